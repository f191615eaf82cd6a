//! The sentences of the key and the guide, slot by slot, in both languages.

use super::*;
use er_du_groen::model::Points;
use er_du_groen::model::world::{Cells, Confusion, Frame, Line, Outcome, Scores};
use er_du_groen::shipped::{CATALOGUE, WORLD};

/// The words of every paragraph and list entry of a page.
fn told(slug: &str) -> Vec<String> {
    let text = tree(page(slug));
    let xml = Xml::parse(&text).unwrap();
    ["p", "li"].into_iter().flat_map(|name| elements(xml.root(), name)).map(words).collect()
}

fn key(lang: Lang) -> &'static str {
    ["facit", "answer-key"][lang as usize]
}

fn guide(lang: Lang) -> &'static str {
    let guide = documents().iter().find(|document| document.title(Lang::En) == "Teacher’s guide");
    guide.unwrap().slug(lang)
}

fn total(name: &str, other: &[(&str, &str)]) -> i32 {
    let mut levels = people()[name].clone();
    for (attribute, level) in other {
        levels[*attribute] = Value::from(*level);
    }
    terms(&levels).iter().sum()
}

fn risk(name: &str, other: &[(&str, &str)]) -> i32 {
    out_of_100(total(name, other))
}

/// Everybody, then each group by origin, at a line in points.
fn world(line: i32) -> Vec<Confusion> {
    let cells = Cells::of(&WORLD);
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    let frame = Frame::of(&cells, &scores, Outcome::HalfYear, WORLD.nodes().next().unwrap());
    let at = |ranked: &er_du_groen::model::world::Ranked| ranked.at(Line::at(Points(line)));
    std::iter::once(at(&frame.overall)).chain(frame.by_group.iter().map(at)).collect()
}

/// Wrongly coloured out of 100, warned of for nothing, and missed: whole people by the largest remainder.
fn wrong(found: &Confusion) -> [i32; 3] {
    let (base, selected) = (found.base_rate(), found.selection_rate());
    let nothing = found.false_positive_rate() * (1.0 - base);
    let missed = found.false_negative_rate() * base;
    let shares = [nothing, missed, base - missed, 1.0 - selected - missed].map(|share| 100.0 * share);
    let mut counts = shares.map(|share| share.floor() as i32);
    while counts.iter().sum::<i32>() < 100 {
        let left = |at: &usize| shares[*at] - f64::from(counts[*at]);
        let most = (0..4).max_by(|a, b| left(a).total_cmp(&left(b))).unwrap();
        counts[most] += 1;
    }
    [counts[0] + counts[1], counts[0], counts[1]]
}

/// The fewest points whose risk is at least so many out of 100.
fn first_points(percent: i32) -> i32 {
    let reaches = |points: &i32| {
        let odds = libm::exp2(f64::from(*points) / 10.0) / 3.0;
        100.0 * odds / (1.0 + odds) >= f64::from(percent) - 1e-9
    };
    (-50..=60).find(reaches).unwrap()
}

fn wrong_sentence(lang: Lang, line: i32) -> String {
    let count = wrong(&world(line)[0])[0];
    match lang {
        Lang::Da => {
            format!("Samlet er farven forkert for {count} ud af 100: kaldt ind uden grund eller overset.")
        }
        Lang::En => {
            format!("Overall the colour is wrong for {count} out of 100: called in for nothing or missed.")
        }
    }
}

fn points_left(lang: Lang, count: i32) -> String {
    match (lang, count) {
        (Lang::Da, _) => format!("{count} point"),
        (Lang::En, 1) => "1 point".to_owned(),
        (Lang::En, _) => format!("{count} points"),
    }
}

/// What the slots of sentences say, by the page that they stand on.
fn sentences(lang: Lang) -> Vec<(&'static str, &'static str, String)> {
    let (key, guide) = (key(lang), guide(lang));
    let line = wrong_sentence(lang, first_points(50));
    let found = world(first_points(50));
    let ([_, a, missed_a], [_, b, missed_b]) = (wrong(&found[1]), wrong(found.last().unwrap()));
    let mette = risk("Mette", &[]);
    let nuka = total("Nuka", &[]);
    assert!(nuka < 0, "Nuka is green");
    let left = points_left(lang, -nuka);
    let karsten = terms(&people()["Karsten"]);
    let most = *karsten.iter().max().unwrap();
    assert_eq!(karsten.iter().position(|points| *points == most), Some(5), "health gives most");
    let count =
        |low: i32, high: i32| people().keys().filter(|name| (low..high).contains(&total(name, &[]))).count();
    let (green, yellow, red) = (count(-99, 0), count(0, 16), count(16, 99));
    let rest = 100 - mette;
    let [groups, largest, colours, frequency, distance, off] = match lang {
        Lang::Da => [
            format!("Kaldt ind uden grund: {a} i A og {b} i B. Overset: {missed_a} i A og {missed_b} i B."),
            format!("Karsten får flest point for »Helbred«: +{most}."),
            format!("Med modellens grænser bliver {green} grønne, {yellow} gule og {red} røde."),
            format!(
                "{mette} ud af 100 som Mette er stadig uden job om et halvt år – i modellen. {rest} er det ikke."
            ),
            format!("Nuka er {left} fra at skifte farve."),
            format!(
                "Alle tre er slået fra. {a} ud af 100 med dansk baggrund bliver kaldt ind uden grund, og {b} ud af 100 med ikke-vestlig."
            ),
        ],
        Lang::En => [
            format!(
                "Called in for nothing: {a} in A and {b} in B. Missed: {missed_a} in A and {missed_b} in B."
            ),
            format!("Karsten gets the most points for “Health”: +{most}."),
            format!("With the model’s lines, {green} turn green, {yellow} yellow and {red} red."),
            format!(
                "{mette} out of 100 like Mette are still without a job in half a year – in the model. {rest} are not."
            ),
            format!("Nuka is {left} from changing colour."),
            format!(
                "All three are off. {a} out of 100 with a Danish background are called in for nothing, and {b} out of 100 with a non-Western one."
            ),
        ],
    };
    vec![
        ("line-wrong", key, line.clone()),
        ("line-wrong", guide, line),
        ("line-groups", key, groups),
        ("answer-karsten-largest", key, largest),
        ("answer-people", key, colours),
        ("frequency-mette", guide, frequency),
        ("answer-nuka-distance", key, distance),
        ("disputed-off", guide, off),
    ]
}

