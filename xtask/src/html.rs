//! Reads and changes elements of the site's own pages, found by selectors. No serializer: what is not changed stays as it
//! stands, byte by byte.

use std::{cell::Cell, rc::Rc};

use anyhow::{Context as _, Result, ensure};
use html_escape::decode_html_entities;
use lol_html::{
    RewriteStrSettings, element,
    html_content::{ContentType, Element},
    rewrite_str, text,
};

type Change<'a> = Box<dyn FnMut(&mut Element<'_, '_>) -> Result<()> + 'a>;

/// What is done to the one element that a selector finds.
pub struct Edit<'a> {
    selector: &'static str,
    apply: Change<'a>,
}

impl<'a> Edit<'a> {
    /// Any change.
    pub fn of(selector: &'static str, apply: impl FnMut(&mut Element<'_, '_>) -> Result<()> + 'a) -> Self {
        Self { selector, apply: Box::new(apply) }
    }

    /// Puts words into the element.
    pub fn words(selector: &'static str, words: &'a str) -> Self {
        Self::of(selector, move |element| {
            element.set_inner_content(words, ContentType::Text);
            Ok(())
        })
    }

    /// Puts markup into the element.
    pub fn content(selector: &'static str, markup: &'a str) -> Self {
        Self::of(selector, move |element| {
            element.set_inner_content(markup, ContentType::Html);
            Ok(())
        })
    }

    /// Puts markup behind everything in the element.
    pub fn append(selector: &'static str, markup: &'a str) -> Self {
        Self::of(selector, move |element| {
            element.append(markup, ContentType::Html);
            Ok(())
        })
    }

    /// Puts markup before the element.
    pub fn before(selector: &'static str, markup: &'a str) -> Self {
        Self::of(selector, move |element| {
            element.before(markup, ContentType::Html);
            Ok(())
        })
    }

    /// Puts markup after the element.
    pub fn after(selector: &'static str, markup: &'a str) -> Self {
        Self::of(selector, move |element| {
            element.after(markup, ContentType::Html);
            Ok(())
        })
    }

    /// Puts markup in the place of the element; none takes the element away.
    pub fn replace(selector: &'static str, markup: &'a str) -> Self {
        Self::of(selector, move |element| {
            element.replace(markup, ContentType::Html);
            Ok(())
        })
    }

    /// Sets an attribute of the element.
    pub fn attribute(selector: &'static str, name: &'static str, value: &'a str) -> Self {
        Self::of(selector, move |element| Ok(element.set_attribute(name, value)?))
    }
}

/// A page after all edits.
///
/// # Errors
///
/// A selector finds no element, or more than one.
pub fn edited(page: &str, edits: Vec<Edit<'_>>) -> Result<String> {
    let mut counts = Vec::new();
    let mut settings = RewriteStrSettings::new();
    for Edit { selector, mut apply } in edits {
        let count = Rc::new(Cell::new(0));
        counts.push((selector, Rc::clone(&count)));
        settings = settings.append_element_content_handler(element!(selector, move |element| {
            count.set(count.get() + 1);
            Ok(apply(element)?)
        }));
    }
    let edited = rewrite_str(page, settings)?;
    for (selector, count) in counts {
        ensure!(count.get() == 1, "the page has {} elements `{selector}` instead of one", count.get());
    }
    Ok(edited)
}

/// The value that each element a selector finds has for an attribute; those without it are left out.
pub fn attributes(page: &str, selector: &str, name: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let collect = element!(selector, |element| {
        found.extend(element.get_attribute(name));
        Ok(())
    });
    rewrite_str(page, RewriteStrSettings::new().append_element_content_handler(collect))?;
    Ok(found)
}

/// The value that the first element a selector finds has for an attribute.
pub fn attribute(page: &str, selector: &str, name: &str) -> Result<String> {
    let first = attributes(page, selector, name)?.into_iter().next();
    first.with_context(|| format!("the page has no `{selector}` with `{name}`"))
}

/// The words of the one element that a selector finds, as a person reads them; `None` when there is no such element.
pub fn words(page: &str, selector: &str) -> Result<Option<String>> {
    let mut found = Vec::new();
    let collect = text!(selector, |chunk| {
        found.push(chunk.as_str().to_owned());
        Ok(())
    });
    rewrite_str(page, RewriteStrSettings::new().append_element_content_handler(collect))?;
    let words = found.concat();
    Ok((!words.is_empty()).then(|| decode_html_entities(&words).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title></title><p class=\"a b\">x &amp; y</p><a href=\"1\">z</a><a href='2'></a>\n";

    #[test]
    fn what_is_not_edited_stays_as_it_stands() {
        let edits = vec![Edit::words("title", "a < b & c"), Edit::before("p.a", "<hr>")];
        let expected = PAGE.replace("<title>", "<title>a &lt; b &amp; c").replace("<p ", "<hr><p ");
        assert_eq!(edited(PAGE, edits).unwrap(), expected);
    }

    #[test]
    fn an_element_that_is_missing_or_stands_twice_is_told() {
        for (selector, count) in [("h1", 0), ("a", 2)] {
            let error = edited(PAGE, vec![Edit::replace(selector, "")]).unwrap_err();
            assert!(error.to_string().contains(&format!("has {count} elements `{selector}`")), "{error}");
        }
    }

    #[test]
    fn attributes_and_words_are_read() {
        assert_eq!(attributes(PAGE, "a", "href").unwrap(), ["1", "2"]);
        assert_eq!(attribute(PAGE, "p", "class").unwrap(), "a b");
        assert!(attribute(PAGE, "p", "id").unwrap_err().to_string().contains("`p` with `id`"));
        assert_eq!(words(PAGE, "p").unwrap().as_deref(), Some("x & y"));
        assert_eq!(words("<h1>a <b>b</b> c</h1>", "h1").unwrap().as_deref(), Some("a b c"));
        assert_eq!(words(PAGE, "h1").unwrap(), None);
    }
}
