// The built program: there is one, and it holds no words of either language, which travel apart from it.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { LANGS } from "./support/chapters.mjs";
import { telling } from "./support/packs.mjs";
import { check, dist } from "./support/stage.mjs";

check("one program, without the words of either language", () => {
  const programs = readdirSync(dist(), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".wasm"));
  assert.equal(programs.length, 1, String(programs));
  const program = readFileSync(dist(programs[0]));
  for (const lang of LANGS) {
    const messages = telling(lang);
    assert.ok(messages.length > 100, `${messages.length} messages in ${lang}`);
    assert.deepEqual(messages.filter((message) => program.includes(message)), [], lang);
  }
});
