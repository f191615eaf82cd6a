// Chapter 4, the three published models, each in a step of its own: what they say is what their sources say, the way to
// it adds up, and what one set can be taken back.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { LANGS, goTo, numbersIn } from "./support/chapters.mjs";
import { allWords, give, plain, settled, words } from "./support/explorer.mjs";
import { random } from "./support/model.mjs";
import {
  AGE, CLASS, NOW, at, chosen, decimal, judged, list, norwayClass, off, pick, push, said, short, table, tell, written,
} from "./support/real.mjs";
import { scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url)));
const EQUATION = ".real table";

/** The sentence of Austria's step. */
const account = (lang, sum, chance, name) => {
  const values = { sum: written(lang, sum), chance: tell(lang, "chance", { chance: written(lang, chance) }) };
  return [tell(lang, "austria-account", values), tell(lang, "class-sentence", { class: name })].join(" ");
};
/** Class A, and that it is not. */
const austrian = (lang) => say(lang, "austria-classes").split(";");

/** Sees that the rows add up to the last sum, and sentence, class and caution follow from it; gives the sum. */
async function adds(page, lang) {
  const rows = await table(page, EQUATION);
  const [[, none, reference]] = rows;
  assert.equal(none, "", "the starting point adds nothing");
  let sum = Math.round(100 * decimal(reference));
  assert.equal(sum, 10);
  for (const [head, part, total, chance] of rows.slice(1)) {
    assert.match(part, /^[+-]\d[.,]\d\d$/, `${head} has a sign and two decimals`);
    sum += Math.round(100 * decimal(part));
    assert.equal(Math.round(100 * decimal(total)), sum, `${head}: so far`);
    const percent = 100 / (1 + Math.exp(-sum / 100));
    assert.ok(Math.abs(decimal(chance.replace(/ ?%/, "")) - percent) <= 0.0501, `${head}: ${chance} is ${percent}`);
  }
  const share = 1 / (1 + Math.exp(-sum / 100));
  const [sentence, named] = [await words(page, NOW), await words(page, CLASS)];
  const [, , total, chance] = rows.at(-1);
  const [best, other] = austrian(lang);
  assert.equal(named, share >= 0.66 ? best : other);
  const account = tell(lang, "austria-account", { sum: total, chance });
  const near = Math.abs(share - 0.66) <= 0.016;
  const judged = tell(lang, near ? "class-unsure" : "class-sentence", { class: short(named) });
  assert.equal(sentence, [account, judged].join(" "));
  assert.equal((await words(page, ".real")).includes(tell(lang, "austria-undecided")), near, `${sum}: rounding may decide`);
  return sum;
}

scene("Austria: the person it starts from has 52.5 %, the same as a woman 49.0 % (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "austria") });
  const [best, other] = austrian(lang);
  assert.notEqual(best, other);
  assert.deepEqual(await judged(page), [account(lang, "0.10", "52.5", other), other]);
  assert.equal((await table(page, EQUATION)).length, 1, "nothing is added yet");
  const fresh = await page.innerText(".chapter__sheet");
  await pick(page, { "austria-sex": 1 });
  assert.equal(await words(page, NOW), account(lang, "-0.04", "49.0", other));
  const [, [head, part, sum, chance]] = await table(page, EQUATION);
  assert.ok(head.endsWith(`: ${await said(page, "austria-sex")}`), head);
  assert.deepEqual([decimal(part), decimal(sum), decimal(chance.replace(/ ?%/, ""))], [-0.14, -0.04, 49]);
  await push(page, lang, "reset-answers");
  assert.equal(await page.innerText(".chapter__sheet"), fresh);
  assert.equal(await chosen(page, "austria-sex"), 0);
});

scene("Austria: 67.0 % is class A, and so near the line that rounding may decide (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "austria") });
  await pick(page, { "austria-citizenship": 1, "austria-education": 1, "austria-occupation": 1 });
  assert.equal(await adds(page, lang), 71);
  const [best, other] = austrian(lang);
  assert.equal(await words(page, CLASS), best);
  assert.ok((await words(page, ".real")).includes(tell(lang, "austria-undecided")));
  await pick(page, { "austria-sex": 1 });
  assert.equal(await adds(page, lang), 57);
  assert.equal(await words(page, CLASS), other);
});

