// Walking a page with the keyboard, and what a walker sees: where focus is, whether it shows, whether it is covered.

/** Describes the element with focus: its words, whether a ring can be seen, and what lies over it. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const ringed = (one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
  };
  // A control's ring may be drawn by the frame it fills.
  const near = [element, element.parentElement, element.parentElement?.parentElement].filter(Boolean);
  const box = element.getBoundingClientRect();
  // The middle of the first line: that of a link over two lines may lie beside it.
  const [line] = element.getClientRects();
  const middle = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  const label = element.closest("label");
  const bar = document.querySelector(".minibar")?.getBoundingClientRect();
  return {
    name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent).trim(),
    tag: element.localName,
    type: element.getAttribute("type"),
    group: element.getAttribute("name"),
    id: element.id,
    place: [...document.querySelectorAll("*")].indexOf(element),
    ring: near.some(ringed),
    onScreen: box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth,
    over: middle?.className ?? null,
    uncovered: element.contains(middle) || Boolean(label?.contains(middle)),
    clearOfBar: !bar?.height || box.bottom <= bar.top || box.top >= bar.bottom,
  };
}

/** What has focus; null when nothing has. */
export const focus = (page) => page.evaluate(focused);

/** Presses Tab until focus leaves the page or comes back to the start; gives every stop on the way. */
export async function walk(page, limit = 150) {
  const stops = [];
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await focus(page);
    if (!stop || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
  throw new Error(`no end after ${limit} stops`);
}

/** Presses Tab (or another key) until the element with focus fits; throws when it never does. */
export async function tabTo(page, fits, key = "Tab", limit = 150) {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press(key);
    const stop = await focus(page);
    if (stop && fits(stop)) return stop;
  }
  throw new Error(`nothing that fits ${fits} within ${limit} stops`);
}

/** Every element that Tab should reach, by the rules of HTML, as places in the document; one per radio group. */
export const expectedStops = (page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const focusable = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]';
    const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const stops = [...document.querySelectorAll(focusable)].filter((element) => shown(element) && element.tabIndex >= 0);
    const silent = (input) => input.type === "radio" && !input.checked;
    return stops.filter((element) => !silent(element)).map((element) => all.indexOf(element));
  });
