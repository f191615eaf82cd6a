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
const LETTERS: &str = "M79 0V-780H604V-656H234V-474H521V-358H234V-124H610V0Z M733 0V-600H871V-492H895Q901 -521 917 -547Q933 \
    -573 967 -590Q1001 -606 1058 -606H1088V-469H1047Q961 -469 923 -425Q884 -381 884 -293V0Z  M1634 \
    13Q1553 13 1500 -28Q1447 -68 1420 -139Q1394 -210 1394 -301Q1394 -394 1421 -465Q1448 -535 1501 \
    -574Q1555 -613 1634 -613Q1693 -613 1731 -591Q1769 -569 1790 -533H1814V-800H1965V0H1826V-78H1802Q1782 \
    -40 1742 -14Q1702 13 1634 13ZM1675 -97Q1739 -97 1777 -152Q1815 -207 1815 -300Q1815 -394 1777 \
    -449Q1739 -503 1675 -503Q1616 -503 1583 -452Q1550 -401 1550 -300Q1550 -199 1583 -148Q1616 -97 1675 \
    -97Z M2312 15Q2211 15 2161 -48Q2110 -112 2110 -218V-600H2262V-244Q2262 -180 2285 -144Q2308 -109 2359 \
    -109Q2421 -109 2455 -157Q2488 -206 2488 -276V-600H2640V0H2504V-90H2480Q2464 -44 2424 -14Q2383 15 \
    2312 15Z  M3281 215Q3201 215 3151 195Q3101 176 3073 146Q3046 116 3034 84Q3022 53 3020 28H3168Q3173 \
    58 3198 82Q3223 107 3280 107Q3344 107 3377 70Q3410 32 3410 -39V-109H3386Q3371 -67 3333 -42Q3295 -17 \
    3232 -17Q3116 -17 3054 -98Q2992 -180 2992 -317Q2992 -405 3020 -472Q3047 -540 3101 -577Q3155 -615 \
    3234 -615Q3298 -615 3335 -591Q3373 -566 3390 -527H3414V-600H3554V-43Q3554 81 3486 148Q3419 215 3281 \
    215ZM3270 -126Q3333 -126 3368 -178Q3403 -230 3403 -316Q3403 -403 3368 -455Q3332 -506 3270 -506Q3212 \
    -506 3179 -458Q3145 -410 3145 -316Q3145 -221 3178 -174Q3212 -126 3270 -126Z M3705 \
    0V-600H3843V-492H3867Q3873 -521 3889 -547Q3905 -573 3939 -590Q3973 -606 4030 \
    -606H4060V-469H4019Q3933 -469 3895 -425Q3856 -381 3856 -293V0Z M4820 0V-600H4960V-510H4984Q5001 -556 \
    5040 -586Q5078 -615 5150 -615Q5251 -615 5300 -552Q5350 -488 5350 -382V0H5198V-356Q5198 -421 5175 \
    -456Q5152 -491 5100 -491Q5039 -491 5005 -443Q4972 -395 4972 -324V0Z M5629 -240V-404Q5685 -417 5729 \
    -436Q5773 -456 5798 -487Q5824 -519 5824 -566Q5824 -613 5795 -646Q5766 -679 5707 -679Q5666 -679 5639 \
    -662Q5613 -645 5600 -617Q5587 -589 5585 -555H5445Q5447 -621 5476 -675Q5506 -728 5564 -760Q5622 -792 \
    5711 -792Q5829 -792 5899 -731Q5969 -670 5969 -565Q5969 -473 5914 -413Q5859 -354 5764 -322V-240ZM5697 \
    6Q5656 6 5633 -18Q5611 -41 5611 -79Q5611 -119 5633 -142Q5656 -165 5697 -165Q5739 -165 5761 -142Q5783 \
    -119 5783 -79Q5783 -41 5761 -18Q5739 6 5697 6Z";
