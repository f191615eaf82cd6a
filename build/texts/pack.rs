//! The packs: all messages of a language in one text, each at its place. `src/text/pack.rs` reads them.

/// Stands between two messages. The text compiler lets no control character into a message.
const SEPARATOR: &str = "\u{1e}";

/// The messages of both languages so far.
#[derive(Default)]
pub struct Packs {
    danish: Vec<String>,
    english: Vec<String>,
}

impl Packs {
    /// Puts a message at the next place of both languages, and returns that place.
    pub fn place(&mut self, da: String, en: String) -> usize {
        self.danish.push(da);
        self.english.push(en);
        self.danish.len() - 1
    }

    /// The pack of each language, Danish first.
    pub fn texts(&self) -> [String; 2] {
        [&self.danish, &self.english].map(|messages| messages.join(SEPARATOR))
    }
}
