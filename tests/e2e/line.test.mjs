// Chapter 3, the line and whom the errors hit: every place says the same numbers, the figures draw them, and what one
// set stays until one begins again.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { LANGS, addressOf, answer, arrived, goTo, numbersIn, onward, stepOf } from "./support/chapters.mjs";
import { allWords, give, plain, press, settled, words } from "./support/explorer.mjs";
import { hears, listening } from "./support/listen.mjs";
import { scene } from "./support/stage.mjs";
import { say } from "./support/texts.mjs";

const at = (lang, step) => addressOf("threshold", lang, step);
/** The name of the question of a step. */
const question = (step) => stepOf("threshold", step).stages[0].asks[0].name;
const RESULT = ".chapter__stage .chapter__result";
const LIST = ".select__list";
const LESS = ".range__step:first-child";
const MORE = ".range__step:last-child";

/** The numbers of a sentence; a thousand is one number in either language. */
const numbers = (sentence) => numbersIn(sentence.replaceAll(/(\d)[.,](\d{3})/g, "$1$2"));
const result = async (page) => numbers(await words(page, RESULT));

/** The rows of the tables on the page: `[head, …numbers of each cell]`. */
const rows = async (page) => {
  const read = (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent));
  const found = await page.$$eval(".chapter__stage tbody tr", read);
  return found.map(([head, ...cells]) => [plain(head), ...cells.map((cell) => numbers(plain(cell)))]);
};
/** A list of four counts: called in for nothing, missed, hit, the rest. */
const tally = async (page, selector = ".tally") =>
  (await page.locator(selector).last().locator(".tally__number").allTextContents()).map(Number);

/** Both groups: name, percent in the lens, counts, and how many marks of each kind the two figures draw. */
const sides = (page) =>
  page.$$eval(".pair__one", (all) =>
    all.map((side) => {
      const found = { name: "", lens: 0, counts: [], field: [], plot: [] };
      found.name = side.querySelector(".pair__name").textContent.replace(/^[AB]: /, "");
      found.lens = Number.parseInt(side.querySelector(".plot__percent").textContent, 10);
      for (const one of side.querySelectorAll(".tally__one")) {
        // The mark beside the count, without its place, is what the figures repeat.
        const mark = one.querySelector("path");
        const shape = mark.getAttribute("d").replace(/^m[\d.]+ [\d.]+/, "");
        const kind = mark.getAttribute("class");
        const drawn = (figure) => (side.querySelector(`${figure} .${kind}`).getAttribute("d") ?? "").split(shape).length - 1;
        found.counts.push(Number(one.querySelector(".tally__number").textContent));
        found.field.push(drawn(".crowd__field"));
        found.plot.push(drawn(".plot__people"));
      }
      return found;
    }),
  );

/** Sees that counts, marks and sentence agree; gives both groups. */
async function agreeing(page) {
  const both = await sides(page);
  assert.equal(both.length, 2);
  for (const { name, counts, field, plot } of both) {
    assert.equal(counts.reduce((sum, count) => sum + count, 0), 100, `${name}: ${counts}`);
    assert.deepEqual([field, plot], [counts, counts], `${name}: the marks are the counts`);
  }
  return both;
}

/** Sees that everything at the slider says this percent and the same numbers; gives both groups. */
async function standing(page, percent) {
  const both = await agreeing(page);
  const [[nothing, missed], [otherNothing, otherMissed]] = both.map(({ counts }) => counts);
  assert.deepEqual(await result(page), [nothing, otherNothing, missed, otherMissed], "the sentence");
  const shown = [await words(page, ".range__value"), await page.getAttribute("#a-line", "aria-valuetext")];
  const caption = plain(await page.textContent(".disclosure caption"));
  assert.deepEqual([...shown, caption].map((text) => numbers(text)[0]), [percent, percent, percent]);
  const table = await rows(page);
  assert.equal(table.length, both.length + 1, "both and everybody");
  for (const [place, { name, lens, counts }] of both.entries()) {
    assert.equal(lens, percent, name);
    const [nothing, missed, hit] = counts;
    assert.deepEqual(table[place].flat(), [plain(name), hit + missed, hit + nothing, nothing, missed]);
  }
  return both;
}

/** Sets a slider of the chapter. */
async function set(page, id, value) {
  await page.fill(`#a-${id}`, String(value));
  await settled(page);
}

