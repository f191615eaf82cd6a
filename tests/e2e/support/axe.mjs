// Asks axe-core what is wrong with a page. The one place that knows which rules are asked.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549"];

/**
 * Contrast of text that axe cannot judge because something transparent lies over it: the text's colour against the
 * nearest background behind it. Gives what is below the wanted ratio.
 */
function faint([selectors, small, large]) {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => {
    const linear = [red, green, blue].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const covers = (shape, element) => {
    const [outer, inner] = [shape.getBoundingClientRect(), element.getBoundingClientRect()];
    const middle = (inner.top + inner.bottom) / 2;
    return outer.left <= inner.left && outer.right >= inner.right && outer.top < middle && middle < outer.bottom;
  };
  const behind = (element) => {
    // In a drawing, the plate that was painted before the text and under it.
    if (element instanceof SVGTextElement) {
      const shapes = [...element.parentElement.children].slice(0, [...element.parentElement.children].indexOf(element));
      const plate = shapes.findLast((shape) => shape instanceof SVGRectElement && covers(shape, element));
      if (plate) return channels(getComputedStyle(plate).fill);
    }
    const colour = channels(getComputedStyle(element).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
    return element.parentElement ? behind(element.parentElement) : [255, 255, 255];
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
    const text = luminance(channels(element instanceof SVGElement ? fill : color));
    const ground = luminance(behind(element));
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    const size = Number.parseFloat(fontSize);
    const wanted = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? large : small;
    return ratio >= wanted ? [] : [`${selector}: ${ratio.toFixed(2)}, wanted ${wanted}`];
  });
}

/**
 * Runs rules by tag, or only the named ones; gives violations as short lines, and how often axe could not decide which
 * rule. Contrasts among the undecided are worked out here and added to the violations when they are too low.
 */
export async function audit(page, { rules, within, contrast = [4.5, 3] } = {}) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(`${source}; 0`);
  const found = await page.evaluate(
    async ({ TAGS, rules, within }) => {
      const context = within ? { include: within.map((selector) => [selector]) } : document;
      const options = rules
        ? { runOnly: { type: "rule", values: rules } }
        : { runOnly: { type: "tag", values: TAGS }, rules: { "target-size": { enabled: true } } };
      const { violations, incomplete, passes } = await axe.run(context, options);
      const told = ({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          return `${id} at ${target.join(" ")}: ${[...any, ...all, ...none].map(({ message }) => message).join("; ")}`;
        });
      return {
        violations: violations.flatMap(told),
        undecided: incomplete.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))]),
        passed: passes.length,
      };
    },
    { TAGS, rules, within },
  );
  const contrasts = found.undecided.filter(([id]) => id.startsWith("color-contrast")).flatMap(([, targets]) => targets);
  const low = await page.evaluate(faint, [contrasts, ...contrast]);
  return { ...found, violations: [...found.violations, ...low.map((line) => `contrast at ${line}`)] };
}

/** The modes of a system in which colours are others; nothing else is. */
const MODES = { dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } };
const LIGHT = { colorScheme: "light", forcedColors: "none" };

/** What is read, with the higher contrast of 7 to 1. Its rule passes what it cannot judge and what the other one finds. */
const READ = {
  rules: ["color-contrast", "color-contrast-enhanced"],
  within: ["main", "header", "footer", ".strip"],
  contrast: [7, 4.5],
};

/** What axe finds, as lines that begin with `what`; what it leaves open is told to `open`, for a person to look at. */
export async function findings(page, what, { open = () => undefined, ...options } = {}) {
  const { violations, undecided, passed } = await audit(page, options);
  if (passed === 0) return [`${what}: axe looked at nothing`];
  for (const [rule, targets] of undecided.filter(([rule]) => !rule.startsWith("color-contrast"))) {
    open(`${what}: axe leaves ${targets.length} × ${rule} open, for a person to look at; first ${targets[0]}`);
  }
  return violations.map((line) => `${what}: ${line}`);
}

/** What is wrong with the colours of a page in the modes in which they are others; leaves it light. */
export async function colourFindings(page, what) {
  const found = [];
  for (const [mode, media] of Object.entries(MODES)) {
    await page.emulateMedia({ ...LIGHT, ...media });
    found.push(...(await findings(page, `${what}, ${mode}`, { rules: ["color-contrast"] })));
  }
  await page.emulateMedia(LIGHT);
  return found;
}

/** What that is read has a contrast below 7 to 1, light and dark; leaves the page light. */
export async function faintFindings(page, what) {
  const found = [];
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findings(page, `${what}, ${colorScheme}`, READ)));
  }
  return found;
}
