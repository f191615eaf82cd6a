// The page in a frame of another one: without its own way round, one scroll bar at most, what leads away opens outside,
// and in a frame that forbids nearly everything it still works and says where the rest works.

import assert from "node:assert/strict";
import { audit } from "./support/axe.mjs";
import { give } from "./support/explorer.mjs";
import { after } from "node:test";
import { serve } from "./support/server.mjs";
import { AT, dist, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const QUERY = { da: "?visning=indlejret", en: "?view=embedded" };
const PAGES = { da: ["#/da/udforsk", "#/da/graensen", "#/da/rigtige-modeller", "#/da/forklar-tallet"], en: ["#/en/explore", "#/en/phone-or-meeting"] };

// A frame without an origin of its own gets scripts only from a host that lets everybody have them, as `hosting/` says.
const open_to_all = await serve(dist(), "/", { headers: { "access-control-allow-origin": "*" } });
after(() => open_to_all.close());

/** A page of somebody else with the site in a frame; `sandbox`: what the frame may do (absent: everything). */
async function framed(open, { lang = "da", hash = AT.explore[lang], width = 800, sandbox, ...options }) {
  const page = await open({ width: 1200, height: 800, address: open_to_all.address, ...options });
  const src = `${page.url().split("#")[0]}${QUERY[lang]}${hash}`;
  const limits = sandbox === undefined ? "" : `sandbox="${sandbox}"`;
  const body = `<!doctype html><title>frame</title><iframe src="${src}" width="${width}" height="700" title="frame" ${limits}></iframe>`;
  const host = new URL("host.html", src).href;
  await page.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(host);
  const frame = await (await page.$("iframe")).contentFrame();
  await frame.waitForSelector("html[data-ready]:not([data-ready=slow])", { state: "attached" });
  return { page, frame };
}

for (const [lang, pages] of Object.entries(PAGES)) {
  for (const width of [480, 1000]) {
    scene(`no second scroll bar in a frame of ${width} px, and the label in sight (${lang})`, async (open) => {
      for (const hash of pages) {
        const { page: outer, frame: page } = await framed(open, { lang, hash, width });
        assert.ok(await outer.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nor around the frame");
        const { over, bars } = await page.evaluate(() => {
          const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1;
          const root = document.documentElement;
          return { over: root.scrollWidth - root.clientWidth, bars: [...document.body.querySelectorAll("*")].filter((one) => one.checkVisibility() && scrolls(one)).map((one) => one.className) };
        });
        assert.ok(over <= 0, `${hash}: ${over} px too wide`);
        assert.deepEqual(bars, [], hash);
        assert.ok(await page.isVisible(".strip__text") && (await page.isVisible(".strip__open")));
        for (const away of [".header", ".footer", ".next"]) assert.ok(await page.isHidden(away), away);
        if (width === 480) assert.deepEqual((await audit(page)).violations, [], hash);
      }
    });
  }
}

scene("the way out opens the same person in a window of its own", async (open) => {
  const page = await open({ width: 800, at: QUERY.da + AT.explore.da });
  await give(page, ["age", 52]);
  await drawn(page);
  const opening = page.waitForEvent("popup");
  await page.click(".strip__open");
  const outside = await opening;
  await outside.waitForSelector('html[data-ready="true"]');
  assert.ok(!outside.url().includes("?visning"), outside.url());
  assert.equal(Number.parseInt(await outside.textContent(".score__number"), 10), 43);
  assert.ok(await outside.isVisible(".header"));
});

scene("what leads to another page opens outside; steps of the chapter stay inside", async (open) => {
  const page = await open({ width: 800, at: `${QUERY.da}#/da/graensen` });
  await page.locator(".chapter__steps a").nth(1).click();
  await page.waitForFunction(() => location.hash.split("/").length === 4);
  const opening = page.waitForEvent("popup");
  await page.locator('.chapter__foot a[href^="#/da/om"]').first().click();
  const outside = await opening;
  await outside.waitForSelector('html[data-ready="true"]');
  assert.match(outside.url(), /#\/da\/om\//);
  assert.equal(await outside.evaluate(() => opener), null);
  assert.match(page.url(), /graensen/, "the frame stays where it was");
});

scene("in a closed frame the number moves, and copying says how else", async (open) => {
  const { frame } = await framed(open, { sandbox: "allow-scripts", troubled: true });
  await give(frame, ["age", 52]);
  await frame.waitForFunction(() => document.querySelector(".score__number").textContent.startsWith("43"));
  assert.ok((await frame.textContent("[aria-labelledby=take]")).includes(say("da", "embedded-note")));
  await frame.locator('[aria-labelledby="take"] .panel__buttons button').first().click();
  await frame.locator("#share .button").first().click();
  await frame.waitForFunction((words) => document.getElementById("share-status").textContent === words, say("da", "share-refused"));
  await frame.locator(".dialog__close").last().click();
  await frame.locator('[aria-labelledby="take"] .panel__buttons button').last().click();
  await give(frame, ["age", 34]);
  await frame.waitForFunction(() => document.querySelector(".score__number").textContent.startsWith("31"), "printing stops nothing");
  await frame.evaluate((hash) => (location.hash = hash), AT.teach.da);
  await frame.waitForFunction((words) => document.querySelector("main").textContent.includes(words), say("da", "offline-unavailable"));
});

scene("where the frame forbids windows, a link leads on inside", async (open) => {
  const { frame } = await framed(open, { hash: "#/da/graensen", sandbox: "allow-scripts", troubled: true });
  await frame.locator('.chapter__foot a[href^="#/da/om"]').first().click();
  await frame.waitForFunction(() => location.hash.startsWith("#/da/om"));
});

scene("a host that keeps its scripts to itself leaves a closed frame with the way out", async (open) => {
  const { frame } = await framed(open, { sandbox: "allow-scripts", address: undefined, troubled: true });
  assert.equal(await frame.getAttribute("html", "data-ready"), "failed");
  assert.ok(await frame.isVisible(".notice__open"));
  assert.equal(await frame.getAttribute(".notice__open", "target"), "_blank");
});
