// What the page says aloud (A-16; docs/design.md, "Live region"): once after a quiet while, short, in words, from one
// place, and never unasked. The browser's clock stands still and is moved by hand, so every moment is exact.

import assert from "node:assert/strict";
import { QUIET, SET, heard, hears, listening, quiet } from "./support/listen.mjs";
import { AT, scene } from "./support/stage.mjs";

const press = (page, key) => page.keyboard.press(key);
const older = (page) => page.click(".range:first-child .range__step:last-child");
const option = (page, group, value) => page.check(`input[name="${group}"][value="${value}"]`, { force: true });

scene("twenty quick steps are one text, after 700 ms of quiet", async (open) => {
  const page = await listening(open);
  await page.focus("#a-age");
  for (let step = 0; step < 20; step += 1) {
    await press(page, "ArrowRight");
    await page.clock.runFor(100);
  }
  await page.clock.runFor(QUIET - 100 - 1);
  assert.deepEqual(await heard(page), [], "nothing before the quiet while is over");
  await page.clock.runFor(1 + SET);
  assert.deepEqual(await heard(page), ["43 procent. Gul. Op 12 procentpoint."]);
  await page.clock.runFor(10_000);
  assert.deepEqual(await heard(page), [], "and nothing after");
});

scene("an identical text is said again: the region is empty for a moment", async (open) => {
  const page = await listening(open);
  const texts = [];
  for (let time = 0; time < 3; time += 1) {
    await older(page);
    await quiet(page, QUIET - 1);
    assert.equal(await page.textContent("#live"), "", "emptied first");
    await quiet(page, 1 + SET);
    texts.push(...(await heard(page)));
    // Longer than a run of steps: each is a change of its own.
    await page.clock.runFor(2000);
  }
  assert.deepEqual(texts, Array(3).fill("Stadig 31 procent."));
});

scene("up, down, over a limit, undo, redo, reset and another person have their own words", async (open) => {
  const page = await listening(open);
  assert.deepEqual(await hears(page, () => option(page, "health", 2)), ["43 procent. Gul. Op 12 procentpoint."]);
  assert.deepEqual(await hears(page, () => press(page, "Control+z")), ["Fortrudt. Igen 31 procent."]);
  assert.deepEqual(await hears(page, () => press(page, "Control+Shift+z")), ["Gendannet. 43 procent."]);
  assert.deepEqual(await hears(page, () => page.click("button[aria-label=Fortryd]")), ["Fortrudt. Igen 31 procent."]);
  assert.deepEqual(await hears(page, () => option(page, "own_expectation", 0)), ["22 procent. Nu grøn, før gul."]);
  assert.deepEqual(await hears(page, () => option(page, "text_messages", 1)), ["26 procent. Nu gul, før grøn."]);
  assert.deepEqual(await hears(page, () => option(page, "education", 3)), ["25 procent. Gul. Ned 1 procentpoint."]);
  assert.deepEqual(await hears(page, () => option(page, "latest_job", 1)), ["26 procent. Gul. Op 1 procentpoint."]);
  const reset = async () => {
    await page.click(".menu__summary");
    await page.click("text=Nulstil");
  };
  assert.deepEqual(await hears(page, reset), ["Nulstillet til Mette. 31 procent, gul."]);
  const lone = async () => {
    await page.click(".toolbar__person");
    await page.check("input[value=lone]", { force: true });
    await page.click(".dialog__foot .button:first-child");
  };
  assert.deepEqual(await hears(page, lone), ["Du ser nu Lone, 58 år. 74 procent, rød."]);
});

scene("the reason is read out on request, and again on a second request", async (open) => {
  const page = await listening(open);
  const aloud = () => page.click(".reasons__aloud");
  const [before] = await hears(page, aloud);
  assert.match(before, /^Mest op: helbred, \+6\./);
  await hears(page, () => option(page, "health", 2));
  const reason = ["Risikoen steg, fordi modellen giver flere point, når svaret er »meget«."];
  assert.deepEqual(await hears(page, aloud), reason);
  assert.deepEqual(await hears(page, aloud), reason);
});

scene("a newer text takes the place of one that waits", async (open) => {
  const page = await listening(open);
  await option(page, "health", 2);
  await page.clock.runFor(300);
  assert.deepEqual(await hears(page, () => press(page, "Control+z")), ["Fortrudt. Igen 31 procent."]);
});

scene("opening a dialog drops what was about to be said", async (open) => {
  const page = await listening(open);
  for (const opener of [".toolbar__person", ".header__chapters"]) {
    await older(page);
    await page.clock.runFor(300);
    assert.deepEqual(await hears(page, () => page.click(opener)), [], opener);
    await press(page, "Escape");
    await quiet(page);
    assert.deepEqual(await heard(page), [], `${opener}: nor after it closes`);
  }
});

scene("nothing is said on loading, on a change of page or language, or when a disclosure opens", async (open) => {
  const page = await listening(open);
  await quiet(page, 5000);
  const steps = [
    () => page.click(".header__language"),
    () => page.click(".footer__links a >> nth=0"),
    () => page.click(".header__home"),
    () => page.click(".reasons summary >> nth=0"),
    () => page.goBack(),
    () => page.goForward(),
  ];
  for (const step of steps) assert.deepEqual(await hears(page, step), []);
});

