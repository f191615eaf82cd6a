// What one takes along of chapters 2 and 3: every table as on the page, and the world for other programs.

import assert from "node:assert/strict";
import { LANGS, addressOf, goTo } from "./support/chapters.mjs";
import { give, plain, words } from "./support/explorer.mjs";
import { LIST, at, numbers, question, rows, set } from "./support/line.mjs";
import { scene } from "./support/stage.mjs";
import { linesOf, taken } from "./support/taken.mjs";

const LABEL = { da: "Opdigtet model – ikke ASTA", en: "Made-up model – not ASTA" };

/** Every step with a table: its chapter, and the question that brings it. */
const TABLES = [
  ["sees-and-misses", "hardly"], ["sees-and-misses", "disputed"], ["sees-and-misses", "proxy"], ["threshold", "line"],
  ["threshold", "room"], ["threshold", "wishes"], ["threshold", "base-rate", 1], ["threshold", "definition", 1],
  ["threshold", "cards"], ["threshold", "check"],
];

for (const lang of LANGS) {
  scene(`every table opens in a spreadsheet of the language, cell by cell as on the page (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "line") });
    await set(page, "line", 33);
    const groups = await page.locator(LIST).first().locator("option").count();
    const separator = lang === "da" ? ";" : ",";
    const names = new Set();
    for (const [chapter, step, choice] of TABLES) {
      await goTo(page, addressOf(chapter, lang, step));
      if (choice !== undefined) await give(page, [question(step), choice]);
      const opened = page.locator(".chapter__stage details:not([open]) summary");
      if (await opened.count()) await opened.click();
      const { name, text } = await taken(page, lang, "take-table-csv");
      names.add(name);
      const [label, caption, heads, ...lines] = linesOf(text);
      assert.ok(label.includes(LABEL[lang]), label);
      // A cell with the separator in it stands in quotation marks.
      const cells = (line) => line.match(new RegExp(`"[^"]*"|[^${separator}"]+`, "g")) ?? [];
      const unquoted = (cell) => plain(cell.replaceAll('"', ""));
      const onPage = (words) => plain(words.replaceAll("\u00ad", ""));
      assert.equal(unquoted(caption), onPage(await words(page, "caption")), step);
      const shownHeads = (await page.locator(".chapter__stage thead th").allTextContents()).map(onPage);
      assert.deepEqual(cells(heads).map(unquoted), shownHeads, step);
      const shown = (await rows(page)).map(([, ...cells]) => cells.flat());
      const inFile = lines.map((line) => cells(line).slice(1).flatMap((cell) => numbers(cell)));
      assert.deepEqual(inFile, shown, step);
      if (step === "check") assert.equal(lines.length, groups + 1, "everybody, and each group one can choose");
    }
    assert.equal(names.size, TABLES.length, "each has a name of its own");
  });
}

scene("1,000 people and every cell of the world to take along; the weights add up to 1", async (open) => {
  const page = await open({ at: at("en", "line") });
  await set(page, "line", 33);
  await goTo(page, at("en", "check"));
  assert.ok((await words(page, ".measure .chapter__note")).includes("33% is 6 points"));
  const people = await taken(page, "en", "take-people");
  assert.equal(linesOf(people.text).length, 1001);
  assert.equal((await taken(page, "en", "take-people")).text, people.text, "the same people each time");
  const cells = await taken(page, "en", "take-cells");
  assert.ok(Math.abs(cells.text.length / 1e6 - 35) < 2.5, `about 35 MB: ${cells.text.length}`);
  const [heads, ...lines] = linesOf(cells.text);
  assert.equal(1 + lines.length, 259_201);
  const names = heads.split(",");
  const [weight, chance] = ["weight", "chance_26_weeks"].map((name) => names.indexOf(name));
  const points = names.indexOf("points_model_1");
  // 33 per cent is 6 points.
  let [all, became, red] = [0, 0, 0];
  for (const line of lines) {
    const cell = line.split(",");
    all += Number(cell[weight]);
    became += Number(cell[weight]) * Number(cell[chance]);
    if (Number(cell[points]) >= 6) red += Number(cell[weight]);
  }
  assert.ok(Math.abs(all - 1) < 1e-9, `${all}`);
  // As the note beside the button promises: the first numbers of the table, out of 1,000.
  const [[, [everybody], [reds]]] = await rows(page);
  assert.equal(Math.round(1000 * became), everybody);
  assert.equal(Math.round(1000 * red), reds);
});
