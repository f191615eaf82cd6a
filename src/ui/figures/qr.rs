//! A link as a QR code (ISO/IEC 18004), for those who hold a phone to the board or to the paper.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::Html;

use super::draw::{figure, path, view_box};
use crate::ui::markup::joined;

/// Light modules that the standard wants around the code.
const QUIET: i32 = 4;

/// The code with at least medium error correction; `None` when the words do not fit into one.
///
/// Its colours are the style sheet's, and dark on light in every scheme: readers expect that.
pub fn qr(words: &str) -> Option<Html> {
    let code = QrCode::encode_binary(words.as_bytes(), QrCodeEcc::Medium).ok()?;
    let size = (code.size() + 2 * QUIET).to_string();
    let light = ["M0 0h", &size, "v", &size, "H0z"].concat();
    let drawn = [path("qr__light", light), path("qr__dark", modules(&code))];
    Some(figure("qr", view_box(&size, &size), joined(drawn)))
}

/// One stroke-free path: a rectangle for every run of dark modules of a row.
fn modules(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count() as i32;
            if run > 0 {
                let [x, y, run] = [x + QUIET, y + QUIET, run].map(|number| number.to_string());
                path += &["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"].concat();
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::xml::xml;

    /// `tests/peers/test_qr.py` reads these codes with another program.
    #[test]
    fn codes_of_links() {
        let links = [
            "https://example.org/#/da/udforsk?m=1&p=mette&s=34.7.2.2.1.1.1.0",
            "https://www.kommunen.example/undervisning/er-du-groen/#/en/explore?m=1&p=lone&s=58.14.2.0.2.1.2.1\
                &a=birgit-60.1.3.2.1.0.1.0&h=nrwku&g=1",
            "æøå",
        ];
        let codes: Vec<String> = links.map(|link| format!("{link}\n{}", xml(&qr(link).unwrap()))).into();
        insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "../../../tests/snapshots" }, {
            insta::assert_snapshot!("qr_codes", codes.join("\n"));
        });
    }

    #[test]
    fn words_that_do_not_fit_have_no_code() {
        assert!(qr(&"a".repeat(2331)).is_some());
        assert!(qr(&"a".repeat(2332)).is_none());
    }
}
