// Keeping the page for use without a network (A-31): nothing before one asks for it; then all of it, in one piece, on any
// address of the site; a new version when all pages are closed and not before; and nothing left after letting go.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { audit } from "./support/axe.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { troubles as crowded } from "./support/layout.mjs";
import { serve } from "./support/server.mjs";
import { AT, CHAPTERS, dist, released, scene } from "./support/stage.mjs";
import { nothingStored } from "./support/storage.mjs";

const PANEL = { da: "#/da/om/offline", en: "#/en/about/offline" };
const KEEP = { da: "Gem til brug uden net", en: "Save for use without a network" };
const RELEASE = { da: "Fjern igen", en: "Remove again" };
const SAID = {
  unavailable: "Din browser kan ikke gemme siden her. Åbn den på nettet i et almindeligt vindue for sig selv. Har du siden som fil, virker den allerede uden net.",
  off: "Du kan gemme siden i din browser og bruge den uden net. Den fylder mindre end 3 MB.",
  saving: "Gemmer siden …",
  saved: "Siden er gemt. Den virker nu uden net i denne browser og på denne adresse.",
  waiting: "En ny udgave er hentet. Du får den, når du har lukket siden og åbner den igen.",
  failed: "Siden blev ikke gemt. Tjek, at du har net, og at enheden har plads. Prøv så igen.",
  removed: "Siden er fjernet igen.",
};
const ON_REQUEST = ["sw.js", "offline.mjs", "site.webmanifest", "icon.svg"];

/** Resolves when a sentence is in sight. */
const says = (page, words) => page.getByText(words, { exact: true }).locator("visible=true").first().waitFor();
const button = (page, words) => page.getByRole("button", { name: words, exact: true });
const hears = (page, words) =>
  page.waitForFunction((words) => document.getElementById("live").textContent.replaceAll("\u00a0", " ") === words, words);

/** A scene on a copy of the site, at an origin of its own, that it may change, hold back and stop. */
function kept(name, body, { prefix = "/", moved } = {}) {
  scene(name, async (open, context) => {
    if (!released) return context.skip("a debug build cannot be kept");
    const folder = await mkdtemp(join(tmpdir(), "er-du-groen-"));
    context.after(() => rm(folder, { recursive: true }));
    await cp(dist(), folder, { recursive: true });
    const hold = { until: () => undefined };
    const site = await serve(folder, prefix, { until: (path) => hold.until(path), moved });
    context.after(() => site.close());
    await body({ begin: (options) => open({ address: site.address, at: PANEL.da, ...options }), site, folder, hold });
  });
}

async function keep(page, lang = "da") {
  await button(page, KEEP[lang]).click();
  await button(page, RELEASE[lang]).waitFor();
}

/** Makes the served site another version: its page has a mark, and the worker knows. */
async function renew(folder) {
  const index = (await readFile(join(folder, "index.html"), "utf8")).replace("<head>", '<head><meta name="mark" content="2">');
  await writeFile(join(folder, "index.html"), index);
  const digest = `sha256-${createHash("sha256").update(index).digest("base64")}`;
  const worker = (await readFile(join(folder, "sw.js"), "utf8"))
    .replace(/("index\.html": )"[^"]*"/, `$1"${digest}"`)
    .replace(/VERSION = "[^"]*"/, 'VERSION = "another"');
  await writeFile(join(folder, "sw.js"), worker);
}

const marked = (page) => page.evaluate(() => document.querySelector("meta[name=mark]") !== null);

/** Leaves the site, so that no page of it is open, and comes back to it by another address. */
async function reopen(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]');
}

/** Leaves the site, and resolves when the version that waited has taken its place: seen from beside the site's folder. */
async function close(page, address) {
  const beside = await page.context().newPage();
  await beside.goto(new URL("/", address).href);
  const taken = await beside.evaluateHandle(async (address) => {
    const { waiting } = await navigator.serviceWorker.getRegistration(address);
    const activated = (done) => waiting.addEventListener("statechange", () => waiting.state === "activated" && done());
    return { activated: new Promise(activated) };
  }, address);
  await page.goto("about:blank");
  await taken.evaluate(({ activated }) => activated);
  await beside.close();
}

