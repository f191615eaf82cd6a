// The pages that do not go in steps in every shape a reader may need: 400 % zoom, text at twice its size, wider
// text spacing, a phone on its side, and sizes between. Nothing sticks out, is cut off or lies on other text.
// One page is brought from shape to shape: only styles know of its shape. The chapters that go in steps are for
// `chapters-shape.test.mjs`.

import assert from "node:assert/strict";
import { command, give, settled } from "./support/explorer.mjs";
import { covered, openAll, shape, troubles } from "./support/layout.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

/** Troubles told at once: one fault often shows in a hundred places. */
const MOST_TOLD = 8;

/** Where text is tightest; `most` is the share of the height that may be covered by what does not scroll. */
const TIGHT = {
  "400 % of 1280 × 1024": { width: 320, height: 256, most: 0.25 },
  "a phone on its side": { width: 740, height: 360, most: 0 },
  "text spacing, 360 px": { width: 360, height: 740, spacing: true, most: 0.25 },
  "text at twice its size, 360 px": { width: 360, height: 740, px: 32, most: 0.25 },
  "text at twice its size, 1366 px": { width: 1366, height: 768, px: 32, most: 0.25 },
};

const ALL = {
  "a phone": { width: 360, height: 740, most: 0.25 },
  "a tablet": { width: 768, height: 1024, most: 0.25 },
  "a small laptop": { width: 1024, height: 700, most: 0 },
  "a school laptop": { width: 1366, height: 620, most: 0 },
  "a board": { width: 1920, height: 900, most: 0 },
  "text spacing, 1366 px": { width: 1366, height: 768, spacing: true, most: 0 },
  ...TIGHT,
};

/** Sees that the page as it stands can be read in these shapes. */
async function readable(page, what, shapes, look = async () => undefined) {
  for (const [name, one] of Object.entries(shapes)) {
    await shape(page, one);
    const found = await troubles(page);
    assert.deepEqual(found.slice(0, MOST_TOLD), [], `${what}, ${name}: ${found.length} troubles`);
    await look(name, one);
  }
}

/** Sees that little is covered by what does not scroll, wherever one has scrolled to. */
const littleCovered = (page, at) => async (name, { most }) => {
  for (const y of [0, 400, 100_000]) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await drawn(page);
    const share = await covered(page);
    assert.ok(share <= most, `${at}, ${name}: ${Math.round(100 * share)} % of the height is covered, scrolled to ${y}`);
  }
};

for (const [name, addresses] of Object.entries(AT)) {
  for (const at of Object.values(addresses)) {
    scene(`can be read in every shape: ${at}`, async (open) => {
      const page = await open({ at });
      await readable(page, "as it opens", ALL, littleCovered(page, at));
      if (name === "explore") {
        await give(page, ["age", 66]);
        await page.waitForSelector(".waterfall__tag");
        await readable(page, "after a change", TIGHT);
      }
      await openAll(page);
      await readable(page, "all details open", ALL);
    });
  }
}

/** Many answers differ from A's, and some of A's outlines lie beyond the bars. */
const FAR = [["age", 66], ["education", 0], ["latest_job", 1], ["health", 0]];
const CLASS = "?m=1&p=mette&s=52.7.2.2.1.1.1.0&h=";

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`whatever lies over the explorer or stands in the place of its parts can be read (${lang})`, async (open) => {
    const page = await open({ at });
    const turns = ["education", "latest_job", "jobs_nearby", "health", "own_expectation", "text_messages"];
    await give(page, ...turns.map((id, at) => [id, (at + 1) % 2]), ["months_without_job", 36], ["age", 65]);
    for (const card of await page.locator(".tick__input").all()) await card.click();
    await openAll(page);
    await readable(page, "every panel in use", ALL);

    await command(page, say(lang, "compare-freeze"));
    await give(page, ...FAR);
    await openAll(page);
    await readable(page, "A held fast", ALL);

    await page.locator('[aria-labelledby="take"] .panel__buttons button').first().click();
    await page.waitForSelector("#share-link", { state: "visible" });
    await readable(page, "share dialog open", TIGHT);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#share", { state: "hidden" });

    await command(page, say(lang, "guess-first"));
    await page.waitForSelector(".guess");
    await readable(page, "guess asked for", TIGHT);
    await page.locator(".guess__colour").first().click();
    await page.waitForSelector(".score__guess");
    await readable(page, "guess made", TIGHT);

    for (const query of [`${CLASS}cnu`, `${CLASS}cnrwku&g=1`, "?m=9&p=nobody&s=99.x.2&a=lone-7&h=cz&zz"]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, at + query);
      await page.waitForSelector(".shared");
      await settled(page);
      await openAll(page);
      await readable(page, query, TIGHT);
    }
  });
}

scene("dialogs and menu fit a window of 320 × 256 and can be scrolled", async (open) => {
  const page = await open({ width: 320, height: 256 });
  for (const opener of [".toolbar__person", ".header__chapters", '[aria-labelledby="take"] .panel__buttons button >> nth=0', ".menu__summary"]) {
    await page.click(opener);
    await settled(page);
    const wide = await page.evaluate(() => {
      const parts = [...document.querySelectorAll("dialog[open], dialog[open] *, .menu[open] *")];
      return parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.className);
    });
    assert.deepEqual(wide, [], opener);
    if (opener.startsWith(".menu")) continue;
    const last = page.locator("dialog[open]").locator("a, button").last();
    await last.focus();
    const box = await last.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 256, `${opener}: the last thing in the dialog can be reached`);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "detached" });
  }
});
