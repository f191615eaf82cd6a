// What is heard in chapter 3: each move once, in the words on the page.

import assert from "node:assert/strict";
import { LANGS } from "./support/chapters.mjs";
import { plain, words } from "./support/explorer.mjs";
import { LESS, LIST, RESULT, at, numbers, question } from "./support/line.mjs";
import { goQuietly, hears, listening } from "./support/listen.mjs";
import { scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const key = (id, name) => async (page) => {
  await page.focus(`#a-${id}`);
  await page.keyboard.press(name);
};
const option = (step, choice) => (page) => page.check(`input[name=${question(step)}][value="${choice}"]`, { force: true });
/** Step, what one does there, and the numbers that what is heard begins with; the line is moved last. */
const DEEDS = [
  ["room", key("room", "End"), [100, 50]],
  ["room", (page) => page.click(LESS), [100, 49]],
  ["wishes", option("wishes", 1), [100, 7, 7]],
  ["base-rate", option("base-rate", 0), [340, 1000, 70, 900]],
  ["definition", option("definition", 1), [30, 100, 11, 53, 100]],
  ["cards", option("cards", 3), []],
  ["line", (page) => page.locator(LIST).nth(1).selectOption({ index: 3 }), [5]],
  ["line", key("line", "ArrowRight"), []],
  ["line", (page) => page.click(LESS), []],
  ["line", key("line", "Home"), []],
];

for (const lang of LANGS) {
  scene(`each move is heard once, as the sentence on the page (${lang})`, async (open) => {
    const page = await listening(open, { at: at(lang, DEEDS[0][0]) });
    for (const [step, act, begins] of DEEDS) {
      await goQuietly(page, at(lang, step));
      const said = (await hears(page, () => act(page))).map(plain);
      assert.deepEqual(said, [await words(page, RESULT)], step);
      assert.deepEqual(numbers(said[0]).slice(0, begins.length), begins, step);
    }
  });

  scene(`a wish that cannot be had is heard (${lang})`, async (open) => {
    const page = await listening(open, { at: at(lang, "line") });
    await hears(page, () => page.fill("#a-line", "25"));
    await goQuietly(page, at(lang, "wishes"));
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

scene("a guess moves nothing, so that no result is heard", async (open) => {
  const page = await listening(open, { at: at("da", "line") });
  for (const step of ["line", "room", "wishes", "base-rate", "definition", "cards"]) {
    await goQuietly(page, at("da", step));
    assert.deepEqual(await hears(page, () => page.check('input[name=question-0][value="2"]', { force: true })), [], step);
  }
});

scene("what a step taken again shows no longer is not heard", async (open) => {
  const page = await listening(open, { at: at("da", "wishes") });
  for (const step of ["wishes", "base-rate", "definition", "cards"]) {
    await goQuietly(page, at("da", step));
    await hears(page, () => option(step, 1)(page));
    assert.deepEqual(await hears(page, () => page.click(".chapter__foot button")), [], step);
  }
});
