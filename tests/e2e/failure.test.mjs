// What a visitor sees when something is missing or breaks: no script, no WebAssembly, a failed download, a slow one, a
// crash, an address that leads nowhere. Always a readable page, a sentence that says what is wrong, and a way on.

import assert from "node:assert/strict";
import { settled, visit } from "./support/explorer.mjs";
import { FAILED, noticed, readable } from "./support/notice.mjs";
import { AT, scene } from "./support/stage.mjs";

const plain = (words) => words.replaceAll("\u00a0", " ").replaceAll("\u00ad", "");

const ONLY = ["Siden virker ikke længere", "Modellen kunne ikke starte", "Siden kan ikke regne i din browser"];

const answer = (options) => (page) => page.route("**/*.wasm", (route) => route.fulfill(options));

for (const [name, before] of Object.entries({
  "is not there": answer({ status: 404, body: "not here" }),
  "is garbage": answer({ status: 200, contentType: "application/wasm", body: "not WebAssembly" }),
  "is cut off on the way": (page) => page.route("**/*.wasm", (route) => route.abort()),
})) {
  scene(`the model ${name}: the page stays readable and says so, and a reload helps`, async (open) => {
    const page = await open({ width: 360, height: 740, ready: false, troubled: true, before });
    await page.waitForSelector('html[data-ready="failed"]');
    const notice = await noticed(page, FAILED);
    const seen = plain(await notice.innerText());
    for (const other of ONLY.filter((words) => !FAILED.includes(words))) assert.ok(!seen.includes(other), other);
    await readable(page);
    await page.unroute("**/*.wasm");
    await notice.locator("a").first().click();
    await page.waitForSelector('html[data-ready="true"]');
    assert.ok(await page.isHidden("#notice"));
  });
}

scene("the start script is not there: the page stays readable", async (open) => {
  const before = (page) => page.route("**/er-du-groen-*.js", (route) => route.abort());
  const page = await open({ ready: false, troubled: true, before });
  await page.waitForSelector('html[data-ready="failed"]');
  await noticed(page, FAILED);
  await readable(page);
});

scene("the browser lacks WebAssembly", async (open) => {
  const before = (page) => page.addInitScript(() => delete globalThis.WebAssembly);
  const page = await open({ ready: false, troubled: true, before });
  await page.waitForSelector('html[data-ready="unsupported"]');
  await noticed(page, ["Siden kan ikke regne i din browser", "The page cannot calculate in your browser"]);
  await readable(page);
});

scene("scripts are off", async (open) => {
  const page = await open({ ready: false, troubled: true, javaScriptEnabled: false });
  await page.waitForSelector(".footer");
  await readable(page);
  const words = plain(await page.locator("body").innerText());
  for (const one of ["Siden kan ikke regne uden JavaScript", "The page cannot calculate without JavaScript"]) {
    assert.ok(words.includes(one), one);
  }
  assert.ok(await page.isHidden("#notice"), "not the notice of a failed start");
  for (const only of ONLY) assert.ok(!words.includes(only), only);
});

scene("a failed start on another address still shows the notice, and hides the wrong page", async (open) => {
  const before = answer({ status: 404, body: "not here" });
  const page = await open({ at: AT.about.en, ready: false, troubled: true, before });
  await page.waitForSelector('html[data-ready="failed"]');
  await noticed(page, FAILED);
});

scene("the page breaks while it runs: a notice, not a frozen page, the place in the console, and a way back", async (open) => {
  const page = await open({ width: 360, height: 740, troubled: true });
  const reports = [];
  page.on("console", (message) => reports.push(message.text()));
  await page.evaluate(() => scrollTo(0, 400));
  // Somebody else, an extension say, tears out what the app has drawn.
  await page.evaluate(() => {
    for (const drawing of document.querySelectorAll("main svg")) drawing.replaceChildren();
  });
  await page.focus("#a-age");
  await page.keyboard.press("End");
  await page.waitForSelector('html[data-ready="crashed"]');
  assert.match(reports.join("\n"), /panicked at \S+\.rs:\d+:\d+/);
  const notice = await noticed(page, ["Siden virker ikke længere", "The page has stopped working"]);
  await notice.locator("a").first().click();
  await page.waitForSelector('html[data-ready="true"]');
  assert.equal(plain(await page.innerText(".score__number")).trim(), "31 %");
});

