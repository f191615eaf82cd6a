// Starts the app from outside the page, so that the page needs no inline script and its policy can forbid them.
//
// It says how far the page has come in <html data-ready>: absent, "slow" after a second, then "true", "failed" or
// "unsupported"; "crashed" when the app stops while it runs. All but the first three show the static notice.
//
// Names are resolved against the page, not this file: the site works in any sub-folder.

import { PACKED, unpacked } from "./unpack.mjs";

const SLOW_AFTER_MS = 1000;

const page = document.documentElement;
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;

const slow = setTimeout(() => {
  page.dataset.ready ??= "slow";
}, SLOW_AFTER_MS);

function settle(state) {
  clearTimeout(slow);
  page.dataset.ready = state;
  if (state === "true") return;
  const notice = document.getElementById("notice");
  notice.hidden = false;
  notice.focus();
}

// A link without address would lead to the start of the Danish page; reloading keeps the visitor's own place.
document.getElementById("notice").addEventListener("click", (event) => {
  if (!event.target.closest("a:not([target])")) return;
  event.preventDefault();
  location.reload();
});

// A panic ends in an instruction that cannot be executed, wherever the app was called from.
function watch() {
  for (const kind of ["error", "unhandledrejection"]) {
    addEventListener(kind, ({ error, reason }) => {
      const crashed = (error ?? reason) instanceof WebAssembly.RuntimeError;
      if (crashed && page.dataset.ready !== "failed") settle("crashed");
    });
  }
}

/** The program; a module that holds another one packed is only its wrapping. */
async function program() {
  const response = await fetch(new URL(wasm, document.baseURI));
  const module = await WebAssembly.compile(await response.arrayBuffer());
  const [packed] = WebAssembly.Module.customSections(module, PACKED);
  return packed ? WebAssembly.compile(unpacked(packed)) : module;
}

async function start() {
  const [{ default: init }, module] = await Promise.all([import(new URL(js, document.baseURI)), program()]);
  await init({ module_or_path: module });
  // The app may have stopped while it drew itself the first time.
  if (page.dataset.ready !== "crashed") settle("true");
}

if (typeof WebAssembly === "object") {
  watch();
  start().catch((error) => {
    settle("failed");
    throw error;
  });
} else {
  settle("unsupported");
}
