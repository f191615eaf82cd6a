// Starts the app of the site from outside the page, so that the page needs no inline script and its policy can forbid
// them.
//
// Names are resolved against the page, not this file: the site works in any sub-folder.

import { start } from "./start.mjs";

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const here = (name) => new URL(name, document.baseURI);

start(() => ({
  glue: import(here(js)),
  bytes: fetch(here(wasm)).then((response) => response.arrayBuffer()),
}));
