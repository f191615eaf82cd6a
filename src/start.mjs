// Starts the program, wherever it comes from, and says in <html data-ready> how far the page has come: absent, "slow"
// after a second, then "true", "failed" or "unsupported"; "crashed" when the app stops while it runs. All but the first
// three show the static notice.

import { PACKED, unpacked } from "./unpack.mjs";

const SLOW_AFTER_MS = 1000;

const page = document.documentElement;

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
async function program(bytes) {
  const module = await WebAssembly.compile(await bytes);
  const [packed] = WebAssembly.Module.customSections(module, PACKED);
  return packed ? WebAssembly.compile(unpacked(packed)) : module;
}

async function run({ glue, bytes }) {
  const [{ default: init }, module] = await Promise.all([glue, program(bytes)]);
  await init({ module_or_path: module });
  // The app may have stopped while it drew itself the first time.
  if (page.dataset.ready !== "crashed") settle("true");
}

/** Starts what `load` gives: the glue script and the bytes of the program, or promises of them. */
export function start(load) {
  if (typeof WebAssembly !== "object") return settle("unsupported");
  watch();
  run(load()).catch((error) => {
    settle("failed");
    throw error;
  });
}
