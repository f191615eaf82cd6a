// The words of the site, which travel apart from the program: one file for each language.

import { readFileSync, readdirSync } from "node:fs";
import { dist } from "./stage.mjs";

/** What stands between two messages of a pack. */
export const BETWEEN = "\u001e";
/** Shorter messages may stand in a page, or among the bytes of a program, by chance. */
const TELLING = 24;

/** The file of each language: its `path` at the root of a host, its `text`, and its `messages`. */
export const PACKS = Object.fromEntries(
  readdirSync(dist()).flatMap((name) => {
    const [, lang] = name.match(/^words-(da|en)-[0-9a-f]{16}\.txt$/) ?? [];
    if (!lang) return [];
    const text = readFileSync(dist(name), "utf8");
    return [[lang, { path: `/${name}`, text, messages: text.split(BETWEEN) }]];
  }),
);

/** The other language. */
export const other = (lang) => (lang === "da" ? "en" : "da");

/** Messages of a language that are long enough to tell it, and stand in a page as they stand in the pack. */
export const telling = (lang) => PACKS[lang].messages.filter((message) => message.length > TELLING && !message.includes("{"));
