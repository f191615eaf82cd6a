// A second opinion on the model: the published points, added up here and turned into a number by the published rule.
// It shares no code with the product, only the data file that anybody can read.

import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../../src/model/data/${name}`, import.meta.url), "utf8"));
const form = read("form-1.json");
const cards = read("cards-1.json");
const [card] = cards.cards;

/** The attributes of the form, in form order. */
export const attributes = form.attributes.map(({ id, kind, bands, levels }) => ({
  id,
  low: kind === "range" ? bands[0].from : 0,
  high: kind === "range" ? bands.at(-1).to : levels.length - 1,
  isRange: kind === "range",
  /** One answer in each band, and both ends; every answer of a choice. */
  samples: kind === "range" ? [...new Set(bands.flatMap(({ from, to }) => [from, to]))] : levels.map((_, at) => at),
  points: (answer) => {
    const level = kind === "range" ? bands.find(({ from, to }) => from <= answer && answer <= to).id : levels[answer];
    return card.points[id][level];
  },
}));

/** What the published card says of answers in form order. */
export function assess(answers) {
  const points = attributes.map((attribute, at) => attribute.points(answers[at]));
  const total = points.reduce((sum, one) => sum + one, 0);
  const zone = cards.zones.find(({ from_points: from = -Infinity, to_points: to = Infinity }) => from <= total && total <= to);
  return { points, total, percent: percentOf(total), zone: zone.id };
}

/** The risk at a total of points, from 0 to 1. */
export function probability(total) {
  const start = cards.rule.risk_at_zero;
  const odds = (start / (1 - start)) * 2 ** (total / cards.rule.doubling_points);
  return odds / (1 + odds);
}

/** Whole percent at a total of points. */
export const percentOf = (total) => Math.round(100 * probability(total));

/** Random numbers from a seed, the same each time: a failure can be seen again. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A list of single changes `[attribute id, answer]`, each to another answer, uniformly over everything one can do. */
export function randomChanges(seed, count, start) {
  const next = random(seed);
  const answers = [...start];
  return Array.from({ length: count }, () => {
    const at = Math.floor(next() * attributes.length);
    const { id, low, high } = attributes[at];
    const step = 1 + Math.floor(next() * (high - low));
    answers[at] = low + ((answers[at] - low + step) % (high - low + 1));
    return [id, answers[at]];
  });
}
