// Answers for the site without a network, in the browsers of those who asked for it. `cargo xtask dist` puts two lines
// before this: VERSION, and FILES with the digest of each. So what is kept is exactly one version, whatever caches lie
// between the browser and the host.
//
// Invariant: a page keeps the version that it was opened with. A newer one waits until all of them are closed; nothing
// here skips the wait or takes over open pages.

const { scope } = registration;
/** What the names of the stores begin with: those of this site, and no other at the same host. */
const OWN = `er-du-groen ${scope} `;
const STORE = OWN + VERSION;

/** Fetches every file anew and keeps them all, or none. */
async function keep() {
  const files = await Promise.all(
    Object.entries(FILES).map(async ([name, integrity]) => {
      const response = await fetch(name, { cache: "no-cache", integrity });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return [name, response];
    }),
  );
  try {
    const store = await caches.open(STORE);
    await Promise.all(files.map(([name, response]) => store.put(name, response)));
  } catch (error) {
    await caches.delete(STORE);
    throw error;
  }
}

/** Drops what earlier versions kept. */
async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== STORE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The name of the file that an address asks for. What follows `?` is for the page itself to read. */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(scope)) return "";
  const name = whole.slice(scope.length);
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

async function answer(name, request) {
  // Naming the store does not make one, as opening it would after the visitor has let go of it.
  const kept = await caches.match(name, { cacheName: STORE });
  // A host may lead from one address of a page to another; browsers take no such answer from here.
  return kept?.redirected ? new Response(kept.body, kept) : (kept ?? fetch(request));
}

addEventListener("install", (event) => event.waitUntil(keep()));
// The page asks for what is lost (`src/offline.mjs`).
addEventListener("message", (event) => {
  const [port] = event.ports;
  const tell = (whole) => () => port.postMessage(whole);
  event.waitUntil(keep().then(tell(true), tell(false)));
});
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const name = fileOf(url);
  if (method === "GET" && Object.hasOwn(FILES, name)) event.respondWith(answer(name, event.request));
});