const stored = (page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

kept("before one asks for it nothing is fetched, registered or stored", async ({ begin, site }) => {
  const page = await begin();
  await says(page, SAID.off);
  await nothingStored(page);
  assert.deepEqual(site.asked.filter((path) => ON_REQUEST.includes(path.slice(1))), []);
  assert.equal(await page.locator("link[rel=manifest]").count(), 0, "no manifest is named");
});

kept("kept with the keyboard, and said: it opens without a network from every address of the page, and all of it works", async ({ begin, site, folder }) => {
  const page = await begin();
  await says(page, SAID.off);
  await tabTo(page, ({ name }) => name === KEEP.da);
  await page.keyboard.press("Enter");
  await says(page, SAID.saved);
  await hears(page, SAID.saved);
  assert.equal((await focus(page)).name, RELEASE.da, "focus stays on the button");
  assert.equal(await page.locator("link[rel=manifest]").count(), 1);
  await page.goto("about:blank");
  await site.close();

  const failed = [];
  const past = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("response", (response) => {
    if (response.url().startsWith("http") && !response.fromServiceWorker()) past.push(response.url());
  });
  for (const at of ["", "index.html", "?view=embedded", "index.html?visning=indlejret#/da/om"]) {
    await reopen(page, site.address + at);
    assert.ok(await page.isVisible("h1"), at);
  }
  for (const at of [...Object.values(AT), ...Object.values(CHAPTERS)].map(({ da, en }, place) => (place % 2 === 0 ? da : en))) {
    await reopen(page, site.address + at);
    assert.notEqual((await page.textContent("h1")).trim(), "", at);
  }
  const papers = existsSync(join(folder, "kit")) ? await readdir(join(folder, "kit")) : [];
  for (const paper of papers.filter((name, place) => name.endsWith(".html") && place % 8 === 0)) {
    await page.goto(`${site.address}kit/${paper}`);
    assert.ok(await page.isVisible("h1"), paper);
  }
  assert.deepEqual([failed, past], [[], []], "everything came from what is kept");
  await reopen(page, site.address + PANEL.da);
  await says(page, SAID.saved);
  assert.equal(await page.textContent("#live"), "", "what one finds is not said");
});

kept("it can be kept in a sub-folder, beside other things at the same host", async ({ begin, site }) => {
  const page = await begin({ at: PANEL.en });
  await keep(page, "en");
  assert.deepEqual(site.asked.filter((path) => !path.startsWith("/skole/er-du-groen/")), []);
  await page.evaluate(() => caches.open("somebody else's"));
  await page.goto("about:blank");
  await site.close();
  await reopen(page, site.address + PANEL.en);
  await button(page, RELEASE.en).click();
  await button(page, KEEP.en).waitFor();
  assert.deepEqual(await stored(page), { caches: ["somebody else's"], workers: 0 });
}, { prefix: "/skole/er-du-groen/" });

kept("it can be kept where the host leads on to the folder from the page's own name", async ({ begin, site }) => {
  const page = await begin();
  await keep(page);
  await page.goto("about:blank");
  await site.close();
  for (const at of ["", "index.html"]) {
    await reopen(page, site.address + at);
    assert.ok(await page.isVisible("h1"), at);
  }
}, { moved: { "/index.html": "/" } });

kept("let go of with the keyboard, and said: nothing is left, and it can be kept again on the spot", async ({ begin, site }) => {
  const page = await begin();
  await keep(page);
  // The page is now one that the worker answers for.
  await reopen(page, site.address + PANEL.da);
  await says(page, SAID.saved);
  await tabTo(page, ({ name }) => name === RELEASE.da);
  await page.keyboard.press("Enter");
  await says(page, SAID.off);
  await hears(page, SAID.removed);
  assert.equal((await focus(page)).name, KEEP.da, "focus stays on the button");
  await nothingStored(page);
  assert.equal(await page.locator("link[rel=manifest]").count(), 0);
  await keep(page);
  assert.equal((await stored(page)).caches.length, 1, "and whole");
  await button(page, RELEASE.da).click();
  await says(page, SAID.off);
  await page.reload();
  await says(page, SAID.off);
  await nothingStored(page);
});

kept("a new version is told on every page and waits until all are closed", async ({ begin, site, folder }) => {
  const page = await begin();
  await keep(page);
  await reopen(page, site.address);
  await page.press("#a-age", "End");
  const age = await page.inputValue("#a-age");
  await renew(folder);
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration()).update());
  await says(page, SAID.waiting);
  await hears(page, SAID.waiting);
  assert.equal(await page.inputValue("#a-age"), age, "the page stays as it is");
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  await says(page, SAID.waiting);
  assert.ok(!(await marked(page)), "while a page is open it is the old version");
  const other = await page.context().newPage();
  await other.goto(site.address);
  await page.goto("about:blank");
  await other.reload();
  await says(other, SAID.waiting);
  assert.ok(!(await marked(other)), "closing one of two is not enough");
  await page.goto(site.address + PANEL.da);
  await other.close();
  await button(page, RELEASE.da).waitFor();
  assert.equal(await page.getByText(SAID.waiting).count(), 2, "in the panel and at the foot");
  await close(page, site.address);
  await site.close();
  await reopen(page, site.address + PANEL.da);
  assert.ok(await marked(page), "the new version");
  await says(page, SAID.saved);
  assert.equal((await stored(page)).caches.length, 1, "and nothing of the old one");
}, { prefix: "/skole/er-du-groen/" });

