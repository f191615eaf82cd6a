// Blanks the data that nothing refers to any more: `node blank.mjs page_bg.wasm built.wasm`, where the first is what
// wasm-opt has made of the second, without the functions that `snip.mjs` emptied. What those alone used - the words of a
// panic and the places in the code it would name, tables for telling developers about letters - still lies in its data,
// and wasm-opt cannot tell one thing in there from the next. The linker can: asked for its relocations, it leaves a list
// of every thing, with its place.
//
// A thing stays if an address within it is a number anywhere in the code, or in a thing that stays. It goes only if the
// built program referred to it in that way and the small one does not. That the page does without is what the end-to-end
// tests show.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { DATA, bare, sections } from "./wasm.mjs";

/** Of the linker's list: its symbols, and which of those are data of this program. */
const SYMBOL_TABLE = 8;
const [FUNCTION, DATUM, GLOBAL, SECTION, TAG, TABLE] = [0, 1, 2, 3, 4, 5];
const UNDEFINED = 0x10;
const NAMED = 0x40;
const WORD = 4;

/** What memory begins with: addresses, and where their bytes stand in the file. */
function segments(bytes) {
  const { body } = sections(bytes).find(({ kind }) => kind === DATA);
  return Array.from({ length: body.number() }, () => {
    // Active, in the one memory there is; then `i32.const`, the address, `end`.
    if (body.number() !== 0 || body.number() !== 0x41) throw new Error("data of an unknown form");
    const address = body.number();
    body.number();
    const { at, end } = body.stretch();
    return { address, at, size: end - at };
  });
}

/** Everything that the linker has put into memory, by address. */
function things(bytes) {
  const list = sections(bytes).find(({ name }) => name === "linking")?.body;
  if (!list) throw new Error("the program has no list of its data: it was linked without --emit-relocs");
  const memory = segments(bytes);
  const found = [];
  list.number();
  while (list.more) {
    const kind = list.number();
    const table = list.stretch();
    if (kind !== SYMBOL_TABLE) continue;
    for (let count = table.number(); count > 0; count--) {
      const kind = table.number();
      const flags = table.number();
      if (kind === DATUM) {
        table.text();
        if (flags & UNDEFINED) continue;
        const [segment, offset, size] = [table.number(), table.number(), table.number()];
        if (size > 0) found.push({ address: memory[segment].address + offset, size });
      } else if (kind === SECTION) {
        table.number();
      } else if ([FUNCTION, GLOBAL, TAG, TABLE].includes(kind)) {
        table.number();
        if (!(flags & UNDEFINED) || flags & NAMED) table.text();
      } else {
        throw new Error(`the linker's list has a kind ${kind} that we do not know`);
      }
    }
  }
  return found;
}

/** Every number in the code of a program that could be an address. */
function numbers(program) {
  const text = execFileSync("wasm-opt", [program, "--all-features", "--print", "-o", "/dev/null"], {
    maxBuffer: 2 ** 30,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return Array.from(text.matchAll(/(?:i32\.const |offset=)(\d+)/g), ([, number]) => Number(number));
}

/** Memory as a program begins with it. wasm-opt leaves stretches of zeros out of it, even the end of an address. */
function memoryOf(bytes) {
  const stretches = segments(bytes);
  const image = new Uint8Array(Math.max(...stretches.map(({ address, size }) => address + size)) + WORD);
  for (const { address, at, size } of stretches) image.set(bytes.subarray(at, at + size), address);
  return new DataView(image.buffer);
}

/** Of all things, those that a program refers to. */
function referred(bytes, all, addresses) {
  const memory = memoryOf(bytes);
  const owners = new Map();
  for (const thing of all) {
    for (let at = thing.address; at < thing.address + thing.size; at++) {
      if (!owners.has(at)) owners.set(at, []);
      owners.get(at).push(thing);
    }
  }
  const found = new Set();
  const open = addresses.slice();
  while (open.length > 0) {
    for (const thing of owners.get(open.pop()) ?? []) {
      if (found.has(thing)) continue;
      found.add(thing);
      const end = Math.min(thing.address + thing.size, memory.byteLength) - WORD;
      for (let at = Math.ceil(thing.address / WORD) * WORD; at <= end; at += WORD) {
        open.push(memory.getUint32(at, true));
      }
    }
  }
  return found;
}

const [program, built] = process.argv.slice(2);
const [before, after] = [built, program].map((path) => readFileSync(path));
const all = things(before);
const used = referred(before, all, numbers(built));
const kept = referred(after, all, numbers(program));
const staying = new Uint8Array(Math.max(...all.map(({ address, size }) => address + size)));
for (const thing of all) {
  if (kept.has(thing) || !used.has(thing)) staying.fill(1, thing.address, thing.address + thing.size);
}
const stretches = segments(after);
let blanked = 0;
for (const thing of used) {
  for (let at = thing.address; at < thing.address + thing.size; at++) {
    if (staying[at]) continue;
    const part = stretches.find(({ address, size }) => address <= at && at < address + size);
    if (!part) continue;
    after[part.at + at - part.address] = 0;
    blanked++;
  }
}
if (blanked === 0) throw new Error(`${program} has no data that nothing refers to`);
writeFileSync(program, bare(after));
console.log(`${blanked} bytes of data that nothing refers to`);
