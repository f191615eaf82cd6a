// The page in the modes that a system can ask for: reduced motion, forced colours, dark, a
// screen without colours, and paper.

import assert from "node:assert/strict";
import { difference, greys } from "./support/pixels.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";

/** Everything on the page that would move, by its computed style. */
const moving = (page) =>
  page.evaluate(() => {
    const long = (times) => times.split(",").some((time) => Number.parseFloat(time) > 0);
    const parts = [...document.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after", "::backdrop"].map((pseudo) => [element, pseudo, getComputedStyle(element, pseudo)]),
    );
    const found = parts.filter(([, , style]) => {
      const moves = long(style.transitionDuration) && style.transitionProperty !== "none";
      return moves || (long(style.animationDuration) && style.animationName !== "none") || style.scrollBehavior === "smooth";
    });
    return found.map(([element, pseudo]) => `${element.getAttribute("class") ?? element.localName}${pseudo ?? ""}`);
  });

scene("with reduced motion nothing moves; without it, bars and pointer do", async (open) => {
  for (const at of [AT.explore.da, AT.about.da]) {
    const still = await open({ at, reducedMotion: "reduce" });
    assert.deepEqual(await moving(still), [], at);
  }
  const page = await open({ reducedMotion: "reduce" });
  await page.focus("#a-age");
  await page.keyboard.press("End");
  await drawn(page);
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0, "no animation runs after a change");
  assert.ok((await moving(await open({ reducedMotion: "no-preference" }))).length > 0, "the check can fail");
});

scene("motion is for geometry only and never long", async (open) => {
  const page = await open({ reducedMotion: "no-preference" });
  const times = await page.$$eval("*", (all) =>
    all.flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      if (animationName !== "none") return [Infinity];
      return transitionDuration.split(",").map((time) => Number.parseFloat(time) * (time.endsWith("ms") ? 1 : 1000));
    }),
  );
  assert.ok(Math.max(...times) <= 160, `something moves for ${Math.max(...times)} ms`);
});

/** A picture of a box in the middle of the part of an element that counts. */
async function patch(page, selector, { width, height, from = "middle", nth = 0 }) {
  const box = await page.locator(selector).nth(nth).boundingBox();
  assert.ok(box.width >= width && box.height >= height, `${selector} is only ${box.width} × ${box.height}`);
  const x = { middle: box.x + (box.width - width) / 2, start: box.x + 4, end: box.x + box.width - width - 4 }[from];
  return page.screenshot({ clip: { x, y: box.y + (box.height - height) / 2, width, height } });
}

/** The three zones on the scale, at the end of each: the pointer stands elsewhere. */
async function zones(page) {
  const segments = {};
  for (const zone of ["green", "yellow", "red"]) {
    segments[zone] = await patch(page, `.ruler--percent .ruler__${zone}`, { width: 32, height: 10, from: "end" });
  }
  return segments;
}

async function allDiffer(pictures, least, what) {
  const names = Object.keys(pictures);
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      const { changed, all } = await difference(pictures[one], pictures[other]);
      assert.ok(changed / all >= least, `${what}: ${one} and ${other} differ in ${changed} of ${all} pixels`);
    }
  }
}

for (const [name, options] of Object.entries({
  "forced colours": { forcedColors: "active" },
  "forced colours on black": { forcedColors: "active", colorScheme: "dark" },
  light: {},
  dark: { colorScheme: "dark" },
})) {
  scene(`options, zones and bars can be told apart: ${name}`, async (open) => {
    const page = await open(options);
    await allDiffer(await zones(page), 0.1, "zones");
    const options_ = {
      selected: await patch(page, ".choice__option:has(:checked)", { width: 24, height: 36, from: "start" }),
      other: await patch(page, ".choice__option:not(:has(:checked))", { width: 24, height: 36, from: "start" }),
    };
    await allDiffer(options_, 0.02, "options");
    const bars = {
      raises: await patch(page, ".waterfall__raises", { width: 12, height: 12 }),
      lowers: await patch(page, ".waterfall__lowers", { width: 12, height: 12 }),
    };
    await allDiffer(bars, 0.2, "bars");
    const shapes = {};
    for (const [zone, person] of [["green", "yusuf"], ["yellow", "freja"], ["red", "lone"]]) {
      await page.click(".toolbar__person");
      await page.check(`input[value=${person}]`, { force: true });
      await page.click(".dialog__foot .button:first-child");
      await page.waitForSelector(`.badge--${zone}`);
      await page.mouse.move(0, 0);
      shapes[zone] = await patch(page, ".score__badge .shape", { width: 18, height: 18 });
    }
    await allDiffer(shapes, 0.08, "shapes of the badge");
  });
}

