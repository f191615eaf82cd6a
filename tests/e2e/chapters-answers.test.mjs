// What a reader answers in the chapters: stages that wait for their answers and then hold them, the same answers in both
// languages, beginning again, and that nothing of it is kept.

import assert from "node:assert/strict";
import {
  LANGS, NAMES, ONWARD, addressOf, answer, arrived, goTo, onward, openStages, standsAt, stepOf, stepsOf,
} from "./support/chapters.mjs";
import { allWords, give, plain, settled, words } from "./support/explorer.mjs";
import { CHAPTERS, scene } from "./support/stage.mjs";
import { nothingStored } from "./support/storage.mjs";

const checked = (page) => page.$$eval("main input:checked", (all) => all.map(({ name, value }) => [name, value]));
const inputs = (page, name) => page.locator(`input[name=${name}]`).count();

/** The last answer to each question; to a citizen never the tool's own colour, which would leave nothing to decide. */
const LAST = { threshold: 0, "how-much": 2, "explain-the-number": 1, tage: 0, leyla: 0 };

for (const name of NAMES.filter((name) => stepsOf(name).some(({ stages }) => stages.length > 1))) {
  scene(`a stage waits for its answers, then they stand fast: ${name}`, async (open) => {
    const page = await open({ at: CHAPTERS[name].da });
    for (const step of stepsOf(name).filter(({ stages }) => stages.length > 1)) {
      await goTo(page, addressOf(name, "da", step.id));
      const given = [];
      for (const [at, stage] of step.stages.entries()) {
        const next = step.stages[at + 1];
        let waits;
        assert.equal(await page.locator(".chapter__stage").count(), at + 1);
        assert.deepEqual(await allWords(page, ".chapter__given strong"), given, "what was answered stands as text");
        assert.equal(await page.locator(".chapter__stages input").count(), stage.asks.reduce((sum, { options }) => sum + options, 0));
        assert.equal(await page.locator(ONWARD).count(), next ? 1 : 0);
        for (const { name: group, options } of stage.asks) {
          if (next) {
            assert.equal(await page.getAttribute(ONWARD, "aria-disabled"), "true", `${stage.id}: ${group} is open`);
            waits = await words(page, ".chapter__go .chapter__note");
            assert.notEqual(waits, "", "it says what it waits for");
            await page.locator(ONWARD).press("Enter");
            await settled(page);
            assert.equal(await page.locator(".chapter__stage").count(), at + 1, "pressing it does nothing yet");
          }
          // Another answer first: until the next stage comes, one may change one's mind.
          await give(page, [group, options - 1], [group, LAST[step.id] ?? LAST[name]]);
          given.push(await words(page, `label:has(input[name=${group}]:checked) .choice__text`));
        }
        if (!next) break;
        assert.equal(await page.getAttribute(ONWARD, "aria-disabled"), null);
        assert.notEqual(plain(await page.textContent(".chapter__go .chapter__note")), waits, "it waits no longer");
        await onward(page, next);
        assert.equal(await page.evaluate(() => document.activeElement.localName), "h3");
        for (const { name: group } of stage.asks) assert.equal(await inputs(page, group), 0, `${group} cannot be changed`);
      }
      const state = await page.innerText(".chapter__stages");
      await goTo(page, CHAPTERS["phone-or-meeting"].da);
      await goTo(page, addressOf(name, "da", step.id));
      assert.equal(await page.innerText(".chapter__stages"), state, "coming back changes nothing");
    }
  });
}

/** Answers something in every chapter; ends in the first stage but one of the last. */
async function playAll(page, lang) {
  await goTo(page, addressOf("how-much", lang, "note"));
  await give(page, ["question-0", 1]);
  await openStages(page, stepOf("how-much", "note"));
  await goTo(page, addressOf("phone-or-meeting", lang, "phone"));
  await give(page, ["question-0", 2]);
  for (const at of [0, 5]) await page.locator(".tick__input").nth(at).click();
  await goTo(page, addressOf("explain-the-number", lang, "tage"));
  const [own, colour] = stepOf("explain-the-number", "tage").stages;
  await answer(page, own, [2, 1]);
  await onward(page, colour);
  await give(page, ["question-0", 0], [colour.asks[0].name, 1]);
  await settled(page);
}

/** What the three chapters show of what was played. */
async function shown(page, lang) {
  const found = {};
  for (const [name, id, at] of [["how-much", "ladder", "note"], ["phone-or-meeting", "notes", "phone"], ["explain-the-number", "tally", "tage"]]) {
    await goTo(page, addressOf(name, lang, id));
    found[name] = [await words(page, ".chapter__stage"), await checked(page)];
    await goTo(page, addressOf(name, lang, at));
    found[name].push(await allWords(page, ".chapter__given"), await checked(page), await page.locator(".chapter__stage").count());
  }
  return found;
}

