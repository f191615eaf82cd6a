// The words travel apart from the program: the visitor's language with it, the other one once the page answers. A pack that
// is missing, cut off, garbage or of another build is told of, the page can be read, a reload helps, and no wrong word is
// ever shown.

import assert from "node:assert/strict";
import { give, plain, settled, words } from "./support/explorer.mjs";
import { FAILED, noticed, readable } from "./support/notice.mjs";
import { BETWEEN, PACKS, other, telling } from "./support/packs.mjs";
import { serve } from "./support/server.mjs";
import { AT, dist, scene } from "./support/stage.mjs";

/** The first half of a pack. */
const half = (lang) => PACKS[lang].text.slice(0, PACKS[lang].text.length / 2);

/** What a host may answer in place of a pack. */
const WRONG = {
  "missing": () => ({ status: 404, body: "not here" }),
  "cut off": (lang) => ({ status: 200, body: half(lang), cut: true }),
  "half of itself": (lang) => ({ status: 200, body: half(lang) }),
  "garbage": () => ({ status: 200, body: "\u0000\ufffd not a pack" }),
  "of the other language": (lang) => ({ status: 200, body: PACKS[other(lang)].text }),
  "of another build": (lang) => ({ status: 200, body: PACKS[lang].messages.toReversed().join(BETWEEN) }),
};

/** Serves the site with one pack answered otherwise; `wrong(time)`: what is answered at that time, from 1, or nothing. */
async function host(context, lang, wrong) {
  let times = 0;
  const answer = { wrong };
  const instead = (path) => {
    if (path !== PACKS[lang].path) return undefined;
    times += 1;
    return answer.wrong(times);
  };
  const site = await serve(dist(), "/", { instead });
  context.after(() => site.close());
  const heal = () => {
    answer.wrong = () => undefined;
  };
  return { address: site.address, heal, times: () => times };
}

/** Everything that the page says outside its notice, which speaks both languages. */
const said = async (page) =>
  plain(await page.evaluate(() => [...document.body.children].filter(({ id, localName }) => id !== "notice" && !/^(noscript|template|script)$/.test(localName)).map(({ textContent }) => textContent).join("\n")));

/** Sees that the page speaks a language, and has no words of the other one. */
async function speaks(page, lang) {
  assert.equal(await page.getAttribute("html", "lang"), lang);
  const text = await said(page);
  const own = new Set(telling(lang));
  assert.ok(telling(lang).some((message) => text.includes(plain(message))), `words in ${lang}`);
  const foreign = telling(other(lang)).filter((message) => !own.has(message) && text.includes(plain(message)));
  assert.deepEqual(foreign, [], "no words of the other language");
}

const ready = (page) => page.waitForSelector('html[data-ready="true"]');
const switchLanguage = (page) => page.click(".header__language");

for (const [what, answer] of Object.entries(WRONG)) {
  scene(`at the start a pack is ${what}: asked for once more, then told, and a reload helps`, async (open, context) => {
    const { address, heal, times } = await host(context, "da", () => answer("da"));
    const page = await open({ address, at: AT.explore.da, ready: false, troubled: true });
    await page.waitForSelector('html[data-ready="failed"]');
    assert.equal(times(), 2, "asked for twice");
    const notice = await noticed(page, FAILED);
    await readable(page);
    await speaks(page, "da");
    heal();
    await notice.locator("a").first().click();
    await ready(page);
    assert.ok(await page.isHidden("#notice"));
    await speaks(page, "da");
  });

  scene(`at a switch the other pack is ${what}: told, the page goes on in its language, and a reload helps`, async (open, context) => {
    const { address, heal } = await host(context, "en", () => answer("en"));
    const page = await open({ address, at: AT.explore.da, troubled: true });
    await switchLanguage(page);
    await page.waitForSelector('html[data-words="failed"]');
    await page.locator("#notice").waitFor({ state: "visible" });
    await speaks(page, "da");
    await give(page, ["age", 52]);
    assert.equal(await words(page, ".score__number"), "43 %", "the page works");

    await page.goBack();
    await page.locator("#notice").waitFor({ state: "hidden" });
    assert.notEqual(await page.getAttribute("html", "data-words"), "failed");
    await speaks(page, "da");

    await page.goForward();
    await page.locator("#notice").waitFor({ state: "visible" });
    heal();
    await page.locator("#notice a").first().click();
    await ready(page);
    assert.ok(await page.isHidden("#notice"));
    await speaks(page, "en");
  });

  scene(`a pack that is ${what} the first time and right the second is taken without a word`, async (open, context) => {
    for (const lang of ["da", "en"]) {
      const { address, times } = await host(context, lang, (time) => (time === 1 ? answer(lang) : undefined));
      // A browser tells by itself of what is missing or cut off.
      const page = await open({ address, at: AT.explore.da, troubled: ["missing", "cut off"].includes(what) });
      await speaks(page, "da");
      if (lang === "en") {
        await switchLanguage(page);
        await page.waitForSelector("html[lang=en]");
        await settled(page);
      }
      await speaks(page, lang);
      assert.equal(times(), 2);
      assert.ok(await page.isHidden("#notice"));
    }
  });
}

/** All that stands on the page. */
const shown = async (page) => [await page.title(), await page.innerText("#app")];

scene("once the page has settled, one switches without a network, there and back", async (open) => {
  const [page, english] = [await open({ at: AT.explore.da, quiet: true }), await open({ at: AT.explore.en })];
  const danish = await shown(page);
  await settled(page);
  await page.context().setOffline(true);
  await switchLanguage(page);
  await page.waitForSelector("html[lang=en]");
  await settled(page);
  assert.deepEqual(await shown(page), await shown(english));
  await speaks(page, "en");
  await switchLanguage(page);
  await page.waitForSelector("html[lang=da]");
  await settled(page);
  assert.deepEqual(await shown(page), danish);
});

/** A promise, and what resolves it. */
function gate() {
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

scene("a switch before the other pack has come happens when it comes", async (open, context) => {
  const { open: release, opened } = gate();
  const site = await serve(dist(), "/", { until: (path) => (path === PACKS.en.path ? opened : undefined) });
  context.after(() => site.close());
  const page = await open({ address: site.address, at: AT.explore.da });
  await switchLanguage(page);
  await settled(page);
  await speaks(page, "da");
  await give(page, ["age", 52]);
  assert.equal(await words(page, ".score__number"), "43 %", "until then the page works");
  release();
  await page.waitForSelector("html[lang=en]");
  await settled(page);
  await speaks(page, "en");
  assert.equal(await words(page, ".score__number"), "43%", "and its answers are kept");
});

/** In the page: notes of each fetch what is fetched, and how far the page has come. */
function noteFetches() {
  const fetchOf = globalThis.fetch;
  globalThis.fetches = [];
  globalThis.fetch = (resource, options) => {
    const { pathname } = new URL(resource.url ?? resource, document.baseURI);
    globalThis.fetches.push([pathname, document.documentElement.dataset.ready === "true"]);
    return fetchOf(resource, options);
  };
}

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`the pack of the address comes beside the program, the other one once the page answers (${lang})`, async (open) => {
    const page = await open({ at, before: (page) => page.addInitScript(noteFetches) });
    await page.waitForFunction((path) => fetches.some(([fetched]) => fetched === path), PACKS[other(lang)].path);
    const packs = (await page.evaluate(() => fetches)).filter(([path]) => path.endsWith(".txt"));
    assert.deepEqual(packs, [[PACKS[lang].path, false], [PACKS[other(lang)].path, true]]);
  });
}
