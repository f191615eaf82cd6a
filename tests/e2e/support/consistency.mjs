// Whether every number on the explorer says the same: random states, made with the real controls, each read whole and held
// against itself, the table for spreadsheets and the link to share, and against the published points added up
// independently.

import assert from "node:assert/strict";
import { install } from "./in-page.mjs";
import { assess, attributes, percentOf, probability, randomChanges } from "./model.mjs";

/** Of this many states one is shared by link, and of those links some are opened again. */
const SHARED = 10;
const OPENED = 5;
/** Places are written with two decimals. */
const NEAR = 0.011;

const WORDS = {
  da: {
    percent: (n) => `${n} %`,
    zones: { green: "Grøn: under 25 %", yellow: "Gul: 25–49 %", red: "Rød: 50 % eller mere" },
    sentence: /^(\d+|Ingen) (?:ud )?af 100 som \S+ er stadig uden job om et halvt år – i modellen\. (\d+) er det ikke\.$/,
    heading: (n) => `Derfor ${n} %`,
    spoken: ([age, months]) => [`${age} år`, `${months} ${months === 1 ? "måned" : "måneder"}`],
    calculation: /^0((?: [+-] \d+){8}) = (-?\d+) point\. (-?\d+) point = (\d+) ud af 100\.$/,
    total: (points, n) => `${points} point = ${n} %`,
    totalRow: "I alt: ",
    separator: ";",
  },
  en: {
    percent: (n) => `${n}%`,
    zones: { green: "Green: below 25%", yellow: "Yellow: 25–49%", red: "Red: 50% or more" },
    sentence: /^(\d+|None) (?:out )?of 100 like \S+ (?:is|are) still without a job in half a year – in the model\. (\d+) (?:is|are) not\.$/,
    heading: (n) => `Why ${n}%`,
    spoken: ([age, months]) => [`${age} years`, `${months} ${months === 1 ? "month" : "months"}`],
    calculation: /^0((?: [+-] \d+){8}) = (-?\d+) points?\. (-?\d+) points? = (\d+) out of 100\.$/,
    total: (points, n) => `${points} ${Math.abs(points) === 1 ? "point" : "points"} = ${n}%`,
    totalRow: "Total: ",
    separator: ",",
  },
};

const signed = (points) => (points > 0 ? `+${points}` : `${points}`);
const near = (seen, wanted, what) => assert.ok(Math.abs(seen - wanted) <= NEAR, `${what}: ${seen}, expected ${wanted}`);

/** Points largest first, ties in form order: the order of the reasons. */
const ordered = (points) => [...points].sort((one, other) => Math.abs(other) - Math.abs(one));

/** The drawing of each zone's badge, as first seen. */
const shapes = new Map();

function checkNumber(seen, { percent, zone }, words) {
  assert.equal(seen.number, words.percent(percent), "number");
  assert.equal(seen.badge, words.zones[zone], "badge");
  assert.match(seen.badgeIs, new RegExp(`badge--${zone}\\b`), "colour of the badge");
  if (!shapes.has(zone)) {
    assert.ok(![...shapes.values()].includes(seen.shape), "each zone has a shape of its own");
    shapes.set(zone, seen.shape);
  }
  assert.equal(seen.shape, shapes.get(zone), "shape of the badge");
  assert.equal(seen.heading, words.heading(percent), "heading of the reasons");
  assert.equal(seen.bar, words.percent(percent), "mini bar");
  assert.equal(seen.barZone, words.zones[zone].split(":")[0], "zone of the mini bar");
  // the number's own zone, by the printed limits, is the zone that is shown.
  assert.equal(zone, percent < 25 ? "green" : percent < 50 ? "yellow" : "red", "zone by its limits");
}

function checkCount(seen, { percent }, words) {
  const [, n, rest] = seen.sentence.match(words.sentence) ?? assert.fail(`sentence: ${seen.sentence}`);
  assert.equal(Number(n) || 0, percent, "n of 100");
  assert.equal(Number(rest), 100 - percent, "the rest of 100");
  assert.deepEqual(seen.marks, [1, 2].map(() => ({ squares: percent, rings: 100 - percent })), "drawn marks");
  assert.equal(seen.pointer, percent, "place of the pointer");
}

function checkTable(seen, { points, total, percent }, words) {
  const steps = ordered(points);
  assert.deepEqual(seen.table.map(([step]) => step), [0, ...steps], "points of the table");
  let sum = 0;
  for (const [step, running, outOf100] of seen.table) {
    sum += step;
    assert.equal(running, sum, "running sum");
    assert.equal(outOf100, percentOf(sum), "running out of 100");
  }
  assert.deepEqual([sum, seen.table.at(-1)[2]], [total, percent], "end of the table");
  const [, terms, first, second, n] = seen.calculation.match(words.calculation) ?? assert.fail(seen.calculation);
  assert.deepEqual(terms.match(/[+-] \d+/g).map((term) => Number(term.replace(" ", ""))), steps, "terms of the sum");
  assert.deepEqual([first, second, n].map(Number), [total, total, percent], "written sum");
  const takeaway = seen.takeaway.match(/[+-]\d+/g) ?? [];
  const extremes = [Math.max(0, ...points), Math.min(0, ...points)].filter((point) => point !== 0);
  assert.deepEqual(takeaway.map(Number), extremes, "takeaway");
}

