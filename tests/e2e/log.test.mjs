// What was changed (docs/design.md, "The change log"): a sentence for each finished change, newest first, and a way
// back to each of them that can itself be undone.

import assert from "node:assert/strict";
import { answers, allWords, choose, command, give, named, plain, press, settled, words } from "./support/explorer.mjs";
import { focus, tabTo } from "./support/keys.mjs";
import { RUN_OVER, listening, quiet } from "./support/listen.mjs";
import { assess, attributes, randomChanges } from "./support/model.mjs";
import { AT, scene } from "./support/stage.mjs";

const ENTRIES = '[aria-labelledby="log"] .log__entry';
const IN_SIGHT = '[aria-labelledby="log"] > .log > .log__entry';

/** The sentences, newest first; without those that only the disclosure shows. */
const log = async (page) => (await page.locator(`${IN_SIGHT} .log__line`).allInnerTexts()).map(plain);
const number = (page) => words(page, ".score__number");
const back = (page, at) => page.locator(`${ENTRIES} button`).nth(at);

const METTE = [34, 7, 2, 2, 1, 1, 1, 0];
const OLDER = "Du ændrede alderen fra 34 til 52 år. Risikoen steg fra 31 % til 43 %, fordi modellen giver flere point til den aldersgruppe.";

scene("one sentence for each finished change, newest first, in both languages", async (open) => {
  const page = await open();
  assert.equal(await words(page, '[aria-labelledby="log"] .panel__note'), "Du har ikke ændret noget endnu.");
  await give(page, ["age", 52]);
  assert.deepEqual(await log(page), [OLDER]);
  await give(page, ["own_expectation", 0]);
  const sooner = "Risikoen faldt fra 43 % til 34 %, fordi modellen giver færre point, når svaret er »inden 3 mdr.«.";
  const [newest, ...rest] = await log(page);
  assert.ok(newest.endsWith(sooner), newest);
  assert.deepEqual(rest, [OLDER]);

  await page.click(".header__language");
  await page.waitForSelector('html[lang="en"]');
  await settled(page);
  assert.deepEqual((await log(page)).slice(1), [
    "You changed the age from 34 to 52 years. The risk rose from 31% to 43%, because the model gives more points to that age group.",
  ]);
});

scene("crossing a limit is said, both ways, and over two limits", async (open) => {
  const page = await open();
  await give(page, ["own_expectation", 0]);
  const [down] = await log(page);
  assert.ok(down.endsWith("Mette gik fra gul til grøn. Tallet kom under grænsen på 25 %."), down);
  await give(page, ["health", 2]);
  const [up] = await log(page);
  assert.ok(up.endsWith("Mette gik fra grøn til gul. Tallet kom over grænsen på 25 %."), up);
  await choose(page, "yusuf");
  const far = [["age", 66], ["months_without_job", 36], ["education", 0], ["health", 2]];
  await give(page, ...far);
  const crossed = (await log(page)).filter((line) => line.includes(" gik fra "));
  assert.deepEqual(crossed.map((line) => line.match(/Yusuf gik fra .*$/)?.[0]).filter(Boolean), [
    "Yusuf gik fra gul til rød. Tallet kom over grænsen på 50 %.",
    "Yusuf gik fra grøn til gul. Tallet kom over grænsen på 25 %.",
  ]);
  // Back at once: from red to green, past two limits.
  await command(page, "Nulstil");
  assert.equal((await log(page))[0], "Du nulstillede til Yusuf. Risikoen er 8 %, og farven er grøn.");
});

scene("a change without effect is kept, because no effect is a finding", async (open) => {
  const page = await open();
  await give(page, ["age", 35]);
  assert.deepEqual(await log(page), ["Du ændrede alderen fra 34 til 35 år. Risikoen er stadig 31 %, fordi begge tal ligger i samme gruppe i modellen."]);
});

scene("a run of steps on one answer is one change; a rest, or another answer between, ends it", async (open) => {
  const page = await listening(open);
  const steps = async (key, count) => {
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press(key);
      await quiet(page, 200);
    }
  };
  const tops = async (count) => {
    await quiet(page, 100);
    const lines = await log(page);
    assert.equal(lines.length, count, lines.join("\n"));
    return lines.map((line) => line.match(/^Du ændrede (.*?)\. /)[1]);
  };
  await page.focus("#a-age");
  await steps("ArrowRight", 18);
  assert.deepEqual(await tops(1), ["alderen fra 34 til 52 år"]);
  await quiet(page, RUN_OVER);
  await steps("ArrowRight", 2);
  assert.deepEqual(await tops(2), ["alderen fra 52 til 54 år", "alderen fra 34 til 52 år"]);
  await page.check("input[name=health][value='2']", { force: true });
  await page.focus("#a-age");
  await steps("ArrowRight", 1);
  assert.equal((await tops(4))[0], "alderen fra 54 til 55 år");
  // A run that comes back to its start was no change.
  await quiet(page, RUN_OVER);
  await steps("ArrowRight", 3);
  await tops(5);
  await steps("ArrowLeft", 3);
  await tops(4);
});

scene("a drag, however slow, is one change", async (open) => {
  const page = await listening(open);
  const { x, y, width, height } = await page.locator("#a-age").boundingBox();
  const at = (share) => [x + share * width, y + height / 2];
  await page.mouse.move(...at(0.35));
  await page.mouse.down();
  for (const share of [0.4, 0.5, 0.6, 0.7]) {
    await page.mouse.move(...at(share));
    await quiet(page, RUN_OVER);
  }
  await page.mouse.up();
  await quiet(page, 100);
  assert.equal((await log(page)).length, 1, (await log(page)).join("\n"));
});

