//! What a first visit costs the visitor, by kind of file, in brotli.
//!
//! Everything in the site counts as one first visit, all chapters and both languages, but for texts that no page
//! asks for (the font's licence) and for what is fetched for those only who keep the site for use without a network.

use std::{
    fmt::{self, Display},
    path::Path,
};

use crate::offline;

/// What a first visit may weigh at present, in bytes.
pub const FIRST_VISIT_LIMIT: usize = 215 * 1024;

/// No stage may weigh more than this.
const HARD_STOP: usize = 220 * 1024;
const _: () = assert!(FIRST_VISIT_LIMIT <= HARD_STOP);

const KINDS: [&str; 6] = ["html", "css", "js", "wasm", "font", "svg"];

/// The sizes of the site's files, summed by kind.
#[derive(Debug, Default)]
pub struct Weight {
    rows: [Row; KINDS.len()],
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    raw: usize,
    brotli: usize,
}

impl Weight {
    /// Adds one file; a file that no first visit asks for adds nothing.
    pub fn add(&mut self, file: &Path, raw: usize, brotli: usize) {
        let kind = kind(file);
        for (row, _) in self.rows.iter_mut().zip(KINDS).filter(|(_, name)| Some(*name) == kind) {
            row.raw += raw;
            row.brotli += brotli;
        }
    }

    /// Returns the bytes of a whole first visit in brotli.
    pub fn total(&self) -> usize {
        self.rows.iter().map(|row| row.brotli).sum()
    }
}

impl Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {:<6}{:>12}{:>12}", "", "bytes", "in brotli")?;
        for (row, kind) in self.rows.iter().zip(KINDS) {
            writeln!(f, "  {kind:<6}{:>12}{:>12}", row.raw, row.brotli)?;
        }
        let raw: usize = self.rows.iter().map(|row| row.raw).sum();
        writeln!(f, "  {:<6}{raw:>12}{:>12}", "total", self.total())?;
        write!(f, "  {:<6}{:>12}{FIRST_VISIT_LIMIT:>12}", "limit", "")
    }
}

fn kind(file: &Path) -> Option<&'static str> {
    if offline::ON_REQUEST.iter().any(|name| file.ends_with(name)) {
        return None;
    }
    Some(match file.extension()?.to_str()? {
        "html" => "html",
        "css" => "css",
        "js" | "mjs" => "js",
        "wasm" => "wasm",
        "woff2" => "font",
        "svg" => "svg",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_the_sum_of_the_kinds_in_brotli() {
        let mut weight = Weight::default();
        weight.add(Path::new("a.js"), 100, 10);
        weight.add(Path::new("boot.mjs"), 50, 5);
        weight.add(Path::new("a.wasm"), 1000, 300);
        weight.add(Path::new("OFL.txt"), 4000, 2000);
        assert_eq!(weight.total(), 315);
        assert!(weight.to_string().contains("js             150          15"), "{weight}");
    }
}
