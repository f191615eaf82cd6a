// Tables and files that one takes along, as a spreadsheet of the language reads them.

import { say } from "./texts.mjs";

/** The bytes of a download; it may lie with a browser that another process has started. */
export async function bytesOf(download) {
  return Buffer.concat(await (await download.createReadStream()).toArray());
}

/** Presses the button, the last of those with the name; gives the file's name and text. */
export async function taken(page, lang, id) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: say(lang, id) }).last().click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: (await bytesOf(file)).toString("utf8") };
}

/** The lines of a file, without the mark at its beginning. */
export const linesOf = (text) => text.replace("\ufeff", "").trimEnd().split(/\r?\n/);

/** The cells of a line; one with the separator or a quotation mark in it stands in quotation marks. */
export function cellsOf(line, lang) {
  const separator = lang === "da" ? ";" : ",";
  const cells = line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}"]*))`, "g"));
  return [...cells].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);
}
