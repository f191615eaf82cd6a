// Nothing leaves the browser and nothing stays in it: the policy holds, the page works with the
// network cut, stores nothing, leaves the address alone, and names no outside place that a browser would ask.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { tabTo } from "./support/keys.mjs";
import { serve } from "./support/server.mjs";
import { AT, RELEASE, asked, check, dist, drawn, scene } from "./support/stage.mjs";
import { nothingStored } from "./support/storage.mjs";

/** Everything a visitor can do, by keyboard: answers, undo, person, menu, disclosures, pages, languages. */
async function everything(page) {
  const named = (name) => (stop) => stop.name.startsWith(name);
  await tabTo(page, ({ id }) => id === "a-age");
  for (const key of ["Home", "End", "PageDown", "ArrowLeft"]) await page.keyboard.press(key);
  for (let group = 0; group < 6; group += 1) {
    await tabTo(page, ({ type }) => type === "radio");
    await page.keyboard.press("ArrowRight");
  }
  for (const keys of ["Control+z", "Control+z", "Control+Shift+z"]) await page.keyboard.press(keys);
  await page.evaluate(() => document.activeElement.blur());
  for (const name of ["Hvor kommer", "Hvad betyder", "Vis som tabel", "Regn selv", "Læs grunden op"]) {
    await tabTo(page, named(name));
    await page.keyboard.press("Enter");
  }
  await tabTo(page, named("Mette"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, ({ name, tag }) => tag === "button" && name === "Vælg");
  await page.keyboard.press("Enter");
  await tabTo(page, named("Flere valg"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  for (const title of ["Kapitler", "Luk"]) {
    await tabTo(page, named(title), title === "Luk" ? "Tab" : "Shift+Tab");
    await page.keyboard.press("Enter");
  }
}

async function everyPage(page) {
  for (const name of ["English", "Glossary", "Dansk", "Er du grøn?"]) {
    await tabTo(page, (stop) => stop.name.startsWith(name));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => ["H1", "DIV", "H2"].includes(document.activeElement.tagName));
    await drawn(page);
  }
}

check("a released page carries the policy, and nothing in it that the policy forbids", RELEASE, () => {
  const html = readFileSync(dist("index.html"), "utf8");
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
  assert.equal(
    policy,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; " +
      "img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<script"), "before anything it rules");
  for (const forbidden of ["<style", " style=", " onclick=", " onload=", "<base", "<iframe", "<form"]) {
    assert.ok(!html.includes(forbidden), `${forbidden} in the page`);
  }
  for (const [, attributes, words] of html.matchAll(/<script([^>]*)>([^<]*)</g)) {
    assert.ok(/ src="/.test(attributes) && words.trim() === "", "no script stands in the page itself");
  }
});

scene("the policy is at work: what it forbids is refused and reported", RELEASE, async (open) => {
  const page = await open({ troubled: true });
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "h1 { color: red }";
    document.head.append(style);
    document.querySelector("h1").setAttribute("style", "color: red");
  });
  await page.evaluate(() => fetch("http://127.0.0.1:9/").catch(() => undefined));
  const violations = await page.evaluate(() => globalThis.violations);
  assert.ok(violations.includes("style-src-elem") && violations.includes("style-src-attr"), String(violations));
  assert.ok(violations.includes("connect-src"), String(violations));
  assert.notEqual(await page.$eval("h1", (h1) => getComputedStyle(h1).color), "rgb(255, 0, 0)");
});

scene("whatever one does: no style attribute or handler, nothing asked for, nothing stored, the address left alone", async (open) => {
  const page = await open({ quiet: true });
  const inline = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name === "style" || name.startsWith("on")).map(({ name, value }) => `${name}=${value}`),
      ),
    );
  assert.deepEqual(await inline(), []);
  const requests = [];
  const before = asked().length;
  // What stands in the page itself, as the tab's icon does, is nothing asked for.
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.context().setOffline(true);
  const [address, length] = [page.url(), await page.evaluate(() => history.length)];
  await everything(page);
  assert.equal(page.url(), address, "playing leaves the address alone");
  assert.equal(await page.evaluate(() => history.length), length, "and the history");
  assert.notEqual((await page.textContent(".score__number")).replace("\u00a0", " "), "31 %");
  assert.deepEqual(await inline(), []);
  await everyPage(page);
  assert.deepEqual(await inline(), []);
  await nothingStored(page);
  assert.deepEqual(requests, []);
  assert.equal(asked().length, before, "the server was asked for nothing more");
  assert.ok(!asked().some((path) => path.endsWith("favicon.ico")), "the page brings its icon");
  await page.context().setOffline(false);
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  assert.equal((await page.textContent(".score__number")).replace("\u00a0", " "), "31 %", "a reload starts afresh");
});

check("no file names an outside place that a browser would ask", () => {
  // Addresses that are names (XML namespaces) or targets of links the visitor follows.
  const names = ["http://www.w3.org/"];
  const files = readdirSync(dist(), { recursive: true, encoding: "utf8" });
  let read = 0;
  for (const file of files.filter((name) => /\.(html|css|js|mjs|svg|webmanifest|json)$/.test(name))) {
    read += 1;
    // Neither a link nor a comment is ever asked for.
    const text = readFileSync(dist(file), "utf8").replace(/<a\b[^>]*>/g, "").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
    const outside = [...text.matchAll(/(?:https?:)?\/\/[a-z0-9][^\s"'`)<>]*\.[^\s"'`)<>]+/gi)]
      .filter(({ 0: address, index }) => /^https?:/.test(address) || /["'(=]/.test(text[index - 1] ?? ""))
      .map(([address]) => address)
      .filter((address) => !names.some((name) => address.startsWith(name)));
    assert.deepEqual(outside, [], file);
    assert.doesNotMatch(text, /@import|sourceMappingURL/, file);
  }
  assert.ok(read >= 4, `only ${read} files were read`);
});

scene("links to outside places are for following only", async (open) => {
  const page = await open({ at: AT.about.da });
  const links = await page.$$eval("a[href^='http']", (all) => all.map(({ href, target, rel, ping }) => ({ href, target, rel, ping })));
  assert.ok(links.length > 0);
  for (const { href, target, ping } of links) {
    assert.match(href, /^https?:/);
    assert.equal(ping, "", href);
    assert.equal(target, "", `${href} opens where the visitor is`);
  }
  const loading = await page.$$eval("img, iframe, object, embed, video, audio, link[rel~=prefetch], link[rel~=dns-prefetch], link[rel~=preconnect]", (all) => all.length);
  assert.equal(loading, 0, "nothing that loads by itself");
});

scene("the built folder works in a sub-folder of any host", async (open) => {
  const site = await serve(dist(), "/skole/er-du-groen/");
  try {
    const page = await open({ address: site.address, at: AT.explore.en });
    assert.equal(await page.textContent(".score__number"), "31%");
    assert.deepEqual(site.asked.filter((path) => !path.startsWith("/skole/er-du-groen/")), []);
  } finally {
    await site.close();
  }
});
