// Starts the app where everything is one file (`xtask/src/one_file.rs`): nothing is fetched, and the papers of the
// teacher's kit are pages inside the page.
//
// "program" stands for the glue script of the built site.

import * as glue from "program";
import "./files.mjs";
import { start } from "./start.mjs";

const text = (id) => document.getElementById(id).textContent;
const app = document.getElementById("app");

/**
 * For each page of the kit, by the name of its file: language, title, the papers it holds, how many pages they are, and the
 * file in the other language. Only a page of several papers has a heading of its own above them.
 */
const papers = JSON.parse(text("papers"));
/** Where the pages of the kit are shown. */
const place = document.getElementById("kit");
/** How the papers look; beside the app, its rules would change the app. */
const look = document.getElementById("kit-look");
const page = document.documentElement;
/** What the app calls the page, while a paper lies over it, and what the paper calls it. */
let before;
let shown;

function call({ title, lang }) {
  if (document.title !== title) document.title = title;
  if (page.lang !== lang) page.lang = lang;
}

// Going back from the app to a paper, the app draws itself behind the paper, and names the page later than the paper.
const renamed = new MutationObserver(() => {
  if (!before) return;
  if (document.title !== shown.title) before.title = document.title;
  if (page.lang !== shown.lang) before.lang = page.lang;
  call(shown);
});
renamed.observe(document.querySelector("title"), { childList: true });
renamed.observe(page, { attributeFilter: ["lang"] });

/** A paper alone on its page begins with the heading of the page: each of its headings stands one level higher. */
function raise(paper) {
  for (const heading of paper.querySelectorAll("h2, h3, h4")) {
    const higher = document.createElement(`h${heading.localName[1] - 1}`);
    for (const { name, value } of heading.attributes) higher.setAttribute(name, value);
    higher.append(...heading.childNodes);
    heading.replaceWith(higher);
  }
}

function show(name) {
  const { lang, title, heading, holds, pages, other } = papers[name];
  before ??= { title: document.title, lang: page.lang };
  shown = { title, lang };
  place.replaceChildren(document.getElementById(`kit-${lang}`).content.cloneNode(true));
  for (const paper of place.querySelectorAll("article")) {
    if (!holds.some((held) => paper.classList.contains(held))) paper.remove();
  }
  const above = place.querySelector(".kit__title");
  if (heading) {
    above.textContent = heading;
  } else {
    above.remove();
    raise(place.querySelector("article"));
  }
  place.querySelector(".kit__tools .kit__pages").textContent = pages;
  place.querySelector(".header__language").setAttribute("href", other);
  const button = place.querySelector(".kit__print");
  button.hidden = false;
  button.addEventListener("click", () => print());
  call(shown);
  look.media = "all";
  app.hidden = true;
  const first = place.querySelector("h1");
  first.tabIndex = -1;
  first.focus();
  scrollTo(0, 0);
}

function hide() {
  if (!before) return;
  place.replaceChildren();
  call(before);
  before = undefined;
  look.media = "not all";
  app.hidden = false;
}

addEventListener("click", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const href = event.target.closest("a[href]")?.getAttribute("href") ?? "";
  const name = href.match(/^(?:kit\/)?([\w-]+)\.html$/)?.[1];
  if (Object.hasOwn(papers, name ?? "")) {
    event.preventDefault();
    history.pushState({ paper: name }, "");
    show(name);
  } else if (href.startsWith("../index.html#")) {
    event.preventDefault();
    hide();
    const hash = href.slice(href.indexOf("#"));
    if (hash === location.hash) history.replaceState(null, "");
    else location.hash = hash;
  }
});
if (history.state?.paper) show(history.state.paper);
addEventListener("popstate", ({ state }) => (state?.paper ? show(state.paper) : hide()));

const bytes = (id) => Uint8Array.from(atob(text(id)), (sign) => sign.charCodeAt(0));

start(() => ({
  glue,
  program: bytes("program"),
  fetchWords: async (lang) => new TextDecoder().decode(bytes(`words-${lang}`)),
}));
