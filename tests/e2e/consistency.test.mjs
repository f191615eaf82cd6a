// Every number on the explorer says the same after any change. That the sums are right for every answer there is,
// is held natively (`tests/laws.rs`, `tests/consistency.rs`); here, that what is drawn again where something changed is what
// would be drawn afresh, and that files and links say the same.

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
