//! The patterns that tell zones and bars apart without colour.

use yew::Html;

use super::draw::path;
use crate::ui::markup::{Attr, joined, tag};

/// Yellow stripes, red cross-hatch, and the hatch of what lowers, to be used as `fill="url(#…)"`.
pub fn patterns() -> Html {
    joined([
        pattern("hatch-lower", "5", "paint--lowers", "M2.5 0V5"),
        pattern("zone-yellow", "6", "paint--stripe", "M3 0V6"),
        pattern("zone-red", "6", "paint--cross", "M3 0V6M0 3H6"),
    ])
}

fn pattern(id: &'static str, size: &'static str, class: &'static str, drawn: &'static str) -> Html {
    let names = &[Attr::Id, Attr::Width, Attr::Height, Attr::PatternUnits, Attr::PatternTransform];
    let values = [id, size, size, "userSpaceOnUse", "rotate(45)"].map(Into::into);
    tag("pattern", names, values, path(class, drawn))
}
