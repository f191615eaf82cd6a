// Sharing by link (docs/design.md, "Links, version 1"): the dialog with link, code and check word, links that bring
// back what they were made of, links that cannot be read whole, and an address that never changes by itself.

import assert from "node:assert/strict";
import { answers, choose, command, give, named, plain, press, settled, words } from "./support/explorer.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { listening, quiet } from "./support/listen.mjs";
import { random, attributes } from "./support/model.mjs";
import { AT, drawn, scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const number = (page) => words(page, ".score__number");
const link = (page) => page.inputValue("#share-link");
const word = async (page, place) => plain(await page.innerText(`${place} strong`));

/** Opens the dialog as a visitor does. */
const share = async (page, name = "Del link") => {
  await page.getByRole("button", { name, exact: true }).first().click();
  await page.waitForSelector("#share-link", { state: "visible" });
  await settled(page);
};
const close = async (page) => {
  await page.keyboard.press("Escape");
  await page.waitForSelector("#share", { state: "hidden" });
  await settled(page);
};
const setting = async (page, name) => {
  await page.locator("#share").getByLabel(name, { exact: true }).click();
  await settled(page);
};
/** The person at the top of the explorer, and the answers. */
const person = async (page) => [await words(page, ".toolbar__person"), ...(await answers(page))];

scene("the dialog opens with the link, its code and its check word, and gives focus back", async (open) => {
  const page = await open();
  await give(page, ["age", 52]);
  const before = page.url();
  await page.focus("#take");
  await tabTo(page, named("Del link"));
  await press(page, "Enter");
  await page.waitForSelector("dialog#share[open]");
  assert.equal(await link(page), `${before}#/da/udforsk?m=1&p=mette&s=52.7.2.2.1.1.1.0`);
  assert.ok(await page.$eval("#share-link", ({ readOnly }) => readOnly));
  assert.match(await word(page, ".share__word"), /^[0-9a-z]{4}$/);
  assert.ok(await page.locator(".share__code .qr").isVisible(), "on the web there is a code");
  assert.equal(page.url(), before, "the address is left alone");
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("#share") || document.activeElement === document.body), "focus stays in the dialog");
  }
  await page.keyboard.press("Escape");
  await page.waitForSelector("#share", { state: "hidden" });
  assert.equal((await focus(page)).name, "Del link");
  assert.equal(await page.locator("#share-link").count(), 0, "made only on request");
});

scene("the link is copied, and that is said in the dialog", async (open) => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await share(page);
  assert.equal(await page.textContent("#share-status"), "", "nothing is said yet");
  assert.equal(await page.getAttribute("#share-status", "role"), "status");
  assert.ok(await page.$eval("#share-status", (status) => status.closest("dialog[open]") !== null), "where it can be heard");
  await page.getByRole("button", { name: "Kopiér link" }).click();
  await page.waitForFunction(() => document.getElementById("share-status").textContent);
  assert.equal(await words(page, "#share-status"), "Link kopieret. Linket rummer kun de fiktive svar.");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await link(page));
});

for (const [what, refuse] of Object.entries({
  "is refused": () => {
    Clipboard.prototype.writeText = () => Promise.reject(new Error("no"));
  },
  "is not there": () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
})) {
  scene(`the clipboard ${what}: the link is marked in its field, and that is said`, async (open) => {
    const page = await open({ at: AT.explore.en, before: (page) => page.addInitScript(refuse) });
    await share(page, "Share link");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.waitForFunction(() => document.getElementById("share-status").textContent);
    assert.equal(await words(page, "#share-status"), "The link could not be copied. It is selected. Copy it with Ctrl+C.");
    const selected = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd, id } = document.activeElement;
      return [id, value.slice(selectionStart, selectionEnd)];
    });
    assert.deepEqual(selected, ["share-link", await link(page)]);
  });
}

