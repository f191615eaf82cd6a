//! Pieces of a built page, found by how they begin and end.
//!
//! No parser of HTML: the pages are our own, and a piece that is not there ends the build.

use crate::error::Error;

/// A piece of a page, by how it begins and ends.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    begins: &'static str,
    ends: &'static str,
}

impl Piece {
    /// A piece that begins and ends so.
    pub const fn new(begins: &'static str, ends: &'static str) -> Self {
        Self { begins, ends }
    }

    /// The first such piece of a page, with beginning and end.
    pub fn of(self, page: &str) -> Result<&str, Error> {
        let (from, length) = self.place(page)?;
        Ok(&page[from..from + self.begins.len() + length + self.ends.len()])
    }

    /// What stands between beginning and end.
    pub fn inside(self, page: &str) -> Result<&str, Error> {
        let (from, length) = self.place(page)?;
        let behind = from + self.begins.len();
        Ok(&page[behind..behind + length])
    }

    /// Where it begins, and how long what stands inside is.
    fn place(self, page: &str) -> Result<(usize, usize), Error> {
        let missing = || Error::MissingMarker { marker: self.begins };
        let from = page.find(self.begins).ok_or_else(missing)?;
        let length = page[from + self.begins.len()..].find(self.ends).ok_or_else(missing)?;
        Ok((from, length))
    }
}

/// The value of an element's attribute.
pub fn attribute_of<'a>(element: &'a str, name: &'static str) -> Result<&'a str, Error> {
    let begins = format!(" {name}=\"");
    let found = element.split_once(&begins).and_then(|(_, rest)| rest.split_once('"'));
    found.map(|(value, _)| value).ok_or(Error::MissingMarker { marker: name })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: Piece = Piece::new("<a ", ">");

    #[test]
    fn a_piece_is_the_first_of_its_kind() {
        let page = r#"<p><a data-href="x" href="y">z</a><a href="w"></a></p>"#;
        assert_eq!(LINK.of(page).unwrap(), r#"<a data-href="x" href="y">"#);
        assert_eq!(LINK.inside(page).unwrap(), r#"data-href="x" href="y""#);
        assert_eq!(attribute_of(LINK.of(page).unwrap(), "href").unwrap(), "y");
    }

    #[test]
    fn a_piece_that_is_not_there_is_named() {
        for page in ["<html>", "<a href"] {
            assert!(matches!(LINK.of(page), Err(Error::MissingMarker { marker: "<a " })), "{page}");
        }
        assert!(matches!(attribute_of("<a>", "href"), Err(Error::MissingMarker { marker: "href" })));
    }
}
