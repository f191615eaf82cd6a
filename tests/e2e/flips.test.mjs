// What it would take to change colour (docs/design.md, "What would it take"), how many could, and what each answer is
// worth on the two rulers: the words on the page against the published points, reckoned here by trying everything.

import assert from "node:assert/strict";
import { allWords, answers, choose, give, named, plain, press, settled, words } from "./support/explorer.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { openAll } from "./support/layout.mjs";
import { assess, attributes, percentOf, probability } from "./support/model.mjs";
import { AT, scene } from "./support/stage.mjs";

const PANEL = '[aria-labelledby="flips"]';
const GROUPS = ["Kun svaret ændrer sig", "Det kræver tid eller andre", "Det kan ingen lave om på"];
const NONE = "Ikke med tre ændringer eller færre.";
const LIMIT = "Tallet ville blive et andet. Livet bliver det ikke altid.";

/** The panel as it reads: heading, distance, and each group with its note and ways. */
const panel = async (page) => {
  await openAll(page);
  const found = await page.$eval(PANEL, (root) => ({
    heading: root.querySelector("h2").textContent,
    distance: root.querySelector(".panel__note").textContent,
    results: [...root.querySelectorAll(".panel__result")].map((one) => one.textContent),
    groups: [...root.querySelectorAll(".flips__class")].map((one) => ({
      title: one.querySelector("h3").textContent,
      ways: [...one.querySelectorAll(".flips__way")].map((way) => way.textContent),
      note: one.querySelector(".panel__note")?.textContent ?? "",
    })),
  }));
  return JSON.parse(plain(JSON.stringify(found)));
};

scene("Mette has three groups of ways, told with the shortest first", async (open) => {
  const found = await panel(await open());
  assert.equal(found.heading, "Hvad skal der til for at blive grøn?");
  assert.equal(found.distance, "Mette er 5 point fra at blive grøn.");
  assert.deepEqual(found.groups.map(({ title }) => title), GROUPS);
  assert.deepEqual(found.groups.map(({ ways }) => ways), [
    ["Mette bliver grøn, hvis »Tror på job« bliver »inden 3 mdr.«."],
    [
      "Mette bliver grøn, hvis »Helbred« bliver »nej«.",
      "Mette bliver grøn, hvis »Uddannelse« bliver »videregående« og »Job i nærheden« bliver »mange«.",
    ],
    [
      "Mette bliver grøn, hvis »Uden job« bliver »5 måneder«.",
      "Mette bliver grøn, hvis »Alder« bliver »29 år« og »Job i nærheden« bliver »mange«.",
    ],
  ]);
  assert.deepEqual(found.results, [LIMIT]);
});

scene("Karsten has exactly one pair", async (open) => {
  const page = await open();
  await choose(page, "karsten");
  const { groups, results } = await panel(page);
  const ways = groups.flatMap(({ ways }) => ways);
  const sizes = ways.map((way) => way.match(/« bliver »/g).length);
  assert.deepEqual(sizes.filter((size) => size < 3), [2], ways.join("\n"));
  assert.equal(ways[sizes.indexOf(2)], "Karsten bliver grøn, hvis »Uden job« bliver »2 måneder« og »Job i nærheden« bliver »mange«.");
  assert.deepEqual(results, [LIMIT]);
});

scene("Lone has none, and that is said", async (open) => {
  const page = await open();
  await choose(page, "lone");
  const { groups, results } = await panel(page);
  assert.deepEqual(groups, []);
  assert.deepEqual(results, [NONE, LIMIT]);
});

scene("who is green is asked how close yellow is", async (open) => {
  const page = await open();
  await choose(page, "yusuf");
  const { heading, groups } = await panel(page);
  assert.equal(heading, "Hvor tæt er Yusuf på at blive gul?");
  const ways = groups.flatMap(({ ways }) => ways);
  assert.ok(ways.length > 0);
  for (const way of ways) assert.match(way, /^Yusuf bliver (gul|rød), hvis »/);
  // The panel follows an answer: Mette turns green.
  await choose(page, "mette");
  await give(page, ["own_expectation", 0]);
  assert.equal((await panel(page)).heading, "Hvor tæt er Mette på at blive gul?");
});

