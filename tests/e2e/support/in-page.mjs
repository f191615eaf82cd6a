// What tests do and read inside the page: acting on the real controls, and reading every number it shows. Each
// function is sent to the browser as text, so it uses nothing from outside itself but `e2e`, where they all stand.

/** Gives an answer as a visitor would: moves the slider, or presses the option. */
function give(id, answer) {
  const slider = document.getElementById(`a-${id}`);
  if (!slider) {
    document.querySelector(`input[name="${id}"][value="${answer}"]`).click();
    return;
  }
  slider.value = String(answer);
  slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/**
 * Resolves when the page has drawn what the last events changed. Yew works in slices with a `setTimeout(0)` between
 * them, which browsers stretch to 4 ms: a longer timer that saw no change in the document is later than all of them.
 */
async function done() {
  let changed;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  do {
    changed = false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  } while (changed);
  observer.disconnect();
}

/** The answers as the controls show them, in form order. */
function answers() {
  const shown = (control) => {
    const slider = control.querySelector("input[type=range]");
    return slider ? slider.valueAsNumber : Number(control.querySelector("input:checked").value);
  };
  return [...document.querySelectorAll(".controls__grid > *")].map(shown);
}

/** Every number on the explorer, as text or geometry. */
function reading() {
  const plain = (words) => words.replaceAll("\u00a0", " ").replaceAll("\u00ad", "").replaceAll("\u2212", "-").trim();
  const text = (selector) => plain(document.querySelector(selector)?.textContent ?? "");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const share = (element, name) => Number.parseFloat(element.getAttribute(name));
  // A place is an attribute of the shape itself, or of the nested drawing that carries it.
  const place = (selector) => share(document.querySelector(selector).closest("[x]"), "x");
  const moves = (path) => path.getAttribute("d").split("m").length - 1;
  return {
    answers: e2e.answers(),
    spoken: all("input[type=range]").map((slider) => slider.getAttribute("aria-valuetext")),
    values: all(".range__value").map((value) => plain(value.textContent)),
    number: text(".score__number"),
    badge: text(".score__badge"),
    badgeIs: document.querySelector(".score__badge").className,
    shape: document.querySelector(".score__badge svg").innerHTML.replace(/<!--.*?-->/g, ""),
    sentence: text(".score__sentence"),
    marks: all(".field__marks").map((field) => ({
      squares: moves(field.querySelector(".field__square")),
      rings: moves(field.querySelector(".field__ring")),
    })),
    pointer: place(".ruler__pointer"),
    heading: text("#reasons"),
    takeaway: text(".reasons__takeaway"),
    dot: place(".waterfall__dot"),
    cursor: place(".waterfall__reading"),
    lastThread: share(all(".waterfall__plot .waterfall__thread").at(-1), "x"),
    bars: all(".waterfall__number").map((number) => {
      const rect = number.closest("g").querySelector("rect:not(.waterfall__held)");
      const points = plain(number.textContent);
      if (!rect) return { points };
      return { points, kind: rect.getAttribute("class"), x: share(rect, "x"), width: share(rect, "width") };
    }),
    lenses: all(".waterfall__reading").map((lens) => plain(lens.textContent)),
    sum: text(".waterfall__sum"),
    totals: all(".waterfall__total").map((total) => plain(total.textContent)),
    table: all(".reasons .disclosure:first-child tbody tr").map((row) => {
      return all("td", row).map((cell) => Number(plain(cell.textContent)));
    }),
    calculation: text(".reasons .disclosure__body > p"),
    bar: text(".minibar__number"),
    barZone: text(".minibar__zone"),
  };
}

const tools = { give, done, answers, reading };
const source = Object.entries(tools).map(([name, tool]) => `${name}: ${tool}`);

const known = `globalThis.e2e ??= { ${source.join(",\n")} };`;

/** Makes the functions above known to the page as `e2e`. */
export const install = (page) => page.evaluate(`${known} 0`);

/** Runs a function in the page that uses `e2e`, with values that JSON can carry. */
export const within = (page, work, ...values) =>
  page.evaluate(`${known} (${work})(${values.map((value) => JSON.stringify(value)).join(", ")})`);
