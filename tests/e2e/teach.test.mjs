// The page for teachers, as a teacher uses it: from the first screen to a class link on the board, to the sheets, to the
// frame code and the words for the school's records.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { AT, dist, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

scene("from the first screen to a scenario on the board in three presses", async (open) => {
  const page = await open({ at: AT.explore.da });
  await page.click(".header__chapters");
  await page.click(`#chapters a[href="${AT.teach.da}"]`);
  await page.waitForFunction(() => document.activeElement.id === "title");
  await page.locator(".lesson__scenarios .button").first().click();
  await page.waitForSelector(".board .qr");
  assert.ok(await page.isVisible(".board__pupils strong"));
});

for (const lang of ["da", "en"]) {
  scene(`every paper that the page names is there (${lang})`, async (open) => {
    const page = await open({ at: AT.teach[lang] });
    const papers = await page.$$eval(".lesson__papers a", (all) => all.map((link) => link.getAttribute("href")));
    assert.ok(papers.length >= 20);
    assert.deepEqual(papers.filter((paper) => !existsSync(dist(paper))), []);
  });

  scene(`what is downloaded keeps its name (${lang})`, async (open) => {
    const page = await open({ at: AT.teach[lang] });
    const names = [];
    for (const link of await page.locator("a[download]").all()) {
      const saving = page.waitForEvent("download");
      await link.click();
      names.push((await saving).suggestedFilename());
    }
    assert.deepEqual(names, ["er-du-groen.html", "er-du-groen-scorm-1.2.zip"]);
  });

  scene(`the lesson chosen shows its plan and what to print (${lang})`, async (open) => {
    const page = await open({ at: AT.teach[lang] });
    const minutes = [];
    for (const lesson of [0, 1, 2]) {
      await page.locator("input[name=lesson]").nth(lesson).check({ force: true });
      await drawn(page);
      const ends = await page.$$eval(".lesson__plan tbody tr", (rows) => rows.map((row) => row.cells[0].textContent));
      minutes.push(Number(ends.at(-1).split("–")[1]));
      assert.ok(existsSync(dist(await page.getAttribute(".lesson__print", "href"))));
    }
    assert.deepEqual(minutes, [45, 90, 30]);
  });

  scene(`the frame code follows the chapter, and is copied whole (${lang})`, async (open) => {
    const page = await open({ at: AT.teach[lang], permissions: ["clipboard-read", "clipboard-write"] });
    const chapters = page.locator(".select__list").first();
    await chapters.selectOption({ index: 2 });
    await drawn(page);
    const code = await page.inputValue("#embed-code");
    assert.match(code, /^<iframe src="http:[^"]+" title="[^"]+" width="100%" height="900" loading="lazy" allow="fullscreen; clipboard-write"><\/iframe><p><a href="http:[^"]+">[^<]+<\/a><\/p>$/);
    const src = code.match(/src="([^"]+)"/)[1];
    assert.ok(src.endsWith(lang === "da" ? "?visning=indlejret#/da/graensen" : "?view=embedded#/en/threshold"), src);
    await page.getByRole("button", { name: say(lang, "embed-copy") }).click();
    await page.waitForFunction((words) => document.getElementById("embed-code-status").textContent === words, say(lang, "copied"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    assert.ok(code.includes(`<a href="${page.url().split("#")[0]}${lang === "da" ? "#/da/graensen" : "#/en/threshold"}">`));
    const opening = page.waitForEvent("popup");
    await page.getByRole("link", { name: say(lang, "embed-preview") }).click();
    const preview = await opening;
    await preview.waitForSelector('html[data-ready="true"]');
    assert.ok(await preview.isHidden(".header"));
  });

  scene(`the paragraph for the records is copied, and a refusal says how else (${lang})`, async (open) => {
    const page = await open({ at: AT.teach[lang], permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: say(lang, "records-copy") }).click();
    await page.waitForFunction((words) => document.getElementById("live").textContent === words, say(lang, "copied"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await page.textContent("#records-text")).trim());
    const refuse = (page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const refused = await open({ at: AT.teach[lang], before: refuse });
    await refused.getByRole("button", { name: say(lang, "records-copy") }).click();
    await refused.waitForFunction((words) => document.getElementById("records-text-status").textContent === words, say(lang, "copy-refused"));
  });
}
