// Scenarios on the board of a class: every frame in both languages, readable from the back row and on one screen, turned
// by keys, and the same numbers as on the pages that pupils open.

import assert from "node:assert/strict";
import { faintFindings } from "./support/axe.mjs";
import { focused } from "./support/chapters.mjs";
import { press, settled } from "./support/explorer.mjs";
import { heard, hears, listening } from "./support/listen.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const IDS = ["birthday", "only-an-answer", "two-impossible", "not-with-three", "one-point", "lone-and-birgit", "text-messages", "line"];
const FRAMES = [2, 3, 3, 4, 2, 2, 2, 3];
const at = (id, lang = "da") => `${AT.board[lang]}/${id}`;

/** Numbers of a person's scenarios, frame by frame, worked out by hand from the points card. */
const PERCENT = {
  birthday: [37, 43],
  "only-an-answer": [31, 22, 35],
  "two-impossible": [52, 37, 24],
  "not-with-three": [74, 54, 38, 25],
  "one-point": [24, 28],
  "lone-and-birgit": [74, 19],
  "text-messages": [31, 35],
};

const number = async (page) => Number.parseInt(await page.textContent(".score__number"), 10);

/** Words on the page that are smaller than the back row can read, with their sizes. */
const small = (page, limit) =>
  page.evaluate((limit) => {
    const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement: element, textContent: words } = walker.currentNode;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (words.trim() && element.checkVisibility() && size < limit) found.push(`${words}: ${size}`);
    }
    return found;
  }, limit);

for (const lang of ["da", "en"]) {
  scene(`every frame is read from the back row and stands on one screen (${lang})`, async (open) => {
    const page = await open({ at: AT.board[lang] });
    for (const [place, id] of IDS.entries()) {
      await page.evaluate((at) => {
        location.hash = at;
      }, at(id, lang));
      await focused(page, id);
      for (let frame = 1; ; frame++) {
        assert.deepEqual(await small(page, 28), [], `${id} ${frame}`);
        // Colours are the same in either language, and in every frame of a scenario.
        if (lang === "da" && frame === 1) assert.deepEqual(await faintFindings(page, id), []);
        for (const height of [768, 620]) {
          await page.setViewportSize({ width: 1366, height });
          const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
          assert.ok(over <= 0, `${id} ${frame}: ${over} px too high for ${height}`);
        }
        if (frame === FRAMES[place]) break;
        await press(page, "ArrowRight");
      }
      assert.notEqual(await page.textContent(".board__point"), "", "the last frame says what to point at");
    }
  });
}

scene("arrow keys and a clicker turn the frames, up to both ends; buttons do the same", async (open) => {
  const page = await open({ at: at("only-an-answer") });
  const shown = [await number(page)];
  for (const key of ["ArrowRight", "PageDown", "ArrowRight"]) {
    await page.keyboard.press(key);
    await drawn(page);
    shown.push(await number(page));
  }
  assert.deepEqual(shown, [31, 22, 35, 35], "the last frame stays");
  for (const key of ["ArrowLeft", "PageUp", "ArrowLeft"]) await page.keyboard.press(key);
  await drawn(page);
  assert.equal(await number(page), 31);
  const [back, on] = await page.locator(".board__ways button").all();
  assert.equal(await back.getAttribute("aria-disabled"), "true", "nothing before the first frame");
  await on.click();
  await drawn(page);
  assert.equal(await number(page), 22);
});

scene("the numbers on the board are the model's, and pupils find the first of them behind the link", async (open) => {
  const page = await open({ at: AT.board.da });
  for (const [id, percents] of Object.entries(PERCENT)) {
    await page.evaluate((at) => {
      location.hash = at;
    }, at(id));
    await focused(page, id);
    const [link, word] = [await page.getAttribute(".board__pupils > a", "href"), await page.textContent(".board__pupils strong")];
    for (const [frame, percent] of percents.entries()) {
      assert.equal(await number(page), percent, `${id} ${frame}`);
      await press(page, "ArrowRight");
    }
    await page.evaluate((link) => {
      location.hash = link;
    }, link);
    await page.waitForSelector(".toolbar");
    await settled(page);
    assert.equal(await number(page), percents[0], id);
    assert.ok((await page.textContent(".shared")).includes(word), "the same check word");
    const answers = ["two-impossible", "not-with-three"].includes(id) ? 0 : 1;
    assert.equal(await page.locator("[aria-labelledby=flips]").count(), answers, `${id}: who is to find out is not told`);
  }
});

scene("the line stands where each frame says, on the board and in the chapter", async (open) => {
  const page = await open({ at: at("line") });
  const errors = () => page.locator(".board__error strong").allTextContents();
  const seen = [];
  for (const percent of [40, 50, 60]) {
    assert.match(await page.textContent(".board__who"), new RegExp(`${percent}\\s%`));
    seen.push((await errors()).map(Number));
    await page.keyboard.press("ArrowRight");
    await drawn(page);
  }
  assert.deepEqual(seen[1], [6, 20], "as `world.md` says of the line at 50 percent");
  assert.ok(seen[0][0] > seen[1][0] && seen[1][0] > seen[2][0] && seen[0][1] < seen[1][1] && seen[1][1] < seen[2][1]);
  const pupils = await open({ at: await page.getAttribute(".board__pupils > a", "href") });
  assert.equal(await pupils.inputValue("#a-line"), "40");
});

scene("each turn is told once, by number and colour", async (open) => {
  const page = await listening(open, { at: at("one-point") });
  await heard(page);
  const [told, ...more] = await hears(page, () => page.keyboard.press("ArrowRight"));
  assert.match(told, /^28 procent\. Nu gul, før grøn\./);
  assert.deepEqual(more, []);
});

scene("the board leads on to the next scenario and back to the page for teachers", async (open) => {
  const page = await open({ at: at("line") });
  await page.click(`text=${say("da", "board-next")}`);
  await page.waitForFunction((hash) => location.hash === hash, at("birthday"));
  assert.equal(await number(page), 37);
  await page.waitForFunction(() => document.activeElement.id === "birthday");
  await page.click(`text=${say("da", "board-close")}`);
  await page.waitForFunction((hash) => location.hash === hash, `${AT.teach.da}/scenarios`);
});

scene("what was shown on the board stands in the explorer afterwards, and can be undone there", async (open) => {
  const page = await open({ at: at("birthday") });
  await page.keyboard.press("ArrowRight");
  await page.evaluate((hash) => (location.hash = hash), AT.explore.da);
  await page.waitForSelector(".toolbar");
  assert.equal(await number(page), 43);
  await page.keyboard.press("Control+z");
  await drawn(page);
  assert.equal(await number(page), 37);
});

scene("keys with Alt, Shift or Ctrl belong to the browser", async (open) => {
  const page = await open({ at: at("birthday") });
  for (const key of ["Shift+ArrowRight", "Alt+ArrowRight", "Control+PageDown"]) await page.keyboard.press(key);
  await drawn(page);
  assert.equal(await number(page), 37);
});

scene("arrow keys turn nothing but the board", async (open) => {
  const page = await open({ at: AT.explore.da });
  for (const key of ["ArrowRight", "PageDown"]) await page.keyboard.press(key);
  await drawn(page);
  assert.equal(await number(page), 31);
});
