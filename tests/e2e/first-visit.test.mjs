// What a first visit asks for until the page answers: what the build has counted against its limit, and nothing else.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PACKS, other } from "./support/packs.mjs";
import { serve } from "./support/server.mjs";
import { AT, dist, released, scene } from "./support/stage.mjs";

/** Written by `cargo xtask dist`: for each language the files it has weighed, by their paths in the site. */
const COUNTED = new URL("../../target/first-visit.json", import.meta.url);
const skip = released ? false : "only a release is weighed";

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`a first visit asks for what was weighed (${lang})`, { skip }, async (open, context) => {
    const site = await serve(dist());
    context.after(() => site.close());
    await open({ address: site.address, at });
    // The other language comes once the page answers; it may be asked for by now.
    const asked = site.asked.filter((path) => path !== PACKS[other(lang)].path);
    const files = asked.map((path) => (path === "/" ? "index.html" : path.slice(1)));
    const counted = JSON.parse(readFileSync(COUNTED, "utf8"))[lang];
    assert.deepEqual(files.toSorted(), counted.toSorted());
  });
}
