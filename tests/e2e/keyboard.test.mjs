// The whole explorer by keyboard alone, and where focus goes when something opens, closes or changes.

import assert from "node:assert/strict";
import { expectedStops, focus, tabTo, walk } from "./support/keys.mjs";
import { plain, press } from "./support/explorer.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const named = (name) => (stop) => stop.name.startsWith(name);
const number = (page, wanted) =>
  page.waitForFunction((wanted) => document.querySelector(".score__number").textContent.replace("\u00a0", " ") === wanted, wanted);
const answers = (page) => page.$$eval("input[type=range]", (sliders) => sliders.map((slider) => slider.valueAsNumber));
const age = (page, wanted) =>
  page.waitForFunction((wanted) => document.getElementById("a-age").valueAsNumber === wanted, wanted);

for (const [width, height] of [[1366, 768], [360, 740]]) {
  for (const at of [AT.explore.da, AT.about.en]) {
    scene(`every stop shows its focus, uncovered, in the order of the document: ${at}, ${width} px`, async (open) => {
      const page = await open({ width, height, at });
      const stops = await walk(page);
      for (const stop of stops) {
        const what = `${stop.tag} »${stop.name}«`;
        assert.ok(stop.ring, `${what} has no visible focus ring`);
        assert.ok(stop.onScreen, `${what} is off the screen`);
        assert.ok(stop.uncovered, `${what} is covered by .${stop.over}`);
        assert.ok(stop.clearOfBar, `${what} lies under the mini bar`);
        assert.ok(stop.name, `${what} has no name`);
      }
      assert.deepEqual(stops.map(({ place }) => place), await expectedStops(page), "order of the document, nothing left out");
    });
  }
}

scene("ten stops stand before the answers, three of them skip links; the answers have twelve", async (open) => {
  const page = await open();
  const stops = await walk(page);
  const first = stops.findIndex(named("Alder: 1 mindre"));
  const last = stops.findLastIndex(({ type }) => type === "radio");
  assert.equal(first, 10);
  assert.deepEqual(stops.slice(0, 3).map(({ name }) => name), ["Spring til tallet", "Spring til svarene", "Spring til grundene"]);
  assert.equal(last - first + 1, 12);
  const groups = stops.filter(({ type }) => type === "radio").map(({ group }) => group);
  assert.equal(new Set(groups).size, groups.length, "one stop per group");
});

scene("skip links move focus and leave the address alone", async (open) => {
  const page = await open();
  const before = page.url();
  for (const [name, id] of [["Spring til tallet", "score"], ["Spring til svarene", "answers"], ["Spring til grundene", "reasons"]]) {
    await page.evaluate(() => document.activeElement.blur());
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]');
    await tabTo(page, named(name));
    await page.keyboard.press("Enter");
    assert.equal((await focus(page)).id, id);
    assert.equal(page.url(), before);
  }
});

scene("the age obeys arrows, page keys, Home and End", async (open) => {
  const page = await open();
  await tabTo(page, ({ id }) => id === "a-age");
  for (const [key, wanted] of [
    ["ArrowRight", 35], ["ArrowUp", 36], ["ArrowLeft", 35], ["ArrowDown", 34], ["PageUp", 39], ["PageUp", 44], ["PageDown", 39],
    ["End", 66], ["PageUp", 66], ["ArrowRight", 66], ["Home", 18], ["PageDown", 18], ["ArrowLeft", 18],
  ]) {
    await page.keyboard.press(key);
    await age(page, wanted);
    const spoken = await page.getAttribute("#a-age", "aria-valuetext");
    assert.equal(spoken, `${wanted} år`, `after ${key}`);
    assert.equal((await focus(page)).id, "a-age", "focus stays");
  }
});

scene("steppers step, and stay in reach at the end", async (open) => {
  const page = await open();
  await tabTo(page, named("Uden job (seneste 3 år): 1 mere".replace("3 år", "3\u00a0år")));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.getElementById("a-months_without_job").valueAsNumber === 9);
  await page.focus("#a-months_without_job");
  await page.keyboard.press("Home");
  const less = page.locator(".range:nth-child(2) .range__step").first();
  await page.waitForFunction(() => document.querySelector(".range:nth-child(2) .range__step").ariaDisabled === "true");
  await less.focus();
  await page.keyboard.press("Enter");
  assert.deepEqual(await answers(page), [34, 0]);
  assert.match((await focus(page)).name, /1 mindre$/, "focus stays on the stepper");
});

scene("arrows choose within a group and stay in it", async (open) => {
  const page = await open();
  await tabTo(page, ({ group }) => group === "health");
  await page.keyboard.press("ArrowRight");
  await number(page, "43 %");
  assert.equal((await focus(page)).name, "Meget");
  await page.keyboard.press("ArrowRight");
  await number(page, "22 %");
  assert.equal((await focus(page)).name, "Nej");
  await page.keyboard.press("Tab");
  assert.equal((await focus(page)).group, "own_expectation");
});

