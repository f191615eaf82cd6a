// Files to take along: a picture, a drawing and a table, made in the page without asking anybody,
// each saying that the model is made up and which version it is, with the numbers that the page shows.

import assert from "node:assert/strict";
import { allWords, answers, choose, command, give, words } from "./support/explorer.mjs";
import { assess, attributes, percentOf, probability } from "./support/model.mjs";
import { difference, greys } from "./support/pixels.mjs";
import { AT, asked, scene } from "./support/stage.mjs";
import { bytesOf } from "./support/taken.mjs";
import { say } from "./support/texts.mjs";

const LABEL = { da: "Opdigtet model – ikke ASTA", en: "Made-up model – not ASTA" };
const VERSION = { da: /modelversion 1/i, en: /model version 1/i };
const BUTTONS = { png: "take-picture", svg: "take-drawing", csv: "take-table" };

/** Presses the button; gives the file's name and bytes. */
async function taken(page, lang, kind) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: say(lang, BUTTONS[kind]) }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}

const csv = async (page, lang) => (await taken(page, lang, "csv")).bytes.toString("utf8");
const svg = async (page, lang) => (await taken(page, lang, "svg")).bytes.toString("utf8");

/** Notes what is asked for from now on, with the network cut. */
async function alone(page) {
  const requests = [];
  const before = asked().length;
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  await page.context().setOffline(true);
  return () => {
    assert.deepEqual(requests, []);
    assert.equal(asked().length, before, "the server was asked for nothing");
  };
}

scene("three files, named after person and number, and nothing is asked for (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: AT.explore[lang], quiet: true });
  const address = page.url();
  const nothing = await alone(page);
  await choose(page, "lone");
  for (const kind of ["png", "svg", "csv"]) {
    assert.equal((await taken(page, lang, kind)).name, `er-du-groen_lone_74.${kind}`);
  }
  nothing();
  assert.equal(page.url(), address);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  assert.deepEqual(kept, ["", 0, 0]);
});

scene("the table opens in a spreadsheet of the language, with label, version and the page's numbers (en)", async (open) => {
  const lang = "en";
  const page = await open({ at: AT.explore[lang] });
  await give(page, ["age", 52], ["text_messages", 1]);
  const text = await csv(page, lang);
  const [separator, comma] = lang === "da" ? [";", ","] : [",", "."];
  assert.equal(text.startsWith("\ufeff"), lang === "da", "byte order mark");
  assert.ok(text.endsWith("\r\n"));
  const lines = text.replace("\ufeff", "").trimEnd().split("\r\n");
  assert.ok(lines[0].includes(LABEL[lang]) && VERSION[lang].test(lines[0]), lines[0]);
  assert.ok(lines[1].endsWith(`${separator}Mette`), lines[1]);
  const rows = lines.slice(2).map((line) => line.split(separator));
  assert.ok(rows.every((row) => row.length === 6), "as many cells in every row");

  const { points, total, percent } = assess(await answers(page));
  const tenths = (sum) => (100 * probability(sum)).toFixed(1).replace(".", comma);
  const steps = [...points].sort((one, other) => Math.abs(other) - Math.abs(one));
  let sum = 0;
  for (const [at, [, , own, running, outOf100, risk]] of rows.slice(2, 10).entries()) {
    sum += steps[at];
    assert.deepEqual([own, running, outOf100, risk], [`${steps[at]}`, `${sum}`, `${percentOf(sum)}`, tenths(sum)]);
  }
  assert.deepEqual(rows[10].slice(2), [`${total}`, `${total}`, `${percent}`, tenths(total)], "the total");
  assert.equal(rows[11][1], (await words(page, ".score__badge")).split(":")[0], "the colour");
  const table = await page.$$eval(".reasons .disclosure:first-child tbody tr", (all) => all.map((row) => row.lastChild.textContent));
  assert.deepEqual(rows.slice(1, 10).map((row) => row[4]), table, "out of 100, as on the page");
});