/** The table for spreadsheets: a row per answer with points, running sum, out of 100 and percent, then the total. */
function checkFile(seen, { points, total, percent, zone }, words) {
  const [name, text] = seen.file;
  assert.match(name, new RegExp(`^er-du-groen_mette_${percent}\\.csv$`), "name of the file");
  const rows = text.trimEnd().split("\r\n").map((line) => line.split(words.separator));
  const steps = rows.slice(4, 12).map((row) => row.slice(2, 5).map(Number));
  assert.deepEqual(steps.map(([step]) => step), ordered(points), "points in the file");
  assert.deepEqual(steps, seen.table.slice(1), "rows of the file");
  assert.deepEqual(rows[12].slice(2, 5).map(Number), [total, total, percent], "total in the file");
  assert.equal(rows[13][1], words.zones[zone].split(":")[0], "colour in the file");
  const exact = Number(rows[12][5].replace(",", "."));
  assert.ok(Math.abs(exact - 100 * probability(total)) <= 0.0501, `percent in the file: ${exact}`);
}

function checkWaterfall(seen, { points, total, percent }, words) {
  assert.deepEqual(seen.lenses, [`${total}`, `${percent}`], "readings of the lenses");
  assert.equal(seen.sum, words.total(total, percent), "sum at the cursor");
  assert.ok(seen.totals.includes(words.totalRow + words.total(total, percent)), `total row: ${seen.totals}`);
  const steps = ordered(points);
  assert.deepEqual(seen.bars.map((bar) => bar.points), steps.map(signed), "points at the bars");
  // A bar of some points tells how wide one point is drawn; from there every place is known.
  const widest = seen.bars[0];
  const unit = widest.width / Math.abs(steps[0]);
  const slack = 0.02 * 40;
  let end = 0;
  for (const [row, bar] of seen.bars.entries()) {
    const start = end;
    end += steps[row];
    if (steps[row] === 0) {
      assert.equal(bar.kind, undefined, "an answer of no points has no bar");
      continue;
    }
    assert.equal(bar.kind, steps[row] > 0 ? "waterfall__raises" : "waterfall__lowers", "kind of the bar");
    const left = seen.dot + unit * Math.min(start, end);
    assert.ok(Math.abs(bar.x - left) <= slack, `bar ${row} begins at ${bar.x}, expected ${left}`);
    assert.ok(Math.abs(bar.width - unit * Math.abs(steps[row])) <= 0.03 * Math.abs(steps[row]), `width of bar ${row}`);
    assert.ok(bar.x >= 0 && bar.x + bar.width <= 100 + NEAR, `bar ${row} lies inside the figure`);
  }
  near(seen.cursor, seen.lastThread, "the thread ends at the cursor");
  assert.ok(Math.abs(seen.cursor - (seen.dot + unit * total)) <= slack, "the cursor stands at the total");
}

/** Makes random states on a page of the explorer and sees that everything agrees in each; `tell` is told what was seen. */
export async function agree(page, lang, count, tell) {
  await install(page);
  const start = await page.evaluate(() => e2e.answers());
  const changes = randomChanges(lang === "da" ? 2022 : 1807, count, start);
  const seen = await page.evaluate(async ([changes, SHARED]) => {
    const readings = [];
    const [share, , , table] = document.querySelectorAll('[aria-labelledby="take"] .panel__buttons button');
    let file;
    globalThis.files.save = (name, type, text) => {
      file = [name, text];
    };
    for (const [at, [id, answer]] of changes.entries()) {
      e2e.give(id, answer);
      table.click();
      await e2e.done();
      const reading = { ...e2e.reading(), file };
      if (at % SHARED === 0) {
        share.click();
        await e2e.done();
        reading.link = document.getElementById("share-link").value;
        document.getElementById("share").close();
        await e2e.done();
      }
      readings.push(reading);
    }
    return readings;
  }, [changes, SHARED]);

  const wanted = [...start];
  for (const [step, reading] of seen.entries()) {
    const [id, answer] = changes[step];
    wanted[attributes.findIndex((attribute) => attribute.id === id)] = answer;
    assert.deepEqual(reading.answers, wanted, `state ${step}: answers`);
    assert.deepEqual(reading.spoken, WORDS[lang].spoken(wanted), `state ${step}: aria-valuetext`);
    assert.deepEqual(reading.values.map((value) => Number.parseInt(value, 10)), wanted.slice(0, 2), `state ${step}: values`);
    const found = assess(wanted);
    try {
      for (const check of [checkNumber, checkCount, checkTable, checkFile, checkWaterfall]) check(reading, found, WORDS[lang]);
    } catch (error) {
      throw new Error(`state ${step}, answers ${wanted.join(".")}: ${error.message}`, { cause: error });
    }
  }
  const shared = seen.filter(({ link }) => link);
  for (const { answers, link } of shared) assert.ok(link.endsWith(`?m=1&p=mette&s=${answers.join(".")}`), link);
  for (const reading of shared.filter((_, at) => at % OPENED === 0)) {
    const again = await page.evaluate(async (hash) => {
      location.hash = hash;
      await e2e.done();
      return e2e.reading();
    }, new URL(reading.link).hash);
    for (const part of ["answers", "spoken", "number", "badge", "sentence", "heading", "table", "calculation", "sum"]) {
      assert.deepEqual(again[part], reading[part], `${part} after ${reading.link}`);
    }
  }
  const different = new Set(seen.map((reading) => reading.answers.join("."))).size;
  const inZone = (zone) => seen.filter((reading) => reading.badge === zone).length;
  const zones = Object.values(WORDS[lang].zones).map((zone) => `${inZone(zone)} ${zone}`);
  tell(`${seen.length} states checked, ${different} of them different: ${zones.join("; ")}`);
}
