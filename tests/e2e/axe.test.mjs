// No violation of any rule axe-core knows, on both pages, in both languages, at three widths and in every state a
// visitor can bring about, and the higher contrast for text that is read. What axe cannot decide
// is printed, to be looked at by a person.

import assert from "node:assert/strict";
import { audit } from "./support/axe.mjs";
import { openAll } from "./support/layout.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";

async function clean(page, context, what, options) {
  const { violations, undecided, passed } = await audit(page, options);
  assert.deepEqual(violations, [], what);
  assert.ok(passed > 0, "axe looked at something");
  for (const [rule, targets] of undecided) {
    const by = rule.startsWith("color-contrast") ? "worked out here" : "for a person to look at";
    context.diagnostic(`${what}: axe leaves ${targets.length} × ${rule} open, ${by}; first ${targets[0]}`);
  }
}

const SIZES = [[360, 740], [768, 1024], [1366, 768]];

for (const [name, addresses] of Object.entries(AT)) {
  for (const [lang, at] of Object.entries(addresses)) {
    scene(`axe finds nothing: ${name}, ${lang}, three widths`, async (open, context) => {
      const page = await open({ at, width: 360, height: 740 });
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await drawn(page);
        await clean(page, context, `${name} ${lang} ${width} px`);
      }
    });
  }
}

/** Things a visitor can bring about, each on a page of its own. */
const STATES = {
  "the person dialog is open": (page) => page.click(".toolbar__person"),
  "the chapters dialog is open": (page) => page.click(".header__chapters"),
  "the menu is open": (page) => page.click(".menu__summary"),
  "all details are open": openAll,
  "an answer has changed": (page) => page.check("input[name=health][value='2']", { force: true }),
  "the mini bar is shown": async (page) => {
    await page.check("input[name=health][value='2']", { force: true });
    await page.evaluate(() => scrollTo(0, 900));
    await page.waitForSelector(".minibar", { state: "visible" });
  },
};
const MODES = { light: {}, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } };

for (const [mode, options] of Object.entries(MODES)) {
  for (const [state, reach] of Object.entries(STATES)) {
    scene(`axe finds nothing when ${state}, ${mode}`, async (open, context) => {
      const page = await open({ width: 360, height: 740, ...options });
      await reach(page);
      await drawn(page);
      await clean(page, context, `${state}, ${mode}`);
    });
  }
}

for (const [mode, options] of [["dark", MODES.dark], ["forced colours", MODES["forced colours"]]]) {
  scene(`axe finds nothing on a laptop, ${mode}`, async (open, context) => {
    for (const at of [AT.explore.da, AT.about.da]) await clean(await open({ at, ...options }), context, `${at}, ${mode}`);
  });
}

scene("axe finds nothing on an unknown address", async (open, context) => {
  await clean(await open({ at: "#/da/ukendt" }), context, "unknown address");
});

for (const colorScheme of ["light", "dark"]) {
  scene(`text that is read has a contrast of 7 to 1, ${colorScheme}`, async (open, context) => {
    for (const at of [AT.explore.da, AT.about.da]) {
      const page = await open({ at, colorScheme });
      await openAll(page);
      await clean(page, context, `contrast of ${at}`, {
        rules: ["color-contrast-enhanced"],
        within: ["main", "header", "footer", ".strip"],
        contrast: [7, 4.5],
      });
    }
  });
}
