// Starts the app where everything is one file (`xtask/src/one_file.rs`): nothing is fetched, and the papers of the
// teacher's kit are pages inside the page.
//
// "program" stands for the glue script of the built site.

import * as glue from "program";
import "./files.mjs";
import { start } from "./start.mjs";

const text = (id) => document.getElementById(id).textContent;
const app = document.getElementById("app");

/** For each page of the kit, by the name of its file: language, title, and the papers it holds. */
const papers = JSON.parse(text("papers"));
/** Where the pages of the kit are shown. */
const place = document.getElementById("kit");
/** How the papers look; beside the app, its rules would change the app. */
const look = document.getElementById("kit-look");
/** What the app had called the page. */
let before;

function show(name) {
  const { lang, title, holds } = papers[name];
  before ??= { title: document.title, lang: document.documentElement.lang };
  place.replaceChildren(document.getElementById(`kit-${lang}`).content.cloneNode(true));
  for (const paper of place.querySelectorAll("article")) {
    if (!holds.some((held) => paper.classList.contains(held))) paper.remove();
  }
  const heading = place.querySelector("h1");
  heading.textContent = title;
  heading.tabIndex = -1;
  const button = place.querySelector(".kit__print");
  button.hidden = false;
  button.addEventListener("click", () => print());
  document.title = title;
  document.documentElement.lang = lang;
  look.media = "all";
  app.hidden = true;
  heading.focus();
  scrollTo(0, 0);
}

function hide() {
  if (!before) return;
  place.replaceChildren();
  document.title = before.title;
  document.documentElement.lang = before.lang;
  before = undefined;
  look.media = "not all";
  app.hidden = false;
}

addEventListener("click", (event) => {
  const href = event.target.closest("a[href]")?.getAttribute("href") ?? "";
  const name = href.match(/^(?:kit\/)?([\w-]+)\.html$/)?.[1];
  if (name in papers) {
    event.preventDefault();
    history.pushState({ paper: name }, "");
    show(name);
  } else if (href.startsWith("../index.html#")) {
    event.preventDefault();
    hide();
    location.hash = href.slice(href.indexOf("#"));
  }
});
addEventListener("popstate", ({ state }) => (state?.paper ? show(state.paper) : hide()));

start(() => ({
  glue,
  bytes: Uint8Array.from(atob(text("program")), (sign) => sign.charCodeAt(0)),
}));