scene("undo and redo by button and by shortcut", async (open) => {
  const page = await open();
  await tabTo(page, ({ id }) => id === "a-age");
  await page.keyboard.press("End");
  await number(page, "49 %");
  for (const [keys, wanted] of [["Control+z", "31 %"], ["Control+Shift+z", "49 %"], ["Meta+z", "31 %"], ["Meta+Shift+z", "49 %"]]) {
    await page.keyboard.press(keys);
    await number(page, wanted);
  }
  await tabTo(page, named("Fortryd"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await number(page, "31 %");
  assert.equal((await focus(page)).name, "Fortryd", "focus stays on a button that has nothing left to do");
  assert.equal(await page.getAttribute("button[aria-label=Fortryd]", "aria-disabled"), "true");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await number(page, "49 %");
  assert.equal((await focus(page)).name, "Annullér fortryd");
});

scene("the menu opens, resets, and gives focus back; Esc closes it", async (open) => {
  const page = await open();
  await tabTo(page, ({ id }) => id === "a-age");
  await page.keyboard.press("Home");
  await number(page, "29 %");
  await tabTo(page, named("Flere valg"), "Shift+Tab");
  const closed = () => page.waitForSelector(".menu__list", { state: "hidden" });
  const opened = () => page.waitForSelector(".menu__list", { state: "visible" });
  await page.keyboard.press("Enter");
  await opened();
  await page.keyboard.press("Escape");
  await closed();
  assert.equal((await focus(page)).name, "Flere valg");
  await page.keyboard.press("Space");
  await opened();
  await page.keyboard.press("Tab");
  assert.equal((await focus(page)).name, "Nulstil");
  await page.keyboard.press("Escape");
  await closed();
  assert.equal((await focus(page)).name, "Flere valg", "Esc works from a command, too");
  await page.keyboard.press("Enter");
  await opened();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await number(page, "31 %");
  await closed();
  assert.equal((await focus(page)).name, "Flere valg");
});

for (const [width, height] of [[1366, 620], [360, 740]]) {
  scene(`an open menu hides nothing that has focus after it, ${width} px`, async (open) => {
    const page = await open({ width, height });
    await tabTo(page, named("Flere valg"));
    await page.keyboard.press("Enter");
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await focus(page);
      assert.ok(stop.uncovered, `»${stop.name}« is covered by .${stop.over}`);
    }
  });
}

scene("another person by keyboard; every dialog keeps focus inside and gives it back", async (open) => {
  const page = await open();
  const opener = "Mette, 34\u00a0år. Vælg en anden person";
  await tabTo(page, ({ name }) => name.replaceAll("\u00a0", " ") === opener.replaceAll("\u00a0", " "));
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog#people[open]");
  assert.equal((await focus(page)).type, "radio", "focus on the person shown");
  for (const way of ["Escape", "Luk", "Annullér"]) {
    if (way === "Escape") await page.keyboard.press(way);
    else {
      await tabTo(page, named(way));
      await page.keyboard.press("Enter");
    }
    await page.waitForSelector("dialog#people:not([open])", { state: "attached" });
    assert.match((await focus(page)).name, /^Mette/, `${way}: focus goes back`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog#people[open]");
  }
  const inside = async () => page.evaluate(() => !document.activeElement.closest("main, header, footer") || document.activeElement.closest("dialog") !== null);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await inside(), "focus stays in the dialog");
  }
  await tabTo(page, ({ type }) => type === "radio");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await number(page, "31 %");
  await tabTo(page, ({ name, tag }) => tag === "button" && name === "Vælg");
  await page.keyboard.press("Enter");
  await number(page, "74 %");
  assert.match((await focus(page)).name, /^Lone/, "focus goes back to the opener");
});

