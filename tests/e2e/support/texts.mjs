// The words that tests press and look for, read from the texts themselves: an edited label breaks no walk. What the page
// must say word for word stands in the tests.

import { readFileSync, readdirSync } from "node:fs";

const words = {};

for (const lang of ["da", "en"]) {
  const folder = new URL(`../../../src/text/${lang}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const lines = files.flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"));
  words[lang] = new Map(lines.map((line) => line.match(/^([a-z][a-z0-9-]*) = ([^{]+)$/)).filter(Boolean).map(([, id, text]) => [id, text]));
}

/** A message without slots, by its id. */
export function say(lang, id) {
  const text = words[lang].get(id);
  if (text === undefined) throw new Error(`no plain message ${id} in ${lang}`);
  return text;
}