scene("Austria: care is asked of women, a long case and an offer of those with a case", async (open) => {
  const page = await open({ at: at("da", "austria") });
  const closed = async () => Promise.all(["austria-care", "austria-long_case", "austria-measure"].map((id) => off(page, id)));
  assert.deepEqual(await closed(), [true, true, true]);
  await pick(page, { "austria-sex": 1, "austria-care": 1 });
  assert.deepEqual(await closed(), [false, true, true]);
  await pick(page, { "austria-case_frequency": 1, "austria-long_case": 1, "austria-measure": 2 });
  assert.deepEqual(await closed(), [false, false, false]);
  const all = await adds(page, "da");
  // What is asked no longer counts no longer, and is as it was.
  await pick(page, { "austria-case_frequency": 0 });
  assert.deepEqual(await closed(), [false, true, true]);
  assert.deepEqual([await chosen(page, "austria-long_case"), await chosen(page, "austria-measure")], [0, 0]);
  assert.notEqual(await adds(page, "da"), all);
  await pick(page, { "austria-sex": 0 });
  assert.deepEqual(await closed(), [true, true, true]);
  assert.equal(await chosen(page, "austria-care"), 0);
  assert.equal(await adds(page, "da"), 10, "back at the start");
});

scene("Austria: whatever one answers, the rows add up to what the sentence says", async (open) => {
  const page = await open({ at: at("en", "austria") });
  const next = random(4);
  const sums = new Set();
  for (let change = 0; change < 20; change += 1) {
    const lists = page.locator(".real__answers .select__list:enabled");
    const one = lists.nth(Math.floor(next() * (await lists.count())));
    const index = Math.floor(next() * (await one.locator("option").count()));
    await one.selectOption({ index });
    await settled(page);
    sums.add(await adds(page, "en"));
  }
  assert.ok(sums.size > 8, `${sums.size} sums`);
});

const VERSIONS = ["2018-07", "2018-10", "2024-01", "2026-04"];
const VECTORS = read("tests/data/no-nav-profilering-vectors.json").profiles;
/** Goes to a link with this version, as from outside. */
const follow = (page, lang, id) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `${at(lang, "norway")}?v=${id}`);
const version = (page) => page.$eval("input[name=version]:checked", ({ value }) => Number(value));

/** Sees that one rule decides, those before it say which of their conditions fails, and those after it that none was tried. */
async function oneRuleDecides(page, lang) {
  assert.equal(await page.locator(".way--taken").count(), 1);
  const rules = await page.$$eval(".way", (all) =>
    all.map((rule) => ({
      taken: rule.classList.contains("way--taken"),
      conditions: [...rule.querySelectorAll("li")].map((line) => line.textContent),
      status: rule.querySelector(".way__status").textContent,
    })),
  );
  const deciding = rules.findIndex(({ taken }) => taken);
  for (const [at, { conditions, status }] of rules.entries()) {
    if (at === deciding) assert.equal(status, say(lang, "rule-decides"));
    else if (at > deciding) assert.equal(status, say(lang, "rule-unread"));
    else assert.ok(conditions.some((condition) => plain(status) === tell(lang, "rule-failed", { condition: plain(condition) })), `rule ${at + 1}: ${status}`);
  }
  const [sentence, named] = await judged(page);
  assert.ok(sentence.startsWith(tell(lang, "norway-account", { rule: deciding + 1 })), sentence);
  assert.ok((await words(page, ".way--taken strong")).endsWith(`: ${named}`));
  return named;
}

scene("Norway: the person of 25 and of 62 under each version, as in the vectors (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "norway") });
  assert.equal(await version(page), 3, "begins with the newest");
  await pick(page, { "norway-education": 3 });
  let changes = 0;
  for (const age of [25, 62]) {
    await pick(page, { "norway-age": String(age) });
    const expected = VERSIONS.map((id, at) => {
      const name = `Same person aged ${age} under each version`;
      return norwayClass(lang, at, VECTORS.find((one) => one.name === name && one.variant === id).class);
    });
    for (const [place, name] of expected.entries()) {
      await give(page, ["version", place]);
      assert.equal(await oneRuleDecides(page, lang), name, `${age}, ${VERSIONS[place]}`);
      assert.deepEqual((await table(page, ".chapter__stage table")).map(([, cell]) => cell), expected, "the table as the switch");
    }
    changes += new Set(expected).size - 1;
  }
  assert.ok(changes >= 2);
});

scene("Norway: each version says how many sets of answers it moved, the table all of them (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: at(lang, "norway") });
  const counts = ["84", "25908", "91"].map((count) => written(lang, count));
  const shown = (await table(page)).map(([, , count, ages]) => [count, ages]);
  assert.deepEqual(shown, [["", ""], [counts[0], "18–29"], [counts[1], "16–74"], [counts[2], "60–66"]]);
  assert.ok((await words(page, "caption")).includes(written(lang, "76464")));
  const told = () => words(page, ".chapter__stage .chapter__result");
  await give(page, ["version", 0]);
  assert.equal(await told(), say(lang, "shift-none"));
  for (const [place, count] of counts.entries()) {
    await give(page, ["version", place + 1]);
    const [first, second] = (await told()).match(/\d+(?:[.,]\d{3})*/g);
    assert.deepEqual([first, second], [count, written(lang, "76464")]);
  }
});

