//! Controls: they take values of the domain and give them back; raw events stop here.

mod chapters_dialog;
mod choice;
mod menu;
mod person_dialog;
mod range;
mod select;
mod share_dialog;
mod sheet;
mod tick;

pub use chapters_dialog::chapters_dialog;
pub use choice::{Choice, choice};
pub use menu::menu;
pub use person_dialog::person_dialog;
pub use range::{Hold, Range, range};
pub use select::{Note, select};
pub use share_dialog::{share_button, share_dialog};
pub use tick::tick;
