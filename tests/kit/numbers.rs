//! Points, sums, cards and ways to green on paper, held against the data files.

use super::*;
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::text::reason;

#[test]
fn the_points_on_paper_are_those_of_the_file() {
    let card = json("cards-1")["cards"][0]["points"].clone();
    let form = json("form-1");
    for slug in ["ark-b-regn-selv", "pointkort", "sheet-b-work-it-out", "points-card"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let tables = with_class(xml.root(), "points__card");
        assert_eq!(tables.len(), ATTRIBUTES.len(), "{slug}");
        for (table, attribute) in tables.into_iter().zip(form["attributes"].as_array().unwrap()) {
            let printed: Vec<i32> = rows(table).iter().map(|row| number(&row[1])).collect();
            let levels: Vec<String> = match attribute["bands"].as_array() {
                Some(bands) => bands.iter().map(|band| band["id"].as_str().unwrap().to_owned()).collect(),
                None => {
                    let levels = attribute["levels"].as_array().unwrap();
                    levels.iter().map(|level| level.as_str().unwrap().to_owned()).collect()
                }
            };
            let points = &card[attribute["id"].as_str().unwrap()];
            let expected: Vec<i32> = levels.iter().map(|id| points[id].as_i64().unwrap() as i32).collect();
            assert_eq!(printed, expected, "{slug}, {}", attribute["id"]);
        }
    }
}

#[test]
fn every_sum_that_can_occur_is_looked_up_right() {
    let card = json("cards-1")["cards"][0]["points"].clone();
    let ends = |pick: fn(Vec<i64>) -> i64| -> i64 {
        let of = |levels: &Value| levels.as_object().unwrap().values().map(|p| p.as_i64().unwrap()).collect();
        card.as_object().unwrap().values().map(|levels| pick(of(levels))).sum()
    };
    let (lowest, highest) =
        (ends(|all| all.into_iter().min().unwrap()), ends(|all| all.into_iter().max().unwrap()));
    for slug in ["ark-b-regn-selv", "pointkort", "sheet-b-work-it-out", "points-card"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let entry = |entry: Node| {
            let both: Vec<i32> =
                entry.children().filter(Node::is_element).map(|part| number(&words(part))).collect();
            (both[0], both[1])
        };
        let list = with_class(xml.root(), "look-up__list").remove(0);
        let printed: Vec<_> = elements(list, "li").into_iter().map(entry).collect();
        let expected: Vec<_> =
            (lowest as i32..=highest as i32).map(|total| (total, out_of_100(total))).collect();
        assert_eq!(printed, expected, "{slug}");
    }
}

#[test]
fn every_sum_of_the_answer_key_is_right() {
    let citizens =
        [("Tage", [6, 0, -3, 1, 5, 0, -5, -1].as_slice()), ("Vera", [6, 5, -3, -1, 0, 6, 1, 2].as_slice())];
    for (lang, slug) in [(Lang::Da, "facit"), (Lang::En, "answer-key")] {
        let text = tree(page(slug));
        let key = words(Xml::parse(&text).unwrap().root());
        let mut all: Vec<(String, Vec<i32>)> =
            people().iter().map(|(name, levels)| (name.clone(), terms(levels))).collect();
        assert_eq!(all.len(), 12);
        all.extend(citizens.map(|(name, terms)| (name.to_owned(), terms.to_vec())));
        for (name, terms) in all {
            let total: i32 = terms.iter().sum();
            let (sum, shown, risk) = (written(&terms), signed(total), out_of_100(total));
            let expected = match lang {
                Lang::Da => format!(
                    "{name}: {sum} = {shown} point. {shown} point = {risk} ud af 100. Farven er {}.",
                    colour(lang, total)
                ),
                Lang::En => {
                    let unit = if total.abs() == 1 { "point" } else { "points" };
                    format!(
                        "{name}: {sum} = {shown} {unit}. {shown} {unit} = {risk} out of 100. The colour is {}.",
                        colour(lang, total)
                    )
                }
            };
            assert!(key.contains(&expected), "{slug} lacks: {expected}");
        }
    }
}

