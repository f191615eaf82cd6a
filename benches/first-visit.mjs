// Times a first visit on a slow network and a slow processor, from the address to controls that answer, for each of the
// built sites named on the command line, by turns: `node benches/first-visit.mjs dist [other-site]`. It prints the
// medians and judges nothing.

import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { chromium } from "playwright-core";

const ROUNDS = 10;
const SLOWED = 4;
/** 1.6 Mbit/s and 150 ms, as a phone has them on a weak network. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const LANGUAGES = { da: "", en: "#/en/explore" };
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** Serves a site as a good host does: packed files where there are some. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const packed = existsSync(`${file}.br`);
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    response.writeHead(200, packed ? { ...headers, "content-encoding": "br" } : headers);
    createReadStream(packed ? `${file}.br` : file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** Milliseconds from the address to controls that answer. */
async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.addInitScript(() => {
    const ready = () => document.documentElement?.dataset.ready === "true";
    new MutationObserver((_, observer) => {
      if (!ready()) return;
      observer.disconnect();
      globalThis.answeredAt = performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });
  });
  await page.goto(address, { waitUntil: "commit" });
  const time = await page.waitForFunction(() => globalThis.answeredAt, null, { timeout: 60_000 });
  const milliseconds = await time.jsonValue();
  await context.close();
  return milliseconds;
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  chromiumSandbox: false,
});
const folders = process.argv.slice(2).map((folder) => resolve(folder));
const sites = await Promise.all(folders.map(serve));
const times = new Map();
for (let round = 0; round < ROUNDS; round++) {
  for (const [lang, hash] of Object.entries(LANGUAGES)) {
    for (const [at, { address }] of sites.entries()) {
      const key = `${lang}  ${process.argv[2 + at]}`;
      const all = times.get(key) ?? [];
      times.set(key, [...all, await visit(browser, address + hash)]);
    }
  }
}
console.log(`First visit at 1.6 Mbit/s and 150 ms, processor slowed ${SLOWED} times, ${ROUNDS} rounds, median (least to most) in ms:`);
for (const [key, all] of times) {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  console.log(`  ${key}: ${median(all).toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`);
}
await browser.close();
for (const { server } of sites) {
  server.closeAllConnections();
  server.close();
}
