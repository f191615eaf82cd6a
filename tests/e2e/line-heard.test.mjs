// What is heard in chapter 3: each move once, in the words on the page.

import assert from "node:assert/strict";
import { LANGS } from "./support/chapters.mjs";
import { plain, words } from "./support/explorer.mjs";
import { LESS, LIST, RESULT, at, numbers, question } from "./support/line.mjs";
import { hears, listening } from "./support/listen.mjs";
import { scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const key = (id, name) => async (page) => {
  await page.focus(`#a-${id}`);
  await page.keyboard.press(name);
};
const option = (step, choice) => (page) => page.check(`input[name=${question(step)}][value="${choice}"]`, { force: true });
/** Step, what one does there, and the numbers that what is heard begins with. */
const DEEDS = [
  ["line", key("line", "ArrowRight"), []],
  ["line", (page) => page.click(LESS), []],
  ["line", key("line", "Home"), []],
  ["line", (page) => page.locator(LIST).nth(1).selectOption({ index: 3 }), [5]],
  ["room", key("room", "End"), [100, 50]],
  ["room", (page) => page.click(LESS), [100, 19]],
  ["wishes", option("wishes", 1), [100, 7, 7]],
  ["base-rate", option("base-rate", 0), [340, 1000, 70, 900]],
  ["definition", option("definition", 1), [30, 100, 11, 53, 100]],
  ["cards", option("cards", 3), []],
];

for (const lang of LANGS) {
  scene(`each move is heard once, as the sentence on the page (${lang})`, async (open) => {
    for (const [step, act, begins] of DEEDS) {
      const page = await listening(open, { at: at(lang, step) });
      const said = (await hears(page, () => act(page))).map(plain);
      assert.deepEqual(said, [await words(page, RESULT)], step);
      assert.deepEqual(numbers(said[0]).slice(0, begins.length), begins, step);
    }
  });

  scene(`a wish that cannot be had is heard (${lang})`, async (open) => {
    const page = await listening(open, { at: at(lang, "line") });
    await hears(page, () => page.fill("#a-line", "25"));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at(lang, "wishes"));
    await hears(page, () => undefined);
    assert.deepEqual((await hears(page, () => option("wishes", 2)(page))).map(plain), [say(lang, "wish-never")]);
  });
}

scene("twenty quick steps of the line are heard as one", async (open) => {
  const page = await listening(open, { at: at("da", "line") });
  await page.focus("#a-line");
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("ArrowLeft");
    await page.clock.runFor(100);
  }
  const said = await hears(page, () => undefined);
  assert.deepEqual(said.map(plain), [await words(page, RESULT)]);
  assert.equal(await page.inputValue("#a-line"), "30");
});

for (const step of ["line", "room", "wishes", "base-rate", "definition", "cards"]) {
  scene(`a guess moves nothing, so that no result is heard: ${step}`, async (open) => {
    const page = await listening(open, { at: at("da", step) });
    const said = await hears(page, () => page.check('input[name=question-0][value="2"]', { force: true }));
    assert.deepEqual(said, []);
  });
}

for (const step of ["wishes", "base-rate", "definition", "cards"]) {
  scene(`what a step taken again shows no longer is not heard: ${step}`, async (open) => {
    const page = await listening(open, { at: at("da", step) });
    await hears(page, () => option(step, 1)(page));
    assert.deepEqual(await hears(page, () => page.click(".chapter__foot button")), []);
  });
}
