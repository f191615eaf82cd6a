// Hearing what the live region says. The browser's clock stands still and is moved by hand, so every moment is exact.

import assert from "node:assert/strict";

/** Quiet time after the last change, in milliseconds. */
export const QUIET = 700;
/** Time for the region to be emptied and filled. */
export const SET = 60;
/** Longer than the steps of one run may lie apart. */
export const RUN_OVER = 2000;

/** Opens with a clock that stands still, and notes every text that the live region takes on. */
export async function listening(open, options = {}) {
  const page = await open({
    ...options,
    before: async (page) => {
      await page.clock.install({ time: 0 });
      await page.addInitScript(() => {
        globalThis.heard = [];
        document.addEventListener("DOMContentLoaded", () => {
          const region = document.getElementById("live");
          new MutationObserver(() => {
            if (region.textContent) globalThis.heard.push(region.textContent);
          }).observe(region, { childList: true, characterData: true, subtree: true });
        });
      });
      await options.before?.(page);
    },
  });
  await page.clock.pauseAt(3_600_000);
  return page;
}

/** What was heard since the last call. */
export const heard = (page) => page.evaluate(() => globalThis.heard.splice(0));

/** Lets time pass. */
export const quiet = (page, ms = QUIET + SET) => page.clock.runFor(ms);

/** Acts, waits the quiet while, and gives what was heard. */
export async function hears(page, act) {
  await act();
  await quiet(page);
  return heard(page);
}

/** Goes to a step or page by its address, which says nothing. */
export async function goQuietly(page, at) {
  const said = await hears(page, () =>
    page.evaluate((at) => {
      location.hash = at;
    }, at),
  );
  assert.deepEqual(said, [], at);
}
