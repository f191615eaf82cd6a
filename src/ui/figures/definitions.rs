//! What figures refer to by id, once per page: the patterns, and the site's name as drawn.
//!
//! Static: it stands in the page beside the app, so the program does not carry it.

use yew::{Html, component, html};

/// Yellow stripes, red cross-hatch, the hatch of what lowers (to be used as `fill="url(#…)"`), and the wordmark.
#[component]
pub fn Definitions() -> Html {
    let pattern = |id: &'static str, size: &'static str, class: &'static str, path: &'static str| {
        html! {
            <pattern {id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path {class} d={path} />
            </pattern>
        }
    };
    html! {
        <svg class="defs" aria-hidden="true" focusable="false">
            { pattern("hatch-lower", "5", "paint--lowers", "M2.5 0V5") }
            { pattern("zone-yellow", "6", "paint--stripe", "M3 0V6") }
            { pattern("zone-red", "6", "paint--cross", "M3 0V6M0 3H6") }
            <symbol id="wordmark" viewBox="60 -830 5930 1060">
                <path d={LETTERS} />
                <path class="wordmark__under" d="M4243.1 -126.1A246 246 0 0 0 4590.9 -473.9Z" />
                <circle class="wordmark__ring" cx="4417" cy="-300" r="246" />
                <path class="wordmark__ring" d="M4137 -20 4697 -580" />
            </symbol>
        </svg>
    }
}

/// The letters, outlined from Familjen Grotesk; all but the ø.
const LETTERS: &str = "M79 0v-780h525v124h-370v182h287v116h-287v234h376v124zm654 0v-600h138v108h24\
    q6-29 22-55 16-26 50-43 34-16 91-16h30v137h-41q-86 0-124 44-39 44-39 132v293zm901 13\
    q-81 0-134-41-53-40-80-111-26-71-26-162 0-93 27-164 27-70 80-109 54-39 133-39 59 0 97 22 38 22 59 58h24\
    v-267h151v800h-139v-78h-24q-20 38-60 64-40 27-108 27zm41-110\
    q64 0 102-55 38-55 38-148 0-94-38-149-38-54-102-54-59 0-92 51-33 51-33 152 0 101 33 152 33 51 92 51z\
    m637 112q-101 0-151-63-51-64-51-170v-382h152v356q0 64 23 100 23 35 74 35 62 0 96-48 33-49 33-119v-324\
    h152v600h-136v-90h-24q-16 46-56 76-41 29-112 29zm969 200\
    q-80 0-130-20-50-19-78-49-27-30-39-62-12-31-14-56h148q5 30 30 54 25 25 82 25 64 0 97-37 33-38 33-109v-70\
    h-24\
    q-15 42-53 67-38 25-101 25-116 0-178-81-62-82-62-219 0-88 28-155 27-68 81-105 54-38 133-38 64 0 101 24 38 25 55 64\
    h24v-73h140v557q0 124-68 191-67 67-205 67zm-11-341\
    q63 0 98-52 35-52 35-138 0-87-35-139-36-51-98-51-58 0-91 48-34 48-34 142 0 95 33 142 34 48 92 48z\
    m435 126v-600h138v108h24q6-29 22-55 16-26 50-43 34-16 91-16h30v137h-41q-86 0-124 44-39 44-39 132v293z\
    m1115 0v-600h140v90h24q17-46 56-76 38-29 110-29 101 0 150 63 50 64 50 170v382h-152v-356\
    q0-65-23-100-23-35-75-35-61 0-95 48-33 48-33 119v324zm809-240v-164\
    q56-13 100-32 44-20 69-51 26-32 26-79 0-47-29-80-29-33-88-33-41 0-68 17-26 17-39 45-13 28-15 62h-140\
    q2-66 31-120 30-53 88-85 58-32 147-32 118 0 188 61 70 61 70 166 0 92-55 152-55 59-150 91v82zm68 246\
    q-41 0-64-24-22-23-22-61 0-40 22-63 23-23 64-23 42 0 64 23 22 23 22 63 0 38-22 61-22 24-64 24z";
