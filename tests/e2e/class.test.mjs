// A class link: what it hides is not in the document, what it locks cannot be changed by any way in, and one press
// opens the whole page (docs/design.md, "Links, version 1").

import assert from "node:assert/strict";
import { answers, give, named, plain, press, settled, words } from "./support/explorer.mjs";
import { focus, tabTo, walk } from "./support/keys.mjs";
import { hears, listening } from "./support/listen.mjs";
import { AT, scene } from "./support/stage.mjs";

const OLDER = "m=1&p=mette&s=52.7.2.2.1.1.1.0";
const hidden = (letters, lang = "da") => ({ at: `${AT.explore[lang]}?${OLDER}&h=${letters}` });
const ANSWERS = [52, 7, 2, 2, 1, 1, 1, 0];
const OPEN = { da: "Åbn hele siden", en: "Open the whole site" };
const SILENT = {
  da: "Det, du ændrer, bliver ikke skrevet op, og tallet kan ikke hentes.",
  en: "What you change is not listed, and the number cannot be downloaded.",
};

const openWhole = async (page, lang = "da") => {
  await page.getByRole("button", { name: OPEN[lang] }).click();
  await settled(page);
};
const note = (page) => words(page, ".shared__text >> nth=0");

/** For each letter: what one reads about it and what follows from it, and what is no longer there. */
const PARTS = {
  n: [`Linket skjuler tallet, »Hvad skal der til?« og sammenligningen. ${SILENT.da}`, [".score__card", ".score__number", ".score__badge", ".waterfall", ".minibar", "#flips", "#compare", "#log", "#take"]],
  r: [`Linket skjuler grundene. ${SILENT.da}`, ["#reasons", ".waterfall", "#log", "#take"]],
  w: ["Linket skjuler »Hvad skal der til?«.", ["#flips", ".flips"]],
  k: ["Linket skjuler sammenligningen.", ["#compare", ".compare"]],
  u: ["Linket skjuler »Det ved tallet ikke«.", ["#unknowns", ".ticks"]],
};

for (const [letter, [said, gone]] of Object.entries(PARTS)) {
  scene(`a hidden part is not there, not by Tab either, until the whole page is opened: ${letter}`, async (open) => {
    const page = await open(hidden(letter));
    assert.equal(await note(page), said);
    for (const part of gone) assert.equal(await page.locator(part).count(), 0, `${part} is in the document`);
    const stops = await walk(page);
    assert.equal(stops.filter(({ uncovered, ring }) => !uncovered || !ring).length, 0);
    if (letter === "k") {
      await page.click(".menu__summary");
      assert.equal(await page.getByText("Hold fast i A").count(), 0, "nor in the menu");
    }
    await openWhole(page);
    for (const part of gone) assert.ok(await page.locator(part).count() > 0, `${part} is back`);
    assert.equal(await page.locator(".shared").count(), 0);
    assert.deepEqual(await answers(page), ANSWERS, "the answers stay");
  });
}

scene("several parts are named in one sentence, in both languages", async (open) => {
  assert.equal(await note(await open(hidden("crk"))), `Linket skjuler grundene og sammenligningen. ${SILENT.da} Svarene er låst.`);
  assert.equal(await note(await open(hidden("crk", "en"))), `The link hides the reasons and the comparison. ${SILENT.en} The answers are locked.`);
  const page = await open(hidden("c"));
  assert.equal(await note(page), "Linket skjuler sammenligningen. Svarene er låst.");
});

for (const lang of ["da", "en"]) {
  scene(`locked answers stay, whatever one tries (${lang})`, async (open) => {
    const page = await open(hidden("c", lang));
    const number = () => words(page, ".score__number");
    const start = await number();
    assert.match(start, /^43 ?%$/);
    assert.equal(await page.locator(".controls input:enabled, .controls button:enabled").count(), 0);
    // By pointer, also past what the browser forbids.
    for (const part of ["#a-age", ".range__step >> nth=1", ".choice__option:not(:has(:checked)) >> nth=0", ".toolbar__person", ".toolbar__tools button >> nth=0"]) {
      await page.click(part, { force: true });
    }
    assert.equal(await page.locator("dialog[open]").count(), 0, "no other person");
    // By key.
    const stops = await walk(page);
    assert.ok(stops.every(({ type }) => type !== "range" && type !== "radio"), "no answer by Tab");
    for (const keys of ["Control+z", "Control+Shift+z", "Meta+z"]) await press(page, keys);
    // With the locks broken open from outside.
    await page.evaluate(() => {
      for (const input of document.querySelectorAll(".controls input, .toolbar button")) input.disabled = false;
    });
    await give(page, ["age", 20], ["health", 0]);
    await page.locator(".range__step >> nth=1").dispatchEvent("click");
    await settled(page);
    assert.equal(await number(), start);
    assert.equal(await page.locator(".menu").count(), 0, "no menu of what cannot be done");
    await settled(page);
    assert.equal(await number(), start);
    assert.equal(await page.locator(".guess").count(), 0);
    await openWhole(page, lang);
    assert.deepEqual(await answers(page), ANSWERS);
    await give(page, ["age", 34]);
    assert.match(await number(), /^31 ?%$/, "the whole page obeys again");
  });
}

