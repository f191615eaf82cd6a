//! Small drawings: the three zone shapes, the icons, and the site's name.

use yew::Html;

use super::draw::{figure, path};
use crate::model::Colour;
use crate::ui::markup::{Attr, tag};

/// Circle, triangle or square: a zone is told by its shape before its colour.
pub fn zone_shape(colour: Colour) -> Html {
    let (class, drawn) = match colour {
        Colour::Green => ("ruler__green", "M1.75 9a7.25 7.25 0 1 0 14.5 0a7.25 7.25 0 1 0 -14.5 0"),
        Colour::Yellow => ("ruler__yellow", "M9 1.5 17 16.5H1Z"),
        Colour::Red => ("ruler__red", "M1.5 1.5h15v15h-15z"),
    };
    figure("shape", "0 0 18 18", path(class, drawn))
}

/// The drawings on buttons and links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Three lines: the chapters.
    Chapters,
    /// Opens a choice below.
    Down,
    /// Closes a dialog.
    Close,
    /// One step less.
    Minus,
    /// One step more.
    Plus,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// More commands.
    More,
}

/// An icon; the control that holds it has the words.
#[inline(never)]
pub fn icon(icon: Icon) -> Html {
    let (class, view_box, drawn) = match icon {
        Icon::Chapters => ("icon", WIDE, "M2 4.5h16M2 10h16M2 15.5h16"),
        Icon::Close => ("icon", WIDE, "m4 4 12 12M16 4 4 16"),
        Icon::Down => ("icon icon--small", SMALL, "m3 5 4 4 4-4"),
        Icon::Minus => ("icon icon--small", SMALL, "M1 7h12"),
        Icon::Plus => ("icon icon--small", SMALL, "M1 7h12M7 1v12"),
        Icon::Undo => ("icon", WIDE, "M8 4 4.5 7.5 8 11M4.5 7.5H12a4 4 0 0 1 0 8H7"),
        Icon::Redo => ("icon", WIDE, "M12 4l3.5 3.5L12 11M15.5 7.5H8a4 4 0 0 0 0 8h5"),
        Icon::More => ("icon icon--dots", WIDE, DOTS),
    };
    figure(class, view_box, path("", drawn))
}

/// Three round dots in a row.
const DOTS: &str = "M2.25 10a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M8.25 10a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0\
    M14.25 10a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0";
const WIDE: &str = "0 0 20 20";
const SMALL: &str = "0 0 14 14";

/// The arrow of the link onward.
pub fn arrow() -> Html {
    figure("next__arrow", "0 0 28 20", path("", "M0 10H26M18 2l8 8-8 8"))
}

/// The site's name as drawn; the link that holds it has the words.
pub fn wordmark() -> Html {
    figure("wordmark", "0 0 5930 1060", tag("use", &[Attr::Href], ["#wordmark".into()], Html::default()))
}