#[test]
fn every_sentence_with_a_number_is_worked_out_right() {
    for lang in Lang::ALL {
        for (slot, slug, expected) in sentences(lang) {
            assert!(told(slug).contains(&expected), "{slug}, {slot}: no {expected}");
        }
    }
}

/// Whole numbers that stand before a per cent sign, in order.
fn percents(text: &str) -> Vec<i32> {
    let text = text.replace(" %", "%");
    let before = text.split('%').map(|part| part.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap());
    let mut found: Vec<i32> = before.filter_map(|digits| digits.parse().ok()).collect();
    if !text.ends_with('%') && text.rsplit('%').next().unwrap().ends_with(|c: char| c.is_ascii_digit()) {
        found.pop();
    }
    found
}

#[test]
fn every_scenario_comes_out_as_the_key_says() {
    let [expects, nearby, months, texts] =
        ["own_expectation", "jobs_nearby", "months_without_job", "text_messages"];
    let short = (expects, "within_3_months");
    let unsure = people()["Lone"][expects].as_str().unwrap().to_owned();
    let two = (months, "0_2");
    let many = (nearby, "many");
    let no = (texts, "no");
    let frames: [Vec<i32>; 7] = [
        vec![risk("Mette", &[("age", "40_49")]), risk("Mette", &[("age", "50_59")])],
        vec![risk("Mette", &[]), risk("Mette", &[short]), risk("Mette", &[(expects, unsure.as_str())])],
        vec![risk("Karsten", &[]), risk("Karsten", &[many]), risk("Karsten", &[many, two])],
        vec![
            risk("Lone", &[]),
            risk("Lone", &[two]),
            risk("Lone", &[two, many]),
            risk("Lone", &[two, many, short]),
        ],
        vec![risk("Nuka", &[]), risk("Nuka", &[no])],
        vec![risk("Lone", &[]), risk("Birgit", &[])],
        vec![risk("Mette", &[]), risk("Mette", &[no])],
    ];
    for lang in Lang::ALL {
        let text = tree(page(key(lang)));
        let xml = Xml::parse(&text).unwrap();
        let scenarios = elements(with_class(xml.root(), "key__scenarios").remove(0), "li");
        assert_eq!(scenarios.len(), 8);
        for (scenario, frames) in scenarios.iter().zip(&frames) {
            let printed: Vec<i32> = elements(*scenario, "p")
                .into_iter()
                .skip(1)
                .flat_map(|told| percents(&words(told)))
                .collect();
            let expected: Vec<i32> = frames.windows(2).flatten().copied().collect();
            assert_eq!(printed, expected, "{}", words(*scenario));
        }
        let lines: Vec<String> = elements(scenarios[7], "p").into_iter().skip(1).map(words).collect();
        assert_eq!(lines.len(), 3);
        for (printed, line) in lines.iter().zip([40, 50, 60]) {
            assert_eq!(percents(printed), [line]);
            assert!(printed.ends_with(&wrong_sentence(lang, first_points(line))), "{printed}");
        }
    }
}

/// The points of the lead, at the bottom, around even odds and at the top of the scale.
#[test]
fn the_same_points_are_told_at_three_places() {
    let card = json("cards-1")["cards"][0]["points"].clone();
    let ends = |pick: fn(&Vec<i32>) -> i32| -> i32 {
        let levels = |name: &&str| -> Vec<i32> {
            card[*name].as_object().unwrap().values().map(|p| p.as_i64().unwrap() as i32).collect()
        };
        ATTRIBUTES.iter().map(|name| pick(&levels(name))).sum()
    };
    let (lowest, highest) = (ends(|all| *all.iter().min().unwrap()), ends(|all| *all.iter().max().unwrap()));
    for lang in Lang::ALL {
        let told = told(guide(lang));
        let lead = match lang {
            Lang::Da => "Her får 3 fiktive personer hver ",
            Lang::En => "Here 3 fictional people each get ",
        };
        let at = told.iter().position(|text| text.starts_with(lead)).unwrap();
        let more: i32 = told[at][lead.len()..].split(' ').next().unwrap().parse().unwrap();
        let even = 10.0 * libm::log2(3.0);
        let middle = (even - f64::from(more) / 2.0).round() as i32;
        for from in [lowest, middle, highest - more] {
            let [before, after] = [from, from + more].map(out_of_100);
            let shown = |risk: i32| if lang == Lang::Da { format!("{risk} %") } else { format!("{risk}%") };
            let change = after - before;
            let unit = if change == 1 { "percentage point" } else { "percentage points" };
            let expected = match lang {
                Lang::Da => format!("Fra {} til {}: +{change} procentpoint.", shown(before), shown(after)),
                Lang::En => format!("From {} to {}: +{change} {unit}.", shown(before), shown(after)),
            };
            assert!(told.contains(&expected), "{}: no {expected}", guide(lang));
        }
    }
}