scene("a slow start: nothing for a second, then the page says what it waits for", async (open) => {
  let release;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  const page = await open({
    ready: false,
    before: async (page) => {
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(3_600_000);
      await page.route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  const state = () => page.getAttribute("html", "data-ready");
  const started = page.waitForRequest("**/*.wasm");
  await page.waitForSelector(".footer");
  await started;
  await page.waitForFunction(() => document.querySelector("script[data-wasm]"));
  await page.clock.runFor(900);
  assert.equal(await state(), null);
  assert.equal(await page.getByText("Henter modellen …").isVisible(), false);
  await page.clock.runFor(200);
  assert.equal(await state(), "slow");
  assert.ok(await page.getByText("Henter modellen …").isVisible());
  assert.ok(await page.isHidden("#notice"));
  await readable(page);
  release();
  await page.waitForSelector('html[data-ready="true"]');
  assert.equal(await page.getByText("Henter modellen …").isVisible(), false);
  assert.match(plain(await page.innerText(".reason")), /^Prøv: Skru på alderen/);
});

/** Odd addresses, and the part that the page should name. */
const STRAY = {
  "#/da/ukendt": "ukendt",
  "#/en/nowhere": "nowhere",
  "#/fr/explorer": "fr/explorer",
  "#/da/om/nirgends": "nirgends",
  "#<script>alert(1)</script>": "script",
  "#/da/%3Cimg%20src=x%20onerror=alert(1)%3E": "img",
  "#/da/om?x=%00%ff": "x=",
  "#javascript:alert(1)": "javascript",
  "#%E0%A4%A": "%E0%A4%A",
  "#/da/🦊": null,
  "#////": undefined,
  "#": undefined,
  "#score": "score",
  [`#/da/${"å".repeat(5000)}`]: null,
  [`#/${"a/".repeat(20_000)}`]: "a/",
};

/** Sees that a page is shown that names what it cannot read of the address. */
async function named(page, hash, part) {
  assert.equal(await page.locator("h1").count(), 1);
  assert.ok(await page.isHidden("#notice"));
  if (!/\/om\b/.test(hash)) assert.match(plain(await page.innerText(".score__number")).trim(), /^31 ?%$/);
  const stray = page.locator(".stray");
  if (part === undefined) {
    assert.equal(await stray.count(), 0, "nothing to complain about");
    return;
  }
  const words = await stray.innerText();
  assert.match(words, hash.startsWith("#/en") ? /^The site does not know “/ : /^Siden kender ikke »/);
  if (part) assert.ok(words.includes(part), `»${part}« in »${words}«`);
  assert.ok(words.length < 200, "a long address is shortened");
  assert.equal(await page.locator(".stray script, .stray img").count(), 0);
}

scene("an odd address shows a page and names what it cannot read, and one goes through them all and back", async (open) => {
  const page = await open();
  for (const [hash, part] of Object.entries(STRAY)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await settled(page);
    await named(page, hash, part);
  }
  for (const hash of [AT.about.en, AT.explore.da]) await visit(page, hash);
  assert.equal(await page.locator(".stray").count(), 0);
  await page.click(".range:first-child .range__step:last-child");
  await page.waitForFunction(() => document.getElementById("a-age").valueAsNumber === 35);
});

for (const hash of ["#/da/ukendt", "#%E0%A4%A", `#/${"a/".repeat(20_000)}`]) {
  scene(`the app starts at an odd address: ${hash.slice(0, 44)}`, async (open) => {
    const page = await open({ at: hash });
    await named(page, hash, STRAY[hash]);
    await page.click(".range:first-child .range__step:last-child");
    await page.waitForFunction(() => document.getElementById("a-age").valueAsNumber === 35);
  });
}
