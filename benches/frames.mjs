// How long it takes from a key press on a slider until the page has painted what follows from it, on a processor slowed
// to a quarter, in the released site.
//
//     node benches/frames.mjs          (`cargo xtask bench` runs it; DIST_DIR and CHROME may name another site and browser)
//
// Prints a table and judges nothing: times depend on the machine. A page that the site does not have yet is named and
// left out. What the page does right stands in tests/e2e.
//
// From the key's own time stamp, which includes waiting in line, to the first task after the frame. Frames come 60 times
// a second, so that half a frame of waiting is in every number, and nothing can be counted on to be faster than that.

import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../tests/e2e/support/server.mjs";

const DIST = resolve(process.env.DIST_DIR || fileURLToPath(new URL("../dist", import.meta.url)));
const SLOWED = 4;
const PRESSES = 40;
/** The first presses find nothing warm; they are not counted. */
const WARM_UP = 3;
const PATIENCE = 10_000;

/** What is moved, and where it stands. */
const SLIDERS = [
  { name: "the line, chapter 3", at: "#/da/graensen/line" },
  { name: "age, the explorer", at: "#/da/udforsk" },
];

const NAMES = 20;

/** In the page: `next` is a promise of how long the next key press takes. Its frame is the first one after its events. */
function watch() {
  const afterFrame = new MessageChannel();
  let pressed, done;
  const expect = () => {
    globalThis.next = new Promise((resolve) => {
      done = resolve;
    });
  };
  afterFrame.port1.onmessage = () => done(performance.now() - pressed);
  const press = ({ timeStamp }) => {
    pressed = timeStamp;
    requestAnimationFrame(() => afterFrame.port2.postMessage(null));
  };
  addEventListener("keydown", press, true);
  Object.assign(globalThis, { expect });
}

/** Presses a key on the element with focus and gives the milliseconds until it is painted; asks nothing meanwhile. */
async function pressed(page, key) {
  await page.evaluate(() => expect());
  await page.keyboard.press(key);
  return page.evaluate(() => next);
}

/** The milliseconds of every press, ascending; `null` where the site has no such page. */
async function measure(browser, address, at) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address + at);
  await page.waitForSelector('html[data-ready="true"]');
  // At an address that leads nowhere the site shows another page.
  const arrived = await page.locator(`a[aria-current][href="${at}"]`).count();
  if (arrived === 0) return null;
  const slider = page.locator("input[type=range]").first();
  await slider.focus();
  await page.evaluate(watch);
  await pressed(page, "Home");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const value = () => slider.evaluate((slider) => Number(slider.value) / (Number(slider.step) || 1));
  const start = await value();
  const times = [];
  for (let press = 0; press < WARM_UP + PRESSES; press += 1) times.push(await pressed(page, "ArrowRight"));
  const moved = (await value()) - start;
  await page.close();
  if (moved < WARM_UP + PRESSES) throw new Error(`${at}: ${WARM_UP + PRESSES} presses moved the slider by ${moved}`);
  return times.slice(WARM_UP).sort((one, other) => one - other);
}

/** The time that this share of all stay within. */
const within = (times, share) => times[Math.ceil(times.length * share) - 1];

const site = await serve(DIST);
const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--disable-gpu", "--no-first-run", "--disable-background-networking"],
  chromiumSandbox: false,
});
try {
  console.log(`page, processor slowed ${SLOWED} times: from a key to the painted frame, ${PRESSES} presses`);
  console.log(`${"".padEnd(NAMES)}    median   95 of 100 (16 ms, 50 ms)   longest`);
  for (const { name, at } of SLIDERS) {
    const times = await measure(browser, site.address, at);
    const [median, most, longest] = times ? [0.5, 0.95, 1].map((share) => `${within(times, share).toFixed(1)} ms`) : [];
    const found = times ? `${median.padStart(10)}${most.padStart(28)}${longest.padStart(10)}` : "  the site has no such page";
    console.log(name.padEnd(NAMES) + found);
  }
} finally {
  await browser.close();
  await site.close();
}
