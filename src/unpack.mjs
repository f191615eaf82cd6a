// Puts a packed program together again. `xtask/src/pack.mjs` takes its code apart - what is done, with which variable, at
// which place in memory - and lays like beside like: so a first visit weighs a twentieth less.
//
// Both walk through the code in the same way, and that way stands here. It knows the instructions that the page's program
// can have, and nothing of what they do.

/** What a module calls the part of it that holds a packed program. */
export const PACKED = "packed";

/** Where each kind of thing is kept, in the order of a packed program. */
const [BEFORE, AFTER, VARIABLES, CODES, VARIABLE, FUNCTION, NUMBER, LONG, FRACTION, ALIGN, PLACE, JUMP, TYPE, OTHER] =
  Array(14).keys();
export { AFTER, BEFORE };
export const KINDS = 14;

/** Codes at which a walk turns. */
const [BLOCK, IF, END, JUMP_TABLE, TYPED_SELECT, F32, F64, LONGER] = [0x02, 0x04, 0x0b, 0x0e, 0x1c, 0x43, 0x44, 0xfc];

/** The kinds of the numbers that a code carries with it. */
function carries(code) {
  if (code >= BLOCK && code <= IF) return [TYPE];
  if (code === 0x0c || code === 0x0d) return [JUMP];
  if (code === 0x10 || code === 0xd2) return [FUNCTION];
  if (code === 0x11) return [TYPE, OTHER];
  if (code >= 0x20 && code <= 0x22) return [VARIABLE];
  if (code >= 0x28 && code <= 0x3e) return [ALIGN, PLACE];
  if (code === 0x41) return [NUMBER];
  if (code === 0x42) return [LONG];
  return (code >= 0x23 && code <= 0x26) || code === 0x3f || code === 0x40 || code === 0xd0 ? [OTHER] : [];
}

const CARRIED = Array.from({ length: 256 }, (_, code) => carries(code));
/** How many numbers a longer code carries, by its second part. */
const CARRIED_BY_LONGER = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

/** Walks through one function: `byte` and `number` go on by what the kind they are given has next, and return it. */
export function walk(byte, number) {
  for (let groups = number(VARIABLES); groups > 0; groups--) {
    number(VARIABLES);
    byte(VARIABLES);
  }
  for (let depth = 1; depth > 0; ) {
    const code = byte(CODES);
    if (code >= BLOCK && code <= IF) depth++;
    if (code === END) depth--;
    if (code === JUMP_TABLE) for (let others = number(JUMP); others >= 0; others--) number(JUMP);
    if (code === TYPED_SELECT) for (let types = number(OTHER); types > 0; types--) byte(OTHER);
    if (code === F32 || code === F64) for (let left = code === F32 ? 4 : 8; left > 0; left--) byte(FRACTION);
    if (code === LONGER) for (let left = CARRIED_BY_LONGER[number(CODES)]; left > 0; left--) number(OTHER);
    const kinds = CARRIED[code];
    for (let at = 0; at < kinds.length; at++) number(kinds[at]);
  }
}

/** A number as a program writes it. */
export function written(number) {
  const bytes = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push((number % 128) | 128);
  return [...bytes, number];
}

/** The program, byte for byte as it was before it was packed. */
export function unpacked(buffer) {
  const packed = new Uint8Array(buffer);
  let head = 0;
  const next = () => {
    for (let [value, factor] = [0, 1]; ; factor *= 128) {
      const byte = packed[head++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const program = new Uint8Array(next());
  const functions = next();
  const sizes = Array.from({ length: KINDS }, next);
  const places = sizes.map((_, kind) => sizes.slice(0, kind).reduce((sum, size) => sum + size, head));
  let end = 0;
  const byte = (kind) => (program[end++] = packed[places[kind]++]);
  const number = (kind) => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const found = byte(kind);
      value += (found & 127) * factor;
      if (found < 128) return value;
    }
  };
  const all = (kind) => {
    program.set(packed.subarray(places[kind], places[kind] + sizes[kind]), end);
    end += sizes[kind];
  };
  all(BEFORE);
  for (let left = functions; left > 0; left--) {
    // A function begins with its size, which is known when it has been walked through.
    const start = end;
    walk(byte, number);
    const size = written(end - start);
    program.copyWithin(start + size.length, start, end);
    program.set(size, start);
    end += size.length;
  }
  all(AFTER);
  return program;
}
