// Chapter 3, the line and whom the errors hit: every place says the same numbers, the figures draw them, and what one
// set stays until one begins again.

import assert from "node:assert/strict";
import { LANGS, answer, arrived, goTo, onward, stepOf } from "./support/chapters.mjs";
import { allWords, give, plain, press, settled, words } from "./support/explorer.mjs";
import {
  LESS, LIST, MORE, RESULT, agreeing, at, numbers, question, result, rows, set, setGroups, standing, tally,
} from "./support/line.mjs";
import { scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

/** What one presses, and the percent it leads to. */
const MOVES = [
  ["ArrowRight", 51], ["ArrowRight", 52], ["ArrowLeft", 51], [MORE, 52], [LESS, 51], [LESS, 50],
  ["Home", 10], [LESS, 10], [MORE, 11], ["End", 80], [MORE, 80], [LESS, 79],
];

scene("at 50 % 5 and 10 for nothing, 20 and 23 missed; keys and buttons move everything alike (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "line") });
  await standing(page, 50);
  assert.deepEqual(await result(page), [5, 10, 20, 23]);
  for (const [move, percent] of MOVES) {
    if (move.startsWith(".")) {
      await page.locator(move).press("Enter");
      await settled(page);
    } else {
      await page.focus("#a-line");
      await press(page, move);
    }
    await standing(page, percent);
  }
});

scene("lowering the line never lowers the red, in the counts or the table", async (open) => {
  const page = await open({ at: at("da", "line") });
  let before = null;
  for (let percent = 80; percent >= 10; percent -= 5) {
    await set(page, "line", percent);
    const both = await standing(page, percent);
    const reds = both.map(({ name, counts: [nothing, , hit] }) => [name, nothing + hit]);
    const now = [...reds, ...(await rows(page)).map(([head, , [red]]) => [`table: ${head}`, red])];
    for (const [place, [name, red]] of now.entries()) {
      assert.ok(!before || red >= before[place][1], `${name} at ${percent} %: ${red} after ${before?.[place][1]}`);
    }
    before = now;
  }
});

scene("other groups give their names and numbers, and stay over languages and steps", async (open) => {
  const page = await open({ at: at("da", "line") });
  // 60-66 years; a lot of health limits.
  const places = [11, 30];
  const names = () =>
    page.$$eval(LIST, (lists) => lists.map((list) => list.options[list.selectedIndex].textContent));
  const chosen = async () => {
    assert.deepEqual(await page.$$eval(LIST, (lists) => lists.map((list) => list.selectedIndex)), places);
    assert.deepEqual((await standing(page, 50)).map(({ name }) => name), await names());
    assert.deepEqual(await result(page), [10, 25, 24, 8]);
  };
  await setGroups(page, ...places);
  await chosen();
  for (const lang of ["en", "da"]) {
    await page.click(".header__language");
    await page.waitForSelector(`html[lang=${lang}]`);
    await arrived(page, "line");
    await chosen();
    const told = (await names()).map(plain);
    await goTo(page, at(lang, "room"));
    assert.deepEqual((await agreeing(page)).map(({ name }) => plain(name)), told);
    await goTo(page, at(lang, "wishes"));
    const caption = await words(page, "caption");
    assert.ok(told.every((name) => caption.includes(name)), caption);
    await goTo(page, at(lang, "line"));
    await chosen();
  }
});

scene("room for 20: 12 would stay, 8 are in for nothing, 18 are outside (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "room") });
  await agreeing(page);
  assert.deepEqual(await result(page), [100, 20, 12, 8, 18]);
  for (const [key, room] of [["ArrowRight", 21], ["Home", 5], ["End", 50]]) {
    await page.focus("#a-room");
    await press(page, key);
    await agreeing(page);
    const [, said, stayed, nothing] = await result(page);
    assert.equal(said, room);
    assert.ok(Math.abs(stayed + nothing - room) <= 1, `${stayed} and ${nothing} are ${room}`);
  }
});

scene("help and control have the same numbers and other words (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "line") });
  const [help, control] = stepOf("threshold", "consequence").stages;
  const names = () => page.locator(".tally").last().locator("strong").allTextContents();
  await goTo(page, at(lang, "consequence"));
  assert.deepEqual(await tally(page), [6, 20, 10, 64]);
  await goTo(page, at(lang, "line"));
  await set(page, "line", 30);
  await goTo(page, at(lang, "consequence"));
  const [helped, asHelp] = [await tally(page), await names()];
  await answer(page, help);
  await onward(page, control);
  assert.equal(await page.locator(".tally").count(), 2, "beside each other");
  assert.deepEqual(await tally(page), helped);
  assert.ok((await names()).every((name) => !asHelp.includes(name)));
  assert.notDeepEqual(helped, [6, 20, 10, 64], "the line was moved");
  assert.equal(await words(page, RESULT), "", "nothing before both are judged");
  await answer(page, control);
  assert.equal(await words(page, RESULT), say(lang, "consequence-same"));
  await give(page, [control.asks[0].name, 2]);
  assert.equal(await words(page, RESULT), say(lang, "consequence-other"));
});

/** The percent of both lines, reds out of 100 to whom it does not happen, reds that are right. */
const WISHES = [
  [[50], [7, 17], [61, 66]],
  [[50, 62], [7, 7], [61, 73]],
  [[50, 43], [7, 27], [61, 61]],
];