scene("the drawing stands alone: title, description, label, version, and the page's numbers (da)", async (open) => {
  const lang = "da";
  const page = await open({ at: AT.explore[lang], colorScheme: "dark" });
  await give(page, ["health", 2]);
  const text = await svg(page, lang);
  // The file has a style sheet inside, which this site's own policy would refuse.
  const elsewhere = await page.context().newPage();
  const found = await elsewhere.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = file.documentElement;
    return {
      fault: file.querySelector("parsererror")?.textContent ?? "",
      name: root.localName,
      lang: root.getAttribute("xml:lang"),
      width: Number(root.getAttribute("width")),
      title: root.querySelector("title").textContent,
      desc: root.querySelector("desc").textContent,
      text: [...root.querySelectorAll("text")].map((one) => one.textContent),
      places: [...root.querySelectorAll("*")].flatMap(({ attributes }) => [...attributes].filter(({ name }) => /href|src|^on/.test(name)).map(({ value }) => value)),
    };
  }, text);
  assert.equal(found.fault, "");
  assert.equal(found.name, "svg");
  assert.equal(found.lang, lang);
  assert.ok(found.width >= 1600);
  assert.match(found.title, /^Mette: 43\s?% – Er du grøn\?$/);
  const { points, percent } = assess(await answers(page));
  assert.equal(percent, 43);
  for (const written of [found.desc, found.text.join("\n")]) {
    assert.ok(written.includes(LABEL[lang]), written);
    assert.match(written, VERSION[lang]);
    assert.match(written, /43/);
  }
  const signed = found.text.map((one) => one.replace("−", "-")).filter((one) => /^[+-]?\d+$/.test(one)).map(Number);
  for (const one of points) assert.ok(signed.includes(one), `${one} among ${signed}`);
  assert.ok(found.places.every((place) => place.startsWith("#")), String(found.places));
  assert.doesNotMatch(text.replace('xmlns="http://www.w3.org/2000/svg"', ""), /https?:|url\((?!#|data:)|@import|<script/);
  assert.doesNotMatch(text, /var\(--|%[a-z]+%/, "no name is left open");
  assert.match(text, /@font-face\{[^}]*url\(data:font\/woff2;base64,[A-Za-z0-9+/]{1000,}/, "the face comes along");
});

/** The size that a PNG file gives itself. */
function size(bytes) {
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "a PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

scene("the picture is at least 1600 px wide, light, and what the drawing shows, in either scheme and on any screen", async (open) => {
  const pictures = [];
  for (const options of [{ width: 360, height: 740, colorScheme: "dark" }, {}]) {
    const page = await open(options);
    const { bytes } = await taken(page, "da", "png");
    const [width, height] = size(bytes);
    assert.ok(width >= 1600 && height >= 900, `${width} × ${height}`);
    const { light, spread } = await greys(bytes);
    assert.ok(light > 0.6 && spread > 20, `${light} of it is light, spread ${spread}`);
    pictures.push(bytes);
  }
  const { changed } = await difference(...pictures);
  assert.equal(changed, 0, "the same picture everywhere");
});

scene("with A held fast the table has both, the picture one", async (open) => {
  const page = await open();
  await choose(page, "lone");
  await command(page, say("da", "compare-freeze"));
  await choose(page, "yusuf");
  const lines = (await csv(page, "da")).replace("\ufeff", "").trimEnd().split("\r\n");
  assert.deepEqual(lines.slice(1, 3), ["Fiktiv person;Yusuf", "Fiktiv person A;Lone"]);
  const rows = lines.slice(3).map((line) => line.split(";"));
  assert.ok(rows.every((row) => row.length === 11));
  assert.ok(rows[0].slice(6).every((head) => head.startsWith("A: ")), String(rows[0]));
  const [own, frozen] = [rows[10].slice(4, 5), rows[10].slice(9, 10)].map(Number);
  assert.deepEqual([own, frozen], [8, 74]);
  const text = await svg(page, "da");
  assert.ok(text.includes("Yusuf") && !text.includes("Lone"));
});

scene("files follow the answers, whatever one did before", async (open) => {
  const page = await open();
  for (const answer of attributes.find(({ id }) => id === "health").samples) {
    await give(page, ["health", answer]);
    const { percent } = assess(await answers(page));
    const { name, bytes } = await taken(page, "da", "csv");
    assert.equal(name, `er-du-groen_mette_${percent}.csv`);
    assert.ok(bytes.toString("utf8").includes(`;${percent};`));
  }
  const heads = await allWords(page, ".reasons .disclosure:first-child thead th");
  assert.deepEqual((await csv(page, "da")).split("\r\n")[2].split(";").slice(1, 5), heads, "the heads are the page's");
});
