//! Scales and limits on paper: the slide rule, the lines of the model, the marks of the zones.

use super::*;

#[test]
fn the_slide_rule_has_each_number_where_it_belongs() {
    let card = json("cards-1")["cards"][0]["points"].clone();
    let all: Vec<Vec<i32>> = ATTRIBUTES
        .iter()
        .map(|name| card[name].as_object().unwrap().values().map(|p| p.as_i64().unwrap() as i32).collect())
        .collect();
    let lowest: i32 = all.iter().map(|levels| levels.iter().min().unwrap()).sum();
    let highest: i32 = all.iter().map(|levels| levels.iter().max().unwrap()).sum();
    let least = *all.iter().flatten().min().unwrap();
    let most = *all.iter().flatten().max().unwrap();
    let unit = 172.0 / f64::from(highest - lowest);
    let at = |points: f64| 5.0 + (points - f64::from(lowest)) * unit;
    let fives = |low, high| (low..=high).filter(|points| points % 5 == 0);
    let mut checked = 0;
    for slug in pages(None).iter().map(|page| page.slug) {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        for (rule, slider) in with_class(xml.root(), "rule").into_iter().zip(with_class(xml.root(), "slider"))
        {
            checked += 1;
            let numbers = |node, y: Option<&str>| -> Vec<(i32, f64)> {
                let texts = with_class(node, "scale__number").into_iter();
                let here = texts.filter(|text| y.is_none_or(|y| text.attribute("y").unwrap().starts_with(y)));
                here.map(|text| (number(&words(text)), text.attribute("x").unwrap().parse().unwrap()))
                    .collect()
            };
            let same = |printed: Vec<(i32, f64)>, expected: Vec<(i32, f64)>| {
                assert_eq!(printed.len(), expected.len(), "{slug}: {printed:?}");
                for (printed, expected) in printed.into_iter().zip(expected) {
                    let near = (printed.1 - expected.1).abs() < 0.06;
                    assert!(printed.0 == expected.0 && near, "{slug}: {printed:?}, not {expected:?}");
                }
            };
            let points = fives(lowest, highest).map(|points| (points, at(points.into()))).collect();
            same(numbers(rule, Some("10")), points);
            let place = |count: i32| {
                let odds = f64::from(count) / f64::from(100 - count);
                at(10.0 * libm::log2(3.0 * odds))
            };
            let risks = (1..=99).filter(|count| count % 10 == 0 || *count == 5);
            let risks = risks.map(|count| (count, place(count))).filter(|(_, x)| (5.0..=177.0).contains(x));
            same(numbers(rule, Some("24")), risks.collect());
            let added = fives(least, most).map(|points| (points, 5.0 + f64::from(points - least) * unit));
            same(numbers(slider, None), added.collect());
        }
    }
    assert!(checked >= 2, "a rule in each language");
}

/// In grey, the marks of zones may fall together: the word tells them apart.
#[test]
fn no_mark_of_a_zone_stands_without_its_word() {
    for page in pages(None) {
        let text = tree(page);
        let xml = Xml::parse(&text).unwrap();
        let zones = if page.lang == "da" { ["grøn", "gul", "rød"] } else { ["green", "yellow", "red"] };
        let papers = elements(xml.root(), "article");
        for class in ["colour", "limits__zone"] {
            for cell in papers.iter().flat_map(|paper| with_class(*paper, class)) {
                let told = words(cell).to_lowercase();
                assert!(zones.iter().any(|zone| told.starts_with(zone)), "{}: {told}", page.slug);
            }
        }
    }
}

#[test]
fn the_models_own_lines_stand_where_teams_draw_theirs() {
    for (paper, lang) in documents().iter().flat_map(|paper| Lang::ALL.map(|lang| (paper, lang))) {
        let text = tree(page(paper.slug(lang)));
        let xml = Xml::parse(&text).unwrap();
        let names = if lang == Lang::Da { "Modellens" } else { "The model’s" };
        let own = |row: Node| {
            let cells: Vec<String> = row.children().filter(Node::is_element).map(words).collect();
            (cells[0] == names).then_some(cells)
        };
        let found: Vec<Vec<String>> = elements(xml.root(), "tr").into_iter().filter_map(own).collect();
        for cells in &found {
            assert_eq!(cells[1..], ["25", "50", "", "", ""], "{}", paper.slug(lang));
        }
        let expected = usize::from(paper.title(Lang::En) == "Line sheet");
        assert_eq!(found.len(), expected, "{}", paper.slug(lang));
    }
}

/// Where each colour begins and ends, on every paper that says it, by the lines of the file and the rule.
#[test]
fn the_limits_of_the_colours_are_those_of_the_file() {
    let all = -26..=60;
    let risks = |zone: &str| -> Vec<(i32, i32)> {
        let here = all.clone().filter(|total| colour(Lang::En, *total) == zone);
        here.map(|total| (total, out_of_100(total))).collect()
    };
    let (green, yellow, red) = (risks("green"), risks("yellow"), risks("red"));
    let (last, first) = (green.last().unwrap().0, red[0]);
    let (low, high) = (yellow[0], *yellow.last().unwrap());
    for (lang, expected) in [
        (
            "da",
            [
                format!("Grøn: under {} ud af 100. Det er {} point eller færre.", low.1, signed(last)),
                format!("Gul: {}–{} ud af 100. Det er {} til {} point.", low.1, high.1, low.0, high.0),
                format!("Rød: {} ud af 100 eller flere. Det er {} point eller flere.", first.1, first.0),
            ],
        ),
        (
            "en",
            [
                format!("Green: below {} out of 100. That is {} points or fewer.", low.1, signed(last)),
                format!("Yellow: {}–{} out of 100. That is {} to {} points.", low.1, high.1, low.0, high.0),
                format!("Red: {} out of 100 or more. That is {} points or more.", first.1, first.0),
            ],
        ),
    ] {
        let mut seen = 0;
        for page in pages(None).iter().filter(|page| page.lang == lang) {
            let text = tree(page);
            let xml = Xml::parse(&text).unwrap();
            for limits in with_class(xml.root(), "limits") {
                let printed: Vec<String> = elements(limits, "li").into_iter().map(words).collect();
                assert_eq!(printed, expected, "{}", page.slug);
                seen += 1;
            }
        }
        assert!(seen > 3, "sheet B, the points card, the line sheet and the guide have them");
    }
}
