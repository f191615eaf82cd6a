// Marks, before anything is painted, whether the static first screen is the one that the address asks for: the
// Danish explorer as it stands. A style rule hides it on every other route until the app has drawn the right one.
// It reads the address and nothing else, and speaks up if the module that starts the app never arrives.

(() => {
  const { hash } = location;
  const page = document.documentElement;
  page.dataset.route = /^(#\/*(da\/*(udforsk\/*)?)?)?$/.test(hash) ? "default" : "other";
  if (/^#\/en(\/|\?|$)/.test(hash)) page.lang = "en";

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
