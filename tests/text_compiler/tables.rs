//! Tables of words, and facts with their sources.

use super::{
    AGE, FACTS, GLOSSARY, QUESTIONS, SMS, SOURCES, SYSTEMS, TIMELINE, Texts, compile, compile_folders,
    compiled, places,
};

#[test]
fn the_words_of_the_tables_have_their_places() {
    let Texts { code, danish, .. } = compiled(&[], &[]);
    for expected in [
        "AttributeText::all(lang, &[(0, Answers::Range), (9, Answers::Choice)])",
        r#""mette" => 17,"#,
        "pack::at(lang, 18).lines().map(GlossaryEntry::read)",
        "pub fn systems(lang: Lang) -> impl Iterator<Item = KnownSystem> {",
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
            "model\tModel\tEn regel.",
            "radar\tRadar\tTitel\t\thttps://radar.example",
            "50 oplysninger.\tradar",
            "Køn\tmand;kvinde\t\nAlder\t\tI hele år.",
            "Østrig\tLigning\t\tStoppet\t112\tradar",
            "En udtalelse.\tmaj 2022\t2022.38\tTilsyn\tradar",
            "Fødselsdag\tHvad nu?\tEt hop.",
            "Vejledning",
            "Viser\tGætter\tkapitel 1\t45 0 5\texplore",
        ]
    );
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
        Err([
            "attributes",
            "facts",
            "glossary",
            "papers",
            "people",
            "plan",
            "questions",
            "scenarios",
            "sources",
            "systems",
            "timeline",
        ]
        .map(missing)
        .into())
    );
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
    for unread in ["known", "S", "S4-1", "P", "P-", "P-3", "P-d3", "P-D3x"] {
        assert_eq!(
            faults("sources.ftl", &SOURCES.replace("S4", unread)),
            [
                "da/sources.ftl:1: nobody has read the source `radar`: `.seen` names it as the notes do, such as S4 or P-D3"
            ]
        );
    }
    for read in ["S33b", "P-W", "P-D3", "P-NZ1"] {
        assert_eq!(faults("sources.ftl", &SOURCES.replace("S4", read)), [""; 0]);
    }
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
fn questions_are_those_of_the_data_files_with_as_many_answers() {
    let of = |text: &str| {
        let mut complaints =
            compile(&[("questions.ftl", text)], &[("questions.ftl", text)]).err().unwrap_or_default();
        complaints.retain(|complaint| !complaint.starts_with("en/"));
        complaints
    };
    assert_eq!(of(QUESTIONS), [""; 0]);
    let fewer = QUESTIONS.replace(";kvinde", "");
    assert_eq!(of(&fewer), ["da/questions.ftl:1: 1 answers, but the data file has 2"]);
    let other = QUESTIONS.replace("person-age", "person-shoe_size");
    assert_eq!(
        of(&other)[..2],
        [
            "da/questions.ftl:3: `person-shoe_size` is missing in src/model/data",
            "src/model/data:1: `person-age` is missing in da/questions.ftl",
        ]
    );
}

#[test]
fn a_rank_is_three_digits_alike_in_both_languages() {
    for bad in ["12", "1123", "1a2"] {
        assert_eq!(
            faults("systems.ftl", &SYSTEMS.replace("112", bad)),
            [format!("da/systems.ftl:1: `{bad}` is no rank: 3 digits, one a column")]
        );
    }
    assert_eq!(
        compile(&[], &[("systems.ftl", &SYSTEMS.replace("112", "113"))]),
        Err(vec!["en/systems.ftl:1: `.rank` of `austria` is not the same in both languages".into()])
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
    assert!(places(&danish).contains(&"50 `oplysninger|#term-data` [sic].\tradar"), "{danish}");
}

#[test]
fn a_fact_is_placed_by_its_id_and_found_by_its_place() {
    let danish = compiled(&[("page.md", "{fact-fifty}\n")], &[("page.md", "{fact-fifty}\n")]).danish;
    assert!(places(&danish).contains(&"{}\tfact-0\n"), "{danish}");
    assert_eq!(faults("page.md", "{fact-sixty}\n"), ["da/page.md:1: facts.ftl has no fact `sixty`"]);
}
