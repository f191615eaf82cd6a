// What is heard and taken along of chapter 4, and beginning it again: each move once, in the words on the page; every
// table cell by cell; and nothing tried is left after "Begin the chapter again".

import assert from "node:assert/strict";
import { LANGS, goTo } from "./support/chapters.mjs";
import { allWords, give, plain, settled, words } from "./support/explorer.mjs";
import { goQuietly, hears, listening } from "./support/listen.mjs";
import { AGE, NOW, STEPS, at, classes, list, openFrames, pick, push, short, table, tell } from "./support/real.mjs";
import { scene } from "./support/stage.mjs";
import { nothingStored } from "./support/storage.mjs";
import { cellsOf, linesOf, taken } from "./support/taken.mjs";
import { say } from "./support/texts.mjs";

const now = (page) => words(page, NOW);
const select = (question, index, options) => (page) => list(page, question, options).selectOption({ index });
const reset = (lang) => (page) => page.getByRole("button", { name: say(lang, "reset-answers") }).click();
const three = (lang) => async (page) => {
  const [austria, norway, denmark] = (await classes(page)).map(short);
  return tell(lang, "same-spoken", { austria, norway, denmark });
};
const sorted = (lang) => async (page) => tell(lang, "sorted-spoken", { column: plain(await page.textContent("th[aria-sort]")) });
/** A finding's result without its sources. */
const found = (place) => async (page) => {
  const result = page.locator(".finding__result").nth(place);
  return plain(await result.evaluate((one) => one.firstChild.textContent));
};

for (const lang of LANGS) {
  scene(`each move is heard once, as the sentence on the page (${lang})`, async (open) => {
    /** Step, what one does there, and where the page says it. */
    const deeds = [
      ["austria", [select("austria-sex", 1), select("austria-region", 3), reset(lang)], now],
      ["norway", [select("norway-age", 3), (page) => page.check('input[name=version][value="0"]', { force: true }), reset(lang)], now],
      ["denmark", [select("denmark-expectation", 0), reset(lang)], now],
      ["same-person", [select("person-expectation", 0), select("norway-health_obstacle", 0, { frame: true }), reset(lang)], three(lang)],
      ["known", [(page) => page.locator(".known__sort").nth(2).click(), (page) => page.locator(".known__sort").first().click()], sorted(lang)],
      ["findings", [(page) => page.locator(".finding button").nth(6).click()], found(6)],
    ];
    assert.deepEqual(deeds.map(([step]) => step), STEPS);
    const page = await listening(open, { at: at(lang, STEPS[0]) });
    for (const [step, acts, shown] of deeds) {
      await goQuietly(page, at(lang, step));
      await openFrames(page);
      for (const act of acts) {
        const said = (await hears(page, () => act(page))).map(plain);
        assert.deepEqual(said, [await shown(page)], step);
        assert.ok(said[0].length > 10, said[0]);
      }
    }
  });
}

scene("every table opens in a spreadsheet of the language, cell by cell as on the page (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "austria") });
  await pick(page, { "austria-sex": 1, "austria-region": 4, "austria-case_frequency": 2 });
  const names = new Set();
  for (const step of ["austria", "norway", "same-person"]) {
    await goTo(page, at(lang, step));
    const { name, text } = await taken(page, lang, "take-table-csv");
    names.add(name);
    const [, ...lines] = linesOf(text).map((line) => cellsOf(line, lang).map(plain));
    const heads = await allWords(page, ".chapter__stage thead th");
    // A thousand is written without its mark for a spreadsheet.
    const counted = (cell) => (/^\d{1,3}(?:[.,]\d{3})+$/.test(cell) ? cell.replaceAll(/[.,]/g, "") : cell);
    const rows = (await table(page)).map((row) => row.map(counted));
    assert.deepEqual(lines, [[await words(page, "caption")], heads, ...rows], step);
    assert.ok(rows.length >= 3, step);
  }
  assert.equal(names.size, 3, "each has a name of its own");
});

scene("what was tried is taken back by beginning again, and »that is what you saw« comes and goes with it (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "findings") });
  const shown = async () => {
    const found = [];
    for (const step of STEPS) {
      await goTo(page, at(lang, step));
      await openFrames(page);
      const lists = await page.$$eval(".select__list, main input", (all) => all.map((one) => one.selectedIndex ?? one.checked));
      found.push(await page.innerText(".chapter__sheet"), lists);
    }
    return found;
  };
  const saw = () => page.locator(".chapter__saw").count();
  const fresh = await shown();
  assert.equal(await saw(), 0, "not before something was tried");
  await give(page, ["question-0", 3]);
  assert.equal(await saw(), 0, "a guess alone shows nothing yet");
  /** What one does at each step. */
  const tried = {
    austria: () => pick(page, { "austria-sex": 1 }),
    norway: () => pick(page, { "norway-age": "25" }),
    denmark: () => pick(page, { "denmark-age": "40" }),
    "same-person": async () => {
      await pick(page, { "person-age": "30" });
      await pick(page, { "norway-age": "40" }, { frame: true });
    },
    known: () => page.locator(".known__sort").nth(3).press("Enter"),
    findings: () => page.locator(".finding button").first().press("Enter"),
  };
  const all = async () => {
    for (const step of STEPS) {
      await goTo(page, at(lang, step));
      await openFrames(page);
      await tried[step]();
      await settled(page);
    }
  };
  await all();
  await goTo(page, at(lang, "norway"));
  await give(page, ["version", 0]);
  for (const [place, state] of (await shown()).entries()) assert.notDeepEqual(state, fresh[place], `${STEPS[place >> 1]} was tried`);
  assert.equal(await saw(), 1);
  const url = page.url();
  await push(page, lang, "restart");
  assert.equal(page.url(), url, "one stays at the step");
  assert.ok(await page.evaluate(() => document.activeElement !== document.body), "focus is not lost");
  assert.equal(await saw(), 0);
  assert.equal(await page.locator("main input:checked").count(), 0, "the guess as well");
  assert.deepEqual(await shown(), fresh);
  // Any one of them is something tried, but the order of a table is not.
  for (const step of STEPS) {
    await goTo(page, at(lang, step));
    await openFrames(page);
    await tried[step]();
    await goTo(page, at(lang, "findings"));
    assert.equal(await saw(), step === "known" ? 0 : 1, step);
    await push(page, lang, "restart");
    assert.equal(await saw(), 0, step);
  }
});

scene("quick changes are heard as one, what is said already is not said again, and nothing is kept", async (open) => {
  const page = await listening(open, { at: at("da", "norway") });
  await page.focus(".real__answers .select__list");
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("ArrowDown");
    await page.clock.runFor(100);
  }
  const said = (await hears(page, () => undefined)).map(plain);
  assert.deepEqual(said, [await now(page)]);
  assert.equal(await list(page, "norway-age").evaluate((one) => one.selectedOptions[0].textContent), String(Number(AGE) + 8));
  await nothingStored(page);
});

scene("a guess moves nothing, so that no result is heard", async (open) => {
  const page = await listening(open, { at: at("da", STEPS[0]) });
  for (const step of STEPS) {
    await goQuietly(page, at("da", step));
    assert.deepEqual(await hears(page, () => page.check('input[name=question-0][value="2"]', { force: true })), [], step);
  }
});
