// What a visitor sees before scrolling, at the two sizes that count, that nothing under the finger moves
// and that the static first screen and the app's first drawing are one picture.

import assert from "node:assert/strict";
import { difference } from "./support/pixels.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { WIDTHS, movedBy } from "./support/still.mjs";

/** The boxes of everything a selector finds, in page coordinates. */
const boxes = (page, selector) =>
  page.$$eval(selector, (found) =>
    found.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
    }),
  );

const whole = ({ width, height }, box) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height && box.right > box.left && box.bottom > box.top;

async function inSight(page, selector, what = selector) {
  const found = await boxes(page, selector);
  assert.ok(found.length > 0, `${what} is missing`);
  for (const box of found) assert.ok(whole(page.viewportSize(), box), `${what} sticks out: ${JSON.stringify(box)}`);
}

const countInSight = async (page, selector) =>
  (await boxes(page, selector)).filter((box) => whole(page.viewportSize(), box)).length;

const FIRST = [".strip__text", "h1", ".score__number", ".score__badge", ".score__sentence", ".field", ".ruler--percent"];

for (const lang of ["da", "en"]) {
  scene(`360 × 740 shows the number, its zone, the fiction and two whole controls (${lang})`, async (open) => {
    const page = await open({ width: 360, height: 740, at: AT.explore[lang] });
    const check = async () => {
      for (const selector of FIRST) await inSight(page, selector);
      assert.ok((await countInSight(page, ".controls__grid > *")) >= 2, "two whole controls");
      assert.ok(await page.isHidden(".minibar"), "no mini bar while the score is in sight");
    };
    await check();
    await page.click(".range:first-child .range__step:last-child");
    await page.waitForFunction(() => document.querySelector(".reason strong")?.textContent.includes("35"));
    await check();
    // The longer English sentences take the line that would show it.
    if (lang === "en") return;
    const third = (await boxes(page, ".controls__grid > *"))[2];
    assert.ok(third.top < 740 && third.bottom > 740, `the third control is cut, a cue to scroll: ${JSON.stringify(third)}`);
  });

  scene(`1366 × 620 shows all eight controls, the whole score and seven bars (${lang})`, async (open) => {
    const page = await open({ width: 1366, height: 620, at: AT.explore[lang] });
    const check = async () => {
      for (const selector of [...FIRST, ".score__reason", ".score__card", "#reasons"]) await inSight(page, selector);
      assert.equal(await countInSight(page, ".controls__grid > *"), 8, "whole controls");
      const bars = await countInSight(page, ".waterfall__row:not(.waterfall__row--start)");
      assert.ok(bars >= 7, `${bars} bars in sight`);
    };
    await check();
    await page.click(".range:first-child .range__step:last-child");
    await page.waitForFunction(() => document.querySelector(".reason strong")?.textContent.includes("35"));
    await check();
  });
}

/** All parts that one presses, and what stands below the score. */
const PARTS = ".controls__grid > *, .choice__option, .range__step, #reasons";

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`nothing moves when an answer changes, at any width (${lang})`, async (open) => {
    const page = await open({ at });
    for (const [width, height] of WIDTHS) {
      await page.setViewportSize({ width, height });
      const worst = await movedBy(page, PARTS, width, 25);
      assert.ok(worst.by <= 1, `${width} px: moved by ${worst.by} px after ${worst.change}: »${worst.reason}«`);
    }
  });
}

for (const [width, height, colorScheme] of [[360, 740, "light"], [1366, 768, "dark"]]) {
  scene(`the static first screen is the app's first picture, ${width} px, ${colorScheme}`, async (open) => {
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    const page = await open({
      width,
      height,
      colorScheme,
      ready: false,
      before: async (page) => {
        // A clock that stands still: the page never finds that its start is slow.
        await page.clock.install({ time: 0 });
        await page.clock.pauseAt(3_600_000);
        await page.route("**/*.wasm", async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await page.waitForSelector(".footer");
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    assert.equal(await page.getAttribute("html", "data-ready"), null, "the app has not started");
    const still = await page.screenshot();
    release();
    await page.waitForSelector('html[data-ready="true"]');
    const { changed, all, box } = await difference(still, await page.screenshot());
    assert.ok(changed <= all / 10_000, `${changed} of ${all} pixels differ, within ${JSON.stringify(box)}`);
  });

  scene(`the start shifts nothing, ${width} px, with the face arriving late`, async (open) => {
    const page = await open({
      width,
      height,
      before: async (page) => {
        await page.route("**/*.woff2", async (route) => {
          await page.waitForSelector('html[data-ready="true"]');
          await route.continue();
        });
        await page.addInitScript(() => {
          globalThis.shifts = [];
          const observer = new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) globalThis.shifts.push(value);
          });
          observer.observe({ type: "layout-shift", buffered: true });
        });
      },
    });
    await page.waitForFunction(() => document.fonts.check('600 20px "EDG"'));
    await drawn(page);
    const shift = await page.evaluate(() => globalThis.shifts.reduce((sum, value) => sum + value, 0));
    assert.ok(shift <= 0.02, `cumulative layout shift ${shift}`);
  });
}

scene("on any other address the static screen keeps out of sight until the app has drawn the right page", async (open) => {
  for (const at of [AT.explore.en, AT.about.da, "#/da/ukendt"]) {
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    const hold = async (route) => {
      await held;
      await route.continue();
    };
    const page = await open({ at, ready: false, before: (page) => page.route("**/*.wasm", hold) });
    await page.waitForSelector(".footer", { state: "attached" });
    await page.waitForFunction(() => document.styleSheets.length > 0);
    assert.equal(await page.getAttribute("html", "data-route"), "other");
    assert.ok(await page.isHidden(".score__number"), `${at}: the Danish explorer is hidden`);
    assert.equal(await page.getAttribute("html", "lang"), at.includes("/en/") ? "en" : "da", `${at}: language`);
    release();
    await page.waitForSelector('html[data-ready="true"]');
    assert.ok(await page.isVisible("h1"), `${at}: the page is shown`);
  }
});