for (const lang of ["da", "en"]) {
  scene(`texts are at most 15 words, number first, with the per cent in words (${lang})`, async (open, context) => {
    const page = await listening(open, { at: AT.explore[lang] });
    const texts = new Set();
    const groups = await page.$$eval("input[type=radio]:not(dialog *)", (radios) => radios.map(({ name, value }) => [name, value]));
    for (const [name, value] of groups) {
      if (await page.isChecked(`input[name="${name}"][value="${value}"]`)) continue;
      for (const text of await hears(page, () => option(page, name, value))) texts.add(text);
    }
    for (const key of ["Home", "End", "PageDown", "ArrowLeft"]) {
      await page.focus("#a-months_without_job");
      for (const text of await hears(page, () => press(page, key))) texts.add(text);
    }
    const first = lang === "da" ? /^(Stadig )?(under |over )?\d+ procent\. ?/ : /^(Still )?(under |over )?\d+ per cent\. ?/;
    for (const text of texts) {
      assert.ok(text.split(/\s+/).length <= 15, `too long: ${text}`);
      assert.doesNotMatch(text, /%/);
      assert.match(text, first);
    }
    assert.ok(texts.size >= 10, `only ${texts.size} different texts`);
    context.diagnostic(`${texts.size} different texts heard`);
  });
}

/** What the deeds of the panels are heard as. */
const DEEDS = {
  da: [
    ["age", "49 procent. Gul. Op 18 procentpoint."],
    ["freeze", "Mette er holdt fast som A. 49 procent."],
    ["back", "31 procent. Gul. Ned 18 procentpoint."],
    ["swap", "Byttet om. B: 49 procent, gul."],
    ["release", "A er sluppet. 49 procent, gul."],
    ["tick", "Tallet er stadig 49 procent. Modellen har intet felt til det."],
    ["pair", "B er nu Birgit. 19 procent, grøn."],
    ["link", "Du ser nu Yusuf, 29 år. 8 procent, grøn."],
    ["undo", "Du ser nu Birgit, 62 år. 19 procent, grøn."],
    ["redo", "Du ser nu Yusuf, 29 år. 8 procent, grøn."],
  ],
  en: [
    ["age", "49 per cent. Yellow. Up 18 percentage points."],
    ["freeze", "Mette is kept as A. 49 per cent."],
    ["back", "31 per cent. Yellow. Down 18 percentage points."],
    ["swap", "Swapped. B: 49 per cent, yellow."],
    ["release", "A has been removed. 49 per cent, yellow."],
    ["tick", "The number is still 49 per cent. The model has no box for that."],
    ["pair", "B is now Birgit. 19 per cent, green."],
    ["link", "Now showing Yusuf, 29. 8 per cent, green."],
    ["undo", "Now showing Birgit, 62. 19 per cent, green."],
    ["redo", "Now showing Yusuf, 29. 8 per cent, green."],
  ],
};

for (const [lang, deeds] of Object.entries(DEEDS)) {
  scene(`comparison, cards, the log and links have their own words, too (${lang})`, async (open) => {
    const page = await listening(open, { at: AT.explore[lang] });
    const compare = (at) => page.click(`.compare > .panel__buttons button >> nth=${at}`);
    const acts = {
      age: () => page.focus("#a-age").then(() => press(page, "End")),
      freeze: () => compare(0),
      back: () => page.fill("#a-age", "34"),
      swap: () => compare(1),
      release: () => compare(0),
      tick: () => page.locator(".tick__input").first().click(),
      pair: () => page.click(".compare > div:last-child .panel__buttons button >> nth=0"),
      link: () => page.evaluate((hash) => {
        location.hash = hash;
      }, `${AT.explore[lang]}?m=1&p=yusuf&s=29.2.3.0.0.0.0.0`),
      undo: () => press(page, "Control+z"),
      redo: () => press(page, "Control+Shift+z"),
    };
    for (const [deed, words] of deeds) {
      assert.deepEqual(await hears(page, acts[deed]), [words], deed);
      assert.ok(words.split(" ").length <= 15, words);
    }
  });
}

scene("»Gå hertil« is heard as what it did to the number", async (open) => {
  const page = await listening(open);
  await hears(page, () => option(page, "health", 2));
  await hears(page, () => option(page, "own_expectation", 0));
  const back = () => page.locator('[aria-labelledby="log"] .log__return').nth(1).click();
  assert.deepEqual(await hears(page, back), ["43 procent. Gul. Op 9 procentpoint."]);
});

scene("there is one live region, empty in the static page and directly in the body", async (open) => {
  const staticPage = await open({ javaScriptEnabled: false, ready: false, troubled: true });
  await staticPage.waitForSelector("#live", { state: "attached" });
  assert.equal(await staticPage.locator("body > #live[role=status][aria-live=polite][aria-atomic=true]").count(), 1);
  assert.equal(await staticPage.textContent("#live"), "");
  for (const at of [AT.explore.da, AT.about.en]) {
    const page = await open({ at });
    const talking = await page.$$eval(
      "[role=status], [role=alert], [role=log], [role=alertdialog], output, [aria-live]",
      (found) => found.map(({ id, localName }) => `${localName}#${id}`),
    );
    assert.deepEqual(talking, ["p#live"], at);
  }
});

scene("what belongs to the page one leaves is not said on the next", async (open) => {
  const page = await listening(open);
  await older(page);
  await page.click(".header__language");
  await page.waitForSelector("html[lang=en]");
  await quiet(page);
  assert.deepEqual(await heard(page), []);
});
