//! The words of all texts, each at its place in one text a language: in the page a place weighs less than an address
//! and a length, and a language compresses better apart from the other.

/// What no text holds and stands between the words of two places; `src/text/words.rs` knows it as well.
const BREAK: char = '\0';

#[derive(Default)]
pub struct Words {
    danish: Vec<String>,
    english: Vec<String>,
}

impl Words {
    /// Puts the words of both languages at the next place, which it returns.
    pub fn place(&mut self, da: String, en: String) -> usize {
        self.danish.push(da);
        self.english.push(en);
        self.danish.len() - 1
    }

    /// The text of each language, Danish first.
    pub fn texts(&self) -> [String; 2] {
        [&self.danish, &self.english].map(|words| words.join(&BREAK.to_string()))
    }
}
