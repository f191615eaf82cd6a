// Starts the program, wherever it comes from, and says in <html data-ready> how far the page has come: absent, "slow"
// after a second, then "true", "failed" or "unsupported"; "crashed" when the app stops while it runs. All but the first
// three show the static notice.

import { wordsFrom } from "./words.mjs";

const SLOW_AFTER_MS = 1000;
const LANGUAGES = ["da", "en"];

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

async function run({ glue, program, fetchWords }) {
  const words = wordsFrom(fetchWords);
  // `route.js` has read the language off the address.
  words.begin(page.lang);
  const { default: init, takeWords, mount } = await glue;
  await init({ module_or_path: program });
  words.open(takeWords);
  await words.load(page.lang);
  function drawn() {
    settle("true");
    // Words that do not come now are asked for again, and their absence told, when they are needed.
    for (const lang of LANGUAGES) if (lang !== page.lang) words.load(lang).catch(() => undefined);
  }
  // The address may have changed to the other language meanwhile.
  for (let missing = mount(drawn); missing; missing = mount(drawn)) await words.load(missing);
}

/**
 * Starts what `load` gives: the glue script, the program as a response or as bytes, or promises of them; and what
 * fetches the words of a language.
 */
export function start(load) {
  if (typeof WebAssembly !== "object") return settle("unsupported");
  watch();
  run(load()).catch((error) => {
    settle("failed");
    throw error;
  });
}
