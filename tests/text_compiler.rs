//! The text compiler on small samples: what it makes of a good one, and what it says about each fault and where.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../build/texts/mod.rs"]
mod texts;

use er_du_groen::model;
use texts::{Source, Texts};

const FORM: &str = r#"{"id": "form-1", "version": 1, "about": "A sample.",
 "presets": ["Mette"],
 "attributes": [
  {"id": "age", "kind": "range", "bands": [{"id": "a", "from": 18, "to": 29}, {"id": "b", "from": 30, "to": 66}], "source": "record", "change": "nobody"},
  {"id": "sms", "kind": "choice", "levels": ["yes", "dont_know"], "source": "own_answer", "change": "answer_only"}
 ]
}"#;

const AGE: &str = r#"age = Alder
    .short = Alder
    .spoken = alder
    .definite = alderen
    .because-up = op
    .because-down = ned
    .because-same = ens
    .answer = { $n } år
    .answer-long = { $n ->
        [one] { $n } helt år
       *[other] { $n } år
    }
"#;

const SMS: &str = r#"sms = Ja til sms
    .short = Sms
    .spoken = sms
    .definite = svaret om sms
    .because-up = flere point til »{ $answer }«
    .because-down = færre point til »{ $answer }«
    .because-same = samme point
    .level-yes = Ja
    .level-dont_know = Ved ikke
"#;

const PEOPLE: &str = "mette = 34 år\n";
const GLOSSARY: &str = "model = Model\n    .meaning = En regel.\n";
const SOURCES: &str = "radar = Radar\n    .title = Titel\n    .url = https://radar.example\n    .seen = S4\n";
const FACTS: &str = "fifty = 50 oplysninger.\n    .source = radar\n";
const TIMELINE: &str = "opinion = En udtalelse.\n    .when = maj 2022\n    .at = 2022.38\n    .kind = Tilsyn\n    .source = radar\n";

/// The files of one language: the tables as above, unless they are among `files`, which come on top.
fn folder(lang: &str, files: &[(&str, &str)]) -> Vec<Source> {
    let attributes = format!("{AGE}{SMS}");
    let tables = [
        ("attributes.ftl", attributes.as_str()),
        ("people.ftl", PEOPLE),
        ("glossary.ftl", GLOSSARY),
        ("sources.ftl", SOURCES),
        ("facts.ftl", FACTS),
        ("timeline.ftl", TIMELINE),
    ];
    let rest = tables.iter().filter(|(name, _)| !files.iter().any(|(other, _)| other == name));
    let all = rest.chain(files).map(|(name, text)| (format!("{lang}/{name}"), (*text).to_owned()));
    all.map(|(path, text)| Source { path, text }).collect()
}

fn compile(danish: &[(&str, &str)], english: &[(&str, &str)]) -> Result<Texts, Vec<String>> {
    compile_folders(&folder("da", danish), &folder("en", english))
}

fn compile_folders(danish: &[Source], english: &[Source]) -> Result<Texts, Vec<String>> {
    let file = Source { path: "form.json".to_owned(), text: FORM.to_owned() };
    let form = model::Form::read(FORM).map_err(|faults| vec![faults.to_string()])?;
    texts::compile(&form, &file, danish, english)
        .map_err(|complaints| complaints.iter().map(ToString::to_string).collect())
}

#[track_caller]
fn complains(name: &str, danish: &str, english: &str, expected: &[&str]) {
    let complaints = compile(&[(name, danish)], &[(name, english)]).err().unwrap_or_default();
    assert_eq!(complaints, expected);
}

/// The same fault in both languages, or one that only the Danish file can have.
#[track_caller]
fn complains_of_danish(text: &str, fault: &str) {
    let complaints = compile(&[("area.ftl", text)], &[("area.ftl", text)]).err().unwrap_or_default();
    let danish: Vec<&String> = complaints.iter().filter(|complaint| complaint.starts_with("da/")).collect();
    assert_eq!(danish, [fault]);
}

#[track_caller]
fn compiled(danish: &[(&str, &str)], english: &[(&str, &str)]) -> Texts {
    compile(danish, english).unwrap_or_else(|faults| panic!("{}", faults.join("\n")))
}

/// The code that a file is made into, and its words, whose place is 22: those of the tables come before.
#[track_caller]
fn writes(name: &str, danish: &str, english: &str, expected: &str, words: [&str; 2]) {
    let Texts { code, danish, english } = compiled(&[(name, danish)], &[(name, english)]);
    assert!(code.contains(expected), "{code}\nholds no\n{expected}");
    assert_eq!([&danish, &english].map(|text| places(text)[22..].join("|")), words);
}

