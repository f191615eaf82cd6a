// No violation of any rule axe-core knows on any step of any chapter, with all its stages open, in both languages and at
// three widths; each stage on the way; dark, forced colours and higher contrast on steps of every kind.

import assert from "node:assert/strict";
import { audit } from "./support/axe.mjs";
import { LANGS, addressOf, everyStep, openStages, stepOf } from "./support/chapters.mjs";
import { give } from "./support/explorer.mjs";
import { CHAPTERS, drawn, scene } from "./support/stage.mjs";

const SIZES = [[360, 740], [768, 1024], [1366, 768]];

/** What axe finds and could not decide, as one line each. */
async function findings(page, context, what, options) {
  await drawn(page);
  const { violations, undecided, passed } = await audit(page, options);
  assert.ok(passed > 0, "axe looked at something");
  for (const [rule, targets] of undecided.filter(([rule]) => !rule.startsWith("color-contrast"))) {
    context.diagnostic(`${what}: axe leaves ${targets.length} × ${rule} open, for a person to look at; first ${targets[0]}`);
  }
  return violations.map((line) => `${what}: ${line}`);
}

for (const lang of LANGS) {
  for (const [width, height] of SIZES) {
    scene(`axe finds nothing on any step with all stages open: ${lang}, ${width} px`, async (open, context) => {
      const page = await open({ at: CHAPTERS["how-much"][lang], width, height });
      const found = [];
      let seen = 0;
      await everyStep(page, lang, async (name, { id }) => {
        found.push(...(await findings(page, context, `${name}/${id}`)));
        seen += 1;
      });
      assert.ok(seen >= 25, `${seen} steps`);
      assert.deepEqual(found, []);
    });
  }
}

/** Steps of every kind: a task, statements, a citizen with form, window, figure and table. */
const KINDS = [["how-much", "certificate"], ["phone-or-meeting", "meeting"], ["explain-the-number", "vera"]];
/** Steps that show what was done before: the ladder, the notes, the tally. */
const RESULTS = [["how-much", "ladder"], ["phone-or-meeting", "notes"], ["explain-the-number", "tally"]];

for (const [width, height] of SIZES) {
  scene(`axe finds nothing at each stage on the way, nor on what comes of it: ${width} px`, async (open, context) => {
    for (const [at, [name, id]] of KINDS.entries()) {
      const page = await open({ at: addressOf(name, "da", id), width, height });
      const found = [];
      const look = async (stage) => found.push(...(await findings(page, context, stage)));
      await openStages(page, stepOf(name, id), (stage) => look(stage.id));
      await give(page, ["question-0", 1]);
      const [, result] = RESULTS[at];
      await page.click(`.chapter__steps a[href$="/${result}"]`);
      await page.waitForSelector(`#${result}`);
      await look(result);
      assert.deepEqual(found, []);
    }
  });
}

for (const [mode, options] of Object.entries({ dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } })) {
  scene(`axe finds nothing, ${mode}`, async (open, context) => {
    for (const [name, id] of KINDS) {
      const page = await open({ at: addressOf(name, "da", id), width: 360, height: 740, ...options });
      const found = [];
      await openStages(page, stepOf(name, id), async (stage) => found.push(...(await findings(page, context, stage.id))));
      await page.setViewportSize({ width: 1366, height: 768 });
      found.push(...(await findings(page, context, `${id}, 1366 px`)));
      assert.deepEqual(found, []);
    }
  });
}

for (const colorScheme of ["light", "dark"]) {
  scene(`text that is read has a contrast of 7 to 1, ${colorScheme}`, async (open, context) => {
    const page = await open({ at: CHAPTERS["how-much"].da, colorScheme });
    const found = [];
    await everyStep(page, "da", async (name, { id }) => {
      // The rule for 7 to 1 passes what it cannot judge and what the other one finds, so both are asked.
      const rules = ["color-contrast", "color-contrast-enhanced"];
      const options = { rules, within: ["main", "header", "footer", ".strip"], contrast: [7, 4.5] };
      found.push(...(await findings(page, context, `${name}/${id}`, options)));
    });
    assert.deepEqual(found, []);
  });
}
