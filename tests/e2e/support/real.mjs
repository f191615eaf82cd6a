// Chapter 4 as its tests read and set it: the lists of answers by the names of what the models ask.

import { readFileSync } from "node:fs";
import { addressOf, fill } from "./chapters.mjs";
import { allWords, plain, settled, words } from "./explorer.mjs";
import { say } from "./texts.mjs";

export const at = (lang, step) => addressOf("real-models", lang, step);
/** The sentence that says what a model makes of the answers in its own step. */
export const NOW = ".real-now";
export const CLASS = ".real__class";
export const STEPS = ["austria", "norway", "denmark", "same-person", "known", "findings"];

/** A sentence of the chapter with its slots filled, as `words` gives it. */
export const tell = (lang, id, values) => plain(fill(lang, id, values, "real.ftl"));

/** What stands in front of each id of a question, and the questions in their order. */
const text = readFileSync(new URL("../../../src/text/da/questions.ftl", import.meta.url), "utf8");
const ids = [...text.matchAll(/^([a-z]+)-([a-z0-9_]+) = /gm)].map(([, group, id]) => [group, id]);
const place = (group, id) => ids.filter(([other]) => other === group).findIndex(([, other]) => other === id);

/** The models in the order of the frames. */
export const SYSTEMS = ["austria", "norway", "denmark"];

/** The list of answers to a question such as `austria-sex`; `frame` for those inside the frames of the same person. */
export function list(page, question, { frame = false } = {}) {
  const [group, id] = question.split("-");
  const lists = frame ? page.locator(".real").nth(SYSTEMS.indexOf(group)) : page.locator(".real__answers").first();
  return lists.locator(".select__list").nth(place(group, id));
}

/** Chooses answers: a number is a place among the levels, a string what the list says. */
export async function pick(page, answers, options) {
  for (const [question, answer] of Object.entries(answers)) {
    const choice = typeof answer === "number" ? { index: answer } : { label: answer };
    await list(page, question, options).selectOption(choice);
    await settled(page);
  }
}

/** What a list of answers has chosen: its place. */
export const chosen = (page, question, options) => list(page, question, options).evaluate((list) => list.selectedIndex);
/** The same in words. */
export const said = async (page, question, options) =>
  plain(await list(page, question, options).evaluate((list) => list.selectedOptions[0].textContent));
export const off = (page, question, options) => list(page, question, options).isDisabled();

/** The name of a class of Norway's in a version from 0 to 3: 2018 had names of its own. */
export function norwayClass(lang, version, id) {
  const names = say(lang, "norway-classes").split(";");
  return names[["good", "guidance", "obstacles"].indexOf(id) + (version < 2 ? 3 : 0)];
}

/** A decimal number in the words of a language. */
export const decimal = (words) => Number(words.replace(",", "."));
/** A number as a language writes it, from one with a point and no thousands: "3240", "-20.0". */
export function written(lang, number) {
  const [whole, part] = number.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "da" ? "." : ",");
  return part === undefined ? grouped : `${grouped}${lang === "da" ? "," : "."}${part}`;
}

/** The rows of the first table of the step, each as the words of its cells. */
export const table = async (page, selector = ".chapter__stage table") => {
  const rows = await page.locator(selector).first().locator("tbody tr").all();
  return Promise.all(rows.map(async (row) => (await row.locator("th, td").allTextContents()).map(plain)));
};

/** Presses a button of the step by its words. */
export async function push(page, lang, id) {
  await page.getByRole("button", { name: say(lang, id), exact: true }).click();
  await settled(page);
}

/** Opens the frames' lists of answers. */
export const openFrames = (page) =>
  page.$$eval(".real details", (all) => {
    for (const one of all) one.open = true;
  });

/** The age of the person as the page opens. */
const person = JSON.parse(readFileSync(new URL("../../../src/model/data/same-person-1.json", import.meta.url), "utf8"));
export const AGE = String(person.questions.find(({ id }) => id === "age").start);
/** A class without what it means in the language of the page. */
export const short = (name) => name.replace(/ \(.*\)$/, "");

/** Class of the step's model, as the sentence and the frame say it. */
export const judged = async (page) => [await words(page, NOW), await words(page, CLASS)];
/** The classes of the three frames. */
export const classes = (page) => allWords(page, CLASS);
