//! Ordinary messages: arguments, forms that a number chooses, and what is not allowed in them.

use super::{Texts, compile, compiled, complains, complains_of_danish, writes};

#[test]
fn a_message_without_arguments_is_a_static_text() {
    writes(
        "area.ftl",
        "# For the number line.\nunit = langtids{\"\\u00AD\"}ledig\n",
        "unit = long-term { \"unemployed\" }\n",
        r#"/// `unit` in `area.ftl`.
///
/// For the number line.
pub fn unit(lang: Lang) -> &'static str {
    pack::at(lang, 27)
}
"#,
        ["langtids\u{ad}ledig", "long-term unemployed"],
    );
}

#[test]
fn arguments_come_in_the_order_and_with_the_types_of_the_danish_comment() {
    writes(
        "area.ftl",
        "# $who (text) the person\n# $zone-from (percent)\n# $to (spoken)\n# $months (number)\n# $gain (points)\n\
         moved = { $who }: { $zone-from }, { $to },\n    { $months }, { $gain }\n",
        "moved = { $gain } { $months } { $to } { $zone-from } { $who }\n",
        r#"pub fn moved(lang: Lang, who: &str, zone_from: Percent, to: Percent, months: i64, gain: i32) -> String {
    fill::message(lang, 27, &[Argument::Text(who), Argument::Percent(zone_from), Argument::Spoken(to), Argument::Number(months), Argument::Points(gain)])
}
"#,
        ["{0}: {1}, {2}, {3}, {4}", "{4} {3} {2} {1} {0}"],
    );
}

#[test]
fn a_number_chooses_between_variants() {
    writes(
        "area.ftl",
        "# $n (number)\nmany = { $n ->\n    [0] Ingen\n   *[other] { $n }\n } point\n",
        "# $n (number)\nmany = { $n ->\n    [0] No points\n    [one] { $n } point\n   *[other] { $n } points\n }\n",
        r#"pub fn many(lang: Lang, n: i64) -> String {
    fill::counted(lang, 27, n, &[Argument::Number(n)])
}
"#,
        ["{0} point\n0\tIngen point", "{0} points\n0\tNo points\n-1 1\t{0} point"],
    );
}

#[test]
fn each_language_chooses_by_its_own_number() {
    let code = |by: &str| {
        format!("a = {{ ${by} ->\n    [1] {{ $n }} {{ $gain }}\n   *[other] {{ $gain }} {{ $n }}\n }}\n")
    };
    let danish = format!("# $n (number)\n# $gain (points)\n{}", code("gain"));
    writes(
        "area.ftl",
        &danish,
        "a = { $n } { $gain }\n",
        "(lang, 27, i64::from(gain), &[Argument::Number(n), ",
        ["{1} {0}\n1\t{0} {1}", "{0} {1}"],
    );
    writes(
        "area.ftl",
        &danish,
        &code("n"),
        "(lang, 27, match lang { Lang::Da => i64::from(gain), Lang::En => n }, ",
        ["{1} {0}\n1\t{0} {1}", "{1} {0}\n1\t{0} {1}"],
    );
}

#[test]
fn both_languages_have_the_same_messages_in_the_same_order() {
    complains(
        "area.ftl",
        "a = A\n\nb = B\n",
        "a = A\nc = C\n",
        &["da/area.ftl:3: `b` is missing in en/area.ftl", "en/area.ftl:2: `c` is missing in da/area.ftl"],
    );
    complains(
        "area.ftl",
        "a = A\nb = B\n",
        "b = B\na = A\n",
        &["en/area.ftl:1: `b` stands in another order than in da/area.ftl"],
    );
    let alone = compile(&[("area.ftl", "a = A\n")], &[("other.md", "## A {#a}\n")]);
    let expected = ["da/area.ftl", "en/other.md"]
        .map(|file| format!("{file}:1: this file has no twin in the other language"));
    assert_eq!(alone, Err(expected.into()));
}

#[test]
fn an_id_is_used_once() {
    complains_of_danish("a = A\nb = B\na = C\n", "da/area.ftl:3: `a` stands already in line 1");
    let twice: [(&str, &str); 2] = [("area.ftl", "a-b = A\n"), ("other.ftl", "\na_b = A\n")];
    assert_eq!(
        compile(&twice, &twice),
        Err(vec!["da/other.ftl:2: `a_b` stands already in da/area.ftl:1".into()])
    );
    complains_of_danish("glossary = A\n", "da/area.ftl:1: `glossary` stands already in glossary.ftl");
    complains_of_danish(
        "# $x (text)\n# $x (number)\na = { $x }\n",
        "da/area.ftl:2: `$x` stands already in this comment",
    );
    let bad = "cannot be a name in Rust: small letters, digits and - only, and no reserved word";
    complains_of_danish("match = A\n", &format!("da/area.ftl:1: `match` {bad}"));
    complains_of_danish("# $lang (text)\na = { $lang }\nb = B\n", &format!("da/area.ftl:1: `lang` {bad}"))
}

