//! The bar of the package for learning platforms, where a pupil says: I have finished. Static: `src/scorm.mjs` works it.
//!
//! It stands in the package only. All it may ever say is there from the start, in both languages; `data-when` tells
//! the script in which states each part shows, so that no words stand in the script.

use yew::{Html, component, html};

use crate::text::{Lang, messages as say};

/// The bar in each language; the style sheet shows that of the page's language.
#[component]
pub fn PlatformBar() -> Html {
    let both = Lang::ALL.map(|lang| {
        let labels = [
            ("open silent", say::platform_mark(lang)),
            ("told", say::platform_marked(lang)),
            ("refused", say::platform_mark_again(lang)),
        ];
        let lines = [
            ("open", say::platform_open(lang)),
            ("silent", say::platform_silent(lang)),
            ("told", say::platform_told(lang)),
            ("refused", say::platform_refused(lang)),
            ("absent", say::platform_absent(lang)),
        ];
        html! {
            <section class="platform" lang={lang.code()} aria-label={say::platform_label(lang)} hidden=true>
                <button type="button" class="button" data-when="open silent told refused">
                    for (when, label) in labels {
                        <span data-when={when}>{ label }</span>
                    }
                </button>
                <p class="platform__line">
                    for (when, line) in lines {
                        <span data-when={when}>{ line }</span>
                    }
                </p>
            </section>
        }
    });
    both.into_iter().collect()
}
