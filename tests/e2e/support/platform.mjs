// A learning platform for the package: a page with the API of SCORM 1.2, strict in what it takes, and a frame or a window
// for the unit. Runs in the browser; `platformPage` gives its HTML.
//
// The API is that of the run-time environment 1.2 as far as a unit may use it here: the states before, between and after
// LMSInitialize and LMSFinish, the arguments, the error codes. Any function or element beyond the four calls and the one
// value counts as misuse, whatever the standard would allow: the package promises that it calls nothing else.

/** Stands as a script in the platform's page, and fills `platform`. */
function strict() {
  const STATUSES = ["passed", "completed", "failed", "incomplete", "browsed", "not attempted"];
  const NO_ERROR = "0";
  const GENERAL = "101";
  const ARGUMENT = "201";
  const NOT_INITIALIZED = "301";
  const NOT_IMPLEMENTED = "401";
  const WRONG_TYPE = "405";

  const platform = { calls: [], misuse: [], status: "not attempted", kept: null, state: "before", mood: "well" };
  const answer = (code, call) => {
    if (code !== NO_ERROR) platform.misuse.push(`${call}: ${code}`);
    return String(code === NO_ERROR);
  };
  const told = (name, values, judge) => {
    const call = `${name}(${values.map((value) => JSON.stringify(value)).join(", ")})`;
    platform.calls.push(call);
    if (platform.mood === "throws") throw new Error("the platform is out of order");
    if (platform.mood === "refuses") return "false";
    return answer(judge(), call);
  };
  const empty = (values) => values.length === 1 && values[0] === "";
  const running = () => (platform.state === "running" ? NO_ERROR : NOT_INITIALIZED);
  const functions = {
    LMSInitialize: (...values) => {
      if (!empty(values)) return ARGUMENT;
      if (platform.state !== "before") return GENERAL;
      platform.state = "running";
      return NO_ERROR;
    },
    LMSSetValue: (...values) => {
      const [element, value] = values;
      if (values.length !== 2 || values.some((one) => typeof one !== "string")) return ARGUMENT;
      if (running() !== NO_ERROR) return NOT_INITIALIZED;
      if (element !== "cmi.core.lesson_status") return NOT_IMPLEMENTED;
      if (!STATUSES.includes(value) || value === "not attempted") return WRONG_TYPE;
      platform.status = value;
      return NO_ERROR;
    },
    LMSCommit: (...values) => {
      if (!empty(values)) return ARGUMENT;
      if (running() === NO_ERROR) platform.kept = platform.status;
      return running();
    },
    LMSFinish: (...values) => {
      if (!empty(values)) return ARGUMENT;
      if (running() !== NO_ERROR) return NOT_INITIALIZED;
      platform.state = "after";
      // A unit that never said how it stands is completed by the platform itself: RTE 1.2, 3.4.4.
      platform.kept = platform.status === "not attempted" ? "completed" : platform.status;
      return NO_ERROR;
    },
  };
  const wrapped = Object.entries(functions).map(([name, judge]) => [name, (...values) => told(name, values, () => judge(...values))]);
  platform.API = new Proxy(Object.fromEntries(wrapped), {
    get(api, name) {
      if (!(name in api)) platform.misuse.push(`asked for ${String(name)}`);
      return api[name];
    },
    set(_, name) {
      platform.misuse.push(`changed ${String(name)}`);
      return false;
    },
  });
  globalThis.platform = platform;
}

/**
 * The platform's page. `offers`: its API stands "around" the unit, in the "opener" of its window, or there is "nothing".
 * `nested`: one more frame lies between the two. `mood`: it works "well", "refuses" or "throws". `unit`: its address.
 */
export function platformPage({ offers = "around", nested = false, mood = "well", unit }) {
  const frame = `<iframe title="Enhed" name="unit" src="${unit}" width="100%" height="740"></iframe>`;
  const around = nested ? `<iframe title="Ramme" srcdoc='${frame}' width="100%" height="760"></iframe>` : frame;
  const script = [
    `(${strict})();`,
    `platform.mood = ${JSON.stringify(mood)};`,
    offers === "nothing" ? "" : "globalThis.API = platform.API;",
    `globalThis.launch = () => void open(${JSON.stringify(unit)}, "_blank");`,
  ];
  const body = offers === "opener" ? '<button type="button" onclick="launch()">Start</button>' : around;
  return [
    '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Platform</title><link rel="icon" href="data:,">',
    "<style>body { margin: 0 } iframe { border: 0 }</style>",
    `<script>${script.join("\n")}</script></head><body>${body}</body></html>`,
  ].join("");
}
