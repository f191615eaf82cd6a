// No violation of any rule axe-core knows, on any page that does not go in steps and in every state a visitor can bring about
// in no mode of the system, with the higher contrast for text that is read. What axe cannot decide is
// printed, to be looked at by a person. The chapters that go in steps are for `chapters-shape.test.mjs`.
//
// What cannot differ is asked once: in either language axe sees the same elements, so that each has a width of its own, and
// only colours differ between modes.

import assert from "node:assert/strict";
import { colourFindings, faintFindings, findings } from "./support/axe.mjs";
import { command, give, settled, visit } from "./support/explorer.mjs";
import { openAll } from "./support/layout.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1366, height: 768 };
const WIDTHS = { da: PHONE, en: LAPTOP };

/** Sees that nothing is wrong with the page as it stands, at these widths and in any mode; `read`: nor faint to read. */
async function clean(page, context, what, sizes = [PHONE], read = false) {
  const found = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await drawn(page);
    found.push(...(await findings(page, `${what}, ${size.width} px`, { open: (line) => context.diagnostic(line) })));
  }
  found.push(...(await colourFindings(page, what)));
  if (read) found.push(...(await faintFindings(page, what)));
  assert.deepEqual(found, []);
}

for (const [lang, size] of Object.entries(WIDTHS)) {
  scene(`axe finds nothing on any page, with all details open (${lang}, ${size.width} px)`, async (open, context) => {
    const page = await open({ at: AT.explore[lang], ...size });
    for (const [name, { [lang]: at }] of Object.entries(AT)) {
      if (name !== "explore") await visit(page, at);
      await openAll(page);
      await clean(page, context, `${name}, ${lang}`, [size], ["explore", "about"].includes(name) && lang === "da");
    }
    await visit(page, `#/${lang}/ukendt`);
    await clean(page, context, "an unknown address", [size]);
  });
}

scene("axe finds nothing when a dialog or the menu is open, nor at the mini bar", async (open, context) => {
  const page = await open({ at: AT.explore.da, ...PHONE });
  for (const opener of [".toolbar__person", ".header__chapters", ".menu__summary"]) {
    await page.click(opener);
    await clean(page, context, `${opener} is pressed`);
    await page.keyboard.press("Escape");
  }
  await page.check("input[name=health][value='2']", { force: true });
  await settled(page);
  await clean(page, context, "an answer has changed");
  await page.evaluate(() => scrollTo(0, 900));
  await page.waitForSelector(".minibar", { state: "visible" });
  await clean(page, context, "the mini bar is shown");
});

scene("axe finds nothing when every panel is in use, a link is shared, and a guess is asked for and made", async (open, context) => {
  const page = await open({ at: AT.explore.da, ...PHONE });
  await page.locator(".compare > .panel__buttons button").first().click();
  await page.waitForSelector(".compare--held");
  // With effect and without, many differ from A's, and some of A's outlines lie beyond the bars.
  await give(page, ["age", 66], ["months_without_job", 8], ["health", 0], ["education", 0], ["latest_job", 1], ["text_messages", 1]);
  await page.locator(".tick__input").first().click();
  await openAll(page);
  await clean(page, context, "every panel is in use", [PHONE, LAPTOP], true);
  await page.locator('[aria-labelledby="take"] .panel__buttons button').first().click();
  await page.waitForSelector("#share-link", { state: "visible" });
  await clean(page, context, "the share dialog is open", [PHONE, LAPTOP]);
  await page.keyboard.press("Escape");
  await page.waitForSelector("#share", { state: "hidden" });
  await command(page, say("da", "guess-first"));
  await page.waitForSelector(".guess");
  await clean(page, context, "the guess is asked for", [PHONE, LAPTOP]);
  await page.locator(".guess__colour").first().click();
  await page.waitForSelector(".score__guess");
  await clean(page, context, "the guess is made");
});

const CLASS = "?m=1&p=mette&s=52.7.2.2.1.1.1.0&a=34.7.2.2.1.1.1.0&h=";
/** Links that lock, hide, or hold much in vain. */
const LINKS = [`${CLASS}c`, `${CLASS}n`, `${CLASS}cnrwku&g=1`, "?m=9&p=nobody&s=99.x.2&a=lone-7&h=cz&zz"];

for (const [at, link] of LINKS.entries()) {
  const lang = at % 2 === 0 ? "da" : "en";
  scene(`axe finds nothing on what a link locks, hides or holds in vain: ${link}`, async (open, context) => {
    const page = await open({ at: AT.explore[lang] + link, ...PHONE });
    await openAll(page);
    await clean(page, context, link, [PHONE, LAPTOP]);
  });
}