scene("every way told does what it says, when it is tried with the controls", async (open) => {
  const page = await open({ width: 360, height: 740 });
  for (const person of ["mette", "karsten", "birgit"]) {
    await choose(page, person);
    const start = await answers(page);
    const ways = (await panel(page)).groups.flatMap(({ ways }) => ways);
    // The short names and the options in the words of the page.
    const shorts = Object.fromEntries((await allWords(page, ".reasons .disclosure:first-child tbody th")).slice(1).map((row) => row.split(": ")));
    const options = await page.$$eval(".choice", (all) =>
      all.map((one) => [one.querySelector("input").name, [...one.querySelectorAll(".choice__text")].map((text) => text.textContent)]),
    );
    const labels = new Map(options.map(([id, texts]) => [id, texts.map((text) => plain(text).toLowerCase())]));
    const idOf = (short, value) => {
      if (short === "Alder") return ["age", Number.parseInt(value, 10)];
      if (short === "Uden job") return ["months_without_job", Number.parseInt(value, 10)];
      const now = shorts[short];
      const [id, texts] = [...labels].find(([id, texts]) => {
        const at = attributes.findIndex((attribute) => attribute.id === id);
        return texts.includes(value) && texts[start[at]] === now;
      });
      return [id, texts.indexOf(value)];
    };
    for (const way of ways) {
      const [, colour] = way.match(/bliver (grøn|gul|rød), hvis/);
      const changes = [...way.split(", hvis ")[1].matchAll(/»([^«]*)« bliver »([^«]*)«/g)].map(([, short, value]) => idOf(short, value));
      assert.ok(changes.length >= 1 && changes.length <= 3, way);
      await give(page, ...changes);
      assert.equal((await words(page, ".score__badge")).split(":")[0].toLowerCase(), colour, `${way} ${changes}`);
      for (const _ of changes) await press(page, "Control+z");
      assert.deepEqual(await answers(page), start);
    }
  }
});

scene("the distance to green, and from green to another colour, agrees with the published points, for everyone", async (open) => {
  const page = await open();
  for (const person of ["mette", "yusuf", "lone"]) {
    await choose(page, person);
    const { total } = assess(await answers(page));
    const isGreen = (points) => percentOf(points) < 25;
    const [step, goal] = isGreen(total) ? [1, "skifte farve"] : [-1, "blive grøn"];
    let distance = 1;
    while (isGreen(total + step * distance) === isGreen(total)) distance += 1;
    const { distance: told } = await panel(page);
    assert.match(told, new RegExp(` er ${distance} point fra at ${goal}\\.$`), person);
  }
});

/** Every set of levels as its points, by who could change each answer. */
function everybody() {
  const changeable = { own_expectation: "answers", text_messages: "answers", education: "time", jobs_nearby: "time", health: "time" };
  const sums = (group) => {
    const own = attributes.filter(({ id }) => (changeable[id] ?? "nobody") === group);
    const levels = own.map(({ isRange, samples, points }) => (isRange ? samples.filter((_, at) => at % 2 === 0) : samples).map(points));
    return levels.reduce((sums, level) => sums.flatMap((sum) => level.map((points) => sum + points)), [0]);
  };
  return [sums("answers"), sums("time"), sums("nobody")];
}

