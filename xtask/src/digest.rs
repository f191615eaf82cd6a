//! The digest by which browsers know a file: in a page's policy, and of what is fetched.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256};

/// Returns the digest of a content, as a policy and a `fetch` take it.
pub fn digest(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn a_digest_is_one_that_browsers_know() {
        assert_eq!(digest(b"alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }
}
