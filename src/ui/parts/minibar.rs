//! The number at the foot of a phone, while the score card is scrolled away.
//!
//! Drawn hidden; an effect shows it while the card is out of sight. What it says stands on the page as well, so it is no
//! live region.

use yew::Html;

use crate::state::Part;
use crate::text::{messages, numbers, reason};
use crate::ui::figures::zone_shape;
use crate::ui::markup::{Attr, bare, group, joined, tag, text};
use crate::ui::view::View;

/// Id of the bar.
pub const ID: &str = "mini-bar";

/// The bar.
pub fn mini_bar(view: View<'_>) -> Html {
    if view.hides(Part::Number) {
        return Html::default();
    }
    let lang = view.lang();
    let found = &view.derived.assessment;
    let change = view.derived.change().and_then(|change| match change.answers.as_slice() {
        [answer] => {
            let (before, after) = reason::from_and_to_bare(lang, answer);
            let label = view.words(answer.attribute).short;
            Some(messages::minibar_change(lang, label, &before, &after, change.percentage_points()))
        }
        _ => None,
    });
    let zone = [zone_shape(found.zone.colour), bare(reason::zone_name(lang, found.zone.colour))];
    let parts = joined([
        text("p", "minibar__number", numbers::percent(lang, found.percent)),
        group("p", "minibar__zone", zone),
        text("p", "minibar__change", change.unwrap_or_default()),
    ]);
    let values = ["minibar".into(), ID.into(), messages::minibar_label(lang).into(), "hidden".into()];
    tag("section", &[Attr::Class, Attr::Id, Attr::AriaLabel, Attr::Hidden], values, parts)
}
