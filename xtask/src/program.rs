//! Holds the program of a built site against what wasm-opt left: nothing else may have touched it.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};
use sha2::{Digest as _, Sha256};
use wasmparser::Parser;

/// Numbers of sections, as the standard has them.
const CUSTOM: u8 = 0;
const CODE: u8 = 10;

/// Fails unless the program in a site is the one in the file that wasm-opt wrote: its code, its data and all else that
/// runs. What is only for tools may differ.
pub fn must_be_as_optimized(program: &Path, optimized: &Path) -> Result<()> {
    let digests = |file: &Path| {
        let bytes = fs::read(file).with_context(|| file.display().to_string())?;
        digests(&bytes).with_context(|| file.display().to_string())
    };
    ensure!(
        digests(program)? == digests(optimized)?,
        "{} is not what wasm-opt left in {}: something has edited the program",
        program.display(),
        optimized.display()
    );
    Ok(())
}

/// The number and the digest of every section that runs.
fn digests(program: &[u8]) -> Result<Vec<(u8, [u8; 32])>> {
    let mut digests = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Some((number, range)) = payload?.as_section() {
            let section = usize::try_from(range.start)?..usize::try_from(range.end)?;
            digests.push((number, Sha256::digest(&program[section]).into()));
        }
    }
    digests.retain(|(number, _)| *number != CUSTOM);
    ensure!(digests.iter().any(|(number, _)| *number == CODE), "the program has no code");
    Ok(digests)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program with a function that gives `number` (0 to 63), one byte of data, and a custom section of one byte.
    fn program(number: u8, data: u8, note: u8) -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        bytes.extend([1, 5, 1, 0x60, 0, 1, 0x7f]);
        bytes.extend([3, 2, 1, 0]);
        bytes.extend([5, 3, 1, 0, 1]);
        bytes.extend([10, 6, 1, 4, 0, 0x41, number, 0x0b]);
        bytes.extend([11, 7, 1, 0, 0x41, 0, 0x0b, 1, data]);
        bytes.extend([0, 3, 1, b'n', note]);
        bytes
    }

    #[test]
    fn a_changed_byte_of_code_or_data_is_seen_and_another_note_is_not() {
        let folder = std::env::temp_dir().join(format!("er-du-groen-program-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [site, optimized] = ["site.wasm", "optimized.wasm"].map(|name| folder.join(name));
        fs::write(&optimized, program(7, 1, 1)).unwrap();
        let check = |bytes| {
            fs::write(&site, bytes).unwrap();
            must_be_as_optimized(&site, &optimized)
        };
        let [same, code, data] =
            [program(7, 1, 2), program(8, 1, 1), program(7, 2, 1)].map(check).map(|found| found.is_ok());
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!([same, code, data], [true, false, false]);
    }

    #[test]
    fn what_is_no_program_is_told() {
        assert!(digests(b"<!doctype html>").is_err());
        assert!(digests(b"\0asm\x01\0\0\0").unwrap_err().to_string().contains("no code"));
    }
}
