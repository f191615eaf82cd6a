//! Parts of pages: functions from values to markup, and the few components with a state of their own.

pub mod answers;
pub mod compare;
pub mod frame;
pub mod minibar;
#[cfg(feature = "pages")]
pub mod notice;
pub mod prose;
pub mod reasons;
pub mod score;
pub mod tables;
pub mod toolbar;
pub mod words;
