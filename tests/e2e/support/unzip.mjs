// Unpacks a zip archive in one go from its first byte on, as the strictest importers do: only what stands before a
// file's data is read. So a package whose sizes come after the data cannot be read here at all.

import { inflateRawSync } from "node:zlib";

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The files of an archive, as `[name, content]`, in their order. */
export function unzip(archive) {
  const files = [];
  let at = 0;
  while (archive.readUInt32LE(at) === LOCAL) {
    const [flags, method] = [archive.readUInt16LE(at + 6), archive.readUInt16LE(at + 8)];
    const [packed, size] = [archive.readUInt32LE(at + 18), archive.readUInt32LE(at + 22)];
    const name = archive.toString("latin1", at + 30, at + 30 + archive.readUInt16LE(at + 26));
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    if (flags !== 0 || ![STORED, DEFLATED].includes(method)) throw new Error(`${name}: flags ${flags}, method ${method}`);
    const data = archive.subarray(start, start + packed);
    const content = method === DEFLATED ? inflateRawSync(data) : data;
    if (content.length !== size) throw new Error(`${name}: ${content.length} bytes instead of ${size}`);
    files.push([name, content]);
    at = start + packed;
  }
  return files;
}
