// Starts the app of the site from outside the page, so that the page needs no inline script and its policy can forbid
// them.
//
// Names are resolved against the page, not this file: the site works in any sub-folder.

import "./files.mjs";
import { start } from "./start.mjs";

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const { wordsDa, wordsEn } = document.querySelector("script[data-words-da]").dataset;
const WORDS = { da: wordsDa, en: wordsEn };

const here = (name) => new URL(name, document.baseURI);

async function fetched(name, cache = "default") {
  const response = await fetch(here(name), { cache });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

start(() => ({
  glue: import(here(js)),
  program: fetched(wasm),
  fetchWords: async (lang, cache) => (await fetched(WORDS[lang], cache)).text(),
}));
