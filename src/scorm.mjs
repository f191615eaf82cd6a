// In a learning platform (SCORM 1.2): tells it whether the pupil has finished, and nothing else. This file stands in
// the package only.
//
// Four functions of the platform are called and no others: LMSInitialize, LMSSetValue for the one value
// "cmi.core.lesson_status", LMSCommit and LMSFinish. No answers, scores or times are sent, and nothing is asked for.
// A page that is left before the pupil says "finished" is told to be incomplete: else platforms call it completed.
//
// A link to another page opens a window of its own: in the unit's place it would end what is told to the platform.
//
// What the bar shows is its state: "open", "silent" (the platform does not answer), "told", "refused" or "absent".

const STATUS = "cmi.core.lesson_status";

const bars = [...document.querySelectorAll(".platform")];
const api = found(window) ?? found(window.opener) ?? found(window.top.opener);

/** The platform's functions are open to calls. */
let begun = false;
/** The pupil has said so. */
let finished = false;
/** The platform has taken it in. */
let told = false;

/** The nearest API in a window or those around it. A window of another site may not be read. */
function found(start) {
  for (let place = start; place; place = place === place.parent ? null : place.parent) {
    try {
      if (place.API) return place.API;
    } catch {
      continue;
    }
  }
  return null;
}

/** Calls a function of the platform; true when it says so. A platform that throws has said no. */
function call(name, ...values) {
  try {
    return String(api[name](...values)) === "true";
  } catch {
    return false;
  }
}

function begin() {
  begun ||= call("LMSInitialize", "");
  return begun;
}

const tell = (status) => begin() && call("LMSSetValue", STATUS, status) && call("LMSCommit", "");

function show(state) {
  for (const bar of bars) {
    for (const part of bar.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(state);
    bar.querySelector("button").setAttribute("aria-disabled", String(state === "told"));
    bar.hidden = false;
  }
}

function open() {
  if (!api) return show("absent");
  const answers = begin();
  show(told ? "told" : answers ? "open" : "silent");
}

function mark() {
  if (told) return;
  finished = true;
  told = tell("completed");
  show(told ? "told" : "refused");
}

function leave() {
  if (!begun) return;
  if (!told) tell(finished ? "completed" : "incomplete");
  call("LMSFinish", "");
  begun = false;
}

const withoutHash = (address) => address.split("#")[0];

function sendOutside({ target }) {
  const link = target.closest("a[href]");
  if (!link?.protocol.startsWith("http") || withoutHash(link.href) === withoutHash(location.href)) return;
  link.target = "_blank";
  link.rel = "noreferrer noopener";
}

for (const bar of bars) bar.querySelector("button").addEventListener("click", mark);
// Before the app's own listeners, and before the browser follows the link.
addEventListener("click", sendOutside, { capture: true });
addEventListener("pagehide", leave);
// A page that the browser had put aside comes back as it was left.
addEventListener("pageshow", ({ persisted }) => persisted && open());
open();