scene("»Gå hertil« goes back to that step, is itself told, and can be undone", async (open) => {
  const page = await open();
  await give(page, ["age", 52], ["health", 2], ["education", 0]);
  const here = await answers(page);
  assert.equal(await back(page, 0).getAttribute("aria-disabled"), "true", "one stands at the newest");
  const [, , line] = await log(page);
  assert.equal(plain(await back(page, 2).getAttribute("aria-label")), `Gå hertil: ${line}`);

  await back(page, 2).click();
  await settled(page);
  assert.deepEqual(await answers(page), [52, ...METTE.slice(1)]);
  assert.equal(await number(page), "43 %");
  assert.equal((await focus(page)).id, "log", "focus is at the top of the log");
  const lines = await log(page);
  assert.equal(lines[0], "Du gik tilbage til et tidligere trin. Risikoen er 43 %, og farven er gul.");
  assert.equal(lines.length, 4, "what lay between is kept");

  await press(page, "Control+z");
  assert.deepEqual(await answers(page), here);
  assert.equal((await log(page)).length, 3, "what is undone leaves the log");
  await press(page, "Control+Shift+z");
  assert.deepEqual(await log(page), lines, "and comes back with redo");
  for (let step = 0; step < 4; step += 1) await press(page, "Control+z");
  assert.deepEqual(await answers(page), METTE);
  assert.deepEqual(await log(page), []);
});

scene("»Gå hertil« by keyboard", async (open) => {
  const page = await open();
  await give(page, ["age", 52], ["health", 2]);
  await page.focus("#reasons");
  await tabTo(page, ({ name }) => plain(name) === `Gå hertil: ${OLDER}`);
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await number(page), "43 %");
  assert.equal((await focus(page)).id, "log");
  await page.keyboard.press("Tab");
  assert.ok((await focus(page)).name.startsWith("Gå hertil"), "and the entries follow");
});

scene("five in sight, the rest behind »Vis alle (n)«, fifty at most", async (open) => {
  const page = await open({ width: 360, height: 740 });
  const seven = Array.from({ length: 4 }, (_, at) => [["education", at % 2], ["health", 2 * (at % 2)]]).flat();
  await give(page, ...seven.slice(0, 5));
  assert.equal(await page.locator(".log__entry:visible").count(), 5);
  assert.equal(await page.getByText(/^Vis alle \(/).count(), 0, "nothing more to show");
  await give(page, ...seven.slice(5, 7));
  assert.equal(await page.locator(".log__entry:visible").count(), 5);
  await page.focus("#log");
  await tabTo(page, named("Vis alle (7)"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => [...document.querySelectorAll(".log__entry")].filter((one) => one.checkVisibility()).length === 7);

  const many = randomChanges(11, 60, await answers(page));
  await give(page, ...many);
  assert.ok(await page.getByText("Vis alle (50)").isVisible());
  assert.equal(await page.locator(ENTRIES).count(), 50);
});

scene("people, comparison and links have sentences of their own", async (open) => {
  const page = await open();
  await give(page, ["age", 52]);
  await choose(page, "lone");
  assert.equal((await log(page))[0], "Du valgte Lone. Risikoen er 74 %, og farven er rød.");
  await command(page, "Hold fast i A");
  assert.equal((await log(page)).length, 2, "to hold fast changes nobody");
  await give(page, ["health", 0]);
  await page.getByRole("button", { name: "Byt om" }).click();
  await settled(page);
  assert.equal((await log(page))[0], "Du byttede om på A og B. Risikoen for B er 74 %, og farven er rød.");
  await page.evaluate(() => {
    location.hash = "#/da/udforsk?m=1&p=yusuf&s=29.2.3.0.0.0.0.0";
  });
  await page.waitForFunction(() => document.querySelector(".toolbar__person").textContent.startsWith("Yusuf"));
  await settled(page);
  assert.equal((await log(page))[0], "Du åbnede et link med Yusuf. Risikoen er 8 %, og farven er grøn.");
});

for (const [lang, percents] of [["da", /(?:fra|stadig|er) (\d+) %(?: til (\d+) %)?/], ["en", /(?:from|at|is) (\d+)%(?: to (\d+)%)?/]]) {
  scene(`a walk of 50 changes is told with the published numbers (${lang})`, async (open) => {
    const page = await open({ at: AT.explore[lang], width: 360, height: 740 });
    const states = [await answers(page)];
    const changes = [];
    for (const [id, answer] of randomChanges(36, 70, states[0])) {
      const at = attributes.findIndex((attribute) => attribute.id === id);
      // Twice the same answer within a moment would be one run.
      if (id === changes.at(-1)?.[0] || states.at(-1)[at] === answer || changes.length === 50) continue;
      changes.push([id, answer]);
      states.push(states.at(-1).with(at, answer));
    }
    await give(page, ...changes);
    const told = (await allWords(page, `${ENTRIES} .log__line`)).reverse();
    assert.equal(told.length, changes.length, "every change is told");
    for (const [step, line] of told.entries()) {
      const [from, to] = [assess(states[step]), assess(states[step + 1])];
      const [, before, after] = line.match(percents);
      assert.deepEqual([Number(before), Number(after ?? before)], [from.percent, to.percent], line);
      assert.equal(/ gik fra | went from /.test(line), from.zone !== to.zone, line);
    }
  });
}
