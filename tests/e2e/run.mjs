// Runs the tests of the built site: as many files at once as there are cores, each in a process of its own, all in one
// browser. Says how long each file took, then the totals and what failed. Knows nothing of what is tested.
//
// Use: `node tests/e2e/run.mjs [part of a file's name …]`; without one, every test there is. DIST_DIR names the site and
// CHROME the browser, as for a single file with `node --test`.

import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { BROWSER, share } from "./support/browser.mjs";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const ENDING = ".test.mjs";
/** How many of the slowest tests are named. */
const SLOWEST = 10;

/** Files that take longer than their size says. */
const LONG = ["chapters-shape", "axe", "kit"].map((name) => name + ENDING);

/** The files whose names hold one of the parts, the longest first: those that start last should not be the longest. */
function chosen(parts) {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING));
  const found = files.filter((name) => parts.length === 0 || parts.some((part) => name.includes(basename(part, ENDING))));
  const size = (name) => (LONG.includes(name) ? Number.MAX_SAFE_INTEGER : statSync(join(FOLDER, name)).size);
  return found.toSorted((one, other) => size(other) - size(one)).map((name) => join(FOLDER, name));
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);

/** A table of names and times, the longest first. */
function table(title, times) {
  const lines = times.toSorted(([, one], [, other]) => other - one).map(([name, time]) => `${seconds(time)}  ${name}`);
  return [title, ...lines].join("\n");
}

const browser = await share();
process.env[BROWSER] = browser.wsEndpoint();
const stream = run({ files: chosen(process.argv.slice(2)), concurrency: availableParallelism() });
const tests = [];
const perFile = new Map();

/** Notes how long a test took; its name begins with its file's. */
function note({ name, details }) {
  const file = name.split(":", 1)[0];
  tests.push([name, details.duration_ms]);
  perFile.set(file, (perFile.get(file) ?? 0) + details.duration_ms);
}

stream.on("test:pass", note);
stream.on("test:fail", (event) => {
  note(event);
  process.exitCode = 1;
});
stream.compose(spec).pipe(process.stdout);
stream.once("end", async () => {
  await browser.close();
  console.log(table("Times by file", [...perFile]));
  console.log(table("The slowest tests", tests).split("\n", SLOWEST + 1).join("\n"));
});
