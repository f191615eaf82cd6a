// Every number on the explorer says the same after any change. That sums, percent and zones are right for every
// set of answers is held natively (`tests/laws.rs`, `tests/golden.rs`, `tests/csv.rs`); here, that every place which shows one
// is drawn again when an answer changes, and that files and links say the same.

import { agree } from "./support/consistency.mjs";
import { AT, scene } from "./support/stage.mjs";

const STATES = 150;

for (const [lang, at] of Object.entries(AT.explore)) {
  scene(`${STATES} random states agree everywhere (${lang})`, async (open, context) => {
    // A small window: nothing here depends on its size, and there is less to paint.
    const page = await open({ at, width: 360, height: 200 });
    await agree(page, lang, STATES, (line) => context.diagnostic(line));
  });
}
