//! Reads Markdown prose: headings with ids, paragraphs, flat lists, slots; bold, links, Danish words.
//!
//! A heading of the fourth level is a question, one of the fifth stands over a part of a step (`src/text/chapter.rs`);
//! nothing links to them, so they need no ids.
//!
//! A slot is a paragraph that is only `{its-name}`: the page puts a table or a figure there. Emphasis marks a
//! Danish word in an English text, so that it can be spoken as Danish; it never means italics.
//!
//! Invariant: what is no part of this small language is a complaint, never dropped in silence.

use super::complaint::{Complaints, Fault};
use super::source::Source;
use pulldown_cmark::{Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};

/// The language a text is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    Danish,
    English,
}

/// A block and the line it begins on.
pub struct Placed {
    pub line: usize,
    pub block: Block,
}

pub enum Block {
    Heading { level: u8, id: String, spans: Vec<Span> },
    Paragraph(Vec<Span>),
    List { ordered: bool, items: Vec<Vec<Span>> },
    Slot(String),
}

pub enum Span {
    Text(String),
    Strong(String),
    Danish(String),
    Link { text: String, href: String },
}

pub fn read(source: &Source, lang: Lang, complaints: &mut Complaints) -> Vec<Placed> {
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let events = Parser::new_ext(&source.text, options).into_offset_iter();
    Reader { source, lang, complaints, events, line: 1 }.blocks()
}

struct Reader<'a> {
    source: &'a Source,
    lang: Lang,
    complaints: &'a mut Complaints,
    events: OffsetIter<'a>,
    /// The line of the event that was read last.
    line: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<Event<'a>> {
        let (event, range) = self.events.next()?;
        self.line = self.source.line_at(range.start);
        Some(event)
    }

    fn blocks(&mut self) -> Vec<Placed> {
        let mut blocks = Vec::new();
        while let Some(event) = self.next() {
            let line = self.line;
            let block = match event {
                Event::Start(Tag::Paragraph) => self.paragraph(),
                Event::Start(Tag::Heading { level, id, .. }) => {
                    let linked = level < HeadingLevel::H4;
                    if id.is_none() && linked {
                        self.complain(Fault::NoHeadingId);
                    }
                    let id = id.map(|id| id.to_string()).unwrap_or_default();
                    Block::Heading { level: level as u8, id, spans: self.spans(TagEnd::Heading(level)) }
                }
                Event::Start(Tag::List(first)) => {
                    Block::List { ordered: first.is_some(), items: self.items() }
                }
                other => {
                    self.refuse(&other);
                    continue;
                }
            };
            blocks.push(Placed { line, block });
        }
        blocks
    }

    fn paragraph(&mut self) -> Block {
        let spans = self.spans(TagEnd::Paragraph);
        if let [Span::Text(text)] = spans.as_slice()
            && let Some(name) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'))
            && !name.contains(['{', '}', ' '])
        {
            return Block::Slot(name.to_owned());
        }
        let stray = |span: &Span| matches!(span, Span::Text(text) if text.contains(['{', '}']));
        if spans.iter().any(stray) {
            self.complain(Fault::StraySlot);
        }
        Block::Paragraph(spans)
    }

    fn items(&mut self) -> Vec<Vec<Span>> {
        let mut items = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.next() {
            items.push(self.spans(TagEnd::Item));
        }
        items
    }

    /// The contents of a block up to its end.
    fn spans(&mut self, end: TagEnd) -> Vec<Span> {
        let mut spans = Vec::new();
        while let Some(event) = self.next().filter(|event| *event != Event::End(end)) {
            match event {
                Event::Text(text) => {
                    self.check_marks(&text);
                    add(&mut spans, &text);
                }
                Event::SoftBreak => add(&mut spans, " "),
                Event::Start(Tag::Strong) => spans.push(Span::Strong(self.plain(TagEnd::Strong))),
                Event::Start(Tag::Emphasis) => {
                    if self.lang == Lang::Danish {
                        self.complain(Fault::EmphasisInDanish);
                    }
                    spans.push(Span::Danish(self.plain(TagEnd::Emphasis)));
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    spans.push(Span::Link { text: self.plain(TagEnd::Link), href: dest_url.to_string() });
                }
                // A list with empty lines between its items wraps each in a paragraph; we draw them all alike.
                Event::Start(Tag::Paragraph) if spans.is_empty() => {}
                Event::End(TagEnd::Paragraph) => {}
                other => self.refuse(&other),
            }
        }
        spans
    }

    /// The contents of a bold, Danish or linked stretch, which is plain text.
    fn plain(&mut self, end: TagEnd) -> String {
        let mut plain = String::new();
        while let Some(event) = self.next().filter(|event| *event != Event::End(end)) {
            match event {
                Event::Text(text) => {
                    self.check_marks(&text);
                    plain.push_str(&text);
                }
                Event::SoftBreak => plain.push(' '),
                other => self.refuse(&other),
            }
        }
        plain
    }

    /// The line format keeps these for itself.
    fn check_marks(&mut self, text: &str) {
        if text.contains(['`', '|', '\t']) {
            self.complain(Fault::Unsupported("`, | or a tab in the words".to_owned()));
        }
    }

    /// Complains, and skips what is inside.
    fn refuse(&mut self, event: &Event) {
        self.complain(Fault::Unsupported(description(event).to_owned()));
        let mut depth = usize::from(matches!(event, Event::Start(_)));
        while depth > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn complain(&mut self, fault: Fault) {
        self.complaints.add(&self.source.path, self.line, fault);
    }
}

fn add(spans: &mut Vec<Span>, text: &str) {
    match spans.last_mut() {
        Some(Span::Text(before)) => before.push_str(text),
        _ => spans.push(Span::Text(text.to_owned())),
    }
}

fn description(event: &Event) -> &'static str {
    match event {
        Event::Start(Tag::Image { .. }) => "an image",
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => "code",
        Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => "HTML",
        Event::Start(Tag::Table(_)) => "a table",
        Event::Start(Tag::BlockQuote(_)) => "a quotation",
        Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => "a footnote",
        Event::Start(Tag::List(_)) => "a list inside a list item",
        Event::Start(Tag::Paragraph) => "a second paragraph in a list item",
        Event::Start(Tag::Strong | Tag::Emphasis | Tag::Link { .. }) => {
            "bold, emphasis or a link in one another"
        }
        Event::HardBreak => "a forced line break",
        Event::Rule => "a rule",
        _ => "this Markdown",
    }
}