kept("one file cannot be had: that is said, and nothing is stored", async ({ begin, folder }) => {
  const page = await begin({ troubled: true });
  await rm(join(folder, "assets/OFL.txt"));
  await button(page, KEEP.da).click();
  await says(page, SAID.failed);
  await hears(page, SAID.failed);
  await nothingStored(page);
  await cp(dist("assets/OFL.txt"), join(folder, "assets/OFL.txt"));
  await keep(page);
});

kept("files of two versions are never kept together", async ({ begin, folder }) => {
  const page = await begin({ troubled: true });
  await writeFile(join(folder, "index.html"), "<h1>a later page, from a cache on the way</h1>");
  await button(page, KEEP.da).click();
  await says(page, SAID.failed);
  await nothingStored(page);
});

kept("a new version that cannot be had leaves the old one in place", async ({ begin, site, folder }) => {
  const page = await begin({ troubled: true });
  await keep(page);
  await renew(folder);
  await rm(join(folder, "assets/OFL.txt"));
  const redundant = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = new Promise((found) => registration.addEventListener("updatefound", () => found(registration.installing)));
    registration.update().catch(() => undefined);
    const found = await worker;
    await new Promise((done) => found.addEventListener("statechange", done, { once: true }));
    return found.state;
  });
  assert.equal(redundant, "redundant");
  await says(page, SAID.saved);
  assert.equal((await stored(page)).caches.length, 1);
  await site.close();
  await reopen(page, site.address);
  assert.ok(!(await marked(page)));
});

kept("in a frame, or in an edition without it, the page says that it cannot be kept", async ({ begin, site, folder }) => {
  const frames = ["", " sandbox='allow-scripts allow-same-origin'"];
  await writeFile(join(folder, "host.html"), `<link rel="icon" href="data:,">${frames.map((how) => `<iframe${how} src="./${PANEL.da}"></iframe>`).join("")}`);
  const index = (await readFile(join(folder, "index.html"), "utf8")).replace(/ data-offline="[^"]*"/, "");
  await writeFile(join(folder, "edition.html"), index);
  const page = await begin();
  await page.goto(`${site.address}host.html`);
  for (const at of frames.keys()) {
    const frame = page.locator("iframe").nth(at).contentFrame();
    await frame.getByText(SAID.unavailable, { exact: true }).waitFor();
    assert.equal(await frame.getByRole("button", { name: KEEP.da }).count(), 0);
  }
  await page.goto(`${site.address}edition.html${PANEL.da}`);
  await says(page, SAID.unavailable);
  assert.deepEqual(site.asked.filter((path) => ON_REQUEST.includes(path.slice(1))), []);
});

scene("opened as a file, the page says that it already works without a network", async (open, context) => {
  const file = dist("er-du-groen.html");
  if (!existsSync(file)) return context.skip("the edition in one file was not built");
  const page = await open({ address: pathToFileURL(file).href, at: PANEL.da });
  await says(page, SAID.unavailable);
});

for (const width of [360, 1366]) {
  kept(`each thing that can be said is readable and without fault at ${width} pixels`, async ({ begin, site, folder, hold }) => {
    const page = await begin({ width, height: width === 360 ? 740 : 620, troubled: true });
    const sound = async (state) => {
      await says(page, SAID[state]);
      assert.deepEqual((await audit(page)).violations, [], state);
      assert.deepEqual(await crowded(page), [], state);
    };
    await sound("off");
    await rm(join(folder, "assets/OFL.txt"));
    await button(page, KEEP.da).click();
    await sound("failed");
    await cp(dist("assets/OFL.txt"), join(folder, "assets/OFL.txt"));
    let release;
    hold.until = (path) => path.endsWith("assets/OFL.txt") && new Promise((go) => (release = go));
    await button(page, KEEP.da).click();
    await sound("saving");
    assert.equal(await button(page, KEEP.da).getAttribute("aria-disabled"), "true");
    hold.until = () => undefined;
    release();
    await sound("saved");
    await reopen(page, site.address + PANEL.da);
    await renew(folder);
    await page.reload();
    await sound("waiting");
    await page.goto(`${site.address}${AT.explore.da}`);
    await sound("waiting");
  });
}
