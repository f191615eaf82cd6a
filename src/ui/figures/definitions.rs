//! What figures refer to by id, once per page: the patterns, and the site's name as drawn.
//!
//! Static: it stands in the page beside the app, so the program does not carry it.

use yew::{Html, component, html};

use super::patterns::patterns;

/// The patterns and the wordmark.
#[component]
pub fn Definitions() -> Html {
    html! {
        <svg class="defs" aria-hidden="true" focusable="false">
            { patterns() }
            <symbol id="wordmark" viewBox="60 -830 5930 1060">
                <path transform="scale(5)" d={LETTERS} />
                <path class="wordmark__under" d="M4243.1 -126.1A246 246 0 0 0 4590.9 -473.9Z" />
                <circle class="wordmark__ring" cx="4417" cy="-300" r="246" />
                <path class="wordmark__ring" d="M4137 -20 4697 -580" />
            </symbol>
        </svg>
    }
}

/// The letters, outlined from Familjen Grotesk; all but the ø. In fifths of the wordmark's unit: that is a sixteenth of a
/// pixel at its size.
const LETTERS: &str = "m16 0v-156h105v25h-74v36h57v23h-57v47h75v25zm131 0v-120h27v22h5q1-6 4-11 4-6 10-9 7-3 19-3h6v27h-9\
    q-17 0-24 9-8 9-8 26v59zm180 3\
    q-16 0-27-9-11-8-16-22-5-14-5-32 0-19 5-33 6-14 16-22 11-8 27-8 12 0 19 5 8 4 12 11h5v-53h30v160h-28v-16h-5\
    q-4 8-12 13-8 6-21 6zm8-22q13 0 20-11 8-11 8-30 0-19-8-30-7-11-20-11-12 0-18 11-7 10-7 30 0 20 7 30 6 11 18 11\
    zm127 22q-20 0-30-13-10-12-10-34v-76h30v71q0 13 5 20 5 7 15 7 12 0 19-9 7-10 7-24v-65h30v120h-27v-18h-5\
    q-3 9-11 15-8 6-23 6zm194 40q-16 0-26-4-10-4-15-10-6-6-8-12-3-6-3-11h30q1 6 6 10 5 5 16 5 13 0 19-7 7-8 7-22\
    v-14h-5q-3 9-10 14-8 5-21 5-23 0-35-17-13-16-13-43 0-18 6-31 5-14 16-21 11-8 27-8 13 0 20 5 8 5 11 13h5v-15h28\
    v111q0 25-14 39-13 13-41 13zm-2-68\
    q13 0 20-11 7-10 7-27 0-18-7-28-8-10-20-10-12 0-18 9-7 10-7 29 0 19 7 28 6 10 18 10zm87 25v-120h28v22h4\
    q2-6 5-11 3-6 10-9 7-3 18-3h6v27h-8q-17 0-25 9-8 9-8 26v59zm223 0v-120h28v18h5\
    q3-9 11-15 8-6 22-6 20 0 30 13 10 12 10 34v76h-30v-71q0-13-5-20-5-7-15-7-12 0-19 9-7 10-7 24v65zm162-48v-33\
    q11-2 20-6 9-4 14-10 5-7 5-16 0-10-6-16-6-7-18-7-8 0-13 4-5 3-8 9-3 5-3 12h-28\
    q0-13 6-24 6-11 18-17 11-6 29-6 24 0 38 12 14 12 14 33 0 18-11 30-11 12-30 19v16zm13 49\
    q-8 0-12-5-5-4-5-12 0-8 5-12 4-5 12-5 9 0 13 5 5 4 5 12 0 8-5 12-4 5-13 5z";
