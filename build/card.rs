//! Puts the light colours and the faces of `styles/20-tokens.css` into the card, a drawing that leaves the page.
//!
//! Invariant: a name that the tokens do not have stops the build; the values stand in one file only.

/// The drawing in one line with every `var(--name)` resolved; or the name that the tokens lack.
pub fn resolved(drawing: &str, tokens: &str) -> Result<String, String> {
    let mut card: String = drawing.lines().map(str::trim).collect();
    for airy in [": ", ", ", "; ", " { ", " {", " }", "} "] {
        card = tightened(&card, airy);
    }
    // A value may name another token.
    while let Some(start) = card.find("var(") {
        let end = card[start..].find(')').map_or(card.len(), |length| start + length + 1);
        let name = card[start..end].trim_start_matches("var(").trim_end_matches(')').to_owned();
        let value = light(tokens, &name).ok_or(name)?.replace('"', "'");
        card.replace_range(start..end, &value);
    }
    Ok(card)
}

/// The style sheet without the spaces that only readers need; the rest as it is.
fn tightened(card: &str, airy: &str) -> String {
    match (card.find("<style>"), card.find("</style>")) {
        (Some(start), Some(end)) => {
            let style = card[start..end].replace(airy, airy.trim());
            format!("{}{style}{}", &card[..start], &card[end..])
        }
        _ => card.to_owned(),
    }
}

/// The first value that the tokens give a name: that of the light scheme.
fn light<'a>(tokens: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tokens.split_once(&format!("{name}: "))?;
    rest.split_once(';').map(|(value, _)| value)
}