scene("three wishes, three lines, and not always one to be had (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "wishes") });
  assert.deepEqual((await rows(page)).map(([, ...cells]) => cells), WISHES);
  assert.equal(await page.locator(".pair").count(), 0, "no group before a wish");
  for (const [wish, [lines, nothing, right]] of WISHES.entries()) {
    await give(page, [question("wishes"), wish]);
    const [a, b] = await agreeing(page);
    assert.deepEqual([a.lens, b.lens], [lines[0], lines.at(-1)]);
    assert.deepEqual(await result(page), [100, ...nothing, 100, ...right]);
  }
  await goTo(page, at(lang, "line"));
  await set(page, "line", 25);
  await goTo(page, at(lang, "wishes"));
  const [same, nothing] = await rows(page);
  assert.deepEqual([same.slice(1, 3), nothing.slice(1, 3)], [[[25], [41, 63]], [[25, 34], [41, 41]]]);
  assert.equal(await words(page, "tbody tr:last-child td"), say(lang, "wish-never"));
  assert.equal(await page.locator(".pair").count(), 0, "the third wish stays chosen, and shows no groups");
});

/** Red, hits and those whom green is right for; then the four counts. */
const BASE_RATES = [
  [[340, 1000, 70, 900], [270, 30, 70, 630]],
  [[420, 1000, 210, 700], [210, 90, 210, 490]],
];
const COLOURS = ["yellow", "yellow", "green", "red"];
const BOUGHT = {
  da: (card, colour) => `Kommunen køber »${card}«. Så er Henrik ${colour}.`,
  en: (card, colour) => `The municipality buys “${card}”. Then Henrik is ${colour}.`,
};

scene("70 % right with two base rates (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "base-rate") });
  assert.equal(await page.locator(`${RESULT}, .tally`).count(), 0, "nothing before one is chosen");
  for (const [choice, [said, counts]] of BASE_RATES.entries()) {
    await give(page, [question("base-rate"), choice]);
    assert.deepEqual([await result(page), await tally(page)], [said, counts]);
  }
});

scene("half a year or a year: other colours for the same people (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "definition") });
  assert.equal(await page.locator(`${RESULT}, table`).count(), 0, "nothing before one is chosen");
  for (const choice of [0, 1]) {
    await give(page, [question("definition"), choice]);
    assert.deepEqual(await result(page), [30, 100, 11, 53, 100]);
    assert.deepEqual((await rows(page)).map(([, ...cells]) => cells.flat()), [[30, 46, 38, 16], [11, 90, 9, 1]]);
  }
});

scene("four cards, equally good, and Henrik sees three colours (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "cards") });
  const table = await rows(page);
  assert.deepEqual(table.slice(0, -1).map(([, ...cells]) => cells.flat()), [
    [738, 734, 729, 732], [74, 74, 74, 74], [46, 49, 51, 48], [38, 34, 32, 37], [16, 17, 17, 15],
  ]);
  const colours = await allWords(page, "tbody tr:last-child td");
  assert.deepEqual(colours, COLOURS.map((colour) => say(lang, `zone-name-${colour}`)));
  const said = (await allWords(page, ".measure > p")).map((line) => numbers(line).filter((number) => number > 1));
  assert.ok(said.some((line) => String(line) === String([42, 100, 20, 11, 30])), JSON.stringify(said));
  assert.ok(said.some((line) => String(line) === String([738, 1000, 8, 748])), JSON.stringify(said));
  assert.equal(await words(page, RESULT), "", "nothing is bought yet");
  for (const [choice, card] of (await allWords(page, "thead th")).slice(1).entries()) {
    await give(page, [question("cards"), choice]);
    assert.equal(await words(page, RESULT), BOUGHT[lang](card, say(lang, `zone-${COLOURS[choice]}`)));
  }
});

scene("to begin again puts the line, the room, the groups and the answers back", async (open) => {
  const page = await open({ at: at("da", "line") });
  const shown = async () => {
    const found = [];
    for (const step of ["line", "room", "consequence", "wishes", "base-rate", "definition", "cards"]) {
      await goTo(page, at("da", step));
      found.push(await page.innerText(".chapter__stages"), await page.locator("main input:checked").count());
    }
    return found;
  };
  const fresh = await shown();
  await goTo(page, at("da", "line"));
  await set(page, "line", 33);
  await setGroups(page, 7, 8);
  await goTo(page, at("da", "room"));
  await set(page, "room", 40);
  for (const step of ["wishes", "base-rate", "definition", "cards"]) {
    await goTo(page, at("da", step));
    await give(page, ["question-0", 1], [question(step), 1]);
  }
  assert.notDeepEqual(await shown(), fresh);
  await goTo(page, at("da", "check"));
  await page.getByRole("button", { name: say("da", "restart") }).press("Enter");
  await settled(page);
  assert.deepEqual(await shown(), fresh);
  await goTo(page, at("da", "line"));
  assert.deepEqual(await page.$$eval(LIST, (lists) => lists.map((list) => list.selectedIndex)), [0, 2]);
  assert.equal(await page.inputValue("#a-line"), "50");
  await standing(page, 50);
});
