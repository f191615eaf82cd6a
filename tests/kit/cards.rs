//! The answers of people on cards and sheets, and the points of the role cards, held against the data files.

use super::*;

/// The words of a level in the texts of a language, as they stand in the file.
fn level(lang: Lang, attribute: &str, id: &str) -> String {
    let file = fs::read_to_string(format!("src/text/{}/attributes.ftl", lang.code())).unwrap();
    let of_attribute = file.split_once(&format!("\n{attribute} = ")).unwrap().1;
    let line = of_attribute.split_once(&format!(".level-{id} = ")).unwrap().1.lines().next().unwrap();
    line.replace("{\"\\u00AD\"}", "").replace("{\"\\u00A0\"}", " ")
}

/// Whole people of a file, by name.
fn profiles() -> BTreeMap<String, Value> {
    let mut profiles = BTreeMap::new();
    for file in ["cards-1", "kit-people-1"] {
        for person in json(file)["profiles"].as_array().unwrap() {
            profiles.insert(person["name"].as_str().unwrap().to_owned(), person.clone());
        }
    }
    profiles
}

/// Holds what is printed of somebody's answers, in form order, against the file.
#[track_caller]
fn check_answers(lang: Lang, person: &Value, printed: &[String]) {
    assert_eq!(printed.len(), ATTRIBUTES.len());
    for (attribute, printed) in ATTRIBUTES.iter().zip(printed) {
        let first = || printed.split(' ').next().unwrap().parse::<u64>().ok();
        match *attribute {
            "age" => assert_eq!(first(), person["age"].as_u64(), "{person}"),
            "months_without_job" => assert_eq!(first(), person["months"].as_u64(), "{person}"),
            choice => {
                let id = person["levels"][choice].as_str().unwrap();
                assert_eq!(*printed, level(lang, choice, id), "{person}");
            }
        }
    }
}

#[test]
fn every_card_has_the_answers_of_the_file() {
    let profiles = profiles();
    for (lang, slug, count) in [
        (Lang::Da, "personkort", 12),
        (Lang::En, "person-cards", 12),
        (Lang::Da, "ark-a-skru", 1),
        (Lang::En, "sheet-a-change", 1),
    ] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let mut seen = BTreeSet::new();
        for card in with_class(xml.root(), "answers") {
            let head = words(with_class(card, "answers__name").remove(0));
            let (name, age) = head.split_once(", ").unwrap();
            let person = &profiles[name];
            assert_eq!(age.split(' ').next().unwrap(), person["age"].to_string(), "{head}");
            let printed: Vec<String> = elements(card, "dd").into_iter().map(words).collect();
            check_answers(lang, person, &printed);
            seen.insert(name.to_owned());
        }
        assert_eq!(seen.len(), count, "{slug}");
    }
}

#[test]
fn sheet_b_has_the_answers_of_both_people() {
    let profiles = profiles();
    for (lang, slug) in [(Lang::Da, "ark-b-regn-selv"), (Lang::En, "sheet-b-work-it-out")] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let rows = rows(with_class(xml.root(), "grid--sums").remove(0));
        for (column, name) in [(1, "Nuka"), (3, "Karsten")] {
            assert!(rows[0][column].starts_with(name), "{slug}");
            let printed: Vec<String> =
                rows[1..=ATTRIBUTES.len()].iter().map(|row| row[column].clone()).collect();
            check_answers(lang, &profiles[name], &printed);
        }
        let blank = |row: &Vec<String>| row[2].is_empty() && row[4].is_empty();
        assert!(rows[1..].iter().all(blank), "{slug}: the points are for the pupils to write");
    }
}

#[test]
fn the_reasons_on_a_role_card_add_up_to_its_number() {
    for slug in ["ark-e-forklar", "sheet-e-explain"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let totals = with_class(xml.root(), "roles").into_iter().map(|roles| {
            let reasons = with_class(roles, "role").pop().unwrap();
            let points: Vec<i32> = elements(with_class(reasons, "role__answers").remove(0), "strong")
                .into_iter()
                .map(|part| number(&words(part)))
                .collect();
            assert_eq!(points.len(), ATTRIBUTES.len());
            let sum = words(elements(reasons, "strong").pop().unwrap());
            let printed: Vec<i32> = sum
                .split(|sign: char| !sign.is_ascii_digit() && sign != '\u{2212}')
                .filter(|piece| !piece.is_empty())
                .map(number)
                .collect();
            let total: i32 = points.iter().sum();
            assert_eq!(printed[0], total, "{sum}");
            assert!(printed.contains(&out_of_100(total)), "{sum}");
            total
        });
        assert_eq!(totals.collect::<Vec<_>>(), [3, 16], "{slug}: Tage and Vera");
    }
}

/// Parts of papers whose numbers the tests of this folder hold against the files, and what stands on every sheet.
const CHECKED: [&str; 12] = [
    "points__card",
    "look-up__list",
    "drawn",
    "answers",
    "grid--sums",
    "grid--changes",
    "roles",
    "limits__zone",
    "scale__number",
    "line-count",
    "plan",
    "paper__label",
];
/// Numbers that are nobody's result: steps, rounds, chapters, questions and degrees up to ten; twelve people and twenty
/// cards; 26 weeks; minutes; forty applications of chapter 2; of a hundred.
const PLAIN: [u32; 8] = [12, 20, 26, 30, 40, 45, 90, 100];

/// On the papers of pupils nothing else has a number. Guide and key are sentences, each with a test of its own.
#[test]
fn no_other_number_stands_on_the_papers_of_pupils() {
    let sentences = ["laerervejledning", "teachers-guide", "facit", "answer-key"];
    let mut known: Vec<u32> =
        ["Lone", "Birgit"].map(|name| profiles()[name]["age"].as_u64().unwrap() as u32).into();
    // Where yellow and red begin.
    known.extend([0, 16].map(|total| out_of_100(total) as u32));
    // The example of the glossary: Mette as she is, and at 52.
    let mut levels = people()["Mette"].clone();
    known.push(out_of_100(terms(&levels).iter().sum()) as u32);
    levels["age"] = Value::from("50_59");
    known.push(out_of_100(terms(&levels).iter().sum()) as u32);
    for paper in documents().iter().flat_map(|paper| Lang::ALL.map(|lang| paper.slug(lang))) {
        if sentences.contains(&paper) {
            continue;
        }
        let text = tree(page(paper));
        let xml = Xml::parse(&text).unwrap();
        let checked = |node: &Node| {
            let classes = |up: Node| up.attribute("class").unwrap_or_default().to_owned();
            node.ancestors().any(|up| classes(up).split(' ').any(|class| CHECKED.contains(&class)))
        };
        for node in elements(xml.root(), "article").remove(0).descendants().filter(Node::is_text) {
            let words = node.text().unwrap();
            let numbers =
                words.split(|sign: char| !sign.is_ascii_digit()).filter_map(|run| run.parse::<u32>().ok());
            let strange = |number: &u32| *number > 10 && !PLAIN.contains(number) && !known.contains(number);
            // The birthday of the scenario is checked where its frames are.
            let birthday = paper.starts_with("scenari") && words.contains("Mette");
            let found: Vec<u32> = numbers.filter(strange).collect();
            assert!(checked(&node) || birthday || found.is_empty(), "{paper}: {found:?} in {words}");
        }
    }
}
