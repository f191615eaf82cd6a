//! The pages of the site, in reading order.

mod about;
mod board;
mod casework;
mod channel;
mod explore;
mod how_much;
mod line;
mod real;
mod sees;
mod teach;

pub use about::about;
pub use board::board;
pub use casework::casework;
pub use channel::channel;
pub use explore::explore;
pub use how_much::how_much;
pub use line::line;
pub use real::real;
pub use sees::sees;
pub use teach::teach;