scene("a focus ring shows in forced colours", async (open) => {
  const page = await open({ forcedColors: "active" });
  for (const selector of ["#a-age", "input[name=health]:checked", ".toolbar__person", ".header__language"]) {
    const around = await page.locator(selector).boundingBox();
    const clip = { x: around.x - 8, y: around.y - 8, width: around.width + 16, height: around.height + 16 };
    const before = await page.screenshot({ clip });
    await page.focus(selector);
    await page.keyboard.press("Shift");
    const { changed } = await difference(before, await page.screenshot({ clip }));
    assert.ok(changed >= 4 * around.width, `${selector}: ${changed} pixels change`);
    await page.evaluate(() => document.activeElement.blur());
  }
});

scene("without colours the three zones differ in lightness or pattern", async (open) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open({ colorScheme });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
    const found = Object.entries(await zones(page)).map(async ([zone, picture]) => ({ zone, ...(await greys(picture)) }));
    const zonesFound = await Promise.all(found);
    for (const [at, one] of zonesFound.entries()) {
      for (const other of zonesFound.slice(at + 1)) {
        const apart = Math.abs(one.mean - other.mean) >= 20 || Math.abs(one.spread - other.spread) >= 15;
        assert.ok(apart, `${colorScheme}: ${JSON.stringify([one, other])}`);
      }
    }
  }
});

scene("dark has no light surface, light has no dark one", async (open) => {
  const grounds = (page) =>
    page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      const read = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
        return { luma: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
      };
      // What is pressed or stands out is drawn in the ink itself; everything large is a surface.
      const large = ({ width, height }) => width * height >= 100 * 100;
      return [document.documentElement, ...document.body.querySelectorAll("*:not(.next, .next *)")].flatMap((element) => {
        const { luma, alpha } = read(getComputedStyle(element).backgroundColor);
        return alpha > 127 && large(element.getBoundingClientRect()) ? [[element.className || element.localName, luma]] : [];
      });
    });
  for (const at of [AT.explore.da, AT.about.da]) {
    for (const [colorScheme, wrong] of [["dark", (luma) => luma > 80], ["light", (luma) => luma < 175]]) {
      const page = await open({ at, colorScheme });
      await page.evaluate(() => document.querySelector("dialog").showModal());
      const found = await grounds(page);
      assert.ok(found.length >= 2, "there are surfaces");
      assert.deepEqual(found.filter(([, luma]) => wrong(luma)), [], `${at}, ${colorScheme}`);
      await page.keyboard.press("Escape");
      const { light } = await greys(await page.screenshot());
      assert.ok(colorScheme === "dark" ? light < 0.12 : light > 0.7, `${colorScheme}: ${light} of the pixels are light`);
    }
  }
});

scene("on paper: one sheet with the label on it, every answer and table, room for notes, nothing to press", async (open) => {
  for (const at of [AT.explore.da, AT.explore.en]) {
    // A4 with margins of 14 mm.
    const page = await open({ at, width: 688, height: 1017 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
    await drawn(page);
    const label = page.getByText(/^Er du grøn\? – .*ASTA.* 1$/);
    assert.ok(await label.isVisible());
    assert.ok((await label.boundingBox()).y < 300, "the label stands at the top of the sheet");
    assert.equal(await page.locator("button:visible, input:visible, summary:visible").count(), 0, "nothing to press is printed");
    for (const hidden of [".explorer", ".header__tools", ".minibar", ".footer__links", ".next"]) {
      assert.equal(await page.locator(`${hidden}:visible`).count(), 0, `${hidden} is not printed`);
    }
    const sheet = page.locator(".print-sheet");
    for (const shown of [".score__number", ".badge .shape", ".field", ".ruler--percent", ".waterfall__plot", ".waterfall__ruler"]) {
      assert.ok(await sheet.locator(shown).isVisible(), `${shown} is printed`);
    }
    assert.equal(await sheet.locator(".waterfall__row:visible").count(), 9, "the start and eight answers");
    assert.equal(await sheet.locator("table:visible").count(), 2, "the table of the reasons and that of all points");
    assert.equal(await sheet.locator(".print-sheet__note:visible").count(), 3);
    const smallest = await sheet.evaluate((root) => {
      const worded = [...root.querySelectorAll("*")].filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.data?.trim()));
      return Math.min(...worded.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
    });
    assert.ok(smallest >= 11.99, `${smallest} px is less than 9 pt`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px wider than the paper`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, "one sheet");
  }
});

scene("the button for printing draws the sheet before it prints", async (open) => {
  const page = await open({
    before: (page) =>
      page.addInitScript(() => {
        globalThis.print = () => {
          globalThis.printed = document.querySelectorAll(".print-sheet").length;
        };
      }),
  });
  await page.getByRole("button", { name: "Udskriv" }).click();
  await page.waitForFunction(() => globalThis.printed !== undefined);
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
});
