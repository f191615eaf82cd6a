//! The text compiler on small samples: what it makes of a good one, and what it says about each fault and where.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../../build/texts/mod.rs"]
mod texts;

mod messages;
mod prose;
mod tables;

use er_du_groen::model;
use texts::{Folder, Source, Texts};

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
const SYSTEMS: &str = "austria = Østrig\n    .method = Ligning\n    .happened = Stoppet\n    .rank = 112\n    .source = radar\n";
const QUESTIONS: &str =
    "austria-sex = Køn\n    .levels = mand;kvinde\nperson-age = Alder\n    .note = I hele år.\n";
const SCENARIOS: &str = "birthday = Fødselsdag\n    .question = Hvad nu?\n    .point = Et hop.\n";
const PAPERS: &str = "guide = Vejledning\n";
const PLAN: &str = "show = Viser\n    .pupils = Gætter\n    .screen = kapitel 1\n    .minutes = 45 0 5\n    .show = explore\n";
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
        ("questions.ftl", QUESTIONS),
        ("systems.ftl", SYSTEMS),
        ("timeline.ftl", TIMELINE),
        ("scenarios.ftl", SCENARIOS),
        ("papers.ftl", PAPERS),
        ("plan.ftl", PLAN),
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
    let questions = [("austria-sex".to_owned(), 2), ("person-age".to_owned(), 0)];
    let [danish, english] = [danish, english].map(|sources| {
        let copy = |source: &&Source| Source { path: source.path.clone(), text: source.text.clone() };
        let (kit, page) = sources.iter().partition::<Vec<_>, _>(|source| source.path.contains("/kit/"));
        Folder { page: page.iter().map(copy).collect(), kit: kit.iter().map(copy).collect() }
    });
    texts::compile(&form, &file, &questions, &danish, &english)
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

/// The code that a file is made into, and its words, whose place is 27: those of the tables come before.
#[track_caller]
fn writes(name: &str, danish: &str, english: &str, expected: &str, words: [&str; 2]) {
    let Texts { code, danish, english, .. } = compiled(&[(name, danish)], &[(name, english)]);
    assert!(code.contains(expected), "{code}\nholds no\n{expected}");
    assert_eq!([&danish, &english].map(|text| places(text)[27..].join("|")), words);
}

fn places(text: &str) -> Vec<&str> {
    text.split('\u{1e}').collect()
}
