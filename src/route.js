// Marks, before anything is painted, whether the static first screen is the one that the address asks for: the
// Danish explorer as it stands. A style rule hides it on every other route until the app has drawn the right one.
// A page in a frame is marked too. It reads the address and nothing else, sends for the words of its language, and speaks
// up if the module that starts the app never arrives.

(() => {
  // In a frame, what leads away from its page opens outside. Where the frame forbids windows, it opens inside.
  const named = (hash) => (hash || "#/da/udforsk").split(/[/?]/, 3).join();
  function leave(event) {
    const link = event.target.closest("a[href]");
    if (!link || link.target || link.download || event.defaultPrevented) return;
    const inside = link.hash && link.href.startsWith(location.href.split("#")[0]);
    if (inside && named(link.hash) === named(location.hash)) return;
    const outside = open(inside ? location.pathname + link.hash : link.href);
    if (!outside) return;
    outside.opener = null;
    event.preventDefault();
  }

  const { hash } = location;
  const page = document.documentElement;
  page.dataset.route = /^(#\/*(da\/*(udforsk\/*)?)?)?$/.test(hash) ? "default" : "other";
  if (/^#\/en(\/|\?|$)/.test(hash)) page.lang = "en";
  // The words of that language are on their way before the start script is. One file has them inside.
  const { wordsDa, wordsEn } = document.currentScript.dataset;
  const words = page.lang === "en" ? wordsEn : wordsDa;
  if (words) {
    const preload = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: words };
    document.head.append(Object.assign(document.createElement("link"), preload));
  }
  if (/[?&](visning=indlejret|view=embedded)(&|$)/.test(location.search)) {
    page.dataset.view = "embedded";
    addEventListener("click", leave);
  }

  addEventListener(
    "error",
    ({ target }) => {
      if (!target.dataset?.wasm) return;
      page.dataset.ready = "failed";
      document.getElementById("notice").hidden = false;
    },
    true,
  );
})();
