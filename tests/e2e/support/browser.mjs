// The browser that tests run in: one that `run.mjs` has started for all files, or else one of their own.

import { chromium } from "playwright-core";

/** The variable that names a running browser. */
export const BROWSER = "E2E_BROWSER";

const options = {
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  chromiumSandbox: false,
};

/** Starts a browser that other processes can use. */
export const share = () => chromium.launchServer(options);

/** The shared browser, if there is one, or a new one. Closing it closes what was opened by this process. */
export const browse = () => (process.env[BROWSER] ? chromium.connect(process.env[BROWSER]) : chromium.launch(options));
