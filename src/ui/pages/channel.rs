//! Chapter 6: the same talk by phone and at a table. What the reader would write down, and what exists in one only.

use yew::Html;

use crate::state::{Note, notes};
use crate::text::messages as say;
use crate::ui::figures::bar;
use crate::ui::markup::{Parts, bare, element, group, joined, text};
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::illustration;
use crate::ui::parts::tables::row_head;
use crate::ui::view::View;

/// Talks by phone or video in percent of all, by year (STAR, 27 June 2024; the fact `phone-share`).
const SHARES: [(&str, u8); 3] = [("2019", 22), ("2021", 69), ("2023", 44)];

/// The page.
pub fn channel(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    let lang = view.lang();
    match name {
        "ours" => illustration(lang, say::gains_ours(lang)),
        "notes" => noted(view),
        "chart" => chart(view),
        name => common(view, name),
    }
}

/// What the reader would write in the file after each talk, and what could be had in that one only.
fn noted(view: View<'_>) -> Html {
    let lang = view.lang();
    let [phone, meeting] = notes(view.state);
    if phone.is_empty() && meeting.is_empty() {
        return text("p", "chapter__result", say::notes_empty(lang));
    }
    let note = |Note { words, only_here }: &Note| {
        let place = if *only_here { say::notes_only(lang) } else { "" };
        group("li", "", [bare(*words), bare(" "), text("strong", "", place)])
    };
    let talk = |heading: String, notes: &[Note]| {
        joined([text("p", "chapter__result", heading), group("ul", "", notes.iter().map(note).parts())])
    };
    joined([
        talk(say::notes_phone(lang, phone.len() as i64), &phone),
        talk(say::notes_meeting(lang, meeting.len() as i64), &meeting),
    ])
}

/// The share of talks by phone or video: a bar for each year, with its number.
fn chart(view: View<'_>) -> Html {
    let lang = view.lang();
    let row = |(year, share): (&'static str, u8)| {
        let drawn = element("td", "shares__bar", bar(0.0, f64::from(share) / 100.0));
        group(
            "tr",
            "",
            [row_head(year), drawn, text("td", "table__number", say::share_percent(lang, share.into()))],
        )
    };
    let parts =
        [text("caption", "table__caption", say::share_caption(lang)), group("tbody", "", SHARES.map(row))];
    group("table", "table shares", parts)
}
