// What every test of the built page stands on: one server per test file, a fresh profile per page, and an eye on each page
// for anything that should never happen. Knows nothing of what the page shows.
//
// Invariant: nothing here waits for a time; it waits for the page to say that it is ready.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { browse } from "./browser.mjs";
import { serve } from "./server.mjs";

const DIST = resolve(process.env.DIST_DIR || fileURLToPath(new URL("../../../dist", import.meta.url)));

/** The addresses of the pages that do not go in steps. */
export const AT = {
  explore: { da: "#/da/udforsk", en: "#/en/explore" },
  teach: { da: "#/da/undervisning", en: "#/en/teach" },
  about: { da: "#/da/om", en: "#/en/about" },
  board: { da: "#/da/tavle", en: "#/en/board" },
};

/** The addresses of the chapters that go in steps, by the names of their texts, in reading order. */
export const CHAPTERS = {
  "sees-and-misses": { da: "#/da/ser-og-ser-ikke", en: "#/en/sees-and-misses" },
  threshold: { da: "#/da/graensen", en: "#/en/threshold" },
  "real-models": { da: "#/da/rigtige-modeller", en: "#/en/real-models" },
  "how-much": { da: "#/da/hvor-meget-maa-den", en: "#/en/how-much-may-it" },
  "phone-or-meeting": { da: "#/da/telefon-eller-moede", en: "#/en/phone-or-meeting" },
  "explain-the-number": { da: "#/da/forklar-tallet", en: "#/en/explain-the-number" },
};

/** Longer than anything on the page can take, so that a test that waits in vain ends. */
const PATIENCE = 10_000;

/** The folder under test. */
export const dist = (...names) => join(DIST, ...names);

/** Whether it is a release build: only those carry the policy, the packages, and what is kept without a network. */
export const released = readFileSync(dist("index.html"), "utf8").includes('http-equiv="Content-Security-Policy"');

/** Options of a test that asks for what only a release build has. */
export const RELEASE = { skip: released ? false : "a debug build does not have it" };

/** The test file, for the names of its tests: in a report of all files they stand side by side. */
const FILE = basename(process.argv[1], ".test.mjs");

let browser;
let site;

before(async () => {
  site = await serve(DIST);
  browser = await browse();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Notes everything on a page that should never happen. */
function watched(page, address) {
  const troubles = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => troubles.push(`request failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const inside = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!inside) troubles.push(`outside request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}

/** Runs in a page: notes what its policy refuses. Every page opened here has it; windows that one opens do not. */
export const countViolations = () => {
  globalThis.violations = [];
  addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(event.violatedDirective));
};

/** Runs in a page: whether the words of both languages have come. */
const bothLanguages = () => {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return ["da", "en"].every((lang) => names.some((name) => name.includes(`/words-${lang}-`)));
};

/**
 * Opens the site in a fresh profile and waits until it is ready.
 *
 * `width`, `height`: the viewport. `at`: the hash. `address`: another server's address. `before(page)`: runs ahead
 * of loading. `ready: false`: does not wait. `quiet: true`: waits also for the words of the other language, after which
 * the page asks for nothing. All other options go to the browser context (`colorScheme`, `reducedMotion`, `forcedColors`,
 * `javaScriptEnabled`, …).
 */
async function openPage({ width = 1366, height = 768, at = "", address, before: prepare, ready = true, quiet = false, ...context }) {
  const from = address ?? site.address;
  const profile = await browser.newContext({ viewport: { width, height }, offline: from.startsWith("file:"), ...context });
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles = watched(page, from);
  await page.addInitScript(countViolations);
  await prepare?.(page);
  await page.goto(from + at, { waitUntil: ready ? "load" : "commit" });
  if (ready) {
    await page.waitForSelector('html[data-ready="true"]');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
  if (quiet) await page.waitForFunction(bothLanguages);
  return { page, troubles };
}

/** A test that needs no page. `rest`: options, such as `RELEASE`, if any, and the test, as `node:test` takes them. */
export const check = (name, ...rest) => test(`${FILE}: ${name}`, ...rest);

/**
 * A test on the page, with options, such as `RELEASE`, if any. `body` gets `open`, which gives a page, and Node's test
 * context. Every page it opened must end without a console error, a failed or outside request, or a policy violation,
 * unless opened with `troubled: true`.
 */
export function scene(name, ...rest) {
  const body = rest.pop();
  check(name, ...rest, async (context) => {
    const opened = [];
    const open = async ({ troubled = false, ...options } = {}) => {
      const one = await openPage(options);
      opened.push({ ...one, troubled });
      return one.page;
    };
    try {
      await body(open, context);
      for (const { page, troubles, troubled } of opened) {
        if (troubled) continue;
        assert.deepEqual(troubles, [], "the page had troubles");
        assert.deepEqual(await page.evaluate(() => globalThis.violations), [], "the policy was violated");
      }
    } finally {
      await Promise.all(opened.map(({ page }) => page.context().close()));
    }
  });
}

/** Resolves when two frames have been drawn: layout and paint of all that happened before are done. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** What the server was asked for so far. */
export const asked = () => [...site.asked];

/** An empty page of the same browser, for reckoning with pictures. */
export const workbench = async () => (await browser.newContext()).newPage();