async function setGroups(page, ...places) {
  for (const [side, index] of places.entries()) await page.locator(LIST).nth(side).selectOption({ index });
  await settled(page);
}

/** What one presses, and the percent it leads to. */
const MOVES = [
  ["ArrowRight", 51], ["ArrowRight", 52], ["ArrowLeft", 51], [MORE, 52], [LESS, 51], [LESS, 50],
  ["Home", 10], [LESS, 10], [MORE, 11], ["End", 80], [MORE, 80], [LESS, 79],
];

for (const lang of LANGS) {
  scene(`at 50 % 5 and 10 for nothing, 20 and 23 missed; keys and buttons move everything alike (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "line") });
    await standing(page, 50);
    assert.deepEqual(await result(page), [5, 10, 20, 23]);
    for (const [move, percent] of MOVES) {
      if (move.startsWith(".")) {
        await page.locator(move).press("Enter");
        await settled(page);
      } else {
        await page.focus("#a-line");
        await press(page, move);
      }
      await standing(page, percent);
    }
  });
}

scene("lowering the line never lowers the red, in the counts or the table", async (open) => {
  const page = await open({ at: at("da", "line") });
  await page.focus("#a-line");
  await press(page, "End");
  let before = null;
  for (let percent = 80; percent >= 10; percent -= 1) {
    const both = await standing(page, percent);
    const reds = both.map(({ name, counts: [nothing, , hit] }) => [name, nothing + hit]);
    const now = [...reds, ...(await rows(page)).map(([head, , [red]]) => [`table: ${head}`, red])];
    for (const [place, [name, red]] of now.entries()) {
      assert.ok(!before || red >= before[place][1], `${name} at ${percent} %: ${red} after ${before?.[place][1]}`);
    }
    before = now;
    await press(page, "ArrowLeft");
  }
});

scene("other groups give their names and numbers, and stay over languages and steps", async (open) => {
  const page = await open({ at: at("da", "line") });
  // 60-66 years; a lot of health limits.
  const places = [11, 30];
  const names = () =>
    page.$$eval(LIST, (lists) => lists.map((list) => list.options[list.selectedIndex].textContent));
  const chosen = async () => {
    assert.deepEqual(await page.$$eval(LIST, (lists) => lists.map((list) => list.selectedIndex)), places);
    assert.deepEqual((await standing(page, 50)).map(({ name }) => name), await names());
    assert.deepEqual(await result(page), [10, 25, 24, 8]);
  };
  await setGroups(page, ...places);
  await chosen();
  for (const lang of ["en", "da"]) {
    await page.click(".header__language");
    await page.waitForSelector(`html[lang=${lang}]`);
    await arrived(page, "line");
    await chosen();
    const told = (await names()).map(plain);
    await goTo(page, at(lang, "room"));
    assert.deepEqual((await agreeing(page)).map(({ name }) => plain(name)), told);
    await goTo(page, at(lang, "wishes"));
    const caption = await words(page, "caption");
    assert.ok(told.every((name) => caption.includes(name)), caption);
    await goTo(page, at(lang, "line"));
    await chosen();
  }
});

for (const lang of LANGS) {
  scene(`room for 20: 12 would stay, 8 are in for nothing, 18 are outside (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "room") });
    await agreeing(page);
    assert.deepEqual(await result(page), [100, 20, 12, 8, 18]);
    for (const [key, room] of [["ArrowRight", 21], ["Home", 5], ["End", 50]]) {
      await page.focus("#a-room");
      await press(page, key);
      await agreeing(page);
      const [, said, stayed, nothing] = await result(page);
      assert.equal(said, room);
      assert.ok(Math.abs(stayed + nothing - room) <= 1, `${stayed} and ${nothing} are ${room}`);
    }
  });

  scene(`help and control have the same numbers and other words (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "line") });
    const [help, control] = stepOf("threshold", "consequence").stages;
    const names = () => page.locator(".tally").last().locator("strong").allTextContents();
    await goTo(page, at(lang, "consequence"));
    assert.deepEqual(await tally(page), [6, 20, 10, 64]);
    await goTo(page, at(lang, "line"));
    await set(page, "line", 30);
    await goTo(page, at(lang, "consequence"));
    const [helped, asHelp] = [await tally(page), await names()];
    await answer(page, help);
    await onward(page, control);
    assert.equal(await page.locator(".tally").count(), 2, "beside each other");
    assert.deepEqual(await tally(page), helped);
    assert.ok((await names()).every((name) => !asHelp.includes(name)));
    assert.notDeepEqual(helped, [6, 20, 10, 64], "the line was moved");
    assert.equal(await words(page, RESULT), "", "nothing before both are judged");
    await answer(page, control);
    assert.equal(await words(page, RESULT), say(lang, "consequence-same"));
    await give(page, [control.asks[0].name, 2]);
    assert.equal(await words(page, RESULT), say(lang, "consequence-other"));
  });
}

/** The percent of both lines, reds out of 100 to whom it does not happen, reds that are right. */
const WISHES = [
  [[50], [7, 17], [61, 66]],
  [[50, 62], [7, 7], [61, 73]],
  [[50, 43], [7, 27], [61, 61]],
];

for (const lang of LANGS) {
  scene(`three wishes, three lines, and not always one to be had (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "wishes") });
    assert.deepEqual((await rows(page)).map(([, ...cells]) => cells), WISHES);
    assert.equal(await page.locator(".pair").count(), 0, "no group before a wish");
    for (const [wish, [lines, nothing, right]] of WISHES.entries()) {
      await give(page, [question("wishes"), wish]);
      const [a, b] = await agreeing(page);
      assert.deepEqual([a.lens, b.lens], [lines[0], lines.at(-1)]);
      assert.deepEqual(await result(page), [100, ...nothing, 100, ...right]);
    }
    await goTo(page, at(lang, "line"));
    await set(page, "line", 25);
    await goTo(page, at(lang, "wishes"));
    const [same, nothing] = await rows(page);
    assert.deepEqual([same.slice(1, 3), nothing.slice(1, 3)], [[[25], [41, 63]], [[25, 34], [41, 41]]]);
    assert.equal(await words(page, "tbody tr:last-child td"), say(lang, "wish-never"));
    assert.equal(await page.locator(".pair").count(), 0, "the third wish stays chosen, and shows no groups");
  });
}