scene("chapters, language, Om and back: h1 has focus, title and language follow, answers are kept", async (open) => {
  const page = await open();
  const arrived = async (title, lang) => {
    await page.waitForFunction((title) => document.title === title, title);
    await page.waitForFunction(() => document.activeElement.id === "title");
    assert.equal(await page.getAttribute("html", "lang"), lang);
    assert.equal(await page.evaluate(() => document.activeElement.localName), "h1");
    assert.equal(await page.evaluate(() => scrollY), 0, "the page is shown from its top");
    assert.equal(await page.locator("h1").count(), 1);
  };
  assert.equal(await page.title(), "Skru – og se tallet flytte sig – Er du grøn?");
  assert.equal(await focus(page), null, "the first page takes no focus");
  await tabTo(page, ({ id }) => id === "a-age");
  await page.keyboard.press("End");
  await number(page, "49 %");

  await tabTo(page, named("English"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await arrived("Change an answer – watch the number move – Er du grøn?", "en");
  await number(page, "49%");

  await tabTo(page, named("Chapters"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog#chapters[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog#chapters:not([open])", { state: "attached" });
  assert.equal((await focus(page)).name, "Chapters", "focus goes back");
  await page.keyboard.press("Enter");
  await tabTo(page, named("About"));
  await page.keyboard.press("Enter");
  await arrived("About – Er du grøn?", "en");

  await tabTo(page, named("Dansk"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await arrived("Om – Er du grøn?", "da");
  await tabTo(page, named("Er du grøn? Til Udforsk"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await arrived("Skru – og se tallet flytte sig – Er du grøn?", "da");
  await number(page, "49 %");
  await page.goBack();
  await arrived("Om – Er du grøn?", "da");
});

scene("the disclosures open and close by keyboard", async (open) => {
  const page = await open({ width: 360, height: 740 });
  await tabTo(page, named("Vis som tabel"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(".reasons table", { state: "visible" });
  await page.keyboard.press("Space");
  await page.waitForSelector(".reasons table", { state: "hidden" });
});

scene("the shortcuts act on the explorer only, and not behind a dialog", async (open) => {
  const page = await open();
  await page.focus("#a-age");
  await page.keyboard.press("ArrowRight");
  await age(page, 35);
  await page.click(".toolbar__person");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Escape");
  assert.equal((await answers(page))[0], 35, "behind a dialog");
  await page.goto(page.url().replace(/#.*|$/, "#/da/om"));
  await page.waitForSelector(".page__title");
  await page.keyboard.press("Control+z");
  await page.goto(page.url().replace(/#.*/, "#/da/udforsk"));
  await page.waitForSelector("#a-age");
  assert.equal((await answers(page))[0], 35, "on another page");
});

scene("a person marked but not chosen is forgotten when the dialog closes", async (open) => {
  const page = await open();
  const marked = () => page.$eval('input[name="person"]:checked', (input) => input.value);
  await page.click(".toolbar__person");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.querySelector('input[name="person"]:checked').value === "yusuf");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelector('input[name="person"]:checked').value === "mette");
  await page.click(".toolbar__person");
  assert.equal(await marked(), "mette");
  assert.equal(await page.evaluate(() => document.activeElement.value), "mette", "focus stands on the marked one");
});

for (const [lang, width, height] of [["da", 1366, 768], ["en", 360, 740]]) {
  scene(`the whole way through the explorer, by keyboard alone (${lang}, ${width} px)`, async (open) => {
    const page = await open({
      width,
      height,
      at: AT.explore[lang],
      permissions: ["clipboard-read", "clipboard-write"],
      before: (page) =>
        page.addInitScript(() => {
          globalThis.printed = [];
          globalThis.print = () => globalThis.printed.push(document.querySelectorAll(".print-sheet").length);
        }),
    });
    const shows = (percent) => number(page, lang === "da" ? `${percent} %` : `${percent}%`);
    /** Walks on to what fits, seeing that it can be seen. */
    const to = async (fits, key) => {
      const stop = await tabTo(page, fits, key);
      assert.ok(stop.ring && stop.uncovered && stop.onScreen && stop.clearOfBar, JSON.stringify(stop));
      return stop;
    };
    const button = (id) => (stop) => stop.tag === "button" && plain(stop.name) === say(lang, id);

    await to(({ id }) => id === "a-age");
    for (let step = 0; step < 3; step += 1) await press(page, "PageUp");
    await age(page, 49);
    await press(page, "ArrowRight");
    await shows(43);
    await to(({ group }) => group === "health");
    await press(page, "ArrowRight");
    await shows(57);
    await to(button("undo"), "Shift+Tab");
    await press(page, "Enter");
    await shows(43);
    await to(button("redo"));
    await press(page, "Space");
    await shows(57);

    await to(({ name }) => name.startsWith("Mette"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#people[open]");
    await page.keyboard.press("ArrowDown");
    await press(page, "ArrowDown");
    await to(button("person-choose"));
    await press(page, "Enter");
    await shows(74);

    await to(button("compare-freeze"));
    await press(page, "Enter");
    await page.waitForSelector(".compare--held");
    await to(({ group }) => group === "health", "Shift+Tab");
    await press(page, "ArrowLeft");
    assert.equal(await page.locator(".sides__side").count(), 2);
    await to(button("compare-swap"));
    await press(page, "Enter");
    await shows(74);

    await to(button("share-open"));
    await page.keyboard.press("Enter");
    await page.waitForSelector("#share[open]");
    await to(button("share-copy"));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("share-status").textContent);
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /p=lone&s=58\.14\.2\.0\.2\.1\.2\.1&a=58\.14\.2\.0\.2\.0\.2\.1$/);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#share", { state: "hidden" });
    assert.equal(plain((await focus(page)).name), say(lang, "share-open"), "focus goes back");

    await to(button("take-print"));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => globalThis.printed.length === 1);
    assert.deepEqual(await page.evaluate(() => globalThis.printed), [1], "with its sheet");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.waitForSelector(".print-sheet", { state: "detached" });
    await drawn(page);
    assert.equal(plain((await focus(page)).name), say(lang, "take-print"));

    await to(({ tag, name }) => tag === "a" && plain(name).endsWith(say(lang, "sees-title")));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "title");
    assert.equal(await page.textContent("h1"), say(lang, "sees-title"));
  });
}
