//! Longer texts, and the bold stretches of a message.
//!
//! The text compiler (`build/texts/`) checks `da/*.md` and `en/*.md` and writes each as one message of the pack, which is
//! read here block by block when it is drawn. What a text may hold is what the page can draw: no HTML ever passes through
//! here.
//!
//! ```text
//! a line is a block     ##⇥id⇥words (to ##### as well)   -⇥item⇥item   1.⇥item⇥item   {}⇥slot   words
//! inside its words      `**bold`   `*Danish`   `words|address`
//! ```

/// One block of a longer text. Its words are read by [`spans`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; both languages have the same id, so that a link to it survives a change of language.
    Heading {
        /// 2 to 6; the page's own heading is 1.
        level: usize,
        /// The anchor; empty where nothing links to it.
        id: &'static str,
        /// Its words.
        words: &'static str,
    },
    /// A paragraph.
    Paragraph(&'static str),
    /// A flat list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The words of the items, to be had from [`items`].
        items: &'static str,
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
        /// An address, or `#` and an anchor of "Om"; in a chapter `#next` as well.
        href: &'static str,
    },
}

/// The blocks of a text as the text compiler wrote it.
pub fn blocks(text: &'static str) -> impl Iterator<Item = Block> {
    text.lines().map(|line| {
        let (mark, rest) = line.split_once('\t').unwrap_or(("", line));
        match mark {
            "" => Block::Paragraph(rest),
            "{}" => Block::Slot(rest),
            "-" | "1." => Block::List { ordered: mark != "-", items: rest },
            _ => {
                let (id, words) = rest.split_once('\t').unwrap_or((rest, ""));
                Block::Heading { level: mark.len(), id, words }
            }
        }
    })
}

/// The words of each item of a list.
pub fn items(items: &'static str) -> impl Iterator<Item = &'static str> {
    items.split('\t')
}

/// The stretches of a block's words.
pub fn spans(words: &'static str) -> impl Iterator<Item = Span> {
    let stretches = words.split('`').enumerate().filter(|(_, stretch)| !stretch.is_empty());
    stretches.map(|(at, stretch)| if at % 2 == 0 { Span::Text(stretch) } else { marked(stretch) })
}

fn marked(stretch: &'static str) -> Span {
    match (stretch.split_once('|'), stretch.strip_prefix("**")) {
        (Some((text, href)), _) => Span::Link { text, href },
        (None, Some(bold)) => Span::Strong(bold),
        (None, None) => Span::Danish(stretch.strip_prefix('*').unwrap_or(stretch)),
    }
}

/// Splits a message at its `**bold**` marks into stretches that are bold (`true`) or not; empty ones are left out.
///
/// The text compiler sees to it that marks come in pairs, and no other star stands in a message: so of the pieces
/// between stars every other one is the middle of a mark, and every other stretch is bold.
///
/// ```
/// use er_du_groen::text::prose::stretches;
/// let found: Vec<_> = stretches("**Prøv:** Skru.").collect();
/// assert_eq!(found, [(true, "Prøv:"), (false, " Skru.")]);
/// ```
pub fn stretches(message: &str) -> impl Iterator<Item = (bool, &str)> {
    let pieces = message.split('*').step_by(2).enumerate();
    pieces.filter(|(_, piece)| !piece.is_empty()).map(|(at, piece)| (at % 2 == 1, piece))
}

/// The message without its `**` marks, for places that cannot be bold.
pub fn plain(message: &str) -> String {
    stretches(message).map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_and_span_is_read() {
        let text =
            "##\tmodel\tModellen\nEn `**stor` `side|#a` `*i dag`.\n{}\tpoints-table\n1.\ten\tto\n-\ttre\n";
        assert_eq!(
            blocks(text).collect::<Vec<_>>(),
            [
                Block::Heading { level: 2, id: "model", words: "Modellen" },
                Block::Paragraph("En `**stor` `side|#a` `*i dag`."),
                Block::Slot("points-table"),
                Block::List { ordered: true, items: "en\tto" },
                Block::List { ordered: false, items: "tre" },
            ]
        );
        assert_eq!(items("en\tto").collect::<Vec<_>>(), ["en", "to"]);
        assert_eq!(
            spans("En `**stor` `side|#a` `*i dag`.").collect::<Vec<_>>(),
            [
                Span::Text("En "),
                Span::Strong("stor"),
                Span::Text(" "),
                Span::Link { text: "side", href: "#a" },
                Span::Text(" "),
                Span::Danish("i dag"),
                Span::Text("."),
            ]
        );
    }

    #[test]
    fn bold_stretches_are_found_wherever_they_stand() {
        for (message, expected) in [
            ("", vec![]),
            ("plain", vec![(false, "plain")]),
            ("**all**", vec![(true, "all")]),
            ("a **b** c **d**", vec![(false, "a "), (true, "b"), (false, " c "), (true, "d")]),
            ("**31 ud af 100** som", vec![(true, "31 ud af 100"), (false, " som")]),
            ("****", vec![]),
        ] {
            assert_eq!(stretches(message).collect::<Vec<_>>(), expected, "{message}");
        }
    }

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(plain("**31** af 100, **69** ikke."), "31 af 100, 69 ikke.");
    }
}