fn places(text: &str) -> Vec<&str> {
    text.split('\0').collect()
}

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
    words::at(lang, 22)
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
    fill::message(lang, 22, &[Argument::Text(who), Argument::Percent(zone_from), Argument::Spoken(to), Argument::Number(months), Argument::Points(gain)])
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
    fill::counted(lang, 22, n, &[Argument::Number(n)])
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
        "(lang, 22, i64::from(gain), &[Argument::Number(n), ",
        ["{1} {0}\n1\t{0} {1}", "{0} {1}"],
    );
    writes(
        "area.ftl",
        &danish,
        &code("n"),
        "(lang, 22, match lang { Lang::Da => i64::from(gain), Lang::En => n }, ",
        ["{1} {0}\n1\t{0} {1}", "{1} {0}\n1\t{0} {1}"],
    );
}

#[test]
fn the_words_of_the_tables_have_their_places() {
    let Texts { code, danish, .. } = compiled(&[], &[]);
    for expected in [
        "AttributeText::all(lang, &[(0, Answers::Range), (9, Answers::Choice)])",
        r#""mette" => 17,"#,
        "let words = words::at(lang, 18);",
        r#""model".lines().zip(words.lines()).map(GlossaryEntry::read)"#,
    ] {
        assert!(code.contains(expected), "{code}\nholds no\n{expected}");
    }
    assert_eq!(
        places(&danish),
        [
            "Alder",
            "Alder",
            "alder",
            "alderen",
            "op",
            "ned",
            "ens",
            "{0} år",
            "{0} år\n-1 1\t{0} helt år",
            "Ja til sms",
            "Sms",
            "sms",
            "svaret om sms",
            "flere point til »{0}«",
            "færre point til »{0}«",
            "samme point",
            "Ja\nVed ikke",
            "34 år",
            "Model\tEn regel.",
            "Radar\t",
            "50 oplysninger.",
            "En udtalelse.\tmaj 2022\tTilsyn",
        ]
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
fn the_tables_have_what_the_form_asks_for_and_nothing_more() {
    let same = |name: &str, text: &str| compile(&[(name, text)], &[(name, text)]).err().unwrap_or_default();
    let of = |lang: &str, name, text: &str| {
        let mut complaints = same(name, text);
        complaints.retain(|complaint| complaint.starts_with(lang));
        complaints
    };
    assert_eq!(of("form", "attributes.ftl", AGE)[0], "form.json:5: `sms` is missing in da/attributes.ftl");
    assert_eq!(of("form", "people.ftl", "# none\n")[1], "form.json:2: `mette` is missing in en/people.ftl");
    assert_eq!(
        of("en", "people.ftl", "mette = A\nyusuf = B\n"),
        ["en/people.ftl:2: `yusuf` is missing in form.json"]
    );
    assert_eq!(
        of("da", "attributes.ftl", &format!("{SMS}{AGE}")),
        ["da/attributes.ftl:1: `sms` stands in another order than in form.json"]
    );
    let changed = SMS.replace("level-dont_know", "level-maybe").replace("    .spoken = sms\n", "");
    assert_eq!(
        of("da", "attributes.ftl", &format!("{AGE}{changed}")),
        [
            "da/attributes.ftl:13: `.spoken` of `sms` is missing",
            "da/attributes.ftl:13: `.level-dont_know` of `sms` is missing",
            "da/attributes.ftl:20: `sms` has no place for `.level-maybe`",
        ]
    );
    assert_eq!(
        of(
            "da",
            "attributes.ftl",
            &format!("{}{SMS}", AGE.replace("= op", "= { $answer }").replace("= { $n } år", "= år"))
        ),
        [
            "da/attributes.ftl:5: `$answer` is not declared for this message",
            "da/attributes.ftl:8: `$n` is declared but not used",
        ]
    );
    assert_eq!(
        compile(&[("glossary.ftl", GLOSSARY)], &[("glossary.ftl", "model = Model\n")]),
        Err(vec!["en/glossary.ftl:1: `.meaning` of `model` is missing".into()])
    );
}

#[test]
fn a_missing_table_is_told() {
    let missing = |name| format!("{name}.ftl:1: this file must be there, in both languages");
    assert_eq!(
        compile_folders(&[], &[]),
        Err(["attributes", "facts", "glossary", "people", "sources", "timeline"].map(missing).into())
    );
}

#[test]
fn prose_becomes_a_text_of_lines() {
    let text = "## Modellen {#model}\n\nEn **stor** [side](#a)\ni dag.\n\n{points-table}\n\n1. en\n2. to\n";
    writes(
        "about.md",
        text,
        &text.replace("i dag", "*i dag*"),
        r###"pub fn about(lang: Lang) -> &'static str {
    words::at(lang, 22)
"###,
        [
            "##\tmodel\tModellen\nEn `**stor` `side|#a` i dag.\n{}\tpoints-table\n1.\ten\tto\n",
            "##\tmodel\tModellen\nEn `**stor` `side|#a` `*i dag`.\n{}\tpoints-table\n1.\ten\tto\n",
        ],
    );
}

#[test]
fn prose_has_one_outline_in_both_languages() {
    let check = |da, en, expected| complains("about.md", da, en, &[expected]);
    check(
        "## A {#a}\n\nA.\n\nB.\n\n### B {#b}\n",
        "## A {#a}\n\nA. B.\n\n### B {#c}\n",
        "en/about.md:5: the heading ### #c stands where da/about.md:7 has the heading ### #b",
    );
    check("- a\n- b\n", "- a\n", "en/about.md:1: a list of 1 stands where da/about.md:1 has a list of 2");
    check("A\n\n{slot}\n", "A\n", "da/about.md:3: the slot {slot} is missing in en/about.md");
    check("A\n", "A\n\n1. b\n", "en/about.md:3: a numbered list of 1 is missing in da/about.md");
    check(
        "## A {#a}\n\n## B {#a}\n",
        "## A {#a}\n\n## B {#a}\n",
        "da/about.md:3: `a` stands already in line 1",
    );
}

#[test]
fn prose_that_cannot_be_drawn_is_named() {
    for (text, line, fault) in [
        ("## A\n", 1, "this heading has no id: end it with {#its-id}"),
        ("A\n*b*\n", 2, "emphasis marks a Danish word in an English text; here all words are Danish"),
        ("Se {slot} her\n", 1, "a slot stands alone in its paragraph: {its-name}"),
        ("A\n\n![a](b.png)\n", 3, "not supported here: an image"),
        ("A `b`\n", 1, "not supported here: code"),
        ("A | b\n", 1, "not supported here: `, | or a tab in the words"),
        ("A\n\n```\nb\n```\n", 3, "not supported here: code"),
        ("A <b>c\n", 1, "not supported here: HTML"),
        ("A\n\n<p>c</p>\n", 3, "not supported here: HTML"),
        ("A\n\n|a|b|\n|-|-|\n|c|d|\n", 3, "not supported here: a table"),
        ("- a\n  - b\n- c\n", 2, "not supported here: a list inside a list item"),
        ("- a\n\n  b\n", 3, "not supported here: a second paragraph in a list item"),
        ("A **b [c](d)**\n", 1, "not supported here: bold, emphasis or a link in one another"),
        ("> a\n", 1, "not supported here: a quotation"),
        ("A  \nb\n", 1, "not supported here: a forced line break"),
    ] {
        let complaints = compile(&[("about.md", text)], &[("about.md", text)]).unwrap_err();
        assert_eq!(complaints[0], format!("da/about.md:{line}: {fault}"), "{text}");
    }
}

/// What is wrong with a table that is the same in both languages.
fn faults(name: &str, text: &str) -> Vec<String> {
    let mut complaints = compile(&[(name, text)], &[(name, text)]).err().unwrap_or_default();
    complaints.retain(|complaint| complaint.starts_with("da/"));
    complaints
}

#[test]
fn a_fact_without_a_source_that_was_read_stops_the_build() {
    assert_eq!(
        faults("facts.ftl", "fifty = 50 oplysninger.\n"),
        ["da/facts.ftl:1: `.source` of `fifty` is missing", "da/facts.ftl:1: sources.ftl has no source ``"]
    );
    assert_eq!(
        faults("facts.ftl", "fifty = 50 oplysninger.\n    .source = radar rumour\n"),
        ["da/facts.ftl:1: sources.ftl has no source `rumour`"]
    );
    let unread = SOURCES.replace("S4", "known");
    assert_eq!(
        faults("sources.ftl", &unread),
        [
            "da/sources.ftl:1: nobody has read the source `radar`: `.seen` names its number in the notes, such as S4"
        ]
    );
    let nowhere = SOURCES.replace("https", "ftp");
    assert_eq!(
        faults("sources.ftl", &nowhere),
        ["da/sources.ftl:1: `ftp://radar.example` is no address: it begins with https:// or http://"]
    );
    let vague = TIMELINE.replace("2022.38", "maj");
    assert_eq!(
        faults("timeline.ftl", &vague),
        ["da/timeline.ftl:1: `maj` is no time: a year, or a year and two decimals, such as 2022.38"]
    );
}

#[test]
fn what_both_languages_have_alike_is_alike() {
    let other = SOURCES.replace("radar.example", "elsewhere.example");
    assert_eq!(
        compile(&[], &[("sources.ftl", &other)]),
        Err(vec!["en/sources.ftl:1: `.url` of `radar` is not the same in both languages".into()])
    );
}

#[test]
fn a_word_of_a_fact_can_link_to_the_glossary() {
    let linked = FACTS.replace("50 oplysninger", "50 [oplysninger](#term-data) [sic]");
    let danish = compiled(&[("facts.ftl", &linked)], &[]).danish;
    assert!(places(&danish).contains(&"50 `oplysninger|#term-data` [sic]."), "{danish}");
}

#[test]
fn a_fact_is_placed_by_its_id_and_found_by_its_place() {
    let danish = compiled(&[("page.md", "{fact-fifty}\n")], &[("page.md", "{fact-fifty}\n")]).danish;
    assert!(places(&danish).contains(&"{}\tfact-0\n"), "{danish}");
    assert_eq!(faults("page.md", "{fact-sixty}\n"), ["da/page.md:1: facts.ftl has no fact `sixty`"]);
}
