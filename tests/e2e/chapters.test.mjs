// The frame of the chapters: steps with an address each, in any order, with focus; the lists of chapters and the way
// onward. That every fact names its sources is for the text compiler, that they are there for `tests/pages.rs`.

import assert from "node:assert/strict";
import {
  EVERY, NAMES, addressOf, arrived, focused, hash, hrefs, openStages, standsAt, stepsOf, take,
} from "./support/chapters.mjs";
import { allWords, words } from "./support/explorer.mjs";
import { AT, CHAPTERS, scene } from "./support/stage.mjs";

/** The page before each chapter. */
const before = (name) => CHAPTERS[NAMES[NAMES.indexOf(name) - 1]] ?? AT.explore;

for (const [name, lang] of EVERY) {
  scene(`every step has its address and its link, in any order, and Back goes back: ${name}, ${lang}`, async (open) => {
    const page = await open({ at: CHAPTERS[name][lang] });
    const ids = stepsOf(name, lang).map(({ id }) => id);
    assert.deepEqual(await hrefs(page, ".chapter__steps a"), ids.map((id) => addressOf(name, lang, id)));
    assert.deepEqual(await hrefs(page, ".chapter__steps [aria-current=step]"), [addressOf(name, lang, ids[0])], "begins with the first");
    // From the end to the start, then back to the last but one.
    const way = [...ids].reverse().concat(ids.at(-2));
    for (const id of way) {
      await take(page, id);
      await standsAt(page, name, lang, id);
    }
    for (const id of way.slice(0, -1).reverse().slice(0, 3)) {
      await page.goBack();
      await arrived(page, id);
      await standsAt(page, name, lang, id);
    }
    await page.goForward();
    await arrived(page, way.at(-3));
  });

  scene(`the address of a step, opened from outside, leads to its heading: ${name}, ${lang}`, async (open) => {
    const { id } = stepsOf(name).at(-2);
    const page = await open({ at: addressOf(name, lang, id) });
    await arrived(page, id);
    await standsAt(page, name, lang, id);
  });

  scene(`the end of a step leads on to the next and back to the one before: ${name}, ${lang}`, async (open) => {
    const page = await open({ at: CHAPTERS[name][lang] });
    const steps = stepsOf(name);
    for (const [at, step] of steps.entries()) {
      const next = page.locator(".chapter__onward .button");
      if (step.stages.length > 1) assert.equal(await next.count(), 0, `${step.id}: not before its last stage`);
      await openStages(page, step);
      assert.equal(await next.count(), at + 1 < steps.length ? 1 : 0, step.id);
      const back = at === 0 ? before(name)[lang] : addressOf(name, lang, steps[at - 1].id);
      assert.deepEqual(await hrefs(page, ".chapter__onward a:not(.button)"), [back]);
      if (at + 1 === steps.length) break;
      await next.press("Enter");
      await arrived(page, steps[at + 1].id);
    }
    await page.goBack();
    await arrived(page, steps.at(-2).id);
  });

  scene(`the lists of chapters and the band name this chapter and the others: ${name}, ${lang}`, async (open) => {
    const page = await open({ at: CHAPTERS[name][lang] });
    const here = CHAPTERS[name][lang];
    await page.click(".header__chapters");
    await page.waitForSelector("#chapters[open]");
    const listed = await hrefs(page, ".chapters__link");
    assert.deepEqual(listed.filter((href) => href !== AT.explore[lang]).slice(-NAMES.length), NAMES.map((other) => CHAPTERS[other][lang]));
    assert.deepEqual((await allWords(page, ".chapters__numeral")).slice(-NAMES.length), ["2", "3", "4", "5", "6", "7"]);
    assert.deepEqual(await hrefs(page, "#chapters [aria-current=page]"), [here]);
    assert.equal(await page.locator(".chapters strong").count(), 1);
    assert.notEqual(await words(page, ".chapters [aria-current=page] strong"), "", "and says so");
    assert.deepEqual(await hrefs(page, ".chapter-row__link"), listed, "the row lists what the dialog lists");
    assert.deepEqual(await hrefs(page, ".chapter-row [aria-current=page]"), [here]);
    assert.deepEqual(await allWords(page, ".chapter-row__numeral"), await allWords(page, ".chapters__numeral"));

    const other = CHAPTERS[NAMES[(NAMES.indexOf(name) + 1) % NAMES.length]][lang];
    await page.click(`.chapters__link[href="${other}"]`);
    await page.waitForSelector("#chapters", { state: "hidden" });
    await focused(page, "title");
    assert.equal(await hash(page), other);
    await page.click(`.chapter-row__link[href="${here}"]`);
    await page.waitForSelector(`.chapter-row [aria-current=page][href="${here}"]`);
    await focused(page, "title");

    const next = [...listed, AT.teach[lang]][listed.indexOf(here) + 1];
    assert.deepEqual(await hrefs(page, ".next__link"), [next]);
    await page.click(".next__link");
    await page.waitForFunction((next) => location.hash === next, next);
    await focused(page, "title");

    await page.setViewportSize({ width: 360, height: 740 });
    assert.ok(await page.isHidden(".chapter-row"), "on a phone the dialog is enough");
  });
}
