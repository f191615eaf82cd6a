// Every step of every chapter, in both languages, with all its stages open: nothing scrolls sideways, sticks out, is cut off
// or lies on other text at 400 % zoom, with text at twice its size or more distance, or on a phone on
// its side; and axe-core finds nothing, in no mode of the system, with a contrast of 7 to 1 for what is
// read.
//
// One walk asks all of it, since to walk takes longer than to look. What cannot differ is asked once: axe sees the same
// elements in either language, a phone's width in Danish and a laptop's in English, and only colours differ between modes.

import assert from "node:assert/strict";
import { colourFindings, faintFindings, findings } from "./support/axe.mjs";
import { LANGS, addressOf, everyStep, openStages, stepOf } from "./support/chapters.mjs";
import { give } from "./support/explorer.mjs";
import { covered, shape, troubles } from "./support/layout.mjs";
import { CHAPTERS, scene } from "./support/stage.mjs";

/** Troubles told at once: one fault often shows in a hundred places. */
const MOST_TOLD = 12;
/** Share of the height that may be covered by what does not scroll. */
const MOST_COVERED = 0.25;

/** The tightest shapes: each stage is looked at in them as it comes. */
const TIGHT = {
  "400 % of 1280 × 1024": { width: 320, height: 256 },
  "text at twice its size, 360 px": { width: 360, height: 740, px: 32 },
};

/** All shapes: a step is looked at in them with its stages open. Those of one text size stand together, for speed. */
const ALL = {
  "text at twice its size, 360 px": TIGHT["text at twice its size, 360 px"],
  "text at twice its size, 1366 px": { width: 1366, height: 768, px: 32 },
  "a phone on its side": { width: 740, height: 360 },
  "text spacing, 360 px": { width: 360, height: 740, spacing: true },
  "text spacing, 1366 px": { width: 1366, height: 768, spacing: true },
  "400 % of 1280 × 1024": TIGHT["400 % of 1280 × 1024"],
};

/** The shape in which axe looks. */
const PLAIN = { da: { width: 360, height: 740 }, en: { width: 1366, height: 768 } };

for (const lang of LANGS) {
  scene(`every step can be read in every shape, and axe finds nothing on it (${lang})`, async (open, context) => {
    const page = await open({ at: CHAPTERS["how-much"][lang] });
    // Each trouble with the first step that has it: what is wrong with the frame is wrong everywhere.
    const found = new Map();
    const note = (lines, what) => {
      for (const line of lines) if (!found.has(line)) found.set(line, what);
    };
    const look = async (what, shapes) => {
      for (const [name, one] of Object.entries(shapes)) {
        await shape(page, one);
        const share = await covered(page);
        if (share > MOST_COVERED) note([`${Math.round(100 * share)} % of the height is covered`], `${what}, ${name}`);
        note(await troubles(page), `${what}, ${name}`);
      }
    };
    let seen = 0;
    const step = async (name, { id }) => {
      const what = `${name}/${id}, at its end`;
      await look(what, ALL);
      await shape(page, PLAIN[lang]);
      note(await findings(page, "axe", { open: (line) => context.diagnostic(`${what}: ${line}`) }), what);
      if (lang === "da") note(await faintFindings(page, "read"), what);
      seen += 1;
    };
    await everyStep(page, lang, step, (name, _, { id }) => look(`${name}/${id}`, TIGHT));
    assert.ok(seen >= 25, `${seen} steps`);
    const told = [...found].map(([line, what]) => `${what}: ${line}`);
    assert.deepEqual(told.slice(0, MOST_TOLD), [], `${told.length} troubles`);
  });
}

/** Steps of every kind: a task, statements, a citizen with form, window, figure and table. */
const KINDS = [["how-much", "certificate"], ["phone-or-meeting", "meeting"], ["explain-the-number", "vera"]];
/** Steps that show what was done before: the ladder, the notes, the tally. */
const RESULTS = [["how-much", "ladder"], ["phone-or-meeting", "notes"], ["explain-the-number", "tally"]];

for (const [at, [name, id]] of KINDS.entries()) {
  scene(`axe finds nothing at each stage on the way, nor on what comes of it: ${name}`, async (open, context) => {
    const page = await open({ at: addressOf(name, "da", id), ...PLAIN.da });
    const found = [];
    const look = async (what) => {
      found.push(...(await findings(page, what, { open: (line) => context.diagnostic(line) })));
      found.push(...(await colourFindings(page, what)));
    };
    await openStages(page, stepOf(name, id), (stage) => look(stage.id));
    await give(page, ["question-0", 1]);
    const [, result] = RESULTS[at];
    await page.click(`.chapter__steps a[href$="/${result}"]`);
    await page.waitForSelector(`#${result}`);
    await look(result);
    assert.deepEqual(found, []);
  });
}