#[test]
fn the_changes_of_sheet_a_come_out_as_the_key_says() {
    let levels = people()["Mette"].clone();
    let total = |attribute: &str, level: &str| {
        let mut changed = levels.clone();
        changed[attribute] = Value::from(level);
        terms(&changed).iter().sum::<i32>()
    };
    let before = out_of_100(terms(&levels).iter().sum());
    for (lang, slug, ways) in [
        (Lang::Da, "facit", ["Alder: 34 → 52 år", "Tror på job: inden 1 år → inden 3 mdr.", "Sms: ja → nej"]),
        (
            Lang::En,
            "answer-key",
            ["Age: 34 → 52 years", "Expects job in: 1 year → 3 months", "Texts: yes → no"],
        ),
    ] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let key = words(xml.root());
        let after = [
            total("age", "50_59"),
            total("own_expectation", "within_3_months"),
            total("text_messages", "no"),
        ];
        for (way, after) in ways.into_iter().zip(after) {
            let (_, told) = key.split_once(way).unwrap_or_else(|| panic!("the key lacks {way}"));
            let told: String = told.chars().take(60).collect();
            let after = out_of_100(after);
            let expected = match lang {
                Lang::Da => format!("fra {before} % til {after} %"),
                Lang::En => format!("from {before}% to {after}%"),
            };
            assert!(told.contains(&expected), "{told}");
        }
        let ages = with_class(xml.root(), "grid--read").remove(0);
        let bands = ["18_29", "30_39", "40_49", "50_59", "60_66"];
        let rows = rows(ages);
        assert_eq!(rows.len(), 1 + bands.len());
        for (row, band) in rows.into_iter().skip(1).zip(bands) {
            let total = total("age", band);
            let printed: Vec<i32> = row[1..4].iter().map(|cell| number(cell)).collect();
            assert_eq!(printed, [points("age", band), total, out_of_100(total)], "{band}");
            assert_eq!(row[4].to_lowercase(), colour(lang, total));
        }
    }
}

/// Somebody on sheet D: number, group, and whether they are without a job half a year later.
type Card = (i32, String, bool);

fn cards(slug: &str) -> Vec<Card> {
    let text = tree(page(slug));
    let xml = Xml::parse(&text).unwrap();
    let card = |card: Node| {
        let part = |class| words(with_class(card, class).remove(0));
        let later = part("drawn__later");
        let happened = later.ends_with("uden job") || later.ends_with("no job");
        let risk = with_class(card, "drawn__risk").remove(0);
        (number(&words(elements(risk, "strong").remove(0))), part("drawn__group"), happened)
    };
    with_class(xml.root(), "drawn").into_iter().map(card).collect()
}

/// The draw is the same each time: whoever has cut the cards out once can use them with any key.
#[test]
fn the_twenty_are_drawn_once_and_for_all() {
    let card = |risk, group: &str, happened| (risk, group.to_owned(), happened);
    let expected = [
        card(24, "A", true),
        card(29, "B", false),
        card(34, "A", false),
        card(15, "B", true),
        card(20, "A", false),
        card(18, "B", false),
        card(11, "A", false),
        card(60, "B", false),
        card(13, "A", false),
        card(79, "B", true),
        card(21, "A", false),
        card(14, "B", false),
        card(47, "A", true),
        card(25, "B", false),
        card(9, "A", false),
        card(60, "B", true),
        card(75, "A", true),
        card(25, "B", false),
        card(52, "A", false),
        card(43, "B", true),
    ];
    assert_eq!(cards("ark-d-graensen"), expected);
    assert_eq!(cards("sheet-d-the-line"), expected);
}

