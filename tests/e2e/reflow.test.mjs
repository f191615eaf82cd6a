// The page in every shape a reader may need: 400 % zoom, text at twice its size, wider text spacing
// a phone on its side, and sizes between. Nothing sticks out, is cut off or lies on other text.

import assert from "node:assert/strict";
import { give } from "./support/explorer.mjs";
import { covered, openAll, spaced, troubles } from "./support/layout.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";

const PAGES = Object.values(AT).flatMap((addresses) => Object.values(addresses));

/** Troubles told at once: one fault often shows in a hundred places. */
const MOST_TOLD = 8;

/** Checks the page as it opens, after changes, and with all panels in use and all disclosures open. */
async function readable(page, what) {
  const check = async (state) => {
    await drawn(page);
    const found = await troubles(page);
    assert.deepEqual(found.slice(0, MOST_TOLD), [], `${what}, ${state}: ${found.length} troubles`);
  };
  await check("as it opens");
  if (await page.locator("#a-age").count()) {
    await page.focus("#a-age");
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.querySelector(".waterfall__tag"));
    await check("after a change");
    const turns = ["education", "latest_job", "jobs_nearby", "health", "own_expectation", "text_messages"];
    await give(page, ...turns.map((id, at) => [id, (at + 1) % 2]), ["months_without_job", 36], ["age", 65]);
    for (const card of await page.locator(".tick__input").all()) await card.click();
  }
  await openAll(page);
  await check("all details open");
}

/** Everything that can lie over the explorer or stand in the place of its parts. */
async function covering(page, what) {
  const check = async (state) => {
    await drawn(page);
    assert.deepEqual((await troubles(page)).slice(0, MOST_TOLD), [], `${what}, ${state}`);
  };
  await page.locator('[aria-labelledby="take"] .panel__buttons button').first().click();
  await page.waitForSelector("#share-link", { state: "visible" });
  await check("share dialog open");
  await page.keyboard.press("Escape");
  await page.click(".menu__summary");
  await page.locator(".menu__button").nth(1).click();
  await page.waitForSelector(".guess");
  await check("guess asked for");
  await page.locator(".guess__colour").first().click();
  await page.waitForSelector(".score__guess");
  await check("guess made");
  const class_ = "?m=1&p=mette&s=52.7.2.2.1.1.1.0&h=";
  for (const query of [`${class_}cnu`, `${class_}cnrwku&g=1`, "?m=9&p=nobody&s=99.x.2&a=lone-7&h=cz&zz"]) {
    await page.evaluate((query) => {
      location.hash = location.hash.replace(/\?.*|$/, query);
    }, query);
    await page.waitForSelector(".shared");
    await openAll(page);
    await check(query);
  }
}

async function smallShare(page, most, what) {
  for (const y of [0, 400, 100_000]) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await drawn(page);
    const share = await covered(page);
    assert.ok(share <= most, `${what}: ${Math.round(100 * share)} % of the height is covered, scrolled to ${y}`);
  }
}

const SIZES = {
  "400 % of 1280 × 1024": [320, 256, 0.25],
  "a small phone": [320, 640, 0.25],
  "a phone": [360, 740, 0.25],
  "a phone on its side": [740, 360, 0],
  "a tablet": [768, 1024, 0.25],
  "a small laptop": [1024, 700, 0],
  "a school laptop": [1366, 620, 0],
  "a board": [1920, 900, 0],
};

for (const [name, [width, height, most]] of Object.entries(SIZES)) {
  scene(`${name}, ${width} × ${height}`, async (open) => {
    for (const at of PAGES) {
      const page = await open({ at, width, height });
      await readable(page, at);
      await smallShare(page, most, at);
      if (Object.values(AT.explore).includes(at)) await covering(page, at);
    }
  });
}

/** The visitor's own text size: what `rem` and the page's media queries are measured in. */
async function textSize(page, px) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
}

for (const [width, height] of [[360, 740], [1366, 768]]) {
  scene(`text at twice its size, ${width} px`, async (open) => {
    for (const at of PAGES) {
      const page = await open({ at, width, height, before: (page) => textSize(page, 32) });
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      assert.equal(size, "32px");
      await readable(page, at);
      await smallShare(page, 0.25, at);
      if (Object.values(AT.explore).includes(at)) await covering(page, at);
    }
  });
}

for (const [width, height] of [[360, 740], [1366, 768]]) {
  scene(`text spacing as in WCAG 1.4.12, ${width} px`, async (open) => {
    for (const at of PAGES) {
      const page = await open({ at, width, height });
      await spaced(page);
      assert.notEqual(await page.$eval("h1", (h1) => getComputedStyle(h1).letterSpacing), "normal", "the spacing is on");
      await readable(page, at);
      if (Object.values(AT.explore).includes(at)) await covering(page, at);
    }
  });
}

scene("dialogs and menu fit a window of 320 × 256 and can be scrolled", async (open) => {
  for (const opener of [".toolbar__person", ".header__chapters", ".menu__summary", '[aria-labelledby="take"] .panel__buttons button >> nth=0']) {
    const page = await open({ width: 320, height: 256 });
    await page.click(opener);
    await drawn(page);
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
  }
});
