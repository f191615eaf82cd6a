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

    /// The line on which the message of this id begins.
    pub fn line_of_id(&self, id: &str) -> usize {
        let begins =
            |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        1 + self.text.lines().position(begins).unwrap_or_default()
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
