// The package for learning platforms: what is in it, and what it says to a platform that is strict (SCORM 1.2). It is
// unpacked, put behind a platform of our own and used by keyboard. That its manifest keeps to the schemas is for
// tests/package.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { audit } from "./support/axe.mjs";
import { LANGS, NAMES, addressOf, goTo, openStages, stepsOf } from "./support/chapters.mjs";
import { give, plain } from "./support/explorer.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { platformPage } from "./support/platform.mjs";
import { serve } from "./support/server.mjs";
import { AT, CHAPTERS, RELEASE, check, countViolations, dist, drawn, released, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";
import { unzip } from "./support/unzip.mjs";

const PACKAGE = "er-du-groen-scorm-1.2.zip";
const STATUS = "cmi.core.lesson_status";
const INITIALIZE = 'LMSInitialize("")';
const COMPLETED = `LMSSetValue("${STATUS}", "completed")`;
const INCOMPLETE = `LMSSetValue("${STATUS}", "incomplete")`;
const COMMIT = 'LMSCommit("")';
const FINISH = 'LMSFinish("")';

const files = released ? new Map(unzip(readFileSync(dist(PACKAGE)))) : new Map();
let folder;
let site;
let pages = 0;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "er-du-groen-scorm-"));
  for (const [name, content] of files) {
    const file = join(folder, "package", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  site = await serve(folder);
});

