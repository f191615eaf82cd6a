//! The pages of the site, in reading order.

mod about;
mod explore;

pub use about::about;
pub use explore::explore;
