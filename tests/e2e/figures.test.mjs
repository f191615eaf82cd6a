// Every figure is hidden from assistive technology and says nothing that text or a table beside it does not say too
// the document is in order (parts of A-26); and a link to an anchor leads to its place.

import assert from "node:assert/strict";
import { plain, visit } from "./support/explorer.mjs";
import { AT, scene } from "./support/stage.mjs";

const PAGES = Object.values(AT).flatMap((addresses) => Object.values(addresses));

scene("every drawing is hidden from assistive technology and from focus", async (open) => {
  const page = await open();
  for (const at of [...PAGES.slice(1), "#/da/ukendt"]) {
    await visit(page, at);
    const drawings = await page.$$eval("svg", (all) =>
      // A drawing inside a drawing is hidden with it.
      all.filter((svg) => !svg.parentElement.closest("svg")).map((svg) => ({
        hidden: svg.getAttribute("aria-hidden"),
        focusable: svg.getAttribute("focusable"),
        inside: svg.querySelectorAll("a, [tabindex], button, title").length,
        called: svg.getAttribute("class"),
      })),
    );
    assert.ok(drawings.length >= 5, `${at} has drawings`);
    for (const drawing of drawings) {
      assert.deepEqual({ ...drawing, called: "" }, { hidden: "true", focusable: "false", inside: 0, called: "" }, drawing.called);
    }
    assert.equal(await page.locator("img, canvas, [role=img]").count(), 0);
  }
});

/** Every number that is written in a figure, and every number that stands in the text and tables beside it. */
const numbers = (page) =>
  page.evaluate(() => {
    const found = (words) => words.replaceAll("\u2212", "-").match(/[+-]?\d+/g) ?? [];
    const texts = [...document.querySelectorAll("main svg text:not(.waterfall__scale):not(.ruler__number)")];
    const hidden = (element) => element.closest("[aria-hidden=true], svg");
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const beside = [];
    while (walker.nextNode()) if (!hidden(walker.currentNode.parentElement)) beside.push(walker.currentNode.data);
    return {
      drawn: texts.flatMap((text) => found(text.textContent)),
      squares: document.querySelector(".field__square").getAttribute("d").split("m").length - 1,
      labels: [...document.querySelectorAll(".waterfall__label")].map((label) => label.textContent),
      beside: beside.flatMap(found),
      rows: [...document.querySelectorAll(".reasons .disclosure:first-child th[scope=row]")].map((row) => row.textContent),
    };
  });

for (const lang of ["da", "en"]) {
  scene(`what a figure says stands in text or table as well (${lang})`, async (open) => {
    const page = await open({ at: AT.explore[lang] });
    for (const act of [null, "End", "Home"]) {
      if (act) {
        await page.focus("#a-months_without_job");
        await page.keyboard.press(act);
        await page.waitForFunction((low) => document.getElementById("a-months_without_job").valueAsNumber === low, act === "Home" ? 0 : 36);
      }
      const { drawn, squares, beside, labels, rows } = await numbers(page);
      assert.ok(drawn.length >= 9, "the figures have numbers");
      const said = new Set(beside.map(Number));
      // The difference at the pointer is said by the numbers on either side of it, in the reason line.
      const reason = plain(await page.innerText(".reason")).match(/\d+ ?%/g)?.map((one) => Number.parseInt(one, 10)) ?? [];
      if (reason.length === 2) said.add(reason[1] - reason[0]);
      const unsaid = [...drawn, squares].map(Number).filter((number) => !said.has(number));
      assert.deepEqual(unsaid, [], `after ${act}`);
      const words = rows.map(plain);
      const unnamed = labels.map(plain).filter((label) => !words.some((row) => label.startsWith(row)));
      assert.deepEqual(unnamed, [], "every row of the figure is a row of the table");
    }
  });
}

