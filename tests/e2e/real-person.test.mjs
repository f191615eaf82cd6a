// Chapter 4, what the three models say of one and the same person, who used what, and what is worth knowing: every
// translation can be seen and changed, every row has its source, and every finding is worked out on the spot.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { LANGS, hrefs, take } from "./support/chapters.mjs";
import { allWords, plain, settled, words } from "./support/explorer.mjs";
import {
  AGE, CLASS, STEPS, at, chosen, classes, list, norwayClass, off, openFrames, pick, push, said, table, tell, written,
} from "./support/real.mjs";
import { AT, asked, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const IN = { frame: true };
const NOTE = ".select__note";

/** Sees that table and frames say the same of the person; gives the three classes. */
async function agreed(page, lang) {
  const rows = await table(page);
  assert.deepEqual(rows.map(([name]) => name), say(lang, "countries").split(";"));
  const framed = await classes(page);
  assert.deepEqual(rows.map(([, name]) => name), framed);
  assert.ok(rows.every(([, , why]) => why.length > 20), "each says why");
  return framed;
}

/** How many notes say this. */
const noted = async (page, lang, id) => (await allWords(page, NOTE)).filter((note) => note.includes(say(lang, id))).length;

scene("the same person has three classes, and a plain answer changes what each model is told (da)", async (open) => {
  const lang = "da";
  const [low, high] = say(lang, "denmark-classes").split(";");
  const [best, other] = say(lang, "austria-classes").split(";");
  const page = await open({ at: at(lang, "same-person") });
  assert.deepEqual(await agreed(page, lang), [other, norwayClass(lang, 3, "good"), high]);
  await openFrames(page);
  assert.deepEqual([await chosen(page, "austria-age", IN), await said(page, "norway-age", IN), await said(page, "denmark-age", IN)], [2, AGE, AGE]);
  await pick(page, { "person-age": "25" });
  assert.deepEqual([await chosen(page, "austria-age", IN), await said(page, "norway-age", IN), await said(page, "denmark-age", IN)], [0, "25", "25"]);
  assert.deepEqual(await agreed(page, lang), [best, norwayClass(lang, 3, "good"), low]);
  // Born outside the EU, born here to parents from the EU, born here.
  for (const [answer, citizen, origin] of [[2, 2, 3], [3, 0, 2], [0, 0, 0]]) {
    await pick(page, { "person-background": answer });
    assert.deepEqual([await chosen(page, "austria-citizenship", IN), await chosen(page, "denmark-origin", IN)], [citizen, origin]);
    await agreed(page, lang);
  }
  await pick(page, { "person-expectation": 4 });
  assert.equal(await chosen(page, "denmark-expectation", IN), 4);
  assert.deepEqual(await agreed(page, lang), [best, norwayClass(lang, 3, "good"), high]);
  await pick(page, { "person-health": 2 });
  assert.deepEqual([await chosen(page, "norway-health_obstacle", IN), await chosen(page, "austria-impairment", IN)], [2, 0], "Austria has no word for it");
  assert.deepEqual(await agreed(page, lang), [best, norwayClass(lang, 3, "obstacles"), high]);
});

scene("an answer that the reader chose stays, is named, and is taken back (en)", async (open) => {
  const lang = "en";
  const [low, high] = say(lang, "denmark-classes").split(";");
  const [best, other] = say(lang, "austria-classes").split(";");
  const page = await open({ at: at(lang, "same-person") });
  await openFrames(page);
  const fresh = await page.innerText(".chapter__sheet");
  assert.deepEqual([await noted(page, lang, "chosen"), await noted(page, lang, "assumed")], [0, 3], "the region and two of the education");
  await pick(page, { "norway-age": "40" }, IN);
  assert.equal(await noted(page, lang, "chosen"), 1);
  await pick(page, { "person-age": "30" });
  assert.deepEqual([await said(page, "norway-age", IN), await said(page, "denmark-age", IN), await chosen(page, "austria-age", IN)], ["40", "30", 1]);
  await pick(page, { "austria-region": 3 }, IN);
  assert.deepEqual([await noted(page, lang, "chosen"), await noted(page, lang, "assumed")], [2, 2]);
  await pick(page, { "norway-education_passed": 1 }, IN);
  assert.deepEqual(await agreed(page, lang), [other, norwayClass(lang, 3, "guidance"), low]);
  // The answer that the translation gives is nobody's choice any longer.
  await pick(page, { "norway-age": "30", "norway-education_passed": 0 }, IN);
  assert.deepEqual([await noted(page, lang, "chosen"), await noted(page, lang, "assumed")], [1, 2]);
  await pick(page, { "norway-age": "66" }, IN);
  await push(page, lang, "reset-answers");
  assert.equal(await page.innerText(".chapter__sheet"), fresh);
  assert.deepEqual([await said(page, "person-age"), await chosen(page, "austria-region", IN), await said(page, "norway-age", IN)], [AGE, 0, AGE]);
});

scene("what a model does not ask is off and says so, and each answer names the question it is from (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "same-person") });
  await openFrames(page);
  const labels = await allWords(page, ".real__answers >> nth=0 >> .select__label");
  const origins = [...labels.map((question) => tell(lang, "from-question", { question })), say(lang, "assumed")];
  /** Whether the note says where an answer is from; one about what is not asked says why not. */
  const from = async (question) => {
    const note = plain(await list(page, question, IN).evaluate((one) => one.closest("label").parentElement.querySelector("p").textContent));
    assert.notEqual(note, "", question);
    return origins.some((origin) => note.includes(origin));
  };
  const unasked = ["austria-care", "austria-long_case", "austria-measure"];
  const asked = async () => Promise.all(unasked.map(from));
  await pick(page, { "person-children": 1 });
  assert.deepEqual([await off(page, "austria-care", IN), await chosen(page, "austria-care", IN), await asked()], [false, 1, [true, true, true]]);
  await pick(page, { "person-gender": 0 });
  assert.deepEqual([await off(page, "austria-care", IN), await chosen(page, "austria-care", IN), await asked()], [true, 0, [false, true, true]]);
  await pick(page, { "person-years_unemployed": 0 });
  assert.deepEqual(await asked(), [false, false, false], "care, a long case, an offer");
  const notes = await allWords(page, NOTE);
  assert.equal(notes.filter((note) => !origins.some((origin) => note.includes(origin))).length, unasked.length);
  assert.equal(await page.locator(NOTE).count(), 12 + 7 + 4);
});

