// A held fast, B changed (docs/design.md, "Comparing two people"). What the page says, draws and counts of them, that
// every number agrees with the published points, that focus is never lost, and that nothing moves under the finger. That it
// can be read in every shape and mode is for `reflow.test.mjs` and `axe.test.mjs`.

import assert from "node:assert/strict";
import { give } from "./support/explorer.mjs";
import { install } from "./support/in-page.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { assess, attributes, randomChanges } from "./support/model.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { WIDTHS, movedBy } from "./support/still.mjs";

const plain = (words) => words.replaceAll("\u00a0", " ").replaceAll("\u00ad", "").replaceAll("\u2212", "-").trim();
const named = (name) => (stop) => stop.name === name;
const signed = (points) => (points > 0 ? `+${points}` : `${points}`);

const tool = (page, at) => page.click(`.compare > .panel__buttons button >> nth=${at}`);
const freeze = async (page) => {
  await tool(page, 0);
  await page.waitForSelector(".compare--held");
};
const idle = (page) => page.waitForSelector(".compare:not(.compare--held)");
const pair = async (page, at) => {
  await page.click(`.compare > div:last-child .panel__buttons button >> nth=${at}`);
  await page.waitForSelector(".compare--held");
};

/** Everything that the page shows of the comparison. */
const seen = async (page) => {
  const found = await page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const cells = (row) => [...row.children].map((cell) => cell.textContent);
    const share = (element, name) => Number.parseFloat(element.getAttribute(name));
    const place = (selector) => document.querySelector(selector) && share(document.querySelector(selector).closest("[x]"), "x");
    return {
      sides: all(".sides__side > span:not(.visually-hidden)").map((side) => side.textContent),
      difference: document.querySelector(".sides__difference")?.textContent ?? "",
      sentence: document.querySelector(".compare > .panel__note").textContent,
      rows: all(".compare > table tr").map(cells),
      full: all(".compare .disclosure tr").map(cells),
      marks: all(".ruler--percent .ruler__hollow").length,
      a: place(".ruler--percent .ruler__hollow"),
      b: place(".ruler--percent .ruler__pointer"),
      outlines: all(".waterfall__held").map((rect) => {
        const bar = rect.parentElement.querySelector("rect:not(.waterfall__held)");
        const number = rect.parentElement.querySelector(".waterfall__number");
        const row = all(".waterfall__plot g > g").indexOf(rect.parentElement);
        return {
          row,
          x: share(rect, "x"),
          width: share(rect, "width"),
          bar: bar && { x: share(bar, "x"), width: share(bar, "width") },
          points: number.textContent,
          numberAt: share(number.parentElement.closest("[x]"), "x"),
        };
      }),
    };
  });
  return JSON.parse(plain(JSON.stringify(found)));
};

const order = (points) => points.map((point, at) => [point, at]).sort(([one, i], [other, j]) => Math.abs(other) - Math.abs(one) || i - j);

/** Holds what the page shows against the published points of A and B. */
function agrees(shown, [a, b]) {
  const [from, to] = [assess(a), assess(b)];
  const differing = attributes.map((_, at) => at).filter((at) => a[at] !== b[at]);
  const points = (at) => signed(to.points[at] - from.points[at]);
  assert.ok(shown.sides[0].endsWith(`${from.percent} %`), shown.sides[0]);
  assert.ok(shown.sides[1].endsWith(`${to.percent} %`), shown.sides[1]);
  assert.equal(shown.difference, `${signed(to.percent - from.percent)} procentpoint`);
  const totals = [from, to].map(({ total, percent }) => `${total} point = ${percent} %`);
  const last = ["I alt", ...totals, signed(to.total - from.total)];
  if (differing.length === 0) assert.deepEqual(shown.rows, [], "no table when nothing differs");
  else {
    assert.deepEqual(shown.rows[0], ["Svar", "A", "B", "Point, B minus A"]);
    assert.deepEqual(shown.rows.slice(1, -1).map((row) => row.at(-1)), differing.map(points), "rows that differ");
    assert.ok(shown.rows.slice(1, -1).every(([, one, other]) => one !== other), "only such rows");
    assert.deepEqual(shown.rows.at(-1), last);
  }
  assert.deepEqual(shown.full.slice(1, -1).map((row) => row.at(-1)), attributes.map((_, at) => points(at)), "all rows");
  assert.deepEqual(shown.full.at(-1), last);
  assert.deepEqual([shown.a, shown.b, shown.marks], [from.percent, to.percent, 1], "marks on the ruler");

  // Rows of the figure: B's points by size. A's outline starts where B's bar does.
  const rows = order(to.points);
  const outlined = rows.flatMap(([, at], row) => (from.points[at] === to.points[at] ? [] : [[row, at]]));
  assert.deepEqual(shown.outlines.map(({ row }) => row), outlined.map(([row]) => row), "rows with an outline");
  const widest = outlined.findIndex(([, at]) => from.points[at] !== 0);
  if (widest < 0) return;
  const unit = shown.outlines[widest].width / Math.abs(from.points[outlined[widest][1]]);
  for (const [place, [, at]] of outlined.entries()) {
    const { x, width, bar, points: number, numberAt } = shown.outlines[place];
    const what = `outline of ${attributes[at].id}`;
    assert.equal(number, signed(to.points[at]), "the number is B's");
    assert.ok(Math.abs(width - unit * Math.abs(from.points[at])) <= 0.05, `${what}: width ${width}`);
    const start = from.points[at] < 0 ? x + width : x;
    if (bar) {
      const barStart = to.points[at] < 0 ? bar.x + bar.width : bar.x;
      assert.ok(Math.abs(start - barStart) <= 0.05, `${what} starts at ${start}, the bar at ${barStart}`);
    }
    assert.ok(x >= 0 && x + width <= 100, `${what} lies inside the figure`);
    const beyond = to.points[at] < 0 ? numberAt <= x + 0.02 : numberAt >= x + width - 0.02;
    assert.ok(beyond, `${what}: the number stands clear of it`);
  }
}