scene("Norway: a link opens its version, and the page gives that link (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: `${at(lang, "norway")}?v=2018-10` });
  assert.equal(await version(page), 1);
  const named = await oneRuleDecides(page, lang);
  assert.ok(["good", "guidance"].some((id) => named === norwayClass(lang, 1, id)), `${named}: in the names of 2018`);
  assert.equal(await page.locator(".shared, .stray").count(), 0, "nothing to complain about");
  await pick(page, { "norway-age": "25" });
  await goTo(page, at(lang, "known"));
  for (const [id, place] of [["2024-01", 2], ["2018-07", 0], ["2018-10", 1]]) {
    await follow(page, lang, id);
    await page.waitForFunction((place) => document.querySelector("input[name=version]:checked")?.value === String(place), place);
    assert.equal(await said(page, "norway-age"), "25", "the answers stay");
    const href = await page.getByRole("link", { name: say(lang, "version-link") }).getAttribute("href");
    assert.ok(href.startsWith(`${at(lang, "norway")}?`) && href.endsWith(`v=${id}`), href);
    const other = await open({ at: href });
    assert.equal(await version(other), place, "the page's own link");
    assert.equal(await other.locator(".shared, .stray").count(), 0);
  }
});

scene("Norway: a version that there is not is named, and nothing else changes (en)", async (open) => {
  const lang = "en";
  const complaint = {
    da: "Siden kender ikke »v=1999« i linket. Den del er sprunget over.",
    en: "The site does not know “v=1999” in the link. That part is left out.",
  }[lang];
  const told = () => allWords(page, ".shared__complaints li");
  const clean = await open({ at: at(lang, "norway") });
  let page = await open({ at: `${at(lang, "norway")}?v=1999` });
  assert.deepEqual(await told(), [complaint]);
  assert.equal(await page.innerText("main"), await clean.innerText("main"));
  page = clean;
  await pick(page, { "norway-age": "25" });
  await give(page, ["version", 0]);
  const before = await page.innerText("main");
  await follow(page, lang, "1999");
  await page.waitForSelector(".shared__complaints li");
  await settled(page);
  assert.deepEqual(await told(), [complaint]);
  assert.equal(await page.innerText("main"), before);
  assert.deepEqual([await version(page), await said(page, "norway-age")], [0, "25"]);
});

scene("Denmark: three of 14 answers are looked at, or one, and ten never (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: at(lang, "denmark") });
  const [looked, missed, never] = ["asked-looked", "asked-not-reached", "asked-never"].map((id) => say(lang, id));
  const path = async (count) => {
    const now = await words(page, NOW);
    assert.deepEqual(numbersIn(now).slice(0, 2), [count, 14], now);
    const statuses = await allWords(page, ".asked__status");
    assert.deepEqual(statuses, [...Array(count).fill(looked), ...Array(4 - count).fill(missed), ...Array(10).fill(never)]);
    assert.equal(await page.locator(".asked__one--looked").count(), count);
    assert.deepEqual(await allWords(page, ".way--taken .way__status"), Array(count).fill(looked));
    assert.equal(await page.locator(".way--taken li strong").count(), count, "one way on from each");
    assert.equal(await page.locator(".way:not(.way--taken) li strong").count(), 0);
    // The way ends at the class, and the line before it names the next question.
    const ways = await allWords(page, ".way--taken li strong");
    const labels = (await allWords(page, ".way--taken > strong")).slice(1);
    assert.deepEqual(ways.slice(0, -1).map((line, at) => line.endsWith(labels[at])), labels.map(() => true));
    assert.ok(ways.at(-1).endsWith(`→ ${await words(page, CLASS)}`), ways.at(-1));
    return words(page, CLASS);
  };
  const [low, high] = say(lang, "denmark-classes").split(";");
  assert.equal(await path(3), high);
  const fresh = await page.innerText(".chapter__sheet");
  await pick(page, { "denmark-expectation": 0 });
  assert.equal(await path(1), low);
  await pick(page, { "denmark-expectation": 5, "denmark-origin": 4 });
  assert.equal(await path(2), high);
  await pick(page, { "denmark-origin": 3, "denmark-age": "40" });
  assert.equal(await path(4), low);
  await pick(page, { "denmark-months_employed": "2" });
  assert.equal(await path(4), high);
  await push(page, lang, "reset-answers");
  assert.equal(await page.innerText(".chapter__sheet"), fresh);
});

scene("the answers of each model are its own, and stay over steps and languages", async (open) => {
  const page = await open({ at: at("da", "norway") });
  await pick(page, { "norway-age": "25" });
  await goTo(page, at("da", "denmark"));
  assert.equal(await said(page, "denmark-age"), AGE);
  await pick(page, { "denmark-age": "40" });
  await page.click(".header__language");
  await page.waitForSelector("html[lang=en]");
  await settled(page);
  assert.equal(await said(page, "denmark-age"), "40");
  await goTo(page, at("en", "norway"));
  assert.equal(await said(page, "norway-age"), "25");
  assert.ok(await list(page, "norway-age").isEnabled());
});
