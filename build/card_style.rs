//! Puts the light colours and faces of `styles/20-tokens.css` into the style sheet of the card, which leaves the page.
//!
//! Invariant: a name that the tokens do not have stops the build; the values stand in one file only.

/// The sheet in one line with every `var(--name)` resolved, or the name that the tokens lack.
pub fn resolved(sheet: &str, tokens: &str) -> Result<String, String> {
    let mut style: String = without_comments(sheet).lines().map(str::trim).collect();
    for wordy in [": ", ", ", " {"] {
        style = style.replace(wordy, wordy.trim());
    }
    let tokens = without_comments(tokens);
    // A value may name another token.
    while let Some(start) = style.find("var(") {
        let end = style[start..].find(')').map_or(style.len(), |length| start + length + 1);
        let name = style[start..end].trim_start_matches("var(").trim_end_matches(')').to_owned();
        let value = light(&tokens, &name).ok_or(name)?.replace('"', "'");
        style.replace_range(start..end, &value);
    }
    Ok(style)
}

/// The first value that the tokens give a name: that of the light scheme.
fn light<'a>(tokens: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tokens.split_once(&format!("{name}: "))?;
    rest.split_once(';').map(|(value, _)| value)
}

fn without_comments(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |code, piece| code + piece.split_once("*/").map_or("", |(_, rest)| rest))
}