/** Red, hits and those whom green is right for; then the four counts. */
const BASE_RATES = [
  [[340, 1000, 70, 900], [270, 30, 70, 630]],
  [[420, 1000, 210, 700], [210, 90, 210, 490]],
];
const COLOURS = ["yellow", "yellow", "green", "red"];
const BOUGHT = {
  da: (card, colour) => `Kommunen køber »${card}«. Så er Henrik ${colour}.`,
  en: (card, colour) => `The municipality buys “${card}”. Then Henrik is ${colour}.`,
};

for (const lang of LANGS) {
  scene(`70 % right with two base rates (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "base-rate") });
    assert.equal(await page.locator(`${RESULT}, .tally`).count(), 0, "nothing before one is chosen");
    for (const [choice, [said, counts]] of BASE_RATES.entries()) {
      await give(page, [question("base-rate"), choice]);
      assert.deepEqual([await result(page), await tally(page)], [said, counts]);
    }
  });

  scene(`half a year or a year: other colours for the same people (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "definition") });
    assert.equal(await page.locator(`${RESULT}, table`).count(), 0, "nothing before one is chosen");
    for (const choice of [0, 1]) {
      await give(page, [question("definition"), choice]);
      assert.deepEqual(await result(page), [30, 100, 11, 53, 100]);
      assert.deepEqual((await rows(page)).map(([, ...cells]) => cells.flat()), [[30, 46, 38, 16], [11, 90, 9, 1]]);
    }
  });

  scene(`four cards, equally good, and Henrik sees three colours (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "cards") });
    const table = await rows(page);
    assert.deepEqual(table.slice(0, -1).map(([, ...cells]) => cells.flat()), [
      [738, 734, 729, 732], [74, 74, 74, 74], [46, 49, 51, 48], [38, 34, 32, 37], [16, 17, 17, 15],
    ]);
    const colours = await allWords(page, "tbody tr:last-child td");
    assert.deepEqual(colours, COLOURS.map((colour) => say(lang, `zone-name-${colour}`)));
    const said = (await allWords(page, ".measure > p")).map((line) => numbers(line).filter((number) => number > 1));
    assert.ok(said.some((line) => String(line) === String([42, 100, 20, 11, 30])), JSON.stringify(said));
    assert.ok(said.some((line) => String(line) === String([738, 1000, 8, 748])), JSON.stringify(said));
    assert.equal(await words(page, RESULT), "", "nothing is bought yet");
    for (const [choice, card] of (await allWords(page, "thead th")).slice(1).entries()) {
      await give(page, [question("cards"), choice]);
      assert.equal(await words(page, RESULT), BOUGHT[lang](card, say(lang, `zone-${COLOURS[choice]}`)));
    }
  });
}

const LABEL = { da: "Opdigtet model – ikke ASTA", en: "Made-up model – not ASTA" };

/** Presses the button, the last of those with the name; gives the file's name and text. */
async function taken(page, lang, id) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: say(lang, id) }).last().click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}
const linesOf = (text) => text.replace("\ufeff", "").trimEnd().split(/\r?\n/);

/** Every step with a table: its chapter, and the question that brings it. */
const TABLES = [
  ["sees-and-misses", "hardly"], ["sees-and-misses", "disputed"], ["sees-and-misses", "proxy"], ["threshold", "line"],
  ["threshold", "room"], ["threshold", "wishes"], ["threshold", "base-rate", 1], ["threshold", "definition", 1],
  ["threshold", "cards"], ["threshold", "check"],
];

for (const lang of LANGS) {
  scene(`every table opens in a spreadsheet of the language, cell by cell as on the page (${lang})`, async (open) => {
    const page = await open({ at: at(lang, "line") });
    await set(page, "line", 33);
    const groups = await page.locator(LIST).first().locator("option").count();
    const separator = lang === "da" ? ";" : ",";
    const names = new Set();
    for (const [chapter, step, choice] of TABLES) {
      await goTo(page, addressOf(chapter, lang, step));
      if (choice !== undefined) await give(page, [question(step), choice]);
      const opened = page.locator(".chapter__stage details:not([open]) summary");
      if (await opened.count()) await opened.click();
      const { name, text } = await taken(page, lang, "take-table-csv");
      names.add(name);
      const [label, caption, heads, ...lines] = linesOf(text);
      assert.ok(label.includes(LABEL[lang]), label);
      // A cell with the separator in it stands in quotation marks.
      const cells = (line) => line.match(new RegExp(`"[^"]*"|[^${separator}"]+`, "g")) ?? [];
      const unquoted = (cell) => plain(cell.replaceAll('"', ""));
      const onPage = (words) => plain(words.replaceAll("\u00ad", ""));
      assert.equal(unquoted(caption), onPage(await words(page, "caption")), step);
      const shownHeads = (await page.locator(".chapter__stage thead th").allTextContents()).map(onPage);
      assert.deepEqual(cells(heads).map(unquoted), shownHeads, step);
      const shown = (await rows(page)).map(([, ...cells]) => cells.flat());
      const inFile = lines.map((line) => cells(line).slice(1).flatMap((cell) => numbers(cell)));
      assert.deepEqual(inFile, shown, step);
      if (step === "check") assert.equal(lines.length, groups + 1, "everybody, and each group one can choose");
    }
    assert.equal(names.size, TABLES.length, "each has a name of its own");
  });
}

scene("1,000 people and every cell of the world to take along; the weights add up to 1", async (open) => {
  const page = await open({ at: at("en", "line") });
  await set(page, "line", 33);
  await goTo(page, at("en", "check"));
  assert.ok((await words(page, ".measure .chapter__note")).includes("33% is 6 points"));
  const people = await taken(page, "en", "take-people");
  assert.equal(linesOf(people.text).length, 1001);
  assert.equal((await taken(page, "en", "take-people")).text, people.text, "the same people each time");
  const cells = await taken(page, "en", "take-cells");
  assert.ok(Math.abs(cells.text.length / 1e6 - 35) < 2.5, `about 35 MB: ${cells.text.length}`);
  const [heads, ...lines] = linesOf(cells.text);
  assert.equal(1 + lines.length, 259_201);
  const names = heads.split(",");
  const [weight, chance] = ["weight", "chance_26_weeks"].map((name) => names.indexOf(name));
  const points = names.indexOf("points_model_1");
  // 33 per cent is 6 points.
  let [all, became, red] = [0, 0, 0];
  for (const line of lines) {
    const cell = line.split(",");
    all += Number(cell[weight]);
    became += Number(cell[weight]) * Number(cell[chance]);
    if (Number(cell[points]) >= 6) red += Number(cell[weight]);
  }
  assert.ok(Math.abs(all - 1) < 1e-9, `${all}`);
  // As the note beside the button promises: the first numbers of the table, out of 1,000.
  const [[, [everybody], [reds]]] = await rows(page);
  assert.equal(Math.round(1000 * became), everybody);
  assert.equal(Math.round(1000 * red), reds);
});

const key = (id, name) => async (page) => {
  await page.focus(`#a-${id}`);
  await page.keyboard.press(name);
};
const option = (step, choice) => (page) => page.check(`input[name=${question(step)}][value="${choice}"]`, { force: true });
/** Step, what one does there, and the numbers that what is heard begins with. */
const DEEDS = [
  ["line", key("line", "ArrowRight"), []],
  ["line", (page) => page.click(LESS), []],
  ["line", key("line", "Home"), []],
  ["line", (page) => page.locator(LIST).nth(1).selectOption({ index: 3 }), [5]],
  ["room", key("room", "End"), [100, 50]],
  ["room", (page) => page.click(LESS), [100, 19]],
  ["wishes", option("wishes", 1), [100, 7, 7]],
  ["base-rate", option("base-rate", 0), [340, 1000, 70, 900]],
  ["definition", option("definition", 1), [30, 100, 11, 53, 100]],
  ["cards", option("cards", 3), []],
];

