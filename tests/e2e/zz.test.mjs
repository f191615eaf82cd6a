import { scene } from "./support/stage.mjs";
for (const [w,h] of [[1366,620],[360,740]])
for (const step of ["austria","norway","denmark","same-person","known","findings"])
scene(`${step} ${w}`, async (open) => {
  const page = await open({ at: `#/da/rigtige-modeller/${step}`, width: w, height: h });
  await page.screenshot({ path: `/tmp/s-${step}-${w}.png`, fullPage: true });
});
