// The page of questions on paper (chapter 7, "Dine rettigheder"), read back from the printed file: one sheet of A4 with
// the label, the questions and the fictional case, and nothing that one presses.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { LANGS, addressOf, take } from "./support/chapters.mjs";
import { allWords, plain } from "./support/explorer.mjs";
import { CHAPTERS, scene } from "./support/stage.mjs";

const poppler = (program, pdf, ...words) =>
  execFileSync(program, [...words, "-", ...(program === "pdftotext" ? ["-"] : [])], { input: pdf, maxBuffer: 64 << 20 });

const run = (words) => plain(words).replaceAll(/\s+/g, " ");

for (const [lang, width, height] of [["da", 1366, 768], ["en", 360, 740]]) {
  scene(`one sheet of A4 with rights, questions and case (${lang}, ${width} px)`, async (open) => {
    const page = await open({ at: CHAPTERS["explain-the-number"][lang], width, height });
    await take(page, "rights");
    const said = [
      ...(await allWords(page, ".chapter__stage .chapter__note")),
      ...(await allWords(page, ".chapter__stage li")),
      ...(await allWords(page, ".chapter__stage p:has(.mark--fiction)")),
      ...(await allWords(page, ".case dt, .case dd")),
      ...(await allWords(page, ".chapter__stage h2")),
    ].map(run);
    assert.ok(said.length >= 8 + 1 + 16, `${said.length} things to say`);
    const buttons = (await allWords(page, "button, .chapter__steps a, .next__lead")).map(run).filter(Boolean);
    const pressed = buttons.filter((words) => !said.some((line) => line.includes(words)));
    assert.ok(pressed.length >= 10, `${pressed.length} things to press`);

    const pdf = await page.pdf({ preferCSSPageSize: true });
    // In the order of the document: columns side by side do not tear a cell apart.
    const flow = run(poppler("pdftotext", pdf, "-raw").toString());
    assert.match(flow, lang === "da" ? /Opdigtet model – ikke ASTA/ : /Made-up model – not ASTA/, "it says that it is made up");
    for (const words of said) assert.ok(flow.includes(words), `»${words}« in\n${flow}`);
    for (const words of pressed) assert.ok(!flow.includes(words), `»${words}« is for the screen`);
    const about = poppler("pdfinfo", pdf).toString();
    assert.match(about, /^Page size:.*A4/m);
    assert.match(about, /^Pages:\s+1$/m, "one sheet");
  });
}

for (const lang of LANGS) {
  scene(`the button prints the page (${lang})`, async (open) => {
    const page = await open({
      at: CHAPTERS["explain-the-number"][lang],
      before: (page) =>
        page.addInitScript(() => {
          globalThis.printed = 0;
          globalThis.print = () => {
            globalThis.printed += 1;
          };
        }),
    });
    await take(page, "rights");
    await page.click(".chapter__stage button");
    await page.waitForFunction(() => globalThis.printed > 0);
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    assert.ok(page.url().endsWith(addressOf("explain-the-number", lang, "rights")));
  });
}