scene("the other language keeps step, stages and answers, and Back comes back", async (open) => {
  const page = await open({ at: CHAPTERS["how-much"].da });
  await playAll(page, "da");
  const [before, stages] = [await checked(page), await page.locator(".chapter__stage").count()];
  assert.equal(stages, 2);
  for (const lang of ["en", "da"]) {
    await page.click(".header__language");
    await page.waitForSelector(`html[lang=${lang}]`);
    await arrived(page, "tage");
    await standsAt(page, "explain-the-number", lang, "tage");
    assert.deepEqual(await checked(page), before);
    assert.equal(await page.locator(".chapter__stage").count(), stages);
    assert.equal(await page.locator(".chapter__given").count(), 2);
  }
  const danish = await allWords(page, ".chapter__given strong");
  await page.goBack();
  await page.waitForSelector("html[lang=en]");
  await arrived(page, "tage");
  assert.notDeepEqual(await allWords(page, ".chapter__given strong"), danish, "the answers are said in the page's language");
  for (const [name, id] of [["how-much", "note"], ["phone-or-meeting", "phone"]]) {
    await goTo(page, addressOf(name, "en", id));
    assert.ok((await checked(page)).length >= 2, `${name}: answers of the other language are there`);
  }
});

for (const lang of LANGS) {
  scene(`the guess comes back in its own words, without a verdict (${lang})`, async (open) => {
    const page = await open({ at: CHAPTERS["how-much"][lang] });
    for (const name of NAMES) {
      const step = stepsOf(name).find(({ id }) => ["proxy", "line", "findings", "ladder", "notes", "tally"].includes(id));
      await goTo(page, addressOf(name, lang, step.id));
      const paragraphs = await allWords(page, ".chapter__stage p");
      await give(page, ["question-0", 1]);
      const guess = await words(page, "label:has(input[name=question-0]:checked) .choice__text");
      const changed = (await allWords(page, ".chapter__stage p")).filter((line, at) => line !== paragraphs[at]);
      assert.deepEqual(changed.map((line) => line.includes(guess)), [true], `»${guess}« in ${name}: ${changed}`);
      assert.ok((await page.locator(".chapter__guess input:not(:disabled)").count()) >= 3, "one may guess anew");
    }
  });
}

/** Presses the button at the foot of a step and waits until it is done. */
async function beginAgain(page, address) {
  await goTo(page, address);
  const url = page.url();
  await page.locator(".chapter__foot button").press("Enter");
  await settled(page);
  assert.equal(page.url(), url, "one stays at the step");
  assert.ok(await page.evaluate(() => document.activeElement !== document.body), "focus is not lost");
}

/** Of each chapter a step that is played, and the one with its result. */
const PLAYED = [["how-much", "note", "ladder"], ["phone-or-meeting", "phone", "notes"], ["explain-the-number", "tage", "tally"]];

for (const [name, played, result] of PLAYED) {
  scene(`to begin again at its result empties the chapter, and no other: ${name}`, async (open) => {
    const page = await open({ at: CHAPTERS[name].da });
    const empty = await shown(page, "da");
    await playAll(page, "da");
    const full = await shown(page, "da");
    for (const [other] of PLAYED) assert.notDeepEqual(full[other], empty[other], `${other} was played`);
    await beginAgain(page, addressOf(name, "da", result));
    assert.equal(await page.locator("main input:checked").count(), 0, "the guess as well");
    assert.deepEqual(await shown(page, "da"), { ...full, [name]: empty[name] });
  });

  scene(`to take a step again empties that step and nothing else: ${name}`, async (open) => {
    const page = await open({ at: CHAPTERS[name].da });
    const [first, second] = stepsOf(name);
    const other = first.id === played ? second : first;
    await goTo(page, addressOf(name, "da", played));
    const fresh = await page.innerText(".chapter__stages");
    await goTo(page, addressOf(name, "da", other.id));
    await openStages(page, other);
    await playAll(page, "da");
    const before = await shown(page, "da");
    await goTo(page, addressOf(name, "da", other.id));
    const kept = [await page.innerText(".chapter__stages"), await checked(page)];
    await beginAgain(page, addressOf(name, "da", played));
    assert.equal(await page.innerText(".chapter__stages"), fresh);
    assert.equal(await page.locator(".chapter__stages input:checked").count(), 0);
    assert.equal(await page.locator(".chapter__guess input:checked").count(), 1, "the guess stays");
    await goTo(page, addressOf(name, "da", other.id));
    assert.deepEqual([await page.innerText(".chapter__stages"), await checked(page)], kept);
    const after = await shown(page, "da");
    for (const [rest] of PLAYED) assert[rest === name ? "notDeepEqual" : "deepEqual"](after[rest], before[rest], rest);
  });
}

scene("answering leaves address, history and storage alone; a reload starts afresh", async (open) => {
  const page = await open({ at: CHAPTERS["how-much"].en });
  const empty = await shown(page, "en");
  for (const name of NAMES) {
    const [step] = stepsOf(name);
    await goTo(page, addressOf(name, "en", step.id));
    const before = [page.url(), await page.evaluate(() => history.length)];
    await give(page, ["question-0", 1]);
    await openStages(page, step);
    assert.deepEqual([page.url(), await page.evaluate(() => history.length)], before, step.id);
  }
  await nothingStored(page);
  assert.notDeepEqual(await shown(page, "en"), empty);
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  assert.deepEqual(await shown(page, "en"), empty);
});
