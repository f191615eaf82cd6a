// Every figure is hidden from assistive technology and says nothing that text or a table beside it does not say too
// the document is in order (parts of A-26); and every link inside the site leads somewhere.

import assert from "node:assert/strict";
import { AT, scene } from "./support/stage.mjs";

const PAGES = Object.values(AT).flatMap((addresses) => Object.values(addresses));
const plain = (words) => words.replaceAll("\u00a0", " ").replaceAll("\u00ad", "").replaceAll("\u2212", "-").trim();

scene("every drawing is hidden from assistive technology and from focus", async (open) => {
  for (const at of [...PAGES, "#/da/ukendt"]) {
    const page = await open({ at });
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
  for (const at of PAGES) {
    const page = await open({ at });
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

for (const lang of ["da", "en"]) {
  scene(`every link inside the site leads to a page and an anchor that are there (${lang})`, async (open, context) => {
    const page = await open({ at: AT.explore[lang] });
    const tried = new Set();
    const waiting = [AT.explore[lang], AT.about[lang]];
    while (waiting.length > 0) {
      const hash = waiting.pop();
      if (tried.has(hash)) continue;
      tried.add(hash);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hash);
      const [, ofLang, slug, anchor] = hash.split("?")[0].split("/");
      await page.waitForFunction(
        ({ ofLang, slug }) => {
          const row = document.querySelector(".chapter-row [aria-current]")?.getAttribute("href").split("/")[2];
          const signs = { ".explorer": ["udforsk", "explore"], ".lesson__scenarios": ["undervisning", "teach"], ".board": ["tavle", "board"] };
          const sign = Object.keys(signs).find((sign) => document.querySelector(sign));
          const shown = signs[sign] ?? [row ?? "om", row ?? "about"];
          return document.documentElement.lang === ofLang && shown.includes(slug);
        },
        { ofLang, slug },
      );
      assert.equal(await page.locator(".stray").count(), 0, `${hash} is not known`);
      if (anchor) {
        await page.waitForFunction((anchor) => document.activeElement.id === anchor, anchor);
        const box = await page.locator(`[id="${anchor}"]`).boundingBox();
        assert.ok(box.y >= -1 && box.y < page.viewportSize().height, `${hash}: its place is in sight`);
      }
      const links = await page.$$eval("a[href^='#']", (all) => all.map((link) => link.getAttribute("href")));
      for (const link of links) {
        if (link.startsWith("#/")) waiting.push(link);
        else assert.ok(await page.locator(`[id="${link.slice(1)}"]`).count(), `${link} on ${hash}`);
      }
    }
    assert.ok(tried.size >= 10);
    context.diagnostic(`${tried.size} addresses followed`);
  });
}

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