#[test]
fn every_argument_is_declared_and_used_in_both_languages() {
    complains(
        "area.ftl",
        "# $x (text)\n# $y (number)\na =\n    { $x }\n",
        "\na =\n    { $y }\n    { $z }\n",
        &[
            "da/area.ftl:3: `$y` is declared but not used",
            "en/area.ftl:2: `$x` is declared but not used",
            "en/area.ftl:4: `$z` is not declared for this message",
        ],
    );
    complains_of_danish(
        "# $x (nombre)\na = { $x }\n",
        "da/area.ftl:1: unknown type `nombre`; known are text, number, percent, spoken and points",
    );
    complains_of_danish(
        "# Words.\n# $x number\na = A\n",
        "da/area.ftl:2: an argument line reads `$name (type)` and what you like after it, not `$x number`",
    );
}

#[test]
fn only_whole_numbers_choose_and_each_variant_counts() {
    complains_of_danish(
        "# $x (text)\na = { $x ->\n    [one] A\n   *[other] B\n }\n",
        "da/area.ftl:2: `$x` cannot choose between variants: only number and points can",
    );
    complains_of_danish(
        "# $n (number)\na = { $n ->\n    [one] A\n    [1] B\n   *[other] C\n }\n",
        "da/area.ftl:4: the variant [1] covers what another one covers already",
    );
    complains_of_danish(
        "# $n (number)\na = { $n ->\n    [few] A\n   *[other] C\n }\n",
        "da/area.ftl:3: not supported here: a variant other than [one], a whole number or, last, *[other]",
    );
    complains_of_danish(
        "# $n (number)\na = { $n ->\n   *[other] { $n ->\n       *[other] A\n     }\n }\n",
        "da/area.ftl:3: not supported here: a choice inside a choice",
    );
    complains_of_danish(
        "# $n (number)\na = { $n ->\n   *[other] A\n }\n    { $n ->\n   *[other] B\n }\n",
        "da/area.ftl:5: not supported here: a second choice in one text",
    );
}

#[test]
fn what_fluent_allows_and_we_do_not_is_named() {
    complains_of_danish("-brand = A\n", "da/area.ftl:1: not supported here: the term -brand");
    complains_of_danish("a =\n    { -brand }\n", "da/area.ftl:2: not supported here: a term");
    complains_of_danish("a = { NUMBER(1) }\n", "da/area.ftl:1: not supported here: a function");
    complains_of_danish(r#"a = A { "\u007B" }"#, "da/area.ftl:1: not supported here: a brace");
    complains_of_danish(r#"a = A { "\u0000" }"#, "da/area.ftl:1: not supported here: a control character");
    complains_of_danish("a = A\n    .b = B\n", "da/area.ftl:2: `a` has no place for `.b`");
    complains_of_danish(
        "a = A\n\n    B\n",
        "da/area.ftl:2: not supported here: an empty line inside a message",
    );
    complains_of_danish("a = **A** and **B\n", "da/area.ftl:1: a ** is not closed");
    complains_of_danish(
        "b = B\na = { b }\n",
        "da/area.ftl:2: not supported here: another message inside this one (an argument begins with $)",
    );
    complains_of_danish("a = A\nb = { $\n", r#"da/area.ftl:2: Expected one of "a-zA-Z""#);
}

#[test]
fn the_words_of_the_kit_stand_in_its_functions() {
    let files = [
        (
            "kit/sheet.ftl",
            "# $n (number)\nleft = { $n ->\n    [one] én\n   *[other] { $n }\n}\nprint = Udskriv\n",
        ),
        ("kit/guide.md", "Læs **dette**.\n\n{table}\n"),
    ];
    let Texts { code, kit, danish, .. } = compiled(&files, &files);
    for expected in [
        "pub fn left(lang: Lang, n: i64) -> String {\n    fill::fill(lang, fill::form(match lang { \
         Lang::Da => \"{0}\\n-1 1\\tén\", ",
        "pub fn print(lang: Lang) -> &'static str {\n    match lang { Lang::Da => \"Udskriv\", ",
        "pub fn guide(lang: Lang) -> &'static str {\n    match lang { Lang::Da => \"Læs `**dette`.\\n{}\\ttable\\n\", ",
    ] {
        assert!(kit.contains(expected), "{kit}\nholds no\n{expected}");
    }
    assert!(!code.contains("print") && !danish.contains("Udskriv"), "the page would carry the kit");
}
