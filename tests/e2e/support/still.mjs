// Whether what one presses stays where it is while answers change.

import { install } from "./in-page.mjs";
import { attributes, randomChanges } from "./model.mjs";

/** The windows in which it is looked at: one for each arrangement of the page. */
export const WIDTHS = [[320, 640], [360, 740], [768, 1024], [1024, 700], [1366, 620]];

/**
 * Gives each answer of each control from each other answer that reads differently, then `more` at random from a seed; tells
 * how far any of the parts moved at worst, in CSS pixels, after which `change`, and what the `reason` line then said.
 */
export async function movedBy(page, parts, seed, more) {
  await install(page);
  const start = await page.evaluate(() => e2e.answers());
  const eachOnce = attributes.flatMap(({ id, samples }, at) => [...samples, start[at]].map((answer) => [id, answer]));
  const changes = [...eachOnce, ...randomChanges(seed, more, start)];
  return page.evaluate(async ([changes, parts]) => {
    const read = () =>
      [...document.querySelectorAll(parts)].flatMap((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        return [left + scrollX, top + scrollY, width, height];
      });
    const first = read();
    const worst = { by: 0 };
    for (const change of changes) {
      e2e.give(...change);
      await e2e.done();
      const by = Math.max(...read().map((place, at) => Math.abs(place - first[at])));
      if (by > worst.by) Object.assign(worst, { by, change, reason: document.querySelector(".reason").textContent });
    }
    return worst;
  }, [changes, parts]);
}
