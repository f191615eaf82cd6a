//! The words of each language, which travel apart from the program: one text a language, its *pack*, made by the build
//! script (`build/texts/pack.rs`).
//!
//! In the browser the start script fetches a pack and hands it to [`load`] before anything is drawn in that language.
//! Natively (tests, the static first screen, the teacher's kit) both packs are part of the program.
//!
//! Invariant: words are only ever read from a pack with the digest that this program was built with, because a message is
//! found by its place.

#[cfg(target_arch = "wasm32")]
use std::sync::OnceLock;

use super::Lang;
use super::fnv::fnv_1a_64;

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// Stands between two messages; `build/texts/pack.rs` writes it.
const SEPARATOR: char = '\u{1e}';

/// A pack that this program cannot read from: cut off, garbled, or of another build.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the words of `{}` have the digest {found:016x}; this program was built with {:016x}", lang.code(), digest(*.lang))]
pub struct WrongPack {
    /// The language it was to be for.
    pub lang: Lang,
    /// The digest of what came.
    pub found: u64,
}

/// The digest of a language's pack: 64-bit FNV-1a over its bytes.
pub const fn digest(lang: Lang) -> u64 {
    DIGESTS[lang as usize]
}

/// The name of the file in which a language's pack travels: `words-da-0123456789abcdef.txt`.
pub fn file_name(lang: Lang) -> String {
    format!("words-{}-{:016x}.txt", lang.code(), digest(lang))
}

/// Takes in the pack of a language for as long as the page is open.
///
/// # Errors
///
/// The text is not the pack that this program was built with. Then nothing of it is kept.
pub fn load(lang: Lang, text: String) -> Result<(), WrongPack> {
    let found = fnv_1a_64(text.as_bytes());
    if found != digest(lang) {
        return Err(WrongPack { lang, found });
    }
    keep(lang, text);
    Ok(())
}

/// Whether the words of a language can be read.
pub fn is_loaded(lang: Lang) -> bool {
    messages(lang).is_some()
}

/// The message at a place.
///
/// # Panics
///
/// The pack of the language has not been loaded: whoever changes the language waits for its pack first.
pub(super) fn at(lang: Lang, place: usize) -> &'static str {
    match messages(lang) {
        Some(messages) => messages[place],
        None => panic!("the words of `{}` are not loaded", lang.code()),
    }
}

#[cfg(target_arch = "wasm32")]
static LOADED: [OnceLock<Vec<&'static str>>; 2] = [const { OnceLock::new() }; 2];

#[cfg(target_arch = "wasm32")]
fn messages(lang: Lang) -> Option<&'static Vec<&'static str>> {
    LOADED[lang as usize].get()
}

#[cfg(target_arch = "wasm32")]
fn keep(lang: Lang, text: String) {
    LOADED[lang as usize].get_or_init(|| text.leak().split(SEPARATOR).collect());
}

#[cfg(not(target_arch = "wasm32"))]
pub use included::text;
#[cfg(not(target_arch = "wasm32"))]
use included::{keep, messages};

/// The packs as part of a native program.
#[cfg(not(target_arch = "wasm32"))]
mod included {
    use std::sync::LazyLock;

    use super::{Lang, SEPARATOR};

    static MESSAGES: LazyLock<[Vec<&str>; 2]> =
        LazyLock::new(|| Lang::ALL.map(|lang| text(lang).split(SEPARATOR).collect()));

    /// The pack of a language as the build script wrote it.
    pub fn text(lang: Lang) -> &'static str {
        match lang {
            Lang::Da => include_str!(concat!(env!("OUT_DIR"), "/da.pack")),
            Lang::En => include_str!(concat!(env!("OUT_DIR"), "/en.pack")),
        }
    }

    pub(super) fn messages(lang: Lang) -> Option<&'static Vec<&'static str>> {
        MESSAGES.get(lang as usize)
    }

    /// Nothing to keep: the words are there already.
    pub(super) fn keep(_: Lang, _: String) {}
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_known_by_its_digest() {
        for lang in Lang::ALL {
            assert_eq!(load(lang, text(lang).to_owned()), Ok(()));
            for wrong in ["", text(lang.other()), &text(lang)[..1000]] {
                let found = fnv_1a_64(wrong.as_bytes());
                assert_eq!(load(lang, wrong.to_owned()), Err(WrongPack { lang, found }));
            }
        }
    }

    #[test]
    fn the_fault_names_language_and_both_digests() {
        let fault = WrongPack { lang: Lang::En, found: 0xab }.to_string();
        assert!(fault.contains("`en`") && fault.contains("00000000000000ab"), "{fault}");
        assert!(file_name(Lang::En).contains(&fault[fault.len() - 16..]), "{fault}");
    }
}
