// Puts functions that are alike beside each other, for what was seen shortly before compresses best:
// `node alike.mjs page_bg.wasm features of wasm-opt`. Nothing else of the program changes; wasm-opt moves the functions, by names that are
// given to them here for that alone.
//
// From one function it goes on to the one that has most short stretches of code in common with it, measured by its own
// length, and never back.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { written } from "../../src/unpack.mjs";
import { CODE, CUSTOM, IMPORTS, bare, sections } from "./wasm.mjs";

/** Bytes of a stretch; one that more functions than this have says nothing of likeness. */
const STRETCH = 5;
const COMMON = 400;
/** Short functions are not alike for one stretch in common. */
const LEAST = 50;
const FUNCTION = 0;
/** Of the part with names: those of functions. */
const NAMES = 1;

/** How many functions come from outside: their numbers come first. */
function imported(bytes) {
  const { body } = sections(bytes).find(({ kind }) => kind === IMPORTS);
  const count = body.number();
  for (let at = 0; at < count; at++) {
    body.text();
    body.text();
    const kind = body.number();
    if (kind !== FUNCTION) throw new Error(`the program imports a thing of kind ${kind}`);
    body.number();
  }
  return count;
}

/** The code of each function, as the stretches in it. */
function functions(bytes) {
  const { body } = sections(bytes).find(({ kind }) => kind === CODE);
  return Array.from({ length: body.number() }, () => {
    const { at, end } = body.stretch();
    const stretches = new Set();
    for (let from = at; from + STRETCH <= end; from++) stretches.add(bytes.readUIntBE(from, STRETCH));
    return stretches;
  });
}

/** The functions by number, each after the one it is most like. */
function ordered(all) {
  const holders = new Map();
  all.forEach((stretches, number) => {
    for (const stretch of stretches) holders.set(stretch, [...(holders.get(stretch) ?? []), number]);
  });
  const left = new Set(all.keys());
  const order = [];
  let last = all.reduce((longest, { size }, number) => (size > all[longest].size ? number : longest), 0);
  while (last !== undefined) {
    order.push(last);
    left.delete(last);
    const shared = new Map();
    for (const stretch of all[last]) {
      const others = holders.get(stretch);
      if (others.length > COMMON) continue;
      for (const other of others) if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let [next, best] = [left.values().next().value, 0];
    for (const [other, count] of shared) {
      const likeness = count / (LEAST + all[other].size);
      if (likeness > best) [next, best] = [other, likeness];
    }
    last = next;
  }
  return order;
}

/** The program with a part that names each function by its place in the order. */
function named(bytes, order) {
  const first = imported(bytes);
  const names = order.map((number, place) => [number, Buffer.from(String(place).padStart(6, "0"))]);
  names.sort(([a], [b]) => a - b);
  const entries = names.flatMap(([number, name]) => [...written(first + number), ...written(name.length), ...name]);
  const list = [...written(names.length), ...entries];
  const kind = Buffer.from("name");
  const part = [...written(kind.length), ...kind, NAMES, ...written(list.length), ...list];
  return Buffer.concat([bytes, Buffer.from([CUSTOM, ...written(part.length), ...part])]);
}

const [program, ...features] = process.argv.slice(2);
const before = readFileSync(program);
writeFileSync(program, named(before, ordered(functions(before))));
execFileSync("wasm-opt", [program, ...features, "-g", "--reorder-functions-by-name", "-o", program]);
writeFileSync(program, bare(readFileSync(program)));