for (const lang of LANGS) {
  scene(`each move is heard once, as the sentence on the page (${lang})`, async (open) => {
    for (const [step, act, begins] of DEEDS) {
      const page = await listening(open, { at: at(lang, step) });
      const said = (await hears(page, () => act(page))).map(plain);
      assert.deepEqual(said, [await words(page, RESULT)], step);
      assert.deepEqual(numbers(said[0]).slice(0, begins.length), begins, step);
    }
  });

  scene(`a wish that cannot be had is heard (${lang})`, async (open) => {
    const page = await listening(open, { at: at(lang, "line") });
    await hears(page, () => page.fill("#a-line", "25"));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at(lang, "wishes"));
    await hears(page, () => undefined);
    assert.deepEqual((await hears(page, () => option("wishes", 2)(page))).map(plain), [say(lang, "wish-never")]);
  });
}

scene("twenty quick steps of the line are heard as one", async (open) => {
  const page = await listening(open, { at: at("da", "line") });
  await page.focus("#a-line");
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("ArrowLeft");
    await page.clock.runFor(100);
  }
  const said = await hears(page, () => undefined);
  assert.deepEqual(said.map(plain), [await words(page, RESULT)]);
  assert.equal(await page.inputValue("#a-line"), "30");
});

for (const step of ["line", "room", "wishes", "base-rate", "definition", "cards"]) {
  scene(`a guess moves nothing, so that no result is heard: ${step}`, async (open) => {
    const page = await listening(open, { at: at("da", step) });
    const said = await hears(page, () => page.check('input[name=question-0][value="2"]', { force: true }));
    assert.deepEqual(said, []);
  });
}