#[test]
fn the_errors_of_the_key_are_those_one_counts_on_the_cards() {
    for (sheet, key) in [("ark-d-graensen", "facit"), ("sheet-d-the-line", "answer-key")] {
        let cards = cards(sheet);
        let text = tree(page(key));
        let xml = Xml::parse(&text).unwrap();
        let printed = rows(with_class(xml.root(), "grid--read").remove(1));
        let mut expected = Vec::new();
        for line in [40, 50, 60] {
            for group in ["", "A", "B"] {
                let here = || cards.iter().filter(move |card| group.is_empty() || card.1 == group);
                let above = here().filter(|card| card.0 >= line).count();
                let nothing = here().filter(|card| card.0 >= line && !card.2).count();
                let missed = here().filter(|card| card.0 < line && card.2).count();
                expected
                    .push([above, nothing, missed, nothing + missed].map(|count| count.to_string()).to_vec());
            }
        }
        let counted: Vec<Vec<String>> = printed.into_iter().skip(1).map(|row| row[1..].to_vec()).collect();
        assert_eq!(counted, expected);
    }
}

/// Every set of up to three answers is tried here once more, in the simplest way.
#[test]
fn the_ways_into_green_are_all_there_is() {
    let ways = |name: &str| {
        let levels = people()[name].clone();
        let own = terms(&levels);
        let total: i32 = own.iter().sum();
        // The most that one answer can take away.
        let gains: Vec<i32> = ATTRIBUTES
            .iter()
            .zip(&own)
            .map(|(attribute, own)| {
                let all = json("cards-1")["cards"][0]["points"][attribute].clone();
                let least =
                    all.as_object().unwrap().values().map(|p| p.as_i64().unwrap() as i32).min().unwrap();
                own - least
            })
            .collect();
        let reaches = |set: &[usize]| total - set.iter().map(|at| gains[*at]).sum::<i32>() < 0;
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for bits in 1_u32..256 {
            let set: Vec<usize> = (0..8).filter(|at| bits >> at & 1 == 1).collect();
            if set.len() <= 3 && reaches(&set) {
                sets.push(set);
            }
        }
        let within = |small: &[usize], large: &[usize]| small.iter().all(|at| large.contains(at));
        let all = sets.clone();
        sets.retain(|set| !all.iter().any(|other| other.len() < set.len() && within(other, set)));
        sets
    };
    let singles: Vec<_> = ways("Mette").into_iter().filter(|set| set.len() == 1).collect();
    assert!(ways("Lone").is_empty());
    let quotes = [("»", "«"), ("“", "”")];
    for (lang, slug) in [(Lang::Da, "facit"), (Lang::En, "answer-key")] {
        let short: Vec<&str> = CATALOGUE.form.indices().map(|at| reason::attribute(lang, at).short).collect();
        let (open, close) = quotes[lang as usize];
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let told: Vec<String> = elements(xml.root(), "li").into_iter().map(words).collect();
        // Which answers a listed way names, in form order.
        let listed = |name: &str| -> Vec<Vec<usize>> {
            let start = match lang {
                Lang::Da => format!("{name} bliver grøn, hvis "),
                Lang::En => format!("{name} turns green if "),
            };
            let names = |way: &&String| way.starts_with(&start);
            let places = |way: &String| {
                let changes = |at: &usize| {
                    let verb = if lang == Lang::Da { "bliver" } else { "becomes" };
                    way.contains(&format!("{open}{}{close} {verb} ", short[*at]))
                };
                (0..8).filter(changes).collect()
            };
            told.iter().filter(names).map(places).collect()
        };
        let sorted = |mut all: Vec<Vec<usize>>| {
            all.sort();
            all
        };
        assert_eq!(sorted(listed("Mette")), sorted(singles.clone()), "{slug}");
        let karsten = listed("Karsten");
        assert!(karsten.iter().any(|set| set.len() == 2), "{slug}");
        for (at, set) in karsten.iter().enumerate() {
            assert!(ways("Karsten").contains(set), "{slug}: {set:?} does not lead to green");
            assert!(!karsten[..at].contains(set), "{slug}: {set:?} stands twice");
        }
        assert!(listed("Lone").is_empty());
    }
}

#[test]
fn the_glossary_has_each_word_under_its_language() {
    for slug in ["ordliste", "glossary"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let rows = rows(with_class(xml.root(), "words").remove(0));
        assert_eq!(rows.len(), 21, "{slug}");
        assert_eq!(rows[6][..2], ["Grænse", "Line"].map(str::to_owned), "{slug}");
    }
}
