//! Figures: pure functions from numbers to SVG.
//!
//! Geometry is in attributes only, because the page's policy drops inline styles. Horizontal places are shares of the
//! figure's width, vertical ones shares of its height or em, so text keeps its size at every width and nothing is
//! measured. Every figure is hidden from assistive technology and has the same numbers beside it as text or table.

mod bar;
mod card;
mod crowd;
#[cfg(feature = "pages")]
mod definitions;
mod draw;
mod marks;
mod patterns;
mod percent_ruler;
mod point_ruler;
mod qr;
mod range_scale;
mod shapes;
mod strip;
mod timeline;
mod waterfall;

pub use bar::bar;
pub use card::card;
#[cfg(feature = "pages")]
pub use definitions::Definitions;
#[cfg(feature = "pages")]
pub use draw::{decimal, figure, path};
pub use marks::marks;
pub use percent_ruler::percent_ruler;

pub use crowd::{Crowd, Kind, field, kind_mark, plot, tallest};
pub use qr::qr;
pub use range_scale::range_scale;
pub use shapes::{Icon, arrow, icon, wordmark, zone_shape};
pub use timeline::timeline;
pub use waterfall::waterfall;

/// `count` of 100 as a share.
pub fn of_100(count: u8) -> f64 {
    f64::from(count) / 100.0
}
