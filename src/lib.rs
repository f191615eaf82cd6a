//! "Er du grøn?": an interactive explanation of algorithmic profiling of jobseekers.
//!
//! The visitor changes the answers of an invented person and sees what an invented, fully open model does with
//! them: the number, the colour, and the reason for every change. Nothing here predicts anything about anybody.
//!
//! # The house
//!
//! | floor | module | what it is |
//! |---|---|---|
//! | 0 | [`model`] | attributes, models of four kinds, explanations: a small, exact library without a browser |
//! | 0 | [`shipped`] | the data the page runs on, checked when it was built |
//! | 1 | [`text`] | values of the model as Danish and English words, and as a table for spreadsheets |
//! | 2 | [`state`] | what the visitor has chosen, and one pure function from an action to the next state |
//! | 3 | `ui` | values as markup (feature `app`) |
//! | 3 | `browser` | the few effects: address, focus, live region, files, words, keeping the page when asked to (feature `app`) |
//!
//! Data path: input event → control → [`state::Action`] → [`state::reduce`] → [`state::State`] →
//! [`state::Derived`] → markup, and beside it one effect each for the title and the live region.
//!
//! The words of a language travel apart from the program, in a *pack* ([`text::pack`]): the start script fetches the
//! visitor's own beside the program, and the other one once the page answers.
//!
//! The site comes in four editions, all made by `cargo xtask dist`: the folder for a web host; the same kept by a browser
//! that was asked to (`src/sw.js`); one file (`src/one-file.mjs`); and a package for learning platforms (`src/scorm.mjs`).
//! The teacher's papers (`ui::kit`) are pages beside the app, drawn natively when the site is built, so that no visitor
//! fetches them unasked and they print without script.
//!
//! Invariant: a floor uses only the floors above it in this table. `model`, `text` and `state` build and pass
//! their tests without any browser crate (`cargo test --no-default-features`).

pub mod model;
pub mod shipped;
pub mod state;
pub mod text;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "app")]
pub mod ui;
