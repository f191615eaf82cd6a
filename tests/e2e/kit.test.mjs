// The teacher's kit as it is printed and read: every paper and every set in both languages takes the
// sheets it says, carries the label, needs no colour, and stands by itself - without scripts, and without the program.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { audit } from "./support/axe.mjs";
import { RELEASE, asked, dist, scene } from "./support/stage.mjs";

const FILES = readdirSync(dist("kit")).filter((name) => name.endsWith(".html"));
/** Everything in one print job, by language. */
const ALL = { da: "alt.html", en: "all.html" };
const LABEL = {
  da: "Er du grøn? – Opdigtet model – ikke ASTA – modelversion 1",
  en: "Er du grøn? – Made-up model – not ASTA – model version 1",
};
/** How far apart the channels of a pixel may be that still is a grey. */
const GREY = 8;

const poppler = (program, pdf, ...words) => execFileSync(program, words, { input: pdf, maxBuffer: 1 << 28 });

const arrived = async (page) => {
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Opens a page of the kit; the program is not there, so nothing says that it is ready. */
async function paper(open, file, options = {}) {
  const page = await open({ at: `kit/${file}`, ready: false, ...options });
  await arrived(page);
  return page;
}

/** Opens all pages of the kit, or those of one language, one after the other, on one page of the browser. */
async function everyPaper(open, look, lang) {
  const page = await paper(open, FILES[0]);
  for (const file of FILES) {
    await page.goto(new URL(file, page.url()).href);
    await arrived(page);
    if (lang && lang !== (await page.getAttribute("html", "lang"))) continue;
    await look(page, file);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), [], `${file} is against the policy`);
  }
}

const printed = (page) => page.pdf({ format: "A4", preferCSSPageSize: true });

const sheetsOf = (pdf) => Number(poppler("pdfinfo", pdf, "-").toString().match(/^Pages:\s+(\d+)$/m)[1]);

/** The number of sheets that the page states. */
const stated = async (page) => Number((await page.locator(".kit__tools .kit__pages").innerText()).match(/\d+/)[0]);

scene("every paper and set takes the sheets of A4 it says, and the first one says that it is made up", async (open) => {
  assert.ok(FILES.length >= 46, `${FILES.length} pages`);
  await everyPaper(open, async (page, file) => {
    const pdf = await printed(page);
    assert.equal(sheetsOf(pdf), await stated(page), file);
    assert.match(poppler("pdfinfo", pdf, "-").toString(), /^Page size:.*A4/m, file);
    const first = poppler("pdftotext", pdf, "-f", "1", "-l", "1", "-", "-").toString();
    const lang = await page.evaluate(() => document.documentElement.lang);
    assert.ok(first.includes(LABEL[lang]), `${file}: ${first.slice(0, 200)}`);
  });
});

for (const [lang, file] of Object.entries(ALL)) {
  scene(`no sheet needs a colour, and none is empty (${lang})`, async (open) => {
    const pdf = await printed(await paper(open, file));
    for (let sheet = 1; sheet <= sheetsOf(pdf); sheet += 1) {
      const place = ["-f", String(sheet), "-l", String(sheet)];
      const picture = poppler("pdftoppm", pdf, "-r", "40", ...place, "-");
      // A PPM: its kind, width, height and depth in words, then three bytes a pixel.
      const head = picture.subarray(0, 64).toString("latin1").match(/^P6\s+\d+\s+\d+\s+255\s/)[0].length;
      let [coloured, dark] = [0, 0];
      for (let at = head; at < picture.length; at += 3) {
        const [red, green, blue] = picture.subarray(at, at + 3);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > GREY) coloured += 1;
        if (red < 128) dark += 1;
      }
      assert.equal(coloured, 0, `sheet ${sheet} has coloured pixels`);
      assert.ok(dark > 200, `sheet ${sheet} is all but empty`);
      const words = poppler("pdftotext", pdf, ...place, "-", "-").toString();
      assert.ok(!/\{|\}/.test(words), `sheet ${sheet}: ${words}`);
    }
  });
}

/** Papers are the same in both languages but for their words; each language has a width of its own. */
const WIDTHS = { da: { width: 360, height: 740 }, en: { width: 1366, height: 768 } };

for (const [lang, size] of Object.entries(WIDTHS)) {
  scene(`nothing in the way of anybody, and nothing beside the page (${lang}, ${size.width} px)`, async (open) => {
    const other = Object.values(WIDTHS).find((one) => one !== size);
    const look = async (page, file) => {
      const beside = async () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.setViewportSize(other);
      assert.ok((await beside()) <= 0, `${file} is too wide for ${other.width} px`);
      await page.setViewportSize(size);
      assert.ok((await beside()) <= 0, `${file} is too wide for ${size.width} px`);
      // The sets hold the same sheets again.
      if ((await page.locator(".paper").count()) > 1) return;
      assert.deepEqual((await audit(page)).violations, [], file);
    };
    await everyPaper(open, look, lang);
  });
}

scene("a paper asks for its own sheets and script, and nothing else", RELEASE, async (open) => {
  const before = asked().length;
  await paper(open, "facit.html");
  const paths = asked().slice(before);
  for (const path of paths) assert.match(path, /^\/(kit\/(facit\.html|kit\.mjs)|styles\/(er-du-groen-[0-9a-f]+|kit)\.css|assets\/edg\.woff2)$/);
  assert.ok(paths.length <= 5, paths.join(" "));
});

scene("the button prints, and is not there without scripts", async (open) => {
  const page = await paper(open, "ark-a-skru.html", {
    before: (page) => page.addInitScript(() => (globalThis.print = () => (globalThis.prints = (globalThis.prints ?? 0) + 1))),
  });
  await page.locator(".kit__print").click();
  assert.equal(await page.evaluate(() => globalThis.prints), 1);
});

// Without scripts the watch over the policy cannot report: the page is looked at by itself.
scene("everything is there without scripts", async (open) => {
  const page = await open({ at: "kit/sheet-d-the-line.html", ready: false, javaScriptEnabled: false, troubled: true });
  await page.waitForLoadState("load");
  assert.equal(await page.locator(".drawn").count(), 20);
  assert.equal(await page.locator(".kit__print").isVisible(), false);
  assert.ok(await page.locator(".kit__nav a").first().isVisible());
});

scene("papers, languages and the page for teachers lead to each other", async (open) => {
  const page = await paper(open, "ark-d-graensen.html");
  await page.locator(".header__language").click();
  await page.waitForURL(/kit\/sheet-d-the-line\.html$/);
  await page.locator(".kit__nav a", { hasText: "Answer key" }).click();
  await page.waitForURL(/kit\/answer-key\.html$/);
  await page.locator(".header__home").click();
  await page.waitForURL(/index\.html#\/en\/teach$/);
  await page.waitForSelector('html[data-ready="true"]');
});
