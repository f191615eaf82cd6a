// A chapter as its text has it, and what a reader does in it: going to steps, answering, opening stages. The ids, the
// questions and their numbers are read from the text itself, so an edited sentence breaks no walk.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { give, settled, words } from "./explorer.mjs";
import { CHAPTERS } from "./stage.mjs";

/** Both languages. */
export const LANGS = ["da", "en"];

/** The names of the chapters, in reading order. */
export const NAMES = Object.keys(CHAPTERS);

/** Those from the studies of caseworkers. */
export const STUDIES = NAMES.slice(-3);

/**
 * Every chapter in one of the languages, in turn, as `[name, lang]`: both have the same steps and ask the same
 * (`tests/chapters.rs`), so that each is walked once.
 */
export const EVERY = NAMES.map((name, at) => [name, LANGS[at % LANGS.length]]);

const source = (lang, file) => readFileSync(new URL(`../../../src/text/${lang}/${file}`, import.meta.url), "utf8").split("\n");

/**
 * The steps of a chapter, in reading order. Each has its `id` and `stages`; a stage has its heading's `id`, its `asks`
 * (the radio group's `name` and how many `options`), how many `marks` (statements to tick), and whether a button leads
 * `onward`. What the levels of the text mean is told in `src/text/chapter.rs`.
 */
export function stepsOf(name, lang = "da") {
  const steps = [];
  let [stage, ask, next] = [{ asks: [], marks: 0 }, null, 0];
  for (const line of source(lang, `${name}.md`)) {
    const [, level, id] = line.match(/^(#{2,4}) .*?(?:\{#([a-z0-9-]+)\})?$/) ?? [];
    if (level === "##") steps.push({ id, stages: [] });
    if (level === "##" || level === "###") steps.at(-1).stages.push((stage = { id, asks: [], marks: 0, onward: false }));
    if (level === "####") {
      stage.asks.push((ask = { name: `question-${next}`, options: 0 }));
      next += 1;
    } else if (line.startsWith("- ") && ask) ask.options += 1;
    else if (line) ask = null;
    if (/^\d+\. /.test(line)) {
      stage.marks += 1;
      next += 1;
    }
    if (line.endsWith("](#next)")) stage.onward = true;
  }
  return steps.filter(({ id }) => id !== "saw");
}

/** One step of a chapter, by its id. */
export function stepOf(name, id) {
  const step = stepsOf(name).find((step) => step.id === id);
  assert.ok(step, `${name} has a step ${id}`);
  return step;
}

/** The address of a step. */
export const addressOf = (name, lang, id) => `${CHAPTERS[name][lang]}/${id}`;

/** A message with its slots filled; plurals are not for it. */
export function fill(lang, id, values = {}, file = "chapters.ftl") {
  const line = source(lang, file).find((line) => line.startsWith(`${id} = `));
  assert.ok(line && !line.includes("->"), `a message ${id} without plurals`);
  const words = line.slice(id.length + 3).replaceAll(/\{ \$([a-z]+) \}/g, (_, slot) => String(values[slot]));
  return words.replaceAll('{"\\u00A0"}', " ");
}

/** The whole numbers in a sentence, in order; a minus sign before one counts. */
export const numbersIn = (sentence) => (sentence.replaceAll("\u2212", "-").match(/-?\d+/g) ?? []).map(Number);

/** Resolves when the element with this id has focus. */
export const focused = (page, id) => page.waitForFunction((id) => document.activeElement.id === id, id);

/** Goes to a step by its link and waits until it is there, with focus. */
export async function take(page, id) {
  await page.click(`.chapter__steps a[href$="/${id}"]`);
  await arrived(page, id);
}

/** Goes anywhere by the address, as a link from outside would, and waits for focus. */
export async function goTo(page, address) {
  if ((await hash(page)) === address) return;
  await page.evaluate((address) => {
    location.hash = address;
  }, address);
  await focused(page, address.split("/")[3] ?? "title");
  await settled(page);
}

/** Resolves when a step is on the page and its heading has focus. */
export async function arrived(page, id) {
  await page.waitForSelector(`.chapter__steps a[aria-current=step][href$="/${id}"]`);
  await focused(page, id);
  await settled(page);
}

/** The part of the address behind the `#`, with it. */
export const hash = (page) => page.evaluate(() => location.hash);

/** Where the links that a selector finds lead to. */
export const hrefs = (page, selector) => page.$$eval(selector, (all) => all.map((link) => link.getAttribute("href")));

/** Sees that a step is the one on the page: address, focus, mark in the list of steps, and nothing of the others. */
export async function standsAt(page, name, lang, id) {
  assert.equal(await hash(page), addressOf(name, lang, id));
  assert.equal(await page.evaluate(() => document.activeElement.localName), "h2");
  assert.deepEqual(await hrefs(page, ".chapter__steps [aria-current]"), [addressOf(name, lang, id)]);
  assert.equal(await page.getAttribute(".chapter__steps [aria-current]", "aria-current"), "step");
  const link = await words(page, ".chapter__steps [aria-current]");
  assert.equal(link.replace(/^\u2713 /, ""), await words(page, `#${id}`), "the link has the step's name, and a tick once it is answered");
  assert.deepEqual(await page.$$eval(".chapter__title", (all) => all.map((title) => title.id)), [id], "one step at a time");
}

/** The button to the next stage. */
export const ONWARD = ".chapter__go button";

/**
 * Answers the questions of a stage: with the options at these places, or else with the first. A question that an
 * earlier answer has settled is not on the page; that it is for a reason is for the tests to see.
 */
export async function answer(page, { asks }, choices = []) {
  const asked = await page.$$eval(".chapter__stages input", (all) => all.map(({ name }) => name));
  const given = asks.map(({ name }, at) => [name, choices[at] ?? 0]).filter(([name]) => asked.includes(name));
  await give(page, ...given);
}

/** Marks every statement of the step on the page. */
export async function markAll(page) {
  await page.$$eval(".tick__input:not(:checked)", (marks) => {
    for (const mark of marks) mark.click();
  });
  await settled(page);
}

/** Presses the button to the next stage and waits until it is there, with focus. */
export async function onward(page, next) {
  await page.waitForSelector(`${ONWARD}:not([aria-disabled])`);
  await page.locator(ONWARD).press("Enter");
  await focused(page, next.id);
  await settled(page);
}

/** Opens every stage of the step on the page, with the first answers and all marks; `look(stage)` runs as each comes. */
export async function openStages(page, { stages }, look = async () => undefined) {
  for (const [at, stage] of stages.entries()) {
    if (at > 0) await onward(page, stage);
    await look(stage);
    await answer(page, stage);
    await markAll(page);
  }
}

/** Walks through every step of every chapter with all stages open, on one page; `look(name, step)` runs on each. */
export async function everyStep(page, lang, look, eachStage) {
  for (const name of NAMES) {
    for (const step of stepsOf(name)) {
      await goTo(page, addressOf(name, lang, step.id));
      await openStages(page, step, eachStage && ((stage) => eachStage(name, step, stage)));
      await look(name, step);
    }
  }
}
