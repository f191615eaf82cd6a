//! Controls: they take values of the domain and give them back; raw events stop here.

mod chapters_dialog;
mod choice;
mod menu;
mod person_dialog;
mod range;
mod sheet;
mod tick;

pub use chapters_dialog::chapters_dialog;
pub use choice::{Choice, choice};
pub use menu::menu;
pub use person_dialog::person_dialog;
pub use range::{Hold, Range, range};
pub use tick::tick;
