//! Chapter 2: what the model sees, what it does not, and what the answers give away.

use yew::Html;

use crate::state::Topic;
use crate::state::sees::{self, Proxy};
use crate::text::messages as say;
use crate::ui::figures::bar;
use crate::ui::markup::{group, text};
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::illustration;
use crate::ui::parts::tables::table;
use crate::ui::view::View;

/// The page.
pub fn sees(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    let (lang, state) = (view.lang(), view.state);
    match name {
        "cards-seen" => text("p", "chapter__result", sees::cards_sentence(state)),
        "answers-moved" => measure(view, sees::influence_sentence(lang), vec![table(view, Topic::Influence)]),
        "disputed-result" => {
            measure(view, sees::disputed_sentence(state), vec![table(view, Topic::Disputed)])
        }
        "proxy-meter" => {
            let found = Proxy::of(state);
            measure(view, found.sentence(lang), vec![meter(found), table(view, Topic::Proxy)])
        }
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

/// How far the best guesser is from a coin.
fn meter(found: Proxy) -> Html {
    let parts = [text("span", "", "50"), bar(0.0, found.over_coin()), text("span", "", "100")];
    group("div", "meter", parts)
}
