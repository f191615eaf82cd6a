//! One text file as it was read.

/// A file's path, as complaints name it, and its contents.
#[derive(Debug)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// The file's name with its ending.
    pub fn file(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The file's name without its ending, and the ending.
    pub fn stem_and_ending(&self) -> (&str, &str) {
        self.file().rsplit_once('.').unwrap_or((self.file(), ""))
    }

    /// The line on which `part` begins. The parsers give slices of our text and no line numbers, so a
    /// slice's address is its place; a `part` that is no slice of this text counts as the first line.
    pub fn line_of(&self, part: &str) -> usize {
        self.line_at((part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize))
    }

    /// The line that holds the byte `offset`.
    pub fn line_at(&self, offset: usize) -> usize {
        1 + self
            .text
            .as_bytes()
            .get(..offset)
            .map_or(0, |before| before.iter().filter(|b| **b == b'\n').count())
    }
}