scene("hold fast, change, swap, let go; and back again by undo", async (open) => {
  const page = await open();
  const mette = [34, 7, 2, 2, 1, 1, 1, 0];
  const older = [52, ...mette.slice(1)];
  const start = await seen(page);
  assert.deepEqual([start.sides, start.rows, start.outlines, start.marks], [[], [], [], 0]);

  await freeze(page);
  let shown = await seen(page);
  agrees(shown, [mette, mette]);
  assert.deepEqual(shown.sides, ["A: Mette, 34 år, 31 %", "B: Mette, 34 år, 31 %"]);
  assert.equal(shown.sentence, "A og B har de samme svar. Skru på et svar, så bliver B anderledes.");
  assert.equal(plain(await page.innerText(".reason")), "Mette er holdt fast som A. Skru nu på svarene. Den nye udgave er B.");

  await give(page, ["age", 52]);
  shown = await seen(page);
  agrees(shown, [mette, older]);
  assert.deepEqual(shown.sides, ["A: Mette, 34 år, 31 %", "B: Mette, 52 år, 43 %"]);
  assert.equal(shown.difference, "+12 procentpoint");
  assert.equal(shown.sentence, "A og B er ens på nær alder. B ligger 12 procentpoint højere.");
  assert.deepEqual(shown.rows.slice(1), [["Alder", "34 år", "52 år", "+8"], ["I alt", "4 point = 31 %", "12 point = 43 %", "+8"]]);
  assert.ok((await page.innerText(".reasons__note")).endsWith("De tomme søjler er A."));

  await tool(page, 1);
  await page.waitForFunction(() => document.getElementById("a-age").valueAsNumber === 34);
  shown = await seen(page);
  agrees(shown, [older, mette]);
  assert.equal(shown.sentence, "A og B er ens på nær alder. B ligger 12 procentpoint lavere.");

  await tool(page, 0);
  await idle(page);
  assert.deepEqual((await seen(page)).outlines, []);
  assert.equal(await page.locator(".sides").count(), 0);

  const undo = (wanted) => async () => {
    await page.keyboard.press("Control+z");
    await wanted();
  };
  const states = [[older, mette], [mette, older], [mette, mette]];
  for (const state of states) {
    await undo(() => page.waitForSelector(".compare--held"))();
    await drawn(page);
    agrees(await seen(page), state);
  }
  await undo(() => idle(page))();
  assert.equal(await page.getAttribute("button[aria-label=Fortryd]", "aria-disabled"), "true", "nothing is left to undo");
  for (const state of states.toReversed()) {
    await page.keyboard.press("Control+Shift+z");
    await page.waitForSelector(".compare--held");
    await drawn(page);
    agrees(await seen(page), state);
  }
});