after(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Launches the package in a platform. Gives the platform's `page`, the `unit` in it (a frame or a window of its own), and
 * `user`: the unit with the page's keyboard.
 */
async function launched(open, { at = AT.explore.da, width = 1366, height = 768, colorScheme, ...platform } = {}) {
  const name = `platform-${(pages += 1)}.html`;
  writeFileSync(join(folder, name), platformPage({ ...platform, unit: `/package/index.html${at}` }));
  const before = (page) => page.context().addInitScript(countViolations);
  const page = await open({ address: site.address, at: name, before, ready: false, width, height, colorScheme });
  const unit = platform.offers === "opener" ? await popup(page) : await framed(page);
  await unit.waitForSelector('html[data-ready="true"]');
  await unit.waitForSelector(".platform:not([hidden])", { state: "attached" });
  const user = { keyboard: platform.offers === "opener" ? unit.keyboard : page.keyboard, evaluate: unit.evaluate.bind(unit) };
  return { page, unit, user };
}

async function popup(page) {
  const opened = page.waitForEvent("popup");
  await page.click("button");
  return opened;
}

async function framed(page) {
  for (;;) {
    const unit = page.frame("unit");
    if (unit) return unit;
    await page.waitForEvent("framenavigated");
  }
}

const calls = (page) => page.evaluate(() => platform.calls);

/** Takes the unit away, as a platform does; gives all calls from first to last, none of them misuse. */
async function left(page, unit) {
  assert.deepEqual(await unit.evaluate(() => globalThis.violations), [], "the policy was violated");
  const frame = await page.$("iframe");
  if (frame) await frame.evaluate((frame) => frame.remove());
  else await Promise.all([unit.waitForEvent("close"), unit.evaluate(() => close())]);
  const { misuse, calls, state } = await page.evaluate(() => platform);
  assert.deepEqual(misuse, [], "only the four calls, in legal order, with legal values");
  if (calls.length > 0) assert.notEqual(state, "running", "LMSFinish was called");
  return calls;
}

/** What the bar of a language shows: the button's words, or null, and the line. */
const bar = (unit, lang) =>
  unit.$eval(`.platform[lang=${lang}]`, (bar) => {
    const shown = (element) => element.checkVisibility() && element.innerText.trim();
    return { button: shown(bar.querySelector("button")) || null, line: shown(bar.querySelector("p")) || null };
  });

/** Sees the bar say this in one language, and nothing in the other. */
async function sees(unit, lang, button, line) {
  const expected = { button: button && plain(say(lang, button)), line: plain(say(lang, line)) };
  const seen = await bar(unit, lang);
  assert.deepEqual({ ...seen, line: plain(seen.line) }, expected);
  for (const other of LANGS.filter((one) => one !== lang)) assert.deepEqual(await bar(unit, other), { button: null, line: null });
}

const toButton = (user, lang, id = "platform-mark") => tabTo(user, ({ name, tag }) => tag === "button" && name.includes(say(lang, id)), "Shift+Tab");

check("the package holds the site, file by file, and its manifest first", RELEASE, () => {
  const names = [...files.keys()];
  assert.equal(names[0], "imsmanifest.xml");
  assert.ok(names.every((name) => /^[a-zA-Z0-9_-][a-zA-Z0-9/._-]*$/.test(name)), "plain relative names");
  const out = /\.(br|gz|zip|webmanifest)$|^hosting\/|^(sw\.js|offline\.mjs|icon\.svg|er-du-groen\.html)$/;
  assert.deepEqual(names.filter((name) => out.test(name)), []);
  const built = readdirSync(dist(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const expected = built.map((entry) => join(entry.parentPath, entry.name).slice(dist().length + 1)).filter((name) => !out.test(name));
  const added = ["imsmanifest.xml", "scorm.css", "scorm.mjs"];
  assert.deepEqual(names.toSorted(), [...expected, ...added].toSorted());
  for (const name of expected.filter((name) => name !== "index.html")) {
    assert.ok(files.get(name).equals(readFileSync(dist(name))), `${name} as in the site`);
  }
});

check("the manifest names one unit, its start and each file once", RELEASE, () => {
  const manifest = files.get("imsmanifest.xml").toString();
  assert.deepEqual(manifest.match(/adlcp:scormtype="\w+"/g), ['adlcp:scormtype="sco"']);
  assert.match(manifest, /<resource [^>]*href="index\.html"/);
  const named = [...manifest.matchAll(/<file href="([^"]+)"\/>/g)].map(([, name]) => name);
  assert.deepEqual(named, [...files.keys()].filter((name) => name !== "imsmanifest.xml"));
});

check("all that the start page asks for is in the package; the site has no bar", RELEASE, () => {
  const html = files.get("index.html").toString();
  const asked = [...html.matchAll(/<(?:link|script)\b[^>]*?\b(?:href|src)="([^"#:]+)"/g)].map(([, address]) => address.replace(/^\.\//, ""));
  assert.ok(asked.includes("scorm.mjs") && asked.includes("scorm.css") && asked.length >= 7, String(asked));
  assert.deepEqual(asked.filter((address) => !files.has(address)), []);
  assert.ok(!html.includes("data-offline"), "a platform's page is not one to keep");
  assert.ok(!/"scorm\.|"platform/.test(readFileSync(dist("index.html"), "utf8")), "no trace of it in the site");
});

for (const lang of LANGS) {
  scene(`left without a word, the unit is incomplete and never completed: ${lang}`, RELEASE, async (open) => {
    const { page, unit } = await launched(open, { at: AT.explore[lang] });
    assert.deepEqual(await calls(page), [INITIALIZE]);
    await sees(unit, lang, "platform-mark", "platform-open");
    assert.deepEqual(await left(page, unit), [INITIALIZE, INCOMPLETE, COMMIT, FINISH]);
    assert.equal(await page.evaluate(() => platform.kept), "incomplete");
  });

  scene(`pressed by keyboard, it is completed once; focus stays and the words change: ${lang}`, RELEASE, async (open) => {
    const { page, unit, user } = await launched(open, { at: AT.explore[lang] });
    await unit.locator(".footer a").last().focus();
    await page.keyboard.press("Tab");
    const stop = await focus(user);
    assert.ok(stop.name.includes(say(lang, "platform-mark")), "the bar comes right after the page");
    assert.ok(stop.ring && stop.onScreen && stop.uncovered, JSON.stringify(stop));
    await page.keyboard.press("Enter");
    await sees(unit, lang, "platform-marked", "platform-told");
    assert.equal((await focus(user)).place, stop.place, "focus stays");
    const name = await unit.getByRole("button", { name: say(lang, "platform-marked"), exact: true, disabled: true }).count();
    assert.equal(name, 1, "and tells its new name");
    for (const key of ["Enter", "Space"]) await page.keyboard.press(key);
    assert.deepEqual(await left(page, unit), [INITIALIZE, COMPLETED, COMMIT, FINISH]);
    assert.equal(await page.evaluate(() => platform.kept), "completed");
  });
}

scene("the bar follows the page's language, and so does what was said", RELEASE, async (open) => {
  const { unit } = await launched(open);
  await unit.click(".platform[lang=da] button");
  await unit.evaluate((hash) => {
    location.hash = hash;
  }, AT.explore.en);
  await unit.waitForSelector("html[lang=en]");
  await sees(unit, "en", "platform-marked", "platform-told");
});

scene("the API is found through another frame, and told also when the unit moves on", RELEASE, async (open) => {
  const { page, unit } = await launched(open, { nested: true });
  await unit.click(".platform[lang=da] button");
  await unit.goto("about:blank");
  const { calls, misuse } = await page.evaluate(() => platform);
  assert.deepEqual([calls, misuse], [[INITIALIZE, COMPLETED, COMMIT, FINISH], []]);
});

scene("the API is found in the window that opened the unit", RELEASE, async (open) => {
  const { page, unit, user } = await launched(open, { offers: "opener" });
  await toButton(user, "da");
  await unit.keyboard.press("Space");
  await sees(unit, "da", "platform-marked", "platform-told");
  assert.deepEqual(await left(page, unit), [INITIALIZE, COMPLETED, COMMIT, FINISH]);
});

scene("without a platform the bar says so, and the page works: da", RELEASE, async (open) => {
  const lang = "da";
  const { page, unit } = await launched(open, { at: AT.explore[lang], offers: "nothing" });
  await sees(unit, lang, null, "platform-absent");
  await give(unit, ["age", 60]);
  assert.deepEqual(await left(page, unit), []);
});

scene("a platform that says no is told of, and asked again: en", RELEASE, async (open) => {
  const lang = "en";
  const { page, unit, user } = await launched(open, { at: AT.explore[lang] });
  for (const mood of ["refuses", "throws"]) {
    await page.evaluate((mood) => {
      platform.mood = mood;
    }, mood);
    await unit.click(`.platform[lang=${lang}] button`);
    await sees(unit, lang, "platform-mark-again", "platform-refused");
  }
  await page.evaluate(() => {
    platform.mood = "well";
    platform.calls = [];
  });
  await toButton(user, lang, "platform-mark-again");
  await page.keyboard.press("Enter");
  await sees(unit, lang, "platform-marked", "platform-told");
  assert.deepEqual(await left(page, unit), [COMPLETED, COMMIT, FINISH]);
});

for (const mood of ["refuses", "throws"]) {
  scene(`a platform that ${mood} from the start is told of, and stops nothing`, RELEASE, async (open) => {
    const { page, unit } = await launched(open, { mood });
    await sees(unit, "da", "platform-mark", "platform-silent");
    await give(unit, ["age", 60]);
    await unit.click(".platform[lang=da] button");
    await sees(unit, "da", "platform-mark-again", "platform-refused");
    assert.deepEqual(await calls(page), [INITIALIZE, INITIALIZE], "nothing is said before the platform is open");
    await page.evaluate(() => {
      platform.mood = "well";
    });
    await unit.click(".platform[lang=da] button");
    await sees(unit, "da", "platform-marked", "platform-told");
    assert.deepEqual((await left(page, unit)).slice(2), [INITIALIZE, COMPLETED, COMMIT, FINISH]);
  });
}

scene("what the pupil said while the platform refused is said once more at the end", RELEASE, async (open) => {
  const { page, unit } = await launched(open);
  await page.evaluate(() => {
    platform.mood = "refuses";
  });
  await unit.click(".platform[lang=da] button");
  await page.evaluate(() => {
    platform.mood = "well";
    platform.calls = [];
  });
  assert.deepEqual(await left(page, unit), [COMPLETED, COMMIT, FINISH]);
});

scene("a page that was put aside and comes back goes on as it stood", RELEASE, async (open) => {
  const { page, unit } = await launched(open);
  await unit.click(".platform[lang=da] button");
  await unit.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await page.evaluate(() => {
    platform.state = "before";
  });
  await unit.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await sees(unit, "da", "platform-marked", "platform-told");
  assert.deepEqual(await left(page, unit), [INITIALIZE, COMPLETED, COMMIT, FINISH, INITIALIZE, FINISH]);
});

scene("a sheet opens in a window of its own, and who is finished stays so: da", RELEASE, async (open) => {
  const lang = "da";
  const { page, unit } = await launched(open, { at: AT.teach[lang] });
  const at = unit.url();
  await unit.click(`.platform[lang=${lang}] button`);
  const opening = page.waitForEvent("popup");
  await unit.locator(".lesson__papers a").first().click();
  const sheet = await opening;
  await sheet.waitForSelector(".paper");
  assert.ok(new URL(sheet.url()).pathname.startsWith("/package/kit/"), sheet.url());
  assert.equal(await sheet.evaluate(() => opener), null);
  await sheet.close();
  assert.equal(unit.url(), at, "the unit stays where it was");
  await sees(unit, lang, "platform-marked", "platform-told");
  assert.deepEqual(await left(page, unit), [INITIALIZE, COMPLETED, COMMIT, FINISH]);
  assert.equal(await page.evaluate(() => platform.kept), "completed");
});

scene("no link leads to a file that the package leaves out: en", RELEASE, async (open) => {
  const lang = "en";
  const { unit } = await launched(open, { at: AT.teach[lang] });
  const links = await unit.$$eval("a[href]", (all) => all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href")));
  const own = links.filter((href) => !/^(#|[a-z]+:)/.test(href)).map((href) => href.replace(/[?#].*/, "")).filter(Boolean);
  assert.ok(own.some((name) => name.startsWith("kit/")), "the sheets are linked");
  assert.deepEqual(own.filter((name) => !files.has(name)), []);
});

scene("after a walk through all chapters with answers, nothing but the status was said: da", RELEASE, async (open) => {
  const lang = "da";
  const { page, unit } = await launched(open, { at: CHAPTERS["how-much"][lang] });
  for (const name of NAMES) {
    const [step] = stepsOf(name);
    await goTo(unit, addressOf(name, lang, step.id));
    await openStages(unit, step);
  }
  assert.deepEqual(await calls(page), [INITIALIZE]);
  assert.deepEqual(await left(page, unit), [INITIALIZE, INCOMPLETE, COMMIT, FINISH]);
});

/** Each state of the bar: its button's words, and how it comes about. */
const STATES = {
  open: ["platform-mark", {}],
  told: ["platform-marked", { press: true }],
  silent: ["platform-mark", { mood: "refuses" }],
  refused: ["platform-mark-again", { mood: "refuses", press: true }],
  absent: [null, { offers: "nothing" }],
};

for (const [at, [state, [button, { press, ...options }]]] of Object.entries(STATES).entries()) {
  const [lang, colorScheme, width, height] = at % 2 === 0 ? ["da", "light", 360, 740] : ["en", "dark", 1366, 768];
  scene(`axe finds nothing on the bar, which fits and is not covered: ${state}, ${lang}, ${width} px`, RELEASE, async (open) => {
    const { unit } = await launched(open, { ...options, at: AT.explore[lang], width, height, colorScheme });
    if (press) await unit.click(`.platform[lang=${lang}] button`);
    await sees(unit, lang, button, `platform-${state}`);
    await unit.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await drawn(unit);
    const { violations, passed } = await audit(unit);
    assert.ok(passed > 0, "axe looked at something");
    assert.deepEqual(violations, []);
    const hidden = await unit.$$eval(`.platform[lang=${lang}] :is(button, p):not([hidden])`, (parts) =>
      parts.filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const seen = (y) => part.contains(document.elementFromPoint((left + right) / 2, y));
        return left < 0 || right > innerWidth || !seen(top + 2) || !seen(bottom - 2);
      }).map(({ localName }) => localName),
    );
    assert.deepEqual(hidden, [], "every part is in view and uncovered");
    assert.ok(await unit.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing stands out");
  });
}
