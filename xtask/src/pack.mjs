// Takes the code of a program apart and lays like beside like, which compresses better: `node pack.mjs page_bg.wasm`.
// What it leaves is a module that does nothing and holds the packed program as a part of its own; `src/unpack.mjs` puts it
// together in the browser. A twentieth of a first visit.

import { readFileSync, writeFileSync } from "node:fs";
import { AFTER, BEFORE, KINDS, PACKED, unpacked, walk, written } from "../../src/unpack.mjs";
import { CODE, CUSTOM, sections } from "./wasm.mjs";

const [program] = process.argv.slice(2);
const bytes = readFileSync(program);
const { body } = sections(bytes).find(({ kind }) => kind === CODE);
const kinds = Array.from({ length: KINDS }, () => []);
const functions = body.number();
kinds[BEFORE].push(...bytes.subarray(0, body.at));

let kept = body;
const byte = (kind) => {
  const found = kept.bytes[kept.at++];
  kinds[kind].push(found);
  return found;
};
const number = (kind) => {
  const from = kept.at;
  const value = kept.number();
  kinds[kind].push(...bytes.subarray(from, kept.at));
  return value;
};
for (let left = functions; left > 0; left--) {
  kept = body.stretch();
  walk(byte, number);
  if (kept.more) throw new Error(`${program} has an instruction that the walk does not know`);
}
for (const found of bytes.subarray(body.end)) kinds[AFTER].push(found);

const numbers = [bytes.length, functions, ...kinds.map(({ length }) => length)].flatMap(written);
const packed = Buffer.concat([Buffer.from(numbers), ...kinds.map((kind) => Buffer.from(kind))]);
if (!bytes.equals(unpacked(packed))) throw new Error(`${program} is another one when it is unpacked`);
const name = Buffer.from(PACKED);
const part = Buffer.concat([Buffer.from(written(name.length)), name, packed]);
writeFileSync(program, Buffer.concat([bytes.subarray(0, 8), Buffer.from([CUSTOM, ...written(part.length)]), part]));
console.log(`${functions} functions packed`);
