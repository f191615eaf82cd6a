//! Floor 3, the page: values as markup.
//!
//! [`App`] holds the store and the effects; pages are built from parts, figures and controls. Plain functions come
//! first; a component has a state or an effect of its own.
//!
//! Invariant: a view computes no number. What it shows stands in [`Derived`](crate::state::Derived), or in the counts of the
//! chapters beside it.

mod app;
mod controls;
mod ears;
mod effects;
mod figures;
#[cfg(feature = "pages")]
mod kit;
mod markup;
mod pages;
mod parts;
#[cfg(feature = "pages")]
mod prerender;
mod store;
mod titles;
mod view;
mod xml;

pub use app::{App, AppProps};
#[cfg(feature = "pages")]
pub use kit::{KitPage, kit_pages};
#[cfg(feature = "pages")]
pub use prerender::{FirstScreen, PackFile, Prerendered, first_screen, page, prerendered};
pub use store::Dispatch;