for (const [lang, number] of [["da", (n) => n.toLocaleString("de-DE")], ["en", (n) => n.toLocaleString("en-GB")]]) {
  scene(`who could turn green: four numbers that add up to everybody (${lang})`, async (open) => {
    const [bySaying, byTime, byNobody] = everybody();
    const green = (points) => percentOf(points) < 25;
    const least = [Math.min(...bySaying), Math.min(...byTime)];
    const counts = [0, 0, 0, 0];
    for (const fixed of byNobody) {
      for (const time of byTime) {
        for (const said of bySaying) {
          if (green(fixed + time + said)) counts[0] += 1;
          else if (green(fixed + time + least[0])) counts[1] += 1;
          else if (green(fixed + least[1] + least[0])) counts[2] += 1;
          else counts[3] += 1;
        }
      }
    }
    assert.equal(counts.reduce((sum, count) => sum + count), 21_600);

    const page = await open({ at: AT.explore[lang], width: 360, height: 740 });
    await page.focus("#flips");
    await tabTo(page, named(lang === "da" ? "Hvor mange kan blive grønne?" : "How many can turn green?"));
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${PANEL} .bars`, { state: "visible" });
    assert.ok((await words(page, `${PANEL} .disclosure__body > p`)).includes(number(21_600)));
    const rows = await allWords(page, `${PANEL} .bars__row`);
    assert.deepEqual(rows.map((row) => row.match(/^[\d.,]+/)[0].replace(/[.,]$/, "")), counts.map(number));
    const shares = await page.$$eval(`${PANEL} .bars__row`, (all) => all.map((row) => {
      const [track, filled] = [row.querySelector("svg"), row.querySelector("svg rect:last-of-type, svg path:last-of-type")];
      return filled.getBoundingClientRect().width / track.getBoundingClientRect().width;
    }));
    for (const [at, share] of shares.entries()) {
      assert.ok(Math.abs(share - counts[at] / 21_600) < 0.02, `bar ${at} is ${share} of its track`);
    }
  });
}

// That the values are Shapley's is for `tests/shapley.rs`.
scene("two rulers: each answer in points and in percentage points, and their sum", async (open) => {
  const page = await open();
  await choose(page, "lone");
  const { points, total, percent } = assess(await answers(page));
  const summary = page.getByText("Hvorfor er point ikke procent?");
  await summary.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal((await focus(page)).tag, "summary");
  const rulers = page.locator(".reasons .disclosure", { has: summary });
  assert.ok(await rulers.locator("table").isVisible());
  const rows = await rulers.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const cells = rows.map((row) => row.map((cell) => plain(cell).replace(",", ".")));
  assert.equal(cells.length, 9);
  const order = points.map((one, at) => [one, at]).sort(([one, i], [other, j]) => Math.abs(other) - Math.abs(one) || i - j);
  for (const [row, [own]] of order.entries()) assert.equal(Number(cells[row][1]), own, "points");
  const [label, points_, shift] = cells.at(-1);
  assert.equal(plain(rows.at(-1)[0]), `I alt, fra 25 % til ${percent} %`, label);
  assert.equal(Number(points_), total);
  const exact = 100 * (probability(total) - probability(0));
  assert.ok(Math.abs(Number(shift) - exact) <= 0.0501, `${shift}: ${exact}`);
  const sum = cells.slice(0, -1).reduce((sum, [, , one]) => sum + Number(one), 0);
  assert.ok(Math.abs(sum - exact) <= 9 * 0.0501, "the rows add up to the sum, as far as they are rounded");

  // The same points at three places: low, in the middle, high.
  const placed = await rulers.locator(".bars__row").allTextContents();
  const largest = Math.max(...points.map(Math.abs));
  const shifts = placed.map((row) => plain(row).match(/^Fra (\d+) % til (\d+) %: ([+-]\d+) procentpoint\.$/).slice(1).map(Number));
  assert.equal(shifts.length, 3);
  assert.ok(plain(await rulers.locator("p").first().textContent()).includes(` ${largest} point `));
  for (const [from, to, by] of shifts) assert.equal(to - from, by);
  assert.ok(shifts[1][2] > shifts[0][2] && shifts[1][2] > shifts[2][2], "it moves most in the middle");
});
