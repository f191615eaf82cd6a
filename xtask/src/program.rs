//! Holds the program of a built site against what wasm-opt left: nothing else may have touched it.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};
use sha2::{Digest as _, Sha256};
use wasmparser::{Parser, Payload};

/// Fails unless the code of the program in a site is that of the file which wasm-opt wrote, byte for byte.
pub fn must_be_as_optimized(site: &Path, optimized: &Path) -> Result<()> {
    let digest = |file: &Path| {
        let program = fs::read(file).with_context(|| file.display().to_string())?;
        code_digest(&program).with_context(|| file.display().to_string())
    };
    ensure!(
        digest(site)? == digest(optimized)?,
        "the code of {} is not that of {}: something has edited the program",
        site.display(),
        optimized.display()
    );
    Ok(())
}

/// The digest of a program's code section: of all its functions in their order.
fn code_digest(program: &[u8]) -> Result<[u8; 32]> {
    let mut digest = Sha256::new();
    let mut functions = 0;
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::CodeSectionEntry(function) = payload? {
            digest.update(function.as_bytes());
            functions += 1;
        }
    }
    ensure!(functions > 0, "the program has no code");
    Ok(digest.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program with one function, which gives `number` (0 to 63), and a custom section of one byte.
    fn program(number: u8, note: u8) -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        bytes.extend([1, 5, 1, 0x60, 0, 1, 0x7f]);
        bytes.extend([3, 2, 1, 0]);
        bytes.extend([10, 6, 1, 4, 0, 0x41, number, 0x0b]);
        bytes.extend([0, 3, 1, b'n', note]);
        bytes
    }

    #[test]
    fn another_instruction_is_seen_and_another_note_is_not() {
        let digest = |number, note| code_digest(&program(number, note)).unwrap();
        assert_eq!(digest(7, 1), digest(7, 2));
        assert_ne!(digest(7, 1), digest(8, 1));
    }

    #[test]
    fn what_is_no_program_is_told() {
        assert!(code_digest(b"<!doctype html>").is_err());
        assert!(code_digest(b"\0asm\x01\0\0\0").unwrap_err().to_string().contains("no code"));
    }
}