scene("what was done before a locking link was opened cannot be undone under it", async (open) => {
  const page = await open();
  await give(page, ["health", 2]);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hidden("c").at);
  await page.waitForSelector(".shared");
  await settled(page);
  await press(page, "Control+z");
  assert.deepEqual(await answers(page), ANSWERS);
  for (const back of await page.locator('[aria-labelledby="log"] .log__return').all()) await back.click({ force: true });
  await settled(page);
  assert.deepEqual(await answers(page), ANSWERS, "nor by the log");
  await openWhole(page);
  await press(page, "Control+z");
  assert.deepEqual(await answers(page), [34, 7, 2, 2, 1, 2, 1, 0]);
});

/** What the page says of its own: text, labels, title; without words that are the same for every person. */
const everything = (page) =>
  page.evaluate(() => {
    const app = document.getElementById("app").cloneNode(true);
    // How colours are drawn, and what every sum would give: neither says which sum is this one.
    for (const one of app.querySelectorAll(".controls__more, .lookup, .header__home")) one.remove();
    const words = [...app.querySelectorAll("*")].flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
      ...["aria-label", "aria-valuetext", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
    ]);
    return [document.getElementById("live").textContent, document.title.replace("Er du grøn?", ""), ...words].filter((one) => one.trim());
  });

for (const letters of ["nr", "n", "nu"]) {
  scene(`a hidden number is nowhere, and is not said: h=${letters}`, async (open) => {
    const page = await listening(open, hidden(letters));
    const silent = async (act, said = []) => {
      assert.deepEqual(await hears(page, act), said);
      const telling = (await everything(page)).map(plain).filter((one) => /\d ?%|procent|ud af 100 som|Derfor|I alt|\b(43|57|31|49)\b|\b(grøn|gul|rød)\b/i.test(one));
      assert.deepEqual(telling.filter((one) => !one.startsWith("Er du grøn? – Opdigtet")), []);
    };
    await silent(() => page.check("input[name=health][value='2']", { force: true }));
    await silent(() => page.keyboard.press("Control+z"), ["Fortrudt."]);
    if (!letters.includes("u")) await silent(() => page.locator(".tick__input").first().click());
    await silent(() => page.focus("#a-age").then(() => page.keyboard.press("End")));
    assert.equal(await words(page, ".score .panel__note"), "Linket skjuler tallet og farven.");
  });
}

scene("without the number the points of each answer are there to be added up", async (open) => {
  const page = await open(hidden("n"));
  assert.equal(await words(page, "#reasons"), "Point for hvert svar");
  const rows = await page.locator(".reasons table tbody tr").allInnerTexts();
  assert.equal(rows.length, 8, "no sum");
  assert.ok(await page.locator(".lookup__entry").count() > 70);
});

scene("a link can ask for a guess first; the number comes after it", async (open) => {
  const page = await open({ at: `${AT.explore.da}?${OLDER}&g=1` });
  assert.equal(await page.locator(".score__number, .waterfall, #log, #flips").count(), 0);
  assert.ok((await everything(page)).every((one) => !/\b43\b/.test(one)));
  await tabTo(page, named("Gul"));
  await press(page, "Enter");
  assert.equal((await focus(page)).id, "score");
  assert.equal(await words(page, ".score__guess"), "Dit gæt var gul. Modellens farve var gul.");
});

scene("a link that hides the comparison does not show the A it carries", async (open) => {
  const page = await open({ at: `${AT.explore.da}?${OLDER}&a=34.7.2.2.1.1.1.0&h=k` });
  assert.equal(await page.locator(".sides, .waterfall__held, .ruler__hollow, .compare").count(), 0);
  assert.doesNotMatch(await words(page, "main"), /De tomme søjler er A/);
  await openWhole(page);
  assert.equal(await page.locator(".sides__side").count(), 2);
});

scene("the whole page by keyboard: focus is not lost", async (open) => {
  const page = await open(hidden("cnr"));
  await tabTo(page, named(OPEN.da));
  await press(page, "Enter");
  assert.equal((await focus(page))?.id, "title", "focus goes to the top of what was opened");
  assert.equal(await words(page, ".score__number"), "43 %");
});
