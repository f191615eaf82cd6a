// Reads the parts of a WebAssembly program. Knows nothing of what a program does.

export const CUSTOM = 0;
export const IMPORTS = 2;
export const CODE = 10;
export const DATA = 11;

/** Reads numbers and names from a stretch of a file. */
export class Reader {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  number() {
    for (let [value, shift] = [0, 0]; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  stretch() {
    const size = this.number();
    this.at += size;
    return new Reader(this.bytes, this.at - size, this.at);
  }

  text() {
    const { at, end } = this.stretch();
    return Buffer.from(this.bytes.subarray(at, end)).toString();
  }

  get more() {
    return this.at < this.end;
  }
}

/** The parts of a program: their kind, the name of those that have one, their contents, and where each begins. */
export function sections(bytes) {
  const file = new Reader(bytes, 8);
  const found = [];
  while (file.more) {
    const from = file.at;
    const kind = file.bytes[file.at++];
    const body = file.stretch();
    found.push({ kind, from, name: kind === CUSTOM ? body.text() : "", body });
  }
  return found;
}

/** The program without what is only for tools. */
export function bare(bytes) {
  const whole = sections(bytes);
  const kinds = whole.map(({ kind, from }, place) => [kind, from, whole[place + 1]?.from ?? bytes.length]);
  const parts = kinds.filter(([kind]) => kind !== CUSTOM).map(([, from, end]) => bytes.subarray(from, end));
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}