scene("the three pairs", async (open) => {
  const wanted = [
    [["A: Lone, 58 år, 74 %", "B: Birgit, 62 år, 19 %"], "-55 procentpoint"],
    [["A: Nuka, 26 år, 24 %", "B: Nuka, 26 år, 29 %"], "+5 procentpoint"],
    [["A: Mette, 49 år, 37 %", "B: Mette, 50 år, 43 %"], "+6 procentpoint"],
  ];
  for (const [at, [sides, difference]] of wanted.entries()) {
    const page = await open();
    await page.focus("#a-age");
    await pair(page, at);
    await install(page);
    const shown = await seen(page);
    assert.deepEqual([shown.sides, shown.difference], [sides, difference]);
    const b = await page.evaluate(() => e2e.answers());
    await tool(page, 1);
    await page.evaluate(() => e2e.done());
    agrees(shown, [await page.evaluate(() => e2e.answers()), b]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await idle(page);
    assert.equal(plain(await page.innerText(".score__number")), "31 %", "one undo takes the pair back");
  }
});

scene("forty random states agree with the published points", async (open) => {
  const page = await open({ width: 360, height: 200 });
  await freeze(page);
  await install(page);
  const a = await page.evaluate(() => e2e.answers());
  const b = [...a];
  for (const [id, answer] of randomChanges(37, 40, a)) {
    b[attributes.findIndex((attribute) => attribute.id === id)] = answer;
    await page.evaluate(async ([id, answer]) => {
      e2e.give(id, answer);
      await e2e.done();
    }, [id, answer]);
    try {
      agrees(await seen(page), [a, b]);
    } catch (error) {
      throw new Error(`answers ${b.join(".")}: ${error.message}`, { cause: error });
    }
  }
});

scene("by keyboard alone, and focus is never lost", async (open) => {
  const page = await open();
  const holds = async (held) => (held ? page.waitForSelector(".compare--held") : idle(page));
  const stands = async (name, what) => {
    await drawn(page);
    const at = await focus(page);
    assert.ok(at, `${what}: focus is lost`);
    assert.equal(at.name, name, what);
  };
  const press = async (key, held) => {
    await page.keyboard.press(key);
    await holds(held);
  };
  await tabTo(page, named("Hold fast i A"));
  await press("Enter", true);
  await stands("Slip A", "the button stays in its place");
  await page.keyboard.press("Tab");
  await stands("Byt om", "swap follows");
  await press("Control+z", false);
  await stands("Sammenlign", "swap is gone");
  await page.keyboard.press("Tab");
  await stands("Hold fast i A", "and the panel goes on from there");
  await press("Space", true);
  await press("Space", false);
  await stands("Hold fast i A", "let go");
  await tabTo(page, named("Lone og Birgit"));
  await press("Enter", true);
  await stands("Sammenlign", "the pairs are gone");
  await tabTo(page, named("Byt om"));
  await press("Enter", true);
  await stands("Byt om", "swap stays");
  await tabTo(page, named("Vis alle 8 svar"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(".compare .disclosure table", { state: "visible" });
  for (let step = 0; step < 2; step += 1) await page.keyboard.press("Control+z");
  await idle(page);
  assert.ok(await focus(page), "undo of the pair from the disclosure");
});

scene("the menu holds fast and lets go, and takes focus back", async (open) => {
  const page = await open({ width: 360, height: 740 });
  for (const [words, held] of [["Hold fast i A", true], ["Slip A", false]]) {
    await page.focus(".menu__summary");
    await page.keyboard.press("Enter");
    await tabTo(page, named(words));
    await page.keyboard.press("Enter");
    await (held ? page.waitForSelector(".compare--held") : idle(page));
    await drawn(page);
    assert.equal((await focus(page)).name, "Flere valg");
    assert.equal(await page.locator(".sides").count(), held ? 1 : 0);
  }
});

scene("the page opens without taking focus", async (open) => {
  assert.equal(await focus(await open()), null);
});

scene("what the live region says", async (open) => {
  const page = await open({
    before: async (page) => {
      await page.clock.install({ time: 0 });
    },
  });
  await page.clock.pauseAt(3_600_000);
  const hears = async (act) => {
    await act();
    await page.clock.runFor(800);
    return page.textContent("#live");
  };
  const older = () => page.focus("#a-age").then(() => page.keyboard.press("End"));
  assert.equal(await hears(() => tool(page, 0)), "Mette er holdt fast som A. 31 procent.");
  assert.equal(await hears(older), "49 procent. Gul. Op 18 procentpoint.");
  assert.equal(await hears(() => tool(page, 1)), "Byttet om. B: 31 procent, gul.");
  assert.equal(await hears(() => page.keyboard.press("Control+z")), "Fortrudt. Igen 49 procent.");
  assert.equal(await hears(() => tool(page, 0)), "A er sluppet. 49 procent, gul.");
  assert.equal(await hears(() => page.click(".compare > div:last-child .panel__buttons button >> nth=0")), "B er nu Birgit. 19 procent, grøn.");
  for (const said of ["Mette er holdt fast som A. 31 procent.", "B er nu Birgit. 19 procent, grøn."]) {
    assert.ok(said.split(" ").length <= 15);
  }
});

/** All parts that one presses, and what stands below the score. */
const PARTS = ".toolbar__person, .toolbar__tools > *, .controls__grid > *, .choice__option, #reasons";

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`no control moves when an answer changes while comparing, at any width (${lang})`, async (open) => {
    const page = await open({ at });
    await freeze(page);
    for (const [width, height] of WIDTHS) {
      await page.setViewportSize({ width, height });
      const worst = await movedBy(page, PARTS, width, 10);
      assert.ok(worst.by <= 1, `${width} px: moved by ${worst.by} px after ${worst.change}`);
    }
  });
}
