// Brings the words of a language to the program, which refuses those of another build (`src/text/pack.rs`).
//
// The visitor's own language is fetched beside the program, the other one once the page answers, so that changing the
// language needs no network later. Words that cannot be had, or are refused, are fetched once more past all caches. When
// that fails too, the page stays in the language that it has and says so: <html data-words="failed">.

const page = document.documentElement;

/**
 * Gives what brings the words. `fetchWords(lang, cache)` promises the text of a language; `cache` is that of `fetch`.
 */
export function wordsFrom(fetchWords) {
  const begun = new Map();
  let take;

  /** Begins to fetch a language, before there is a program to take it. */
  function begin(lang) {
    if (!begun.has(lang)) {
      const text = fetchWords(lang, "default");
      // Whoever waits for the text hears of a failure; here nobody waits yet.
      text.catch(() => undefined);
      begun.set(lang, text);
    }
    return begun.get(lang);
  }

  async function load(lang) {
    try {
      take(lang, await begin(lang));
    } catch {
      begun.delete(lang);
      take(lang, await fetchWords(lang, "reload"));
    }
  }

  return {
    begin,
    load,
    /** From now on the program takes words; it may also ask for them itself, as `words.load`. */
    open(takeWords) {
      take = takeWords;
      globalThis.words = {
        load(lang, done) {
          page.dataset.words = "waiting";
          load(lang).then(
            () => {
              delete page.dataset.words;
              done();
            },
            (error) => {
              tellFailed();
              throw error;
            },
          );
        },
      };
    },
  };
}

function tellFailed() {
  const notice = document.getElementById("notice");
  page.dataset.words = "failed";
  notice.hidden = false;
  notice.focus();
  // Another address may be one whose words are there, and is worth another attempt if not.
  const withdraw = () => {
    delete page.dataset.words;
    notice.hidden = true;
  };
  addEventListener("hashchange", withdraw, { once: true });
}
