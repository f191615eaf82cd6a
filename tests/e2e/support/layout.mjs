// Looks for text that cannot be read because of where it lies: off the page, cut off by its frame, or on other text. And
// brings pages into the shapes in which that must not be.

import assert from "node:assert/strict";

/** Sent to the browser: every trouble with a line of visible text, as a short sentence. */
function crowded() {
  const quiet = (element) =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) ||
    element.closest(".visually-hidden, .skip, noscript, script, style");
  const style = new Map();
  const styled = (element) => style.get(element) ?? style.set(element, getComputedStyle(element)).get(element);
  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.data.trim();
    if (!words || quiet(element)) continue;
    const above = ancestors(element);
    const fixed = above.some((one) => styled(one).position === "fixed" || one.localName === "dialog");
    const frames = above.filter((one) => !(one instanceof SVGElement) && /hidden|clip/.test(styled(one).overflow));
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      lines.push({ element, words: words.slice(0, 40), left, right, top, bottom, fixed, frames });
    }
  }

  const troubles = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1);
    const names = wide.slice(0, 4).map((one) => `${one.localName}.${one.getAttribute("class")}`);
    troubles.push(`the page is ${page.scrollWidth} px wide in ${page.clientWidth}: ${names.join(", ")}`);
  }
  for (const { words, left, right, top, bottom, frames } of lines) {
    if (left < -1 || right > page.clientWidth + 1) troubles.push(`»${words}« sticks out of the page: ${left}–${right}`);
    for (const frame of frames) {
      const box = frame.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const inside = left >= box.left - 1 && right <= box.right + 1 && middle >= box.top && middle <= box.bottom;
      if (!inside) troubles.push(`»${words}« is cut off by .${frame.className}`);
    }
  }

  // The middle half of a line is where its letters are: line boxes may touch, letters may not.
  const letters = lines.filter(({ fixed }) => !fixed).map((line) => {
    const quarter = (line.bottom - line.top) / 4;
    return { ...line, top: line.top + quarter, bottom: line.bottom - quarter };
  });
  letters.sort((one, other) => one.top - other.top);
  for (const [at, one] of letters.entries()) {
    for (const other of letters.slice(at + 1)) {
      if (other.top >= one.bottom - 1) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across > 1) troubles.push(`»${one.words}« lies on »${other.words}« (${across.toFixed(1)} px)`);
    }
  }
  return troubles;
}

/** Everything wrong with where text lies. */
export const troubles = (page) => page.evaluate(crowded);

/** Share of the window's height that is covered by things that do not scroll. */
export const covered = (page) =>
  page.evaluate(() => {
    const held = [...document.body.querySelectorAll("*")].filter((one) => {
      return /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility({ visibilityProperty: true });
    });
    return held.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0) / innerHeight;
  });

/** Opens every disclosure in the text; the menu is one too, but lies over what is below it as long as it is open. */
export const openAll = (page) =>
  page.$$eval("details:not(.menu)", (all) => {
    for (const one of all) one.open = true;
  });

/** Distances in text as a reader may set them (WCAG 1.4.12). */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets these distances on a page, and sees that they are on. */
async function spaced(page) {
  const spacing = await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
    return getComputedStyle(document.querySelector("h1")).letterSpacing;
  }, SPACING);
  assert.notEqual(spacing, "normal", "the spacing is on");
}

/** Sets the visitor's own text size: what `rem` and the page's media queries are measured in. */
async function textSize(page, px) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
  await session.detach();
  await page.waitForFunction((size) => getComputedStyle(document.documentElement).fontSize === size, `${px}px`);
}

/** Brings a page, scrolled to its top, into a shape: the window, the visitor's text size, and wider text spacing or not. */
export async function shape(page, { width, height, px = 16, spacing = false }) {
  await page.setViewportSize({ width, height });
  const now = await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    scrollTo(0, 0);
    return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  });
  if (now !== px) await textSize(page, px);
  if (spacing) await spaced(page);
}
