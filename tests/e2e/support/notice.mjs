// What a visitor sees when the program does not start: the notice, and the static first screen, which can be read.

import assert from "node:assert/strict";
import { plain } from "./explorer.mjs";

/** The static first screen can be read. */
export async function readable(page) {
  for (const [selector, words] of [
    [".score__number", /^31 %$/],
    [".score__badge", /^Gul: 25–49 %$/],
    [".score__sentence", /^31 ud af 100 som Mette er stadig uden job om et halvt år – i modellen\. 69 er det ikke\.$/],
    ["#reasons", /^Derfor 31 %$/],
    [".strip__text", /^Opdigtet model – ikke ASTA\. Fiktiv person\.$/],
  ]) {
    assert.ok(await page.isVisible(selector), `${selector} can be seen`);
    assert.match(plain(await page.innerText(selector)), words, selector);
  }
  assert.equal(await page.locator(".controls input:enabled").count(), 0, "no control that does nothing");
}

/** The notice is in sight, speaks both languages, and leads back. */
export async function noticed(page, heading) {
  const notice = page.locator("#notice");
  await notice.waitFor({ state: "visible" });
  const words = plain(await notice.innerText());
  for (const one of heading) assert.ok(words.includes(one), `»${one}« in »${words}«`);
  assert.equal((words.match(/Genindlæs siden|Reload the page/g) ?? []).length >= 2, true, "a way back in both languages");
  const box = await notice.boundingBox();
  assert.ok(box.y < page.viewportSize().height && box.y + box.height > 0, `the notice is in sight: ${JSON.stringify(box)}`);
  return notice;
}

/** What the notice says when the program cannot start, in both languages. */
export const FAILED = ["Modellen kunne ikke starte", "The model could not start"];
