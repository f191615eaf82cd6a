// What the app leaves to the browser: give the visitor a file, copy a text, and have the page kept for use
// without a network. `src/browser` calls it.
//
// The face of the pictures is the one the page was loaded with: it is read at the start, from the browser's own cache,
// so that nothing is asked for later.

const KEPT_MS = 60_000;

let face = "";

async function keepFace() {
  const { href } = document.querySelector('link[as="font"]');
  if (href.startsWith("data:")) {
    face = href;
    return;
  }
  const reader = new FileReader();
  reader.onload = () => {
    face = reader.result;
  };
  reader.readAsDataURL(await (await fetch(href, { cache: "force-cache" })).blob());
}

function save(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

// As `Offline` in `src/state/offline.rs` counts them.
const [OFF, FAILED] = [1, 5];

let kept;

function tellKept(now) {
  kept = now;
  dispatchEvent(new Event("kept"));
}

globalThis.files = {
  face: () => face,
  save: (name, type, text) => save(name, new Blob([text], { type })),
  async savePicture(name, svg) {
    // A browser that cannot draw the picture gives the drawing instead.
    const saveDrawing = () => files.save(name.replace(/png$/, "svg"), "image/svg+xml", svg);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    try {
      await image.decode();
    } catch {
      return saveDrawing();
    }
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d").drawImage(image, 0, 0);
    canvas.toBlob((blob) => (blob ? save(name, blob) : saveDrawing()));
  },
  copy(text, done) {
    const tell = (copied) => () => done(copied);
    // Not there at all on a page without encryption.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
    copying.then(tell(true), tell(false));
  },
  kept: () => kept,
  // What does the work is fetched by those only who wish for it, or did so before. Where the page cannot be kept, one of
  // the first steps throws: in an edition without that file, in a frame, in a browser that keeps nothing here.
  async keep(wish) {
    try {
      const here = (path) => new URL(path, document.baseURI).href;
      const { offline } = document.querySelector("[data-offline]").dataset;
      const found = await (top === self ? navigator : {}).serviceWorker.getRegistration();
      if (!wish && found?.scope !== here("./")) return tellKept(OFF);
      await (await import(here(offline))).default(wish, tellKept);
    } catch {
      if (wish) tellKept(FAILED);
    }
  },
};

// Without the face, pictures show the system's.
keepFace().catch(() => undefined);
