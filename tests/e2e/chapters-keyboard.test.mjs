// The chapters by keyboard alone: a task and its circumstance, both talks, a citizen to the reasons. At every stop
// on the way focus can be seen and nothing lies over it.

import assert from "node:assert/strict";
import { LANGS, ONWARD, STUDIES, addressOf, arrived, focused, numbersIn, stepOf, stepsOf } from "./support/chapters.mjs";
import { allWords, plain, settled, words } from "./support/explorer.mjs";
import { focus, tabTo, walk } from "./support/keys.mjs";
import { CHAPTERS, scene } from "./support/stage.mjs";

const SIZES = { da: [1366, 768], en: [360, 740] };

function visible(stop) {
  const what = `${stop.tag} »${plain(stop.name)}«`;
  assert.ok(stop.name, `${what} has no name`);
  assert.ok(stop.ring, `${what} has no visible focus ring`);
  assert.ok(stop.onScreen, `${what} is off the screen`);
  assert.ok(stop.uncovered, `${what} is covered by .${stop.over}`);
}

/** Presses Tab until focus fits, seeing at every stop that it can be seen. */
const to = (page, fits, key) =>
  tabTo(page, (stop) => {
    visible(stop);
    return fits(stop);
  }, key);

/** Walks to a group of answers nobody has given and chooses the one at this place with Space and the arrows. */
async function choose(page, group, place, key) {
  const chosen = () => page.$eval(`input[name=${group}]:checked`, ({ value }) => Number(value));
  await to(page, (stop) => stop.group === group, key);
  assert.equal(await page.locator(`input[name=${group}]:checked`).count(), 0, "to come there chooses nothing");
  await page.keyboard.press("Space");
  await page.waitForSelector(`input[name=${group}]:checked`, { state: "attached" });
  for (let left = await page.locator(`input[name=${group}]`).count(); left > 1 && (await chosen()) !== place; left -= 1) {
    await page.keyboard.press("ArrowDown");
    await settled(page);
  }
  assert.equal(await chosen(), place);
  const stop = await focus(page);
  assert.equal(stop.group, group, "focus stays in the group");
  visible(stop);
}

/** Walks to what a selector finds first and presses Enter. */
async function enter(page, selector, key) {
  const place = await page.$eval(selector, (element) => [...document.querySelectorAll("*")].indexOf(element));
  await to(page, (stop) => stop.place === place, key);
  await page.keyboard.press("Enter");
}

/** Presses the button of the stage and is at the heading of the next. */
async function goOn(page, next) {
  await enter(page, ONWARD);
  await focused(page, next.id);
  await settled(page);
  assert.ok((await focus(page)).onScreen, "the heading is in sight");
}

/** Follows a link to a step. */
async function follow(page, id, within, key) {
  await enter(page, `${within} a[href$="/${id}"]`, key);
  await arrived(page, id);
}

const TRAIL = ".chapter__steps";
const NEXT = ".chapter__onward";
const [FIFTH, SIXTH, SEVENTH] = STUDIES;
const KINDS = [
  [FIFTH, "reality"], [SIXTH, "meeting"], [SEVENTH, "vera"], [SEVENTH, "timeline"], [SEVENTH, "rights"],
  ...["austria", "norway", "same-person", "known", "findings"].map((id) => ["real-models", id]),
];

for (const lang of LANGS) {
  const [width, height] = SIZES[lang];

  scene(`a task and what happens, by keyboard alone (${lang}, ${width} px)`, async (open) => {
    const page = await open({ at: CHAPTERS["how-much"][lang], width, height });
    const steps = stepsOf("how-much");
    const [before, after] = stepOf("how-much", "certificate").stages;
    await choose(page, "question-0", 1);
    await follow(page, "certificate", TRAIL);
    // The button is in reach before it works, and says what it waits for.
    await enter(page, ONWARD);
    await settled(page);
    assert.equal(await page.locator(".chapter__stage").count(), 1);
    assert.notEqual(await words(page, ".chapter__go .chapter__note"), "");
    await choose(page, before.asks[0].name, 2, "Shift+Tab");
    await goOn(page, after);
    await choose(page, after.asks[0].name, 1);
    await follow(page, steps[3].id, NEXT);
    await follow(page, "ladder", TRAIL, "Shift+Tab");
    const said = await allWords(page, ".ladder tbody td:last-child");
    assert.deepEqual(said.map(numbersIn), steps.slice(0, 8).map(({ id }) => (id === "certificate" ? [3, 2] : [])));
  });

  scene(`the two talks, by keyboard alone (${lang}, ${width} px)`, async (open) => {
    const page = await open({ at: CHAPTERS["phone-or-meeting"][lang], width, height });
    const tick = async (place) => {
      const wanted = await page.$$eval(".tick__input", (all, place) => [...document.querySelectorAll("*")].indexOf(all[place]), place);
      await to(page, (stop) => stop.place === wanted);
      await page.keyboard.press("Space");
      await settled(page);
      const stop = await focus(page);
      assert.equal(stop.place, wanted, "focus stays");
      visible(stop);
      return page.$$eval(".tick__input", (all, place) => all[place].checked, place);
    };
    for (const place of [0, 4, 5]) assert.ok(await tick(place));
    await follow(page, "meeting", NEXT);
    for (const place of [1, 6]) assert.ok(await tick(place));
    await page.keyboard.press("Space");
    await page.waitForFunction(() => document.querySelectorAll(".tick__input:checked").length === 1);
    await page.keyboard.press("Space");
    await page.waitForFunction(() => document.querySelectorAll(".tick__input:checked").length === 2);
    await follow(page, "notes", NEXT);
    assert.equal(await page.locator(".chapter__stage li").count(), 5);
    assert.deepEqual((await allWords(page, ".chapter__result")).map(numbersIn), [[3], [2]]);
  });

  scene(`a citizen to the reasons, by keyboard alone (${lang}, ${width} px)`, async (open) => {
    const page = await open({ at: CHAPTERS["explain-the-number"][lang], width, height });
    const [judged, coloured, reasoned] = stepOf("explain-the-number", "vera").stages;
    await choose(page, judged.asks[0].name, 1);
    await choose(page, judged.asks[1].name, 2);
    await goOn(page, coloured);
    await choose(page, coloured.asks[0].name, 1);
    await choose(page, coloured.asks[1].name, 3);
    await goOn(page, reasoned);
    await choose(page, reasoned.asks[0].name, 1);
    await follow(page, "tage", NEXT);
    await follow(page, "tally", TRAIL, "Shift+Tab");
    assert.deepEqual((await allWords(page, ".chapter__stage li")).map(numbersIn), [[1, 0], [1, 1], [0, 0], [1, 0], [0, 1], [1]]);
    await enter(page, ".chapter__foot button");
    await page.waitForFunction(() => !document.querySelector(".chapter__stage li"));
    visible(await focus(page));
  });

  scene(`every stop shows its focus, uncovered, on steps of every kind (${lang}, ${width} px)`, async (open) => {
    for (const [name, id] of KINDS.filter((_, at) => LANGS[at % LANGS.length] === lang)) {
      const page = await open({ at: addressOf(name, lang, id), width, height });
      const stops = await walk(page);
      for (const stop of stops) visible(stop);
      assert.ok(stops.length >= 10, `${name}/${id}: ${stops.length} stops`);
    }
  });
}