scene("the dialog drops what the live region was about to say", async (open) => {
  const page = await listening(open);
  await page.click(".range:first-child .range__step:last-child");
  await page.getByRole("button", { name: "Del link" }).click();
  await quiet(page, 5000);
  assert.equal(await page.textContent("#live"), "");
  await page.waitForSelector("#share-link", { state: "visible" });
});

scene("opening the link restores person, A and B", async (open) => {
  const page = await open();
  await choose(page, "lone");
  await command(page, say("da", "compare-freeze"));
  await choose(page, "nuka");
  await give(page, ["age", 27], ["health", 2]);
  const seen = await person(page);
  const sides = await page.locator(".sides__side").allInnerTexts();
  await share(page);
  const [address, shown] = [await link(page), await word(page, ".share__word")];
  await close(page);

  const other = await open({ at: address.slice(address.indexOf("#")) });
  assert.deepEqual(await person(other), seen);
  assert.deepEqual(await other.locator(".sides__side").allInnerTexts(), sides);
  assert.equal(await word(other, ".shared"), shown, "the word is the dialog's");
  assert.ok((await words(other, ".shared")).startsWith("Du har åbnet siden med et link."));
  assert.equal(await other.locator(".shared__complaints li").count(), 0);
  await other.getByRole("button", { name: "Luk beskeden" }).click();
  await settled(other);
  assert.equal(await other.locator(".shared").count(), 0);
  assert.deepEqual(await person(other), seen);
});

scene("a link opened while playing can be undone", async (open) => {
  const page = await open();
  await give(page, ["age", 52]);
  const before = await person(page);
  await page.evaluate(() => {
    location.hash = "#/da/udforsk?m=1&p=yusuf&s=29.2.3.0.0.0.0.0";
  });
  await page.waitForSelector(".shared");
  await settled(page);
  assert.equal((await person(page))[0], "Yusuf, 29 år");
  assert.equal(await number(page), "8 %");
  await press(page, "Control+z");
  assert.deepEqual(await person(page), before);
});

