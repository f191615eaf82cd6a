//! Longer texts as a small tree, and the bold stretches of a message.
//!
//! The trees are written by the text compiler (`build/texts/`) from `da/*.md` and `en/*.md`. What they may hold is
//! what the page can draw: no HTML ever passes through here.

/// One block of a longer text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; both languages have the same id, so that a link to it survives a change of language.
    Heading {
        /// 2 to 6; the page's own heading is 1.
        level: u8,
        /// The anchor.
        id: &'static str,
        /// Its words.
        spans: &'static [Span],
    },
    /// A paragraph.
    Paragraph(&'static [Span]),
    /// A flat list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The words of each item.
        items: &'static [&'static [Span]],
    },
    /// The place of something the page makes itself, such as a table, by name.
    Slot(&'static str),
}

/// A stretch of words inside a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(&'static str),
    /// Bold words.
    Strong(&'static str),
    /// Danish words in an English text, to be marked `lang="da"`.
    Danish(&'static str),
    /// A link.
    Link {
        /// Its words.
        text: &'static str,
        /// An address, or `#` and an anchor.
        href: &'static str,
    },
}

/// Splits a message at its `**bold**` marks into stretches that are bold (`true`) or not; empty ones are left out.
///
/// The text compiler sees to it that marks come in pairs. An unpaired one, from an argument, stays as it is.
///
/// ```
/// use er_du_groen::text::prose::spans;
/// assert_eq!(spans("**Prøv:** Skru."), [(true, "Prøv:"), (false, " Skru.")]);
/// ```
pub fn spans(message: &str) -> Vec<(bool, &str)> {
    let mut spans = Vec::new();
    let mut rest = message;
    while let Some((before, bold, after)) = first_bold(rest) {
        spans.extend([(false, before), (true, bold)]);
        rest = after;
    }
    spans.push((false, rest));
    spans.retain(|(_, text)| !text.is_empty());
    spans
}

/// The message without its `**` marks, for places that cannot be bold.
pub fn plain(message: &str) -> String {
    spans(message).into_iter().map(|(_, text)| text).collect()
}

fn first_bold(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("**")?;
    let (bold, after) = rest.split_once("**")?;
    Some((before, bold, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_stretches_are_found_wherever_they_stand() {
        for (message, expected) in [
            ("", vec![]),
            ("plain", vec![(false, "plain")]),
            ("**all**", vec![(true, "all")]),
            ("a **b** c **d**", vec![(false, "a "), (true, "b"), (false, " c "), (true, "d")]),
            ("**31 ud af 100** som", vec![(true, "31 ud af 100"), (false, " som")]),
            ("a ** b", vec![(false, "a ** b")]),
            ("**a** b ** c", vec![(true, "a"), (false, " b ** c")]),
            ("****", vec![]),
        ] {
            assert_eq!(spans(message), expected, "{message}");
        }
    }

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(plain("**31** af 100, **69** ikke."), "31 af 100, 69 ikke.");
    }
}
