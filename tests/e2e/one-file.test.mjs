// The whole site as one file, opened as from a stick: from `file:`, with the network off. The program in it is the site's own,
// so that a short walk of the explorer is enough to see that it runs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { agree } from "./support/consistency.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { AT, CHAPTERS, RELEASE, check, dist, drawn, released, scene } from "./support/stage.mjs";
import { bytesOf } from "./support/taken.mjs";

const sheetsOf = (pdf) => Number(execFileSync("pdfinfo", ["-"], { input: pdf }).toString().match(/^Pages:\s+(\d+)$/m)[1]);
const FILE = dist("er-du-groen.html");
const ADDRESS = pathToFileURL(FILE).href;
const text = released ? readFileSync(FILE, "utf8") : "";
const folder = mkdtempSync(join(tmpdir(), "one-file-"));
after(() => rmSync(folder, { recursive: true }));

/** Notes every request but that for the file itself. */
async function counting(open, options) {
  const requests = [];
  const before = (page) => page.on("request", (request) => requests.push(request.url()));
  const page = await open({ address: ADDRESS, ...options, before });
  return { page, others: () => requests.filter((url) => !url.startsWith(page.url().split("#")[0]) && !/^(data|blob):/.test(url)) };
}

check("it weighs less than a million and a half, and names no file and no host that it would need", RELEASE, () => {
  assert.ok(statSync(FILE).size <= 1_500_000, `${statSync(FILE).size} bytes`);
  const elements = text.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "").match(/<[a-z][^>]*>/g);
  const needed = elements.filter((element) => /\ssrc=|<link[^>]*rel="(stylesheet|preload|modulepreload|manifest)"/.test(element));
  assert.deepEqual(needed, []);
  const policy = text.match(/Content-Security-Policy" content="([^"]+)"/)[1];
  assert.ok(!policy.includes("'self'") && !policy.includes("connect-src") && !policy.includes("unsafe-inline"), policy);
});

scene("the policy runs nothing but what it names: a script with one sign changed does not start", RELEASE, async (open) => {
  const changed = text.replace("globalThis.files", "globalThis.filex");
  assert.notEqual(changed, text);
  const copy = join(folder, "changed.html");
  writeFileSync(copy, changed);
  const page = await open({ address: pathToFileURL(copy).href, ready: false, troubled: true });
  await page.waitForFunction(() => globalThis.violations.length > 0);
  assert.equal(await page.getAttribute("html", "data-ready"), null);
});

scene("no link leads to a file that does not lie in it, but the hidden ones to what only a host has", RELEASE, async (open) => {
  const { page } = await counting(open, { at: AT.teach.da });
  const all = await page.evaluate(() => {
    const unscripted = (part) => new DOMParser().parseFromString(part.textContent, "text/html");
    const parts = [...document.querySelectorAll("template, noscript")].map((part) => part.content ?? unscripted(part));
    const links = [document, ...parts].flatMap((part) => [...part.querySelectorAll("[href]")]);
    return links.filter((link) => !link.closest(".site-only")).map((link) => link.getAttribute("href"));
  });
  const papers = JSON.parse(text.match(/id="papers">(.*?)<\/script>/s)[1]);
  const others = Object.values(papers).map(({ other }) => other);
  // The page itself, from the app and from a paper, and addresses elsewhere.
  const files = [...all, ...others].filter((href) => !/^(\.\/)?($|[?#])|^[a-z]+:|^\.\.\/index\.html#/.test(href));
  assert.ok(files.length > 20, "papers are linked");
  const known = (href) => href.match(/^(?:kit\/)?([\w-]+)\.html$/)?.[1] in papers;
  assert.deepEqual(files.filter((href) => !known(href)), []);
});

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`the explorer works: by keyboard, and all numbers agree (${lang})`, RELEASE, async (open, context) => {
    const page = await open({ address: ADDRESS, at, width: 360, height: 740 });
    await tabTo(page, ({ id }) => id === "a-age");
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.getElementById("a-age").valueAsNumber === 66);
    assert.equal((await focus(page)).id, "a-age");
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.getElementById("a-age").valueAsNumber === 34);
    await agree(page, lang, 30, (line) => context.diagnostic(line));
  });
}

for (const lang of ["da", "en"]) {
  scene(`every page opens without a request (${lang})`, RELEASE, async (open) => {
    const { page, others } = await counting(open, { at: AT.explore[lang] });
    for (const at of [...Object.values(CHAPTERS), AT.teach, AT.about, AT.board].map((both) => both[lang])) {
      await page.evaluate((hash) => (location.hash = hash), at);
      await page.waitForFunction(() => document.activeElement.tagName === "H1");
      assert.ok((await page.textContent("main")).length > 200, at);
    }
    assert.deepEqual(others(), []);
  });

  scene(`a paper takes the place of the page, is printed alone, and leads back (${lang})`, RELEASE, async (open) => {
    const { page, others } = await counting(open, { at: AT.teach[lang] });
    const title = await page.title();
    const papers = await page.locator(".lesson__papers a").all();
    const [set, single] = [papers[1], papers[10]];
    const [setName, singleName] = [await set.textContent(), await single.textContent()];
    await single.click();
    await page.waitForSelector(".kit .paper");
    assert.equal(await page.locator(".paper").count(), 1);
    assert.equal(await page.textContent(".kit h1"), singleName);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    assert.ok(await page.isHidden("#app"));
    assert.ok(await page.isVisible(".kit__print"));
    const stated = Number((await page.textContent(".kit__tools .kit__pages")).match(/\d+/)[0]);
    assert.equal(sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true })), stated, "printed alone");
    await page.goBack();
    await page.waitForSelector("#app .page__title", { state: "visible" });
    assert.equal(await page.title(), title);
    await set.click();
    await page.waitForSelector(".kit .paper");
    assert.equal(await page.textContent(".kit h1"), setName);
    assert.ok((await page.locator(".paper").count()) > 4);
    await page.locator(".header__language:visible").click();
    await page.waitForFunction((lang) => document.documentElement.lang !== lang, lang);
    const paper = await page.title();
    await page.locator(".kit__back a:visible").click();
    await page.waitForSelector("#app .page__title", { state: "visible" });
    assert.notEqual(await page.title(), paper);
    await page.goBack();
    await page.waitForSelector(".kit .paper");
    await page.waitForFunction((paper) => document.title === paper, paper);
    assert.deepEqual(others(), []);
  });
}

scene("what needs a host is not offered; pictures carry the face all the same", RELEASE, async (open) => {
  const { page } = await counting(open, { at: AT.teach.da });
  for (const away of await page.locator(".site-only").all()) assert.ok(await away.isHidden());
  await page.evaluate((hash) => (location.hash = hash), AT.explore.da);
  await page.waitForSelector(".toolbar");
  assert.match(await page.evaluate(() => globalThis.files.face()), /^data:font\/woff2;base64,/);
  const saving = page.waitForEvent("download");
  await page.locator('[aria-labelledby="take"] .panel__buttons button').nth(2).click();
  const drawing = (await bytesOf(await saving)).toString("utf8");
  assert.ok(drawing.includes("data:font/woff2"));
  await drawn(page);
});
