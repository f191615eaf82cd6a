//! Whether this browser keeps the page for use without a network, and the words for it.
//!
//! Not here: how it is kept. The browser tells how it stands; the state only knows it.

use crate::text::{Lang, messages as say};

/// How it stands with the page and this browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// The browser cannot keep it here, or has not told yet that it can.
    #[default]
    Unavailable,
    /// It is not kept.
    Off,
    /// It is being fetched.
    Saving,
    /// It is kept.
    Saved,
    /// It is kept, and so is a newer version, for when the page is opened next.
    Waiting,
    /// It could not be kept, and nothing of it is.
    Failed,
}

impl Offline {
    /// All, in the order of the numbers that `src/files.mjs` tells.
    pub const ALL: [Self; 6] =
        [Self::Unavailable, Self::Off, Self::Saving, Self::Saved, Self::Waiting, Self::Failed];

    /// Whether the page opens without a network.
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Saved | Self::Waiting)
    }

    /// How it stands, in a sentence or more.
    pub fn line(self, lang: Lang) -> &'static str {
        match self {
            Self::Unavailable => say::offline_unavailable(lang),
            Self::Off => say::offline_off(lang),
            Self::Saving => say::offline_saving(lang),
            Self::Saved => say::offline_saved(lang),
            Self::Waiting => say::offline_waiting(lang),
            Self::Failed => say::offline_failed(lang),
        }
    }

    /// What is said when it has come to this.
    pub fn spoken(self, lang: Lang) -> &'static str {
        match self {
            Self::Off => say::offline_removed(lang),
            other => other.line(lang),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Offline;

    /// The numbers that a script has names for, as it writes them: `const [OFF, FAILED] = [1, 5];`.
    fn counted(script: &str) -> Vec<(String, usize)> {
        let line = script.lines().find(|line| line.starts_with("const [OFF"));
        let mut lists = line.unwrap_or_default().split('=').map(|list| {
            let sign = |sign: char| !sign.is_ascii_alphanumeric();
            list.trim_start_matches("const").split(sign).filter(|word| !word.is_empty()).collect::<Vec<_>>()
        });
        let (names, numbers) = (lists.next().unwrap_or_default(), lists.next().unwrap_or_default());
        assert_eq!(names.len(), numbers.len());
        names
            .iter()
            .zip(numbers)
            .map(|(name, number)| ((*name).to_owned(), number.parse().unwrap()))
            .collect()
    }

    #[test]
    fn the_scripts_count_as_the_state_does() {
        for (script, names) in
            [(include_str!("../files.mjs"), 2), (include_str!("../offline.mjs"), Offline::ALL.len() - 1)]
        {
            let counted = counted(script);
            assert_eq!(counted.len(), names);
            for (name, number) in counted {
                assert_eq!(format!("{:?}", Offline::ALL[number]).to_uppercase(), name);
            }
        }
    }
}