scene("the check word is the same in both languages, and another for other links", async (open) => {
  const page = await open();
  const seen = new Set();
  for (const query of ["m=1&p=mette&s=34.7.2.2.1.1.1.0", "m=1&p=mette&s=35.7.2.2.1.1.1.0", "m=1&p=mette&s=34.7.2.2.1.1.1.0&h=cr", "m=1&p=lone&s=34.7.2.2.1.1.1.0&g=1"]) {
    const both = [];
    for (const at of Object.values(AT.explore)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${at}?${query}`);
      await page.waitForSelector(`html[lang=${at.slice(2, 4)}]`);
      await settled(page);
      both.push(await word(page, ".shared"));
    }
    assert.equal(both[0], both[1], query);
    seen.add(both[0]);
  }
  assert.equal(seen.size, 4);
});

scene("what a teacher chooses stands in the link, and the word follows", async (open) => {
  const page = await open();
  await share(page);
  const start = await word(page, ".share__word");
  for (const [name, letters] of [["Lås svarene", "c"], ["Skjul tallet og farven", "cn"], ["Skjul grundene", "cnr"], ["Skjul »Hvad skal der til?«", "cnrw"], ["Skjul sammenligningen", "cnrwk"], ["Skjul »Det ved tallet ikke«", "cnrwku"]]) {
    await setting(page, name);
    assert.ok((await link(page)).endsWith(`&h=${letters}`), await link(page));
  }
  assert.notEqual(await word(page, ".share__word"), start);
  await setting(page, "Lås svarene");
  assert.ok((await link(page)).endsWith("&h=nrwku"));
  await setting(page, "Bed om et gæt først");
  assert.ok((await link(page)).endsWith("&h=nrwku&g=1"));
  await page.locator(".select__list").selectOption({ label: "Lone, 58\u00a0år" });
  await settled(page);
  assert.ok((await link(page)).includes("?m=1&p=lone&s=58.14.2.0.2.1.2.1&"), await link(page));
  const [address, shown] = [await link(page), await word(page, ".share__word")];
  await close(page);
  assert.equal(await number(page), "31 %", "the page itself is as it was");
  await share(page);
  assert.ok(!(await link(page)).includes("h="), "and the next link starts anew");

  const other = await open({ at: address.slice(address.indexOf("#")) });
  assert.equal(await word(other, ".shared"), shown);
  assert.equal(await words(other, ".toolbar__person"), "Lone, 58 år");
});

scene("after another setting the dialog no longer says that the link was copied", async (open) => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await share(page);
  await page.getByRole("button", { name: "Kopiér link" }).click();
  await page.waitForFunction(() => document.getElementById("share-status").textContent);
  await setting(page, "Lås svarene");
  assert.equal(await page.textContent("#share-status"), "");
});

scene("what a link holds in vain is named, word for word, and nothing of it becomes markup", async (open) => {
  const page = await open({ at: `${AT.explore.da}?m=1&p=<b>x</b>&s=52.99.2.2.1.1.1.0&x=%C3%B8` });
  assert.equal(await words(page, ".toolbar__person"), "Mette, 34 år");
  const complaints = (await page.locator(".shared__complaints li").allInnerTexts()).map(plain);
  assert.deepEqual(complaints, [
    "Siden kender ikke »x=ø« i linket. Den del er sprunget over.",
    "Siden kender ikke personen »<b>x</b>« i linket. Siden viser Mette i stedet.",
    "Uden job: Svaret »99« i linket findes ikke. Siden bruger det nærmeste: 36 måneder.",
  ]);
  assert.equal(await page.locator(".stray, .shared b").count(), 0);
});

scene("many complaints are told in a few lines, and a link of which nothing can be used leaves the page alone", async (open) => {
  const page = await open();
  await give(page, ["age", 52]);
  const before = await person(page);
  await page.evaluate(() => {
    location.hash = "#/da/udforsk?a1&a2&a3&a4&a5&a6";
  });
  await page.waitForSelector(".shared__complaints li");
  await settled(page);
  const complaints = (await page.locator(".shared__complaints li").allInnerTexts()).map(plain);
  assert.equal(complaints.length, 5);
  assert.equal(complaints.at(-1), "Siden kunne heller ikke bruge 2 andre dele af linket.");
  assert.deepEqual(await person(page), before);
  assert.equal(await page.locator(".log__entry").count(), 1, "and the log");
  await page.evaluate(() => {
    location.hash = "#/da/udforsk";
  });
  await page.waitForSelector(".shared", { state: "detached" });
});

scene("a thousand bytes of junk do no harm", async (open) => {
  const next = random(7);
  const page = await open({ at: AT.explore.da });
  for (let time = 0; time < 8; time += 1) {
    const junk = Array.from({ length: 1000 }, () => String.fromCharCode(33 + Math.floor(next() * 90))).join("");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${AT.explore.da}?m=1&p=lone&${junk}`);
    await page.waitForSelector(".shared");
    await settled(page);
    assert.ok(await page.locator(".shared__complaints li").count() > 0);
    assert.ok((await page.innerText(".shared")).length < 900, "in few words");
    assert.equal(await page.locator("h1").count(), 1);
  }
});

scene("the address does not change by playing, comparing, sharing, ticking, guessing", async (open) => {
  const page = await open();
  const [address, length] = [page.url(), await page.evaluate(() => history.length)];
  await give(page, ...attributes.slice(0, 3).map(({ id, high }) => [id, high]));
  await choose(page, "freja");
  await command(page, say("da", "compare-freeze"));
  await give(page, ["health", 0]);
  await page.getByRole("button", { name: "Byt om" }).click();
  await share(page);
  await setting(page, "Lås svarene");
  await close(page);
  await page.locator(".tick__input").first().click();
  await page.locator('[aria-labelledby="log"] button').nth(1).click();
  await command(page, say("da", "guess-first"));
  await page.getByRole("button", { name: "Gul", exact: true }).click();
  await drawn(page);
  assert.equal(page.url(), address);
  assert.equal(await page.evaluate(() => history.length), length);
});
