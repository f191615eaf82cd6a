// Chapter 2, what the model sees and misses: telling more moves no number, disputed facts can be switched on and off
// again, and taking answers away never gives more away.

import assert from "node:assert/strict";
import { LANGS, addressOf, fill, goTo, numbersIn, stepOf } from "./support/chapters.mjs";
import { allWords, choose, give, plain, settled, words } from "./support/explorer.mjs";
import { goQuietly, hears, listening } from "./support/listen.mjs";
import { AT, scene } from "./support/stage.mjs";

const at = (lang, step) => addressOf("sees-and-misses", lang, step);
const RESULT = ".chapter__stage .chapter__result";
const MEASURE = ".measure";
/** Places of the answers to take away, in form order. */
const [EDUCATION, NEARBY] = [2, 4];

const result = async (page) => numbersIn(await words(page, RESULT));
/** The numbers of the table, row by row. */
const rows = (page) => page.$$eval(`${MEASURE} tbody tr`, (all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))));
/** The width of every bar, in percent. */
const bars = (page) => page.$$eval(`${MEASURE} .bar__part`, (all) => all.map((bar) => Number.parseFloat(bar.getAttribute("width"))));

/** Presses marks, one after the other. */
async function tick(page, ...places) {
  for (const place of places) {
    await page.locator(".tick__input").nth(place).click();
    await settled(page);
  }
}

for (const [lang, person, name, percent] of [["da", "lone", "Lone", 74], ["en", "yusuf", "Yusuf", 8]]) {
  scene(`whatever one tells, the model sees 0 of it, and the number stays ${name}'s (${lang})`, async (open) => {
    const page = await open({ at: AT.explore[lang] });
    await choose(page, person);
    await goTo(page, at(lang, "cards"));
    assert.deepEqual(await result(page), [percent], "nothing told");
    const cards = stepOf("sees-and-misses", "cards").stages[0].marks;
    for (let told = 1; told <= cards; told += 1) {
      await tick(page, told - 1);
      assert.deepEqual(await result(page), [told, 0, percent]);
      assert.ok((await words(page, RESULT)).includes(name));
    }
    await tick(page, 3, 7);
    assert.deepEqual(await result(page), [cards - 2, 0, percent], "taken back");
    await goTo(page, AT.explore[lang]);
    assert.deepEqual(numbersIn(await words(page, ".score__number")), [percent]);
  });
}

scene("what counts is sorted, from 29 down to 2, and the sentence names both ends (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "hardly") });
  const counts = (await rows(page)).flat();
  assert.deepEqual(counts, [29, 20, 18, 14, 12, 11, 5, 2]);
  for (const [place, width] of (await bars(page)).entries()) assert.ok(Math.abs(width - counts[place]) <= 0.5, `${width}`);
  const names = await allWords(page, `${MEASURE} tbody th`);
  const said = await words(page, RESULT);
  assert.ok(said.indexOf(names[0]) < said.indexOf(names.at(-1)), said);
  assert.deepEqual(numbersIn(said.replace(names[0], "").replace(names.at(-1), "")), [29, 100, 2], said);
});

scene("disputed facts: 5 and 10 without, 5 and 12 with background, and off again as before (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "disputed") });
  const before = await words(page, MEASURE);
  assert.deepEqual(await result(page), [5, 100, 10, 100]);
  const off = await rows(page);
  await tick(page, 0);
  assert.deepEqual(await result(page), [5, 100, 12, 100]);
  const on = await rows(page);
  const column = (table, place) => table.map((row) => row[place]);
  const [SAYS, BECAME, OFF, NOW] = [0, 1, 2, 3];
  for (const stays of [BECAME, OFF]) assert.deepEqual(column(on, stays), column(off, stays));
  assert.deepEqual(column(off, NOW), column(off, OFF), "nothing is on");
  for (const row of on.slice(0, 3)) assert.ok(Math.abs(row[SAYS] - row[BECAME]) <= 1, "the averages are right");
  const ends = (table) => [table[0][NOW], table[2][NOW]];
  assert.deepEqual([ends(off), ends(on)], [[5, 10], [5, 12]], "the table as the sentence");
  await tick(page, 0);
  assert.equal(await words(page, MEASURE), before);
  await tick(page, 0, 1, 2);
  assert.notEqual(await words(page, MEASURE), before);
  await tick(page, 2, 0, 1);
  assert.equal(await words(page, MEASURE), before, "in any order");
});

scene("answers taken away never give more away, and put back give as much as before (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "proxy") });
  const whole = [783, 857, 850, 53, 98, 738];
  /** Pairs of 1,000, as table, sentence and meter have them. */
  const pairs = async () => {
    const found = await rows(page);
    assert.deepEqual(found.map(([, all]) => all), whole, "the other column stays");
    const [[now]] = found;
    // Sentence, bar and table each round the share itself: half a pair of a thousand is what they may differ by.
    const [said, ...others] = await result(page);
    assert.ok(Math.abs(said - now / 10) <= 0.55, `${said} of 100, ${now} of 1,000`);
    assert.deepEqual(others, [100, 50]);
    assert.ok(Math.abs((await bars(page))[0] - (now / 5 - 100)) <= 0.1 + 0.01, "from 50 to 100");
    return now;
  };
  assert.equal(await pairs(), 783);
  assert.deepEqual((await rows(page)).map(([now]) => now), whole);
  await tick(page, NEARBY);
  assert.equal(await pairs(), 737);
  await tick(page, EDUCATION);
  assert.equal(await pairs(), 664);
  await tick(page, EDUCATION, NEARBY);
  assert.equal(await pairs(), 783);
  const order = [7, 6, 5, 3, 4, 2, 0, 1];
  let before = 783;
  for (const place of order) {
    await tick(page, place);
    const now = await pairs();
    assert.ok(now <= before, `${now} after ${before}`);
    before = now;
  }
  assert.equal(before, 500, "nothing left is tossing a coin");
  await tick(page, ...order);
  assert.equal(await pairs(), 783);
});

scene("the guess stands beside the meter in its own words (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "proxy") });
  for (const choice of [0, 3]) {
    await give(page, ["question-0", choice]);
    const guess = await words(page, "label:has(input[name=question-0]:checked) .choice__text");
    const echo = plain(fill(lang, "guess-echo", { guess }));
    assert.ok((await allWords(page, ".chapter__stage p")).includes(echo), echo);
  }
});

scene("each mark is heard once, as the sentence on the page (da)", async (open) => {
  const lang = "da";
  const page = await listening(open, { at: at(lang, "cards") });
  for (const [step, place, numbers] of [["cards", 2, [1, 0, 31]], ["disputed", 0, [5, 100, 12, 100]], ["proxy", NEARBY, [74, 100, 50]]]) {
    await goQuietly(page, at(lang, step));
    const press = () => page.locator(".tick__input").nth(place).click();
    const [before, said] = [await words(page, RESULT), await hears(page, press)];
    assert.deepEqual(said.map(plain), [await words(page, RESULT)], step);
    assert.deepEqual(numbersIn(said[0]), numbers, step);
    assert.deepEqual((await hears(page, press)).map(plain), [before], `${step}: and off again`);
  }
});

scene("a guess moves nothing, so that no result is heard", async (open) => {
  const page = await listening(open, { at: at("da", "cards") });
  for (const step of ["cards", "disputed", "proxy"]) {
    await goQuietly(page, at("da", step));
    assert.deepEqual(await hears(page, () => page.check('input[name=question-0][value="2"]', { force: true })), [], step);
  }
});
