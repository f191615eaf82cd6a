// No violation of any rule axe-core knows, on both pages, in both languages, at three widths and in every state a
// visitor can bring about, and the higher contrast for text that is read. What axe cannot decide
// is printed, to be looked at by a person.

import assert from "node:assert/strict";
import { audit } from "./support/axe.mjs";
import { give } from "./support/explorer.mjs";
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

const CLASS = "?m=1&p=mette&s=52.7.2.2.1.1.1.0&a=34.7.2.2.1.1.1.0&h=";

/** Changes with effect and without, ticks, and A held fast: every panel has something to say. */
async function busy(page) {
  await page.locator(".compare > .panel__buttons button").first().click();
  await page.waitForSelector(".compare--held");
  await give(page, ["age", 52], ["age", 53], ["health", 2], ["education", 0], ["latest_job", 0], ["jobs_nearby", 2], ["text_messages", 1]);
  await page.locator(".tick__input").first().click();
  await openAll(page);
}

const guess = async (page) => {
  await page.click(".menu__summary");
  await page.locator(".menu__button").nth(1).click();
  await page.waitForSelector(".guess");
};

/** Things a visitor can bring about, each on a page of its own, some by the address; `wide`: at every width. */
const STATES = {
  "the person dialog is open": { reach: (page) => page.click(".toolbar__person") },
  "the chapters dialog is open": { reach: (page) => page.click(".header__chapters") },
  "the menu is open": { reach: (page) => page.click(".menu__summary") },
  "all details are open": { reach: openAll },
  "an answer has changed": { reach: (page) => page.check("input[name=health][value='2']", { force: true }) },
  "the mini bar is shown": {
    reach: async (page) => {
      await page.check("input[name=health][value='2']", { force: true });
      await page.evaluate(() => scrollTo(0, 900));
      await page.waitForSelector(".minibar", { state: "visible" });
    },
  },
  "every panel is in use and open": { wide: true, reach: busy },
  "the share dialog is open": {
    wide: true,
    reach: async (page) => {
      await page.locator('[aria-labelledby="take"] .panel__buttons button').first().click();
      await page.waitForSelector("#share-link", { state: "visible" });
    },
  },
  "the guess is asked for": { wide: true, reach: guess },
  "the guess is made": {
    reach: async (page) => {
      await guess(page);
      await page.locator(".guess__colour").first().click();
      await page.waitForSelector(".score__guess");
    },
  },
  "a class link locks the answers": { wide: true, query: `${CLASS}c`, reach: openAll },
  "a class link hides the number": { wide: true, query: `${CLASS}n`, reach: openAll },
  "a class link hides nearly everything": { wide: true, query: `${CLASS}cnrwku&g=1`, reach: openAll },
  "a link holds much in vain": { wide: true, query: "?m=9&p=nobody&s=99.x.2&a=lone-7&h=cz&zz", reach: openAll },
};
const MODES = { light: {}, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } };

for (const [mode, options] of Object.entries(MODES)) {
  for (const [state, { query = "", reach, wide }] of Object.entries(STATES)) {
    scene(`axe finds nothing when ${state}, ${mode}`, async (open, context) => {
      for (const at of wide ? Object.values(AT.explore) : [AT.explore.da]) {
        const page = await open({ width: 360, height: 740, at: at + query, ...options });
        await reach(page);
        for (const [width, height] of wide ? SIZES : SIZES.slice(0, 1)) {
          await page.setViewportSize({ width, height });
          await drawn(page);
          await clean(page, context, `${state}, ${mode}, ${at}, ${width} px`);
        }
      }
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
      if (at === AT.explore.da) await busy(page);
      await openAll(page);
      await clean(page, context, `contrast of ${at}`, {
        rules: ["color-contrast-enhanced"],
        within: ["main", "header", "footer", ".strip"],
        contrast: [7, 4.5],
      });
    }
  });
}
