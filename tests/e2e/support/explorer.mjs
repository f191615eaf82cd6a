// What a visitor does and reads on the explorer, as several walks need it: changing answers and people, and words
// without the marks that only set a line.

import { within } from "./in-page.mjs";

/** Words as one would type them: ordinary spaces and minus signs, no soft hyphens. */
export const plain = (words) =>
  words.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("\u00ad", "").replaceAll("\u2212", "-").trim();

/** The words of an element as they can be seen. */
export const words = async (page, selector) => plain(await page.innerText(selector));

/** The words of every element, seen or not. */
export const allWords = async (page, selector) => (await page.locator(selector).allTextContents()).map(plain);

/** Fits the stop of focus with this name. */
export const named = (name) => (stop) => plain(stop.name) === name;

/** Resolves when the page has drawn what the last events changed. */
export const settled = (page) => within(page, () => e2e.done());

/** Gives answers one after the other with the real controls: `[attribute id, answer]`. */
export const give = (page, ...changes) =>
  within(
    page,
    async (changes) => {
      for (const change of changes) {
        e2e.give(...change);
        await e2e.done();
      }
    },
    changes,
  );

/** The answers as the controls show them, in form order. */
export const answers = (page) => within(page, () => e2e.answers());

/** Chooses another person, by the name in small letters. */
export async function choose(page, person) {
  await page.click(".toolbar__person");
  await page.check(`input[value=${person}]`, { force: true });
  await page.click("#people .dialog__foot .button:first-child");
  await page.waitForSelector("#people", { state: "hidden" });
  await settled(page);
}

/** Presses a command of the menu, by its words. */
export async function command(page, name) {
  await page.click(".menu__summary");
  await page.click(`.menu__button:text-is("${name}")`);
  await settled(page);
}

/** Presses a key and waits until its effect is drawn. */
export async function press(page, key) {
  await page.keyboard.press(key);
  await settled(page);
}

/** Goes to a page by its address, as a link from outside would, and waits until it is drawn and its heading has focus. */
export async function visit(page, at) {
  await page.evaluate((at) => {
    document.activeElement.blur();
    location.hash = at;
  }, at);
  await page.waitForFunction(() => document.activeElement.localName === "h1");
  await settled(page);
}
