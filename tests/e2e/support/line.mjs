// Chapter 3 as its tests read and set it.

import assert from "node:assert/strict";
import { addressOf, numbersIn, stepOf } from "./chapters.mjs";
import { plain, settled, words } from "./explorer.mjs";

export const at = (lang, step) => addressOf("threshold", lang, step);
/** The name of the question of a step. */
export const question = (step) => stepOf("threshold", step).stages[0].asks[0].name;
export const RESULT = ".chapter__stage .chapter__result";
export const LIST = ".select__list";
export const LESS = ".range__step:first-child";
export const MORE = ".range__step:last-child";

/** The numbers of a sentence; a thousand is one number in either language. */
export const numbers = (sentence) => numbersIn(sentence.replaceAll(/(\d)[.,](\d{3})/g, "$1$2"));
export const result = async (page) => numbers(await words(page, RESULT));

/** The rows of the tables on the page: `[head, …numbers of each cell]`. */
export const rows = async (page) => {
  const read = (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent));
  const found = await page.$$eval(".chapter__stage tbody tr", read);
  return found.map(([head, ...cells]) => [plain(head), ...cells.map((cell) => numbers(plain(cell)))]);
};
/** A list of four counts: called in for nothing, missed, hit, the rest. */
export const tally = async (page, selector = ".tally") =>
  (await page.locator(selector).last().locator(".tally__number").allTextContents()).map(Number);

/** Both groups: name, percent in the lens, counts, and how many marks of each kind the two figures draw. */
const sides = (page) =>
  page.$$eval(".pair__one", (all) =>
    all.map((side) => {
      const found = { name: "", lens: 0, counts: [], field: [], plot: [] };
      found.name = side.querySelector(".pair__name").textContent.replace(/^[AB]: /, "");
      found.lens = Number.parseInt(side.querySelector(".plot__percent").textContent, 10);
      for (const one of side.querySelectorAll(".tally__one")) {
        // The mark beside the count, without its place, is what the figures repeat.
        const mark = one.querySelector("path");
        const shape = mark.getAttribute("d").replace(/^m[\d.]+ [\d.]+/, "");
        const kind = mark.getAttribute("class");
        const drawn = (figure) => (side.querySelector(`${figure} .${kind}`).getAttribute("d") ?? "").split(shape).length - 1;
        found.counts.push(Number(one.querySelector(".tally__number").textContent));
        found.field.push(drawn(".crowd__field"));
        found.plot.push(drawn(".plot__people"));
      }
      return found;
    }),
  );

/** Sees that counts, marks and sentence agree; gives both groups. */
export async function agreeing(page) {
  const both = await sides(page);
  assert.equal(both.length, 2);
  for (const { name, counts, field, plot } of both) {
    assert.equal(counts.reduce((sum, count) => sum + count, 0), 100, `${name}: ${counts}`);
    assert.deepEqual([field, plot], [counts, counts], `${name}: the marks are the counts`);
  }
  return both;
}

/** Sees that everything at the slider says this percent and the same numbers; gives both groups. */
export async function standing(page, percent) {
  const both = await agreeing(page);
  const [[nothing, missed], [otherNothing, otherMissed]] = both.map(({ counts }) => counts);
  assert.deepEqual(await result(page), [nothing, otherNothing, missed, otherMissed], "the sentence");
  const shown = [await words(page, ".range__value"), await page.getAttribute("#a-line", "aria-valuetext")];
  const caption = plain(await page.textContent(".disclosure caption"));
  assert.deepEqual([...shown, caption].map((text) => numbers(text)[0]), [percent, percent, percent]);
  const table = await rows(page);
  assert.equal(table.length, both.length + 1, "both and everybody");
  for (const [place, { name, lens, counts }] of both.entries()) {
    assert.equal(lens, percent, name);
    const [nothing, missed, hit] = counts;
    assert.deepEqual(table[place].flat(), [plain(name), hit + missed, hit + nothing, nothing, missed]);
  }
  return both;
}

/** Sets a slider of the chapter. */
export async function set(page, id, value) {
  await page.fill(`#a-${id}`, String(value));
  await settled(page);
}

export async function setGroups(page, ...places) {
  for (const [side, index] of places.entries()) await page.locator(LIST).nth(side).selectOption({ index });
  await settled(page);
}