for (const step of ["wishes", "base-rate", "definition", "cards"]) {
  scene(`what a step taken again shows no longer is not heard: ${step}`, async (open) => {
    const page = await listening(open, { at: at("da", step) });
    await hears(page, () => option(step, 1)(page));
    assert.deepEqual(await hears(page, () => page.click(".chapter__foot button")), []);
  });
}

scene("to begin again puts the line, the room, the groups and the answers back", async (open) => {
  const page = await open({ at: at("da", "line") });
  const shown = async () => {
    const found = [];
    for (const step of ["line", "room", "consequence", "wishes", "base-rate", "definition", "cards"]) {
      await goTo(page, at("da", step));
      found.push(await page.innerText(".chapter__stages"), await page.locator("main input:checked").count());
    }
    return found;
  };
  const fresh = await shown();
  await goTo(page, at("da", "line"));
  await set(page, "line", 33);
  await setGroups(page, 7, 8);
  await goTo(page, at("da", "room"));
  await set(page, "room", 40);
  for (const step of ["wishes", "base-rate", "definition", "cards"]) {
    await goTo(page, at("da", step));
    await give(page, ["question-0", 1], [question(step), 1]);
  }
  assert.notDeepEqual(await shown(), fresh);
  await goTo(page, at("da", "check"));
  await page.getByRole("button", { name: say("da", "restart") }).press("Enter");
  await settled(page);
  assert.deepEqual(await shown(), fresh);
  await goTo(page, at("da", "line"));
  assert.deepEqual(await page.$$eval(LIST, (lists) => lists.map((list) => list.selectedIndex)), [0, 2]);
  assert.equal(await page.inputValue("#a-line"), "50");
  await standing(page, 50);
});
