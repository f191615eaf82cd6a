//! Chapter 2: what the model sees, what it does not, and what the answers give away.

use yew::Html;

use crate::state::sees::{self, Proxy, Told};
use crate::text::{messages as say, numbers};
use crate::ui::figures::bar;
use crate::ui::markup::{bare, element, group, text};
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::illustration;
use crate::ui::parts::tables::{data_table, row_head, table_row};
use crate::ui::view::View;

/// The page.
pub fn sees(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    match name {
        "cards-seen" => text("p", "chapter__result", sees::cards_sentence(view.state)),
        "answers-moved" => moved(view),
        "disputed-result" => disputed(view),
        "proxy-meter" => proxy(view),
        name => common(view, name),
    }
}

/// What comes of the reader's answers, beside them where there is room: a sentence, then what it rests on.
pub fn measure(view: View<'_>, result: String, below: Vec<Html>) -> Html {
    let lang = view.lang();
    let mut parts = vec![text("p", "chapter__result", result)];
    parts.extend(below);
    parts.push(illustration(lang, say::world_ours(lang)));
    group("div", "measure", parts)
}

/// Every answer with how many change colour with it, largest first.
fn moved(view: View<'_>) -> Html {
    let lang = view.lang();
    let mut told = Vec::new();
    let mut rows = Vec::new();
    for part in sees::influence() {
        let (label, count) = (view.words(part.attribute).label, sees::of(part.recoloured, 100));
        let cells = [
            row_head(label),
            element(
                "td",
                "",
                group("div", "moved__bar", [bar(0.0, part.recoloured), bare(count.to_string())]),
            ),
        ];
        rows.push(group("tr", "", cells));
        told.push((label, count));
    }
    let ((most, count), (least, few)) = (told[0], told[told.len() - 1]);
    let table = data_table(say::moved_caption(lang), say::moved_heads(lang), rows);
    measure(view, say::moved_sentence(lang, most, count, least, few), vec![table])
}

/// Every group by origin: what the model says, what came, and both errors.
fn disputed(view: View<'_>) -> Html {
    let lang = view.lang();
    let found = sees::by_origin(view.state);
    let mut rows = Vec::new();
    for (group, told) in say::group_origin_levels(lang).split(';').zip(&found) {
        let Told { says, is, for_nothing, missed } = *told;
        rows.push(numbers_row(numbers::upper_first(group), view, &[says, is, for_nothing, missed]));
    }
    let table = data_table(say::disputed_caption(lang), say::disputed_heads(lang), rows);
    measure(view, sees::disputed_sentence(view.state, &found), vec![table])
}

/// A row of numbers.
pub fn numbers_row(head: String, view: View<'_>, row: &[i64]) -> Html {
    let mut cells = Vec::new();
    for number in row {
        cells.push(numbers::number(view.lang(), *number));
    }
    table_row(head, cells)
}

/// How well the best guesser does with the answers that are left, and what taking them away costs.
fn proxy(view: View<'_>) -> Html {
    let lang = view.lang();
    let (now, whole) = (Proxy::of(view.state), Proxy::whole(view.state));
    let mut rows = Vec::new();
    for (place, head) in say::proxy_rows(lang).split(';').enumerate() {
        rows.push(numbers_row(head.to_owned(), view, &[now.0[place], whole.0[place]]));
    }
    let share = 2.0 * now.0[0] as f64 / 1000.0 - 1.0;
    let meter = group("div", "meter", [text("span", "", "50"), bar(0.0, share), text("span", "", "100")]);
    let table = data_table(say::proxy_caption(lang), say::proxy_heads(lang), rows);
    measure(view, now.sentence(lang), vec![meter, table])
}
