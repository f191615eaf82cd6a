//! What a visitor is told whose page cannot start, stopped, or runs without script. Static: shown when nothing works.
//!
//! The page may not know the visitor's language then, so it speaks both, Danish first.

use yew::{Html, Properties, component, html};

use crate::state::kit::Set;
use crate::text::{Lang, messages as say};

/// The notice, with one sentence for each way to fail; `data-when` tells the style sheet which one to show.
#[component]
pub fn Notice() -> Html {
    let both = Lang::ALL.map(|lang| {
        let cases = [
            ("failed", say::start_failed_heading(lang), say::start_failed(lang)),
            ("crashed", say::crashed_heading(lang), say::crashed(lang)),
            ("unsupported", say::unsupported_heading(lang), say::unsupported(lang)),
            ("words", say::words_failed_heading(lang), say::words_failed(lang)),
        ];
        html! {
            <section class="notice" lang={lang.code()} aria-label={say::notice_label(lang)}>
                for (when, heading, words) in cases {
                    <div class="notice__case" data-when={when}>
                        <h2 class="notice__title">{ heading }</h2>
                        <p class="notice__text">{ words }</p>
                    </div>
                }
                <p class="notice__actions">
                    <a class="button" href="">{ say::reload(lang) }</a>
                    <a class="notice__open" href="./" target="_blank">{ say::embedded_open(lang) }</a>
                </p>
            </section>
        }
    });
    both.into_iter().collect()
}

/// Whether the papers of the teacher's kit lie beside the page, so that a link without script leads to them.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct NoScriptProps {
    /// They do.
    pub papers_beside: bool,
}

/// What is said where scripts are off.
#[component]
pub fn NoScript(props: &NoScriptProps) -> Html {
    let both = Lang::ALL.map(|lang| {
        html! {
            <section class="notice" lang={lang.code()} aria-label={say::no_script_heading(lang)}>
                <h2 class="notice__title">{ say::no_script_heading(lang) }</h2>
                <p class="notice__text">{ say::no_script(lang) }</p>
                if props.papers_beside {
                    <p class="notice__text"><a href={Set::All.file(lang)}>{ say::no_script_sheets(lang) }</a></p>
                }
            </section>
        }
    });
    both.into_iter().collect()
}
