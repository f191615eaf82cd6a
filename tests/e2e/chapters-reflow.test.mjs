// Every step of every chapter at 400 % zoom, with text at twice its size or more distance, and on a
// phone on its side: nothing scrolls sideways, sticks out, is cut off or lies on other text, at any stage of it.

import assert from "node:assert/strict";
import { LANGS, everyStep } from "./support/chapters.mjs";
import { covered, spaced, troubles } from "./support/layout.mjs";
import { CHAPTERS, drawn, scene } from "./support/stage.mjs";

/** Troubles told at once: one fault often shows in a hundred places. */
const MOST_TOLD = 12;
/** Share of the height that may be covered by what does not scroll. */
const MOST_COVERED = 0.25;

/** The visitor's own text size: what `rem` and the page's media queries are measured in. */
async function textSize(page, px) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
}

const SIZES = {
  "400 % of 1280 × 1024": { width: 320, height: 256 },
  "text at twice its size, 360 px": { width: 360, height: 740, before: (page) => textSize(page, 32) },
  "a phone on its side": { width: 740, height: 360 },
  "text spacing, 360 px": { width: 360, height: 740, after: spaced },
  "text spacing, 1366 px": { width: 1366, height: 768, after: spaced },
  "text at twice its size, 1366 px": { width: 1366, height: 768, before: (page) => textSize(page, 32) },
};

for (const lang of LANGS) {
  for (const [size, { after, ...options }] of Object.entries(SIZES)) {
    scene(`every step, ${size} (${lang})`, async (open) => {
      const page = await open({ at: CHAPTERS["how-much"][lang], ...options });
      const wanted = options.before ? "32px" : "16px";
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), wanted);
      await after?.(page);
      // Each trouble with the first step that has it: what is wrong with the frame is wrong everywhere.
      const found = new Map();
      const look = async (what) => {
        await drawn(page);
        const share = await covered(page);
        const lines = share > MOST_COVERED ? [`${Math.round(100 * share)} % of the height is covered`] : [];
        for (const line of [...lines, ...(await troubles(page))]) if (!found.has(line)) found.set(line, what);
      };
      await everyStep(page, lang, (name, { id }) => look(`${name}/${id}, at its end`), (name, _, { id }) => look(`${name}/${id}`));
      const told = [...found].map(([line, what]) => `${what}: ${line}`);
      assert.deepEqual(told.slice(0, MOST_TOLD), [], `${told.length} troubles`);
    });
  }
}