scene("nothing of the invented model is in a frame: no colour, no shape, no number of its person (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "same-person") });
  const other = await open({ at: AT.explore[lang] });
  const number = await words(other, ".score__number");
  const zones = ["green", "yellow", "red"].map((colour) => say(lang, `zone-name-${colour}`).toLowerCase());
  for (const step of STEPS.slice(0, 4)) {
    await take(page, step);
    await openFrames(page);
    assert.ok((await page.locator(".real").count()) >= 1);
    assert.equal(await page.locator('.real :is(svg:not(.bar), canvas, img, .badge, [class*="zone"], [class*="score"])').count(), 0, step);
    for (const text of await allWords(page, ".real")) {
      assert.ok(!text.includes(number), `${step} has ${number}`);
      assert.ok(!zones.some((zone) => text.toLowerCase().split(/[^\p{L}]+/u).includes(zone)), `${step} has no colour's name`);
    }
    const loud = await page.$$eval(".real, .real *", (all) => {
      const grey = (colour) => {
        const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
        return alpha === 0 || Math.max(red, green, blue) - Math.min(red, green, blue) <= 40;
      };
      return all.filter((one) => !grey(getComputedStyle(one).backgroundColor) || !grey(getComputedStyle(one).color)).map((one) => one.className);
    });
    assert.deepEqual(loud, [], `${step} is in ink`);
  }
});

/** The systems as their text has them: by name, the rank of each of three columns, and whether there is a figure. */
function listed(lang) {
  const text = readFileSync(new URL(`../../src/text/${lang}/systems.ftl`, import.meta.url), "utf8");
  const entries = [...text.matchAll(/^[a-z0-9-]+ = (.*)\n((?: {4}.*\n?)+)/gm)];
  const found = entries.map(([, name, attributes]) => [
    name,
    { ranks: attributes.match(/\.rank = (\d{3})/)[1], figure: attributes.includes(".accuracy") },
  ]);
  return new Map(found);
}

