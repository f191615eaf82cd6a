// What the number does not know (docs/design.md, section of that name), and the guess at the colour: two things that a
// visitor says and the model does not hear. They change nothing, are kept nowhere, and work by keyboard.

import assert from "node:assert/strict";
import { answers, choose, command, give, named, plain, press, settled, words } from "./support/explorer.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { heard, hears, listening, quiet } from "./support/listen.mjs";
import { AT, scene } from "./support/stage.mjs";

const CARDS = ".ticks .tick__input";
const number = (page) => words(page, ".score__number");
const count = (page) => words(page, '[aria-labelledby="unknowns"] .panel__result');
const idle = (page) => page.getAttribute("button[aria-label=Fortryd]", "aria-disabled");
const ticks = (page) => page.$$eval(CARDS, (all) => all.map(({ checked }) => checked));

/** Everything that says the number, and the answers. */
const result = async (page) => [
  await number(page),
  ...(await Promise.all([".score__badge", ".score__sentence", "#reasons", ".reasons__takeaway"].map((part) => words(page, part)))),
  ...(await answers(page)),
];

scene("six cards that change nothing, and say so", async (open) => {
  const page = await open();
  const start = await result(page);
  assert.equal(await count(page), "Sæt et kryds. Flytter tallet sig?");
  assert.equal(await page.locator(CARDS).count(), 6);
  for (let card = 0; card < 6; card += 1) {
    await page.locator(CARDS).nth(card).click();
    await settled(page);
    assert.deepEqual(await result(page), start);
    assert.equal(await words(page, ".reason"), "Tallet er stadig 31 %. Modellen har intet felt til det.");
    assert.equal(await count(page), card === 0 ? "Du satte 1 kryds. Modellen så det ikke." : `Du satte ${card + 1} krydser. Modellen så 0 af dem.`);
  }
  assert.equal(await page.locator(".log__entry").count(), 0, "not told as a change");
  assert.equal(await idle(page), "true", "nothing to undo");
  await page.locator(CARDS).nth(0).click();
  await settled(page);
  assert.deepEqual(await ticks(page), [false, true, true, true, true, true]);
  assert.equal(await count(page), "Du satte 5 krydser. Modellen så 0 af dem.");
  await give(page, ["age", 52]);
  assert.equal(await number(page), "43 %");
  await press(page, "Control+z");
  assert.deepEqual(await ticks(page), [false, true, true, true, true, true], "undo is for answers");
  await page.click(".header__language");
  await page.waitForSelector('html[lang="en"]');
  await settled(page);
  assert.equal(await count(page), "You ticked 5 cards. The model saw 0 of them.");
});

scene("cards by keyboard, heard in the live region", async (open) => {
  const page = await listening(open);
  await page.focus("#unknowns");
  await tabTo(page, named("Har fået lovet et job"));
  const said = ["Tallet er stadig 31 procent. Modellen har intet felt til det."];
  assert.deepEqual(await hears(page, () => page.keyboard.press("Space")), said);
  assert.deepEqual((await ticks(page))[0], true);
  await page.keyboard.press("Tab");
  assert.equal(plain((await focus(page)).name), "Passer sin syge mor");
  assert.deepEqual(await hears(page, () => page.keyboard.press("Space")), said);
  assert.ok(said[0].split(" ").length <= 15);
});

/** No word, digit or drawing on the page gives the number away. */
async function covered(page) {
  for (const part of [".score__number", ".score__badge", ".score__sentence", ".waterfall", ".minibar", ".flips", ".log", ".compare", "table"]) {
    assert.equal(await page.locator(part).count(), 0, `${part} is there`);
  }
  const text = await page.evaluate(() => document.querySelector("#app").textContent + document.title);
  assert.doesNotMatch(plain(text), /\d ?%|\d+ (ud )?af 100|31/);
}

scene("the guess by keyboard: asked in place of the number, then kept beside it", async (open) => {
  const page = await open();
  await tabTo(page, named("Flere valg"));
  await page.keyboard.press("Enter");
  await tabTo(page, named("Gæt farven først"));
  await press(page, "Enter");
  assert.equal((await focus(page)).name, "Tallet", "focus goes to where the number was");
  await covered(page);
  assert.equal(await words(page, ".guess__question"), "Gæt: Hvilken farve giver modellen til Mette?");
  assert.ok(await page.getByText("Det er ikke en prøve, og siden gemmer ikke dit gæt.").isVisible());
  await tabTo(page, named("Grøn"));
  for (const name of ["Gul", "Rød", "Vis tallet uden at gætte"]) {
    await page.keyboard.press("Tab");
    const stop = await focus(page);
    assert.equal(plain(stop.name), name);
    assert.ok(stop.ring && stop.uncovered && stop.onScreen, `${name} shows its focus`);
  }
  await page.keyboard.press("Shift+Tab");
  await press(page, "Enter");
  assert.equal((await focus(page)).id, "score", "focus is at the number");
  assert.equal(await number(page), "31 %");
  assert.equal(await words(page, ".score__guess"), "Dit gæt var rød. Modellens farve var gul.");
  assert.equal(await idle(page), "true", "nothing to undo");

  await give(page, ["own_expectation", 0]);
  assert.equal(await words(page, ".score__guess"), "Dit gæt var rød. Modellens farve var gul.", "it was about the answers of then");
  await choose(page, "lone");
  await covered(page);
  assert.equal(await words(page, ".guess__question"), "Gæt: Hvilken farve giver modellen til Lone?");
  await page.getByRole("button", { name: "Rød", exact: true }).click();
  await settled(page);
  assert.equal(await words(page, ".score__guess"), "Dit gæt var rød. Modellens farve var rød.");
  await press(page, "Control+z");
  assert.equal(await words(page, ".guess__question"), "Gæt: Hvilken farve giver modellen til Mette?", "who comes back is another person");
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  assert.equal(await page.locator(".guess, .score__guess").count(), 0, "kept nowhere");
});

scene("one can pass", async (open) => {
  const page = await open({ width: 360, height: 740, at: AT.explore.en });
  await command(page, "Guess the colour first");
  await page.getByRole("button", { name: "Show the number without guessing" }).focus();
  await press(page, "Enter");
  assert.equal((await focus(page)).id, "score");
  assert.equal(await number(page), "31%");
  assert.equal(await page.locator(".guess, .score__guess").count(), 0);
});

scene("answers can be changed while guessing, and no number is said until the guess", async (open) => {
  const page = await listening(open);
  await page.click(".menu__summary");
  await page.click('.menu__button:text-is("Gæt farven først")');
  await quiet(page);
  await page.waitForSelector(".guess");
  assert.deepEqual(await hears(page, () => page.check("input[name=health][value='2']", { force: true })), []);
  assert.deepEqual(await hears(page, () => page.keyboard.press("Control+z")), ["Fortrudt."]);
  assert.deepEqual(await hears(page, () => page.keyboard.press("Control+Shift+z")), ["Gendannet."]);
  assert.deepEqual(await hears(page, () => page.locator(CARDS).first().click()), []);
  const guess = () => page.getByRole("button", { name: "Grøn", exact: true }).click();
  assert.deepEqual(await hears(page, guess), ["Dit gæt var grøn. 43 procent, gul."]);
  await quiet(page, 10_000);
  assert.deepEqual(await heard(page), []);
});
