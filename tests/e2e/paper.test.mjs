// The explorer on paper, read back from the printed file: one sheet of A4 with label, person, reasons
// and a link that restores them, whatever was done before; and nothing of what a class link hides.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { allWords, answers, choose, command, give, plain, settled, words } from "./support/explorer.mjs";
import { greys } from "./support/pixels.mjs";
import { AT, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const poppler = (program, pdf, ...words) =>
  execFileSync(program, [...words, "-", ...(program === "pdftotext" ? ["-"] : [])], { input: pdf, maxBuffer: 64 << 20 });

/** Prints as the browser's own command does; gives the words on the paper, having looked at its size. */
async function printed(page, options = {}) {
  const pdf = await page.pdf({ preferCSSPageSize: true, ...options });
  const about = poppler("pdfinfo", pdf).toString();
  assert.match(about, /^Pages:\s+1$/m, "one sheet");
  assert.match(about, /^Page size:.*A4/m);
  await settled(page);
  return { pdf, text: plain(poppler("pdftotext", pdf, "-layout").toString()), flow: plain(poppler("pdftotext", pdf).toString()) };
}

/** The link as it stands on the paper, over as many lines as it needs. */
const linkOn = (flow) => flow.replaceAll("\n", "").match(/https?:\/\/\S+?\?m=1&p=[a-z]+&s=[\d.]+(?:&[ahg]=[a-z0-9.-]+)*/)?.[0];

const LABEL = { da: "Er du grøn? – Opdigtet model – ikke ASTA – modelversion 1", en: "Er du grøn? – Made-up model – not ASTA – model version 1" };

for (const lang of ["da", "en"]) {
  scene(`one sheet with label, person, number, reasons, points, notes and link (${lang})`, async (open) => {
    const page = await open({ at: AT.explore[lang] });
    const { text, flow } = await printed(page);
    const number = lang === "da" ? "31 %" : "31%";
    for (const said of [LABEL[lang], "Mette", number, say(lang, "sheet-notes"), (await words(page, ".score__badge")).split(":")[0]]) {
      assert.ok(text.includes(said), `»${said}« in\n${text}`);
    }
    for (const row of await allWords(page, ".reasons .disclosure:first-child tbody th")) assert.ok(flow.includes(row), `${row} in\n${flow}`);
    assert.equal(linkOn(flow), `${page.url().replace(/#.*/, "")}${AT.explore[lang]}?m=1&p=mette&s=34.7.2.2.1.1.1.0`);
    assert.equal(await page.locator(".print-sheet").count(), 0, "on the screen there is no sheet");
  });

  scene(`still one sheet after five changes, with ticks, and A held fast (${lang})`, async (open) => {
    const page = await open({ at: AT.explore[lang] });
    await choose(page, "lone");
    await command(page, say(lang, "compare-freeze"));
    await choose(page, "mette");
    await give(page, ["months_without_job", 20], ["education", 0], ["own_expectation", 2], ["latest_job", 0], ["health", 2], ["age", 66]);
    for (const card of await page.locator(".tick__input").all()) await card.click();
    await settled(page);
    const lines = (await page.locator('[aria-labelledby="log"] > .log .log__line').allInnerTexts()).map(plain);
    const { text, flow } = await printed(page);
    const run = flow.replaceAll(/\s+/g, " ");
    assert.ok(text.includes(LABEL[lang]));
    assert.equal(lines.length, 5);
    for (const line of lines) assert.ok(run.includes(line), `»${line}« in\n${run}`);
    for (const card of await allWords(page, ".tick__text")) assert.ok(run.includes(card), card);
    assert.ok(run.includes("A: Lone"), "both people");
    const other = await open({ at: linkOn(flow).replace(/^[^#]*/, "") });
    assert.deepEqual(await answers(other), await answers(page), "the link restores the answers");
    assert.deepEqual(await other.locator(".sides__side").allInnerTexts(), await page.locator(".sides__side").allInnerTexts());
  });
}

scene("everybody fits on one sheet, and on Letter as well", async (open) => {
  for (const lang of ["da", "en"]) {
    const page = await open({ at: AT.explore[lang], width: 360, height: 740 });
    for (const person of ["yusuf", "lone", "nuka", "karsten", "freja", "piotr", "birgit"]) {
      await choose(page, person);
      await printed(page);
    }
    const letter = await page.pdf({ format: "Letter", margin: { top: "14mm", bottom: "14mm", left: "14mm", right: "14mm" } });
    assert.match(poppler("pdfinfo", letter).toString(), /^Pages:\s+1$/m, "one sheet of Letter");
  }
});

scene("the printed code can be told from its ground in grey", async (open) => {
  const page = await open();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const png = execFileSync("pdftoppm", ["-png", "-gray", "-r", "80", "-singlefile", "-"], { input: pdf, maxBuffer: 64 << 20 });
  const { light, spread } = await greys(png);
  assert.ok(light > 0.6 && spread > 30, `${light} of the sheet is light, spread ${spread}`);
});

/** Result of the answers behind these links, which no paper may show: 43 %, yellow. */
const OLDER = "m=1&p=mette&s=52.7.2.2.1.1.1.0";

for (const [letters, shown, hidden] of [
  ["n", ["Mette", "Point", "Mine noter"], [/\b43\b/, /procent/, /Gul:/, /ud af 100 som/, /Derfor/, /I alt/]],
  ["nr", ["Mette", "Mine noter", "Helbred: lidt"], [/\b43\b/, /procent/, /Gul:/, /ud af 100 som/, /Derfor/, /\+6/]],
  ["r", ["Mette", "Gul: 25–49 %", "Mine noter", "Helbred: lidt"], [/Derfor/, /\+6/, /−3|-3/]],
]) {
  scene(`a class link hides on paper what it hides on the screen: h=${letters}`, async (open) => {
    const page = await open({ at: `${AT.explore.da}?${OLDER}&h=${letters}` });
    await give(page, ["text_messages", 1]);
    await give(page, ["text_messages", 0]);
    const { text, flow } = await printed(page);
    for (const one of shown) assert.ok(text.includes(one), `»${one}« in\n${text}`);
    const rest = text.replaceAll(/https?:\S+/g, "");
    for (const one of hidden) assert.doesNotMatch(rest, one);
    assert.ok(linkOn(flow).endsWith(`&h=${letters}`), "the link on the paper hides it, too");
  });
}

scene("a guess that is asked for is not answered by the paper", async (open) => {
  const page = await open();
  await command(page, say("da", "guess-first"));
  const { text } = await printed(page);
  assert.doesNotMatch(text.replaceAll(/https?:\S+/g, ""), /31|Gul:/);
});
