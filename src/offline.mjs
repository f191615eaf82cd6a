// Keeps the page in this browser for use without a network, and lets go of it again. `src/files.mjs` fetches this for
// those only who wish for it, or did so before; what answers without a network is `src/sw.js`.
//
// Invariant: letting go leaves nothing behind, and neither does keeping that failed.

// As `src/browser/offline.rs` wishes, and as `Offline` in `src/state/offline.rs` counts.
const [KEEP, RELEASE] = [1, 2];
const [OFF, SAVING, SAVED, WAITING, FAILED] = [1, 2, 3, 4, 5];

const SCOPE = new URL("./", document.baseURI).href;
/** What the names of the stores begin with: those of this site, and no other at the same host (`src/sw.js`). */
const OWN = `er-du-groen ${SCOPE} `;

/** Ends the listening to what one has let go of. */
let listening = new AbortController();

const stores = async () => (await caches.keys()).filter((name) => name.startsWith(OWN));

/** Our own registration: a page can also stand under that of the whole host. */
async function registered() {
  const found = await navigator.serviceWorker.getRegistration();
  return found?.scope === SCOPE ? found : null;
}

function standing({ installing, waiting, active }) {
  const lives = (worker) => worker && worker.state !== "redundant";
  if (lives(active)) return lives(waiting) ? WAITING : SAVED;
  return lives(installing) || lives(waiting) ? SAVING : FAILED;
}

/** The browser reads the manifest when the page names it: not before the visitor has asked for anything. */
function nameManifest(named) {
  const old = document.querySelector('link[rel="manifest"]');
  if (!named) old?.remove();
  else if (!old) document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "site.webmanifest" }));
}

/** Tells how it stands with a registration, now and whenever one of its workers has come further. */
function follow(registration, tell) {
  const { signal } = listening;
  const report = () => {
    if (signal.aborted) return;
    const now = standing(registration);
    nameManifest(now === SAVED || now === WAITING);
    tell(now);
  };
  const listen = (worker) => worker?.addEventListener("statechange", report, { signal });
  registration.addEventListener("updatefound", () => listen(registration.installing), { signal });
  for (const worker of [registration.installing, registration.waiting]) listen(worker);
  report();
}

async function release() {
  listening.abort();
  listening = new AbortController();
  const registration = await registered();
  // One that is still fetching would store it afterwards.
  const fetching = registration?.installing;
  if (fetching) await new Promise((done) => fetching.addEventListener("statechange", done, { once: true }));
  await registration?.unregister();
  await Promise.all((await stores()).map((name) => caches.delete(name)));
  nameManifest(false);
}

/**
 * Has a worker store the files that was installed before: a browser may take one back that was let go of while a page it
 * answers for was open.
 */
async function refill(worker) {
  const { port1: here, port2: there } = new MessageChannel();
  worker.postMessage("keep", [there]);
  const whole = await new Promise((done) => (here.onmessage = ({ data }) => done(data)));
  if (whole) return;
  await release();
  throw new Error("the files could not be fetched");
}

/** Does what is wished for, and tells how it stands; without a wish it only tells. */
export default async function offline(wish, tell) {
  const keeping = wish === KEEP;
  if (wish === RELEASE) await release();
  const registration = keeping ? await navigator.serviceWorker.register(new URL("sw.js", SCOPE)) : await registered();
  if (!registration) return tell(OFF);
  if (registration.active && (await stores()).length === 0) {
    if (!keeping) return release().then(() => tell(OFF));
    await refill(registration.active);
  }
  follow(registration, tell);
}
