// Every place where a browser can keep something for a page, and the word that all of them are empty.

import assert from "node:assert/strict";

/** Fails when the page has left anything behind in this browser. */
export async function nothingStored(page) {
  const stored = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
    name: window.name,
  }));
  const empty = { cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0, state: null, name: "" };
  assert.deepEqual(stored, empty);
  assert.deepEqual(await page.context().cookies(), []);
}
