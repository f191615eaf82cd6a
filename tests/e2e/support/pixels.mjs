// Reckoning with screenshots: how much two of them differ, and how light and how even one of them is. The browser
// decodes the pictures, on an empty page of its own, so no image library is needed.

import { workbench } from "./stage.mjs";

let bench;

async function onBench(work, ...pictures) {
  bench ??= await workbench();
  return bench.evaluate(work, pictures.map((picture) => picture.toString("base64")));
}

/**
 * Compares two pictures of the same size: `changed`, the number of pixels that differ visibly, of `all`, and the box
 * around them. A channel may differ by 8 of 255: the rounding of anti-aliased edges.
 */
export const difference = (one, other) =>
  onBench(async (pictures) => {
    const decode = async (base64) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [a, b] = await Promise.all(pictures.map(decode));
    if (a.width !== b.width || a.height !== b.height) return { changed: Infinity, all: a.width * a.height };
    const box = { left: a.width, top: a.height, right: 0, bottom: 0 };
    let changed = 0;
    for (let pixel = 0; pixel < a.data.length; pixel += 4) {
      if ([0, 1, 2].every((channel) => Math.abs(a.data[pixel + channel] - b.data[pixel + channel]) <= 8)) continue;
      changed += 1;
      const [x, y] = [(pixel / 4) % a.width, Math.floor(pixel / 4 / a.width)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    return { changed, all: a.width * a.height, box };
  }, one, other);

/** Luma of a picture, 0 to 255: its mean, its spread (standard deviation), and the share of pixels above 200. */
export const greys = (picture) =>
  onBench(async ([base64]) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const lumas = [];
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      lumas.push(0.2126 * data[pixel] + 0.7152 * data[pixel + 1] + 0.0722 * data[pixel + 2]);
    }
    const mean = lumas.reduce((sum, luma) => sum + luma, 0) / lumas.length;
    const spread = Math.sqrt(lumas.reduce((sum, luma) => sum + (luma - mean) ** 2, 0) / lumas.length);
    return { mean, spread, light: lumas.filter((luma) => luma > 200).length / lumas.length };
  }, picture);