scene("ids are unique, references lead somewhere, headings are in order, the language is named", async (open) => {
  const page = await open();
  for (const at of PAGES.toReversed()) {
    await visit(page, at);
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name).split(" ")),
      );
      const used = [...document.querySelectorAll("svg [fill^='url'], svg use")].map((element) => {
        return (element.getAttribute("fill") ?? element.getAttribute("href")).match(/#([^)]+)/)[1];
      });
      return {
        twice: all.filter((id, place) => all.indexOf(id) !== place),
        lost: [...references, ...used].filter((id) => !document.getElementById(id)),
        headings: [...document.querySelectorAll("main :is(h1, h2, h3, h4)")].map(({ localName }) => Number(localName[1])),
        lang: document.documentElement.lang,
        unnamed: [...document.querySelectorAll("section, nav, aside, dialog")].filter(
          (part) => !part.getAttribute("aria-label") && !part.getAttribute("aria-labelledby"),
        ).length,
        mains: document.querySelectorAll("main").length,
      };
    });
    assert.deepEqual(found.twice, [], `${at}: ids twice`);
    assert.deepEqual(found.lost, [], `${at}: references to nothing`);
    assert.equal(found.unnamed, 0, `${at}: parts without a name`);
    assert.equal(found.mains, 1);
    assert.equal(found.lang, at.slice(2, 4));
    assert.equal(found.headings[0], 1, `${at}: begins with h1`);
    assert.equal(found.headings.filter((level) => level === 1).length, 1);
    for (const [place, level] of found.headings.entries()) {
      assert.ok(level <= (found.headings[place - 1] ?? 0) + 1, `${at}: heading ${place} leaves out a level`);
    }
  }
});

scene("text in the other language says so", async (open) => {
  const page = await open();
  const link = page.locator(".header__language");
  assert.deepEqual([await link.getAttribute("lang"), await link.getAttribute("hreflang")], ["en", "en"]);
  const english = await open({ at: AT.about.en });
  const danish = await english.$$eval("main [lang=da]", (all) => all.map(({ textContent }) => textContent));
  assert.ok(danish.length > 0, "Danish words in the English text are marked");
});

/** Where each link of a page leads to, one for each kind of anchor. */
async function ways(page) {
  const links = await page.$$eval("main a[href^='#/'], footer a[href^='#/']", (all) => all.map((link) => link.getAttribute("href")));
  const kind = (href) => href.split("?")[0].replace(/-.*/, "");
  return [...new Map(links.map((href) => [kind(href), href])).values()];
}

// That every link of the site leads to a page and an anchor that are there is for `tests/pages.rs`.
scene("a link to an anchor leads to its place: it has focus and is in sight", async (open) => {
  const page = await open({ at: AT.about.en });
  const followed = new Set();
  for (const at of [AT.explore.da, AT.about.da, AT.teach.da]) {
    await visit(page, at);
    for (const href of (await ways(page)).filter((href) => href.split("?")[0].split("/").length === 4)) {
      if (followed.has(href)) continue;
      followed.add(href);
      const anchor = href.split("?")[0].split("/")[3];
      await page.evaluate((href) => {
        location.hash = href;
      }, href);
      await page.waitForFunction((anchor) => document.activeElement.id === anchor, anchor);
      const box = await page.locator(`[id="${anchor}"]`).boundingBox();
      assert.ok(box.y >= -1 && box.y < page.viewportSize().height, `${href}: its place is in sight`);
      assert.equal(await page.locator(".stray").count(), 0, `${href} is not known`);
    }
  }
  assert.ok(followed.size >= 5, [...followed].join(" "));
});

scene("following the same link twice goes there twice", async (open) => {
  const page = await open();
  const glossary = page.locator(".footer__links a").nth(1);
  await glossary.click();
  await page.waitForFunction(() => document.activeElement.id === "glossary");
  await page.evaluate(() => {
    document.activeElement.blur();
    scrollTo(0, 0);
  });
  await glossary.click();
  await page.waitForFunction(() => document.activeElement.id === "glossary");
});
