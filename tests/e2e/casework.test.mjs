// What the chapters reckon from a reader's answers: the tally of chapter 7, the ladder of chapter 5, the notes of chapter
// 6. And that the tool's reasons are nowhere on the page before they are asked for.

import assert from "node:assert/strict";
import {
  LANGS, addressOf, answer, fill, focused, goTo, numbersIn, onward, openStages, stepOf, stepsOf, take,
} from "./support/chapters.mjs";
import { allWords, give, plain, settled, words } from "./support/explorer.mjs";
import { assess } from "./support/model.mjs";
import { CHAPTERS, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

/** The citizens' answers on the form, in form order, and the tool's colour. */
const CITIZENS = {
  vera: [[52, 8, 2, 1, 1, 1, 1, 1], "red"],
  tage: [[58, 3, 2, 3, 2, 0, 0, 0], "yellow"],
  emil: [[27, 5, 1, 3, 1, 0, 0, 0], "green"],
  rikke: [[44, 13, 3, 0, 2, 0, 2, 0], "red"],
  leyla: [[39, 14, 2, 3, 2, 0, 0, 0], "yellow"],
  ingrid: [[36, 1, 3, 0, 0, 0, 0, 0], "green"],
};
const COLOURS = ["green", "yellow", "red"];
const [KEEP, TAKE] = [0, 1];
/** The reader's colour was the tool's: there is nothing to decide. */
const SAME = "same";
const DONT_KNOW = 3;
const [ALL, SOME, NONE] = [0, 1, 2];

/**
 * Written-out plays, one in each language; that every other way is counted as well is for `tests/chapters.rs`. Of each citizen the reader's own colour, whether they keep it, the reply (0 to 3), and what they
 * would say aloud; how sure they are (1: a little in doubt, unless it is said); `null` leaves a question open and the citizen behind. With them what the page must count.
 */
const PLAYS = {
  "the tool's colour every time, and sure at first": {
    sureness: 0,
    vera: ["green", TAKE, 0, ALL],
    tage: ["red", TAKE, 1, SOME],
    emil: ["yellow", TAKE, 0, NONE],
    rikke: ["yellow", TAKE, DONT_KNOW, ALL],
    leyla: ["green", TAKE, 2, SOME],
    ingrid: ["red", TAKE, 1, NONE],
    counts: { decided: 6, agreed: 0, moved: { green: 2, yellow: 2, red: 2 }, sure: [6, 6], replied: 6, explained: 3, missed: 2, unknown: 1, unsaid: 4 },
  },
  "moved to red twice, once of one mind, then left": {
    vera: ["green", TAKE, 0, null],
    rikke: ["yellow", TAKE, DONT_KNOW, SOME],
    tage: ["yellow", SAME, 1, SOME],
    ingrid: ["red", null, null, null],
    counts: { decided: 3, agreed: 1, moved: { red: 2 }, replied: 3, explained: 2, missed: 0, unknown: 1, unsaid: 2 },
  },
};

/** Plays one citizen as far as the answers go. */
async function meet(page, citizen, sureness, [own, decision, reply, aloud]) {
  const [judged, coloured, reasoned] = stepOf("explain-the-number", citizen).stages;
  await take(page, citizen);
  await answer(page, judged, [COLOURS.indexOf(own), sureness]);
  await onward(page, coloured);
  assert.equal(own === CITIZENS[citizen][1], decision === SAME, `${citizen}: a decision only where the colours differ`);
  const asked = page.locator(`input[name=${coloured.asks[0].name}]`);
  assert.equal(await asked.count(), decision === SAME ? 0 : 2);
  const choices = [decision, reply].map((choice, at) => [coloured.asks[at].name, choice]);
  await give(page, ...choices.filter(([, choice]) => choice !== null && choice !== SAME));
  if (decision === null || reply === null) return;
  await onward(page, reasoned);
  if (aloud !== null) await give(page, [reasoned.asks[0].name, aloud]);
}

for (const [lang, [play, { counts, sureness = 1, ...citizens }]] of Object.entries(PLAYS).map((play, at) => [LANGS[at], play])) {
  scene(`the tally of chapter 7: ${play} (${lang})`, async (open) => {
    const page = await open({ at: CHAPTERS["explain-the-number"][lang] });
    await take(page, "tally");
    assert.deepEqual(numbersIn(await words(page, ".chapter__result")), [], "a sentence, and nothing counted");
    assert.equal(await page.locator(".chapter__stage li").count(), 0);
    for (const [citizen, answers] of Object.entries(citizens)) await meet(page, citizen, sureness, answers);
    await take(page, "tally");
    const { decided, agreed, moved, sure = [0, 0], replied, explained, missed, unknown, unsaid } = counts;
    const lines = await allWords(page, ".chapter__stage li");
    const towards = COLOURS.filter((colour) => moved[colour]);
    const moves = towards.map((colour) => moved[colour]);
    const all = moves.reduce((sum, times) => sum + times, 0);
    assert.deepEqual(lines.map(numbersIn), [[decided, agreed], all ? [all, ...moves] : [], sure, [replied, explained], [missed, unknown], [unsaid]]);
    for (const colour of COLOURS) {
      const said = fill(lang, "tally-towards", { times: moved[colour], colour: say(lang, `zone-${colour}`) });
      assert.equal(lines[1].includes(said), colour in moved, `${said} in ${lines[1]}`);
    }
    assert.equal(await page.locator(".chapter__result").count(), 0);
  });
}

/** Names of everything that assistive technology is told of the page. */
async function told(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const seen = nodes.filter(({ ignored }) => !ignored);
  return { words: plain(seen.map(({ name }) => name?.value ?? "").join("\n")), roles: seen.map(({ role }) => role?.value) };
}

const POINTS = /(^|[\s(])[+-]\d/m;
/** The points that stand beside each answer, as the figure draws them and as the table says them. */
const drawn = async (page) => {
  const labels = await allWords(page, ".waterfall__row:not(.waterfall__row--start) .waterfall__label");
  const points = (await allWords(page, ".waterfall__plot .waterfall__number")).map(Number);
  assert.equal(labels.length, points.length);
  return Object.fromEntries(labels.map((label, at) => [label, points[at]]));
};
const tabled = async (page) => {
  const labels = await allWords(page, ".tool tbody th");
  const points = (await allWords(page, ".tool tbody td")).map(Number);
  assert.equal(labels.length, points.length);
  return Object.fromEntries(labels.map((label, at) => [label, points[at]]));
};

scene("reasons are nowhere before they are asked for; then table, figure and model agree", async (open) => {
  const lang = "da";
  const page = await open({ at: CHAPTERS["explain-the-number"][lang] });
  for (const [citizen, [answers, zone]] of Object.entries(CITIZENS)) {
    const found = assess(answers);
    assert.equal(found.zone, zone, citizen);
    await goTo(page, addressOf("explain-the-number", lang, citizen));
    assert.equal(await page.locator(".case dd").count(), answers.length);
    const hidden = async (stage) => {
      const { words, roles } = await told(page);
      assert.ok(!roles.includes("table"), `${stage}: a table`);
      assert.ok(!roles.includes("img") && !roles.includes("image"), `${stage}: a picture`);
      assert.doesNotMatch(words, POINTS, stage);
      assert.doesNotMatch(plain(await page.textContent("main")), POINTS, stage);
      assert.equal(await page.locator(".waterfall, main table, main .visually-hidden").count(), 0, stage);
      const note = await page.locator(".tool__why span").allTextContents();
      assert.deepEqual(note.flatMap(numbersIn), [], `${stage}: no sum and no percent`);
    };
    const colour = `.tool__colour:text-is("${say(lang, `zone-name-${zone}`)}")`;
    await openStages(page, stepOf("explain-the-number", citizen), async ({ id }) => {
      if (id.endsWith("-reasons")) return;
      await hidden(id);
      assert.equal(await page.locator(".tool").count(), id.endsWith("-colour") ? 1 : 0, `${id}: the colour comes when it is asked for`);
      if (id.endsWith("-colour")) assert.equal(await page.locator(colour).count(), 1, `${id}: it is ${zone}`);
    });
    const table = await tabled(page);
    assert.deepEqual(Object.values(table), found.points, citizen);
    assert.deepEqual(await drawn(page), table);
    assert.equal(await page.locator(".tool").count(), 1, "one window");
    assert.equal(await page.locator(colour).count(), 1);
    assert.deepEqual(numbersIn(await words(page, ".tool__why span")), [found.total, found.percent]);
    const { words: said, roles } = await told(page);
    assert.equal(roles.filter((role) => role === "table").length, 1);
    assert.match(said, POINTS, "and assistive technology is told");
    const reply = plain(await page.innerText(".chapter__result"));
    // What the first reply names, by its place in the form: its points end the sentence.
    const named = { vera: 0, tage: 1, emil: 6, rikke: 1, leyla: 0, ingrid: 2 }[citizen];
    assert.equal(numbersIn(reply).at(-1), found.points[named], reply);
    assert.ok(reply.includes(Object.keys(table)[named]), reply);
  }
});

scene("the ladder says what was chosen, in words and in marks", async (open) => {
  const lang = "da";
  const page = await open({ at: addressOf("how-much", lang, "ladder") });
  assert.equal(await page.locator(".ladder, .chapter__result").count(), 0, "empty");
  // Degrees from 1 to 4, on paper and afterwards: up, down, the same, gone on but not answered again, paper only, none.
  const chosen = [[1, 4], [3, 2], [2, 2], [4, 4], [4, 1], [3, null], [2], []];
  const tasks = stepsOf("how-much").slice(0, chosen.length);
  const titles = [];
  for (const [at, { id, stages: [before, after] }] of tasks.entries()) {
    await take(page, id);
    titles.push(await words(page, `#${id}`));
    if (chosen[at].length > 0) await answer(page, before, [chosen[at][0] - 1]);
    if (chosen[at].length < 2) continue;
    await onward(page, after);
    if (chosen[at][1]) await answer(page, after, [chosen[at][1] - 1]);
  }
  await take(page, "ladder");
  const said = chosen.map(([before, after]) => {
    if (!before) return say(lang, "ladder-none");
    if (!after) return fill(lang, "ladder-half", { degree: before });
    return before === after ? fill(lang, "ladder-same", { degree: before }) : fill(lang, "ladder-moved", { before, after });
  });
  assert.deepEqual(await allWords(page, ".ladder tbody th"), titles);
  assert.deepEqual(await allWords(page, ".ladder tbody td:last-child"), said);
  const marks = await page.$$eval(".ladder tbody tr", (rows) =>
    rows.map((row) => {
      const rungs = [...row.querySelectorAll("td[aria-hidden=true] .ladder__rung")];
      const of = (mark) => rungs.flatMap(({ classList }, at) => (classList.contains(`ladder__${mark}`) ? [at + 1] : []));
      return { before: [...of("before"), ...of("both")], after: [...of("after"), ...of("both")] };
    }),
  );
  assert.deepEqual(marks, chosen.map(([before, after]) => ({ before: before ? [before] : [], after: after ? [after] : [] })));
  // Five tasks with both answers: three moved, one of them up.
  assert.deepEqual(numbersIn(await words(page, ".chapter__result")), [5, 3, 1, 2]);
});

scene("the notes are what was ticked, each with its place; without a tick there are none", async (open) => {
  const lang = "en";
  const page = await open({ at: addressOf("phone-or-meeting", lang, "notes") });
  const nothing = async () => {
    assert.deepEqual(numbersIn(await words(page, ".chapter__result")), [], "a sentence, and nothing counted");
    assert.equal(await page.locator(".chapter__stage li").count(), 0);
  };
  await nothing();
  const lines = {};
  /** Presses the statements at these places. */
  const tick = async (talk, ...places) => {
    await take(page, talk);
    lines[talk] = await allWords(page, ".tick__text");
    for (const place of places) await page.locator(".tick__input").nth(place).click();
    await settled(page);
  };
  const noted = async () => {
    await take(page, "notes");
    const lists = await page.$$eval(".chapter__stage .chapter__result + ul", (all) =>
      all.map((list) => [...list.children].map((line) => line.textContent)),
    );
    const counts = (await allWords(page, ".chapter__result")).map((line) => numbersIn(line).at(0));
    assert.deepEqual(counts, lists.map((list) => list.length));
    return lists.map((list) => list.map(plain));
  };
  await tick("phone", 0, 3, 4, 6);
  await tick("meeting", 0, 1, 5);
  const { phone, meeting } = lines;
  assert.deepEqual(phone.slice(0, 4), meeting.slice(0, 4), "the same words in both talks");
  assert.equal(new Set([...phone, ...meeting]).size, 10, "and three that the other talk has not");
  const only = (line) => `${line} ${say(lang, "notes-only")}`;
  const atTable = [meeting[0], meeting[1], only(meeting[5])];
  assert.deepEqual(await noted(), [[phone[0], phone[3], only(phone[4]), only(phone[6])], atTable]);

  // Taken back: what the other talk has stays.
  await tick("phone", 0, 3, 4, 6);
  assert.deepEqual(await noted(), [[], atTable]);
  await tick("meeting", 0, 1, 5);
  await take(page, "notes");
  await nothing();
  await page.goBack();
  await focused(page, "meeting");
  assert.equal(await page.locator(".tick__input:checked").count(), 0);
});