scene("17 systems, sorted by the heading that is pressed, each with a source in »Om« (da)", async (open) => {
  const lang = "da";
  const about = await open({ at: AT.about[lang] });
  const ids = new Set(await about.$$eval("main [id]", (all) => all.map(({ id }) => id)));
  const page = await open({ at: at(lang, "known") });
  const systems = listed(lang);
  assert.equal(systems.size, 17);
  const names = () => allWords(page, ".known tbody th strong");
  const column = (place) => allWords(page, `.known tbody td:nth-child(${place + 1})`);
  const heads = page.locator(".known__sort");
  assert.deepEqual(await heads.allTextContents(), say(lang, "known-heads").split(";"));
  let before = await names();
  assert.deepEqual([...before].sort(), [...systems.keys()].sort());
  // By name first, as it opens; then by each heading and by the first again.
  assert.deepEqual(before, [...before].sort());
  for (const place of [1, 2, 3, 4, 0]) {
    await heads.nth(place).press("Enter");
    await settled(page);
    const now = await names();
    assert.notDeepEqual(now, before, `heading ${place}`);
    assert.deepEqual([...now].sort(), [...before].sort(), "nobody is lost");
    const order = await page.$$eval(".known thead th", (all) => all.map((head) => head.getAttribute("aria-sort")));
    assert.deepEqual(order, order.map((_, at) => (at === place ? "ascending" : null)));
    assert.equal(await page.evaluate(() => document.activeElement.className), "known__sort", "focus stays");
    const keys = place > 1 ? now.map((name) => systems.get(name).ranks[place - 2]) : place === 1 ? await column(1) : now;
    assert.deepEqual(keys, [...keys].sort(), `sorted by heading ${place}`);
    before = now;
  }
  // The same heading again turns the order, and the next one begins forwards.
  await heads.first().press("Enter");
  await settled(page);
  assert.deepEqual(await names(), [...before].reverse());
  assert.equal(await page.getAttribute(".known thead [aria-sort]", "aria-sort"), "descending");
  before = await names();
  const figures = await column(3);
  const unknown = say(lang, "known-none");
  assert.deepEqual(figures.map((words) => words !== unknown), before.map((name) => systems.get(name).figure), "unknown is said");
  assert.ok(figures.filter((words) => words === unknown).length >= 3);
  for (const name of before) {
    const row = page.locator(".known tbody tr", { has: page.locator(`strong:text-is("${name}")`) });
    const links = await row.locator(".fact__source a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.ok(links.length >= 1, `${name} has a source`);
    for (const link of links) {
      assert.ok(link.startsWith(`${AT.about[lang]}/source-`) && ids.has(link.split("/").at(-1)), `${name}: ${link}`);
    }
  }
});

/** The numbers of each finding, with a point and without thousands. */
const FINDINGS = [
  ["1", "3240", "1", "0", "0"],
  ["+36.4"],
  ["-20.0", "-17.1"],
  ["15.3"],
  ["+4.0", "+0.2", "+6.9"],
  ["-13.4", "-4.7", "-10.0"],
  ["-17.1", "-16.7"],
  ["693", "3156"],
  ["81000", "1.98", "93.64", "7471"],
  ["1877", "81000"],
  ["91", "76464", "60"],
];

scene("eleven findings, each worked out in the browser when it is asked for (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "findings"), quiet: true });
  const [buttons, results] = [page.locator(".finding button"), page.locator(".finding__result")];
  assert.equal(await buttons.count(), FINDINGS.length);
  assert.equal((await allWords(page, ".finding__claim")).filter(Boolean).length, FINDINGS.length);
  assert.deepEqual(await results.allTextContents(), FINDINGS.map(() => ""), "nothing before it is asked for");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const before = asked().length;
  const order = [3, 0, 9, 1, 10, 8, 2, 7, 4, 6, 5];
  const done = new Set();
  for (const place of order) {
    await buttons.nth(place).press("Enter");
    await settled(page);
    done.add(place);
    const shown = await allWords(page, ".finding__result");
    assert.deepEqual(shown.map(Boolean), FINDINGS.map((_, at) => done.has(at)), "those asked for, and no others");
    // Between numbers stand words, so a number is not part of a longer one.
    let rest = shown[place];
    for (const number of FINDINGS[place]) {
      const wanted = written(lang, number);
      const found = rest.search(new RegExp(`(?<![\\d.,-])${wanted.replaceAll(/[.+]/g, "\\$&")}(?![.,]?\\d)`));
      assert.ok(found >= 0, `»${wanted}« in »${shown[place]}«`);
      rest = `${rest.slice(0, found)}…${rest.slice(found + wanted.length)}`;
    }
  }
  assert.deepEqual([requests, asked().length - before], [[], 0]);
});

scene("the frames name what they rest on, and the names lead to their sources", async (open) => {
  const page = await open({ at: at("da", "same-person") });
  const links = await hrefs(page, ".real .fact__source a");
  assert.deepEqual(links, ["der-standard", "kanalona", "nav", "ledighedsalgoritmen"].map((id) => `${AT.about.da}/source-${id}`));
  assert.equal(await page.locator(CLASS).count(), 3);
});
