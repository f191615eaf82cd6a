//! The invented world as tables for machines: every cell of it, or people drawn from the cells.
//!
//! For whoever calculates on with another program: CSV with commas, decimal points and plain line feeds, alike in every
//! language, with the identifiers of the data files as words. The table that people read is `csv`.

use std::fmt::Write as _;

use crate::model::Catalogue;
use crate::model::world::{Cells, Node, Outcome, Scores, World, sample};

/// Columns with the points of the other cards, in the order of [`Catalogue::rivals`].
const RIVALS: &str = "points_short,points_ask,points_records";
/// As many as tell the rarest cells apart, and as a float of this size has.
const WEIGHT_DECIMALS: usize = 15;
const CHANCE_DECIMALS: usize = 12;
/// Longest way to write the points of a card, with its comma.
const LONGEST_POINTS: usize = ",-100".len();

/// Every cell, in their order: the level of each node, the share of the world, the chance to be without a job still
/// after 26 and after 52 weeks, and the points that each card gives.
pub fn cell_table(catalogue: &Catalogue, world: &World, cells: &Cells) -> String {
    let mut scores = vec![Scores::of_card(world, &catalogue.model)];
    for model in catalogue.rivals.iter() {
        scores.push(Scores::of_card(world, model));
    }
    let version = catalogue.model.version.to_string();
    let columns = ["weight,chance_26_weeks,chance_52_weeks,points_model_", &version, ",", RIVALS].concat();
    let numbers = ",0.".len() * 3 + WEIGHT_DECIMALS + CHANCE_DECIMALS * 2 + LONGEST_POINTS * scores.len();
    let mut table = Table::new(catalogue, world, &columns, numbers, cells.len());
    let (half, year) = (cells.chance(Outcome::HalfYear), cells.chance(Outcome::Year));
    for (cell, weight) in cells.weight().iter().enumerate() {
        table.levels(cells, cell);
        table.fraction(*weight, WEIGHT_DECIMALS);
        table.fraction(half[cell], CHANCE_DECIMALS);
        table.fraction(year[cell], CHANCE_DECIMALS);
        for scores in &scores {
            table.points(scores, cell);
        }
        table.end();
    }
    table.text
}

/// People drawn from the cells: the level of each node, the points of the site's model, and what came of them.
pub fn sample_table(catalogue: &Catalogue, world: &World, cells: &Cells, seed: u64, people: usize) -> String {
    let scores = Scores::of_card(world, &catalogue.model);
    let version = catalogue.model.version.to_string();
    let columns = ["points_model_", &version, ",still_without_job_26_weeks"].concat();
    let longest = LONGEST_POINTS + ",yes".len();
    let mut table = Table::new(catalogue, world, &columns, longest, people);
    for person in sample(cells, seed, people) {
        table.levels(cells, person.cell);
        table.points(&scores, person.cell);
        table.text.push_str(if person.happened { ",yes" } else { ",no" });
        table.end();
    }
    table.text
}

/// A table as it is written so far.
struct Table<'a> {
    text: String,
    /// Identifiers of the levels of each node.
    nodes: Vec<Vec<&'a str>>,
}

impl<'a> Table<'a> {
    /// The line of names, with room for rows that have at most so many bytes beside the levels.
    fn new(catalogue: &'a Catalogue, world: &'a World, columns: &str, beside: usize, rows: usize) -> Self {
        let mut table = Self { text: String::new(), nodes: Vec::new() };
        let mut row = beside;
        for node in world.nodes() {
            let (id, levels) = match world.attribute(node) {
                Some(attribute) => {
                    let attribute = catalogue.form.attribute(attribute);
                    (&attribute.id, attribute.level_ids())
                }
                None => {
                    let group = &world.groups()[node.0];
                    (&group.id, group.levels.iter().map(AsRef::as_ref).collect())
                }
            };
            table.text.push_str(id);
            table.text.push(',');
            // Among the cells every level of a node is as often, so that their mean length is what a row has of them.
            let all = levels.iter().map(|id| id.len() + 1).sum::<usize>();
            row += all.div_ceil(levels.len());
            table.nodes.push(levels);
        }
        table.text.push_str(columns);
        table.end();
        table.text.reserve_exact((row + 1) * rows);
        table
    }

    /// Begins a row.
    fn levels(&mut self, cells: &Cells, cell: usize) {
        for (node, levels) in self.nodes.iter().enumerate() {
            if node > 0 {
                self.text.push(',');
            }
            self.text.push_str(levels[cells.level(cell, Node(node))]);
        }
    }

    /// A number of at least 0, rounded to so many decimals.
    fn fraction(&mut self, value: f64, decimals: usize) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, ",{value:.decimals$}");
    }

    /// What a card gives in a cell.
    fn points(&mut self, scores: &Scores, cell: usize) {
        self.text.push(',');
        self.text.push_str(&scores.of_cell(cell).0.to_string());
    }

    fn end(&mut self) {
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped::{CATALOGUE, WORLD};

    const NODES: &str = "origin,gender,small_children,age,months_without_job,education,latest_job,jobs_nearby,health,\
                         own_expectation,text_messages";

    #[test]
    fn a_row_for_every_cell_and_the_weights_add_up_to_one() {
        let cells = Cells::of(&WORLD);
        let table = cell_table(&CATALOGUE, &WORLD, &cells);
        let mut lines = table.lines();
        let columns =
            "weight,chance_26_weeks,chance_52_weeks,points_model_1,points_short,points_ask,points_records";
        assert_eq!(lines.next().unwrap(), format!("{NODES},{columns}"));
        let first: Vec<&str> = table.lines().nth(1).unwrap().split(',').collect();
        assert_eq!(first[..4], ["danish", "male", "no", "18_29"]);
        let places: Vec<usize> = first[11..14].iter().map(|number| number.len() - "0.".len()).collect();
        assert_eq!(places, [WEIGHT_DECIMALS, CHANCE_DECIMALS, CHANCE_DECIMALS]);
        let weights: Vec<f64> = lines.map(|line| line.split(',').nth(11).unwrap().parse().unwrap()).collect();
        assert_eq!(weights.len(), cells.len());
        assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-10);
    }

    #[test]
    fn the_room_made_is_enough_and_little_more() {
        let table = cell_table(&CATALOGUE, &WORLD, &Cells::of(&WORLD));
        assert!(table.capacity() < table.len() * 11 / 10, "{} for {}", table.capacity(), table.len());
    }

    #[test]
    fn the_other_cards_have_their_columns_by_their_names() {
        let cards: serde_json::Value =
            serde_json::from_str(include_str!("../model/data/cards-1.json")).unwrap();
        let ids = cards["cards"].as_array().unwrap().iter().skip(1);
        let wanted: Vec<String> =
            ids.map(|card| format!("points_{}", card["id"].as_str().unwrap())).collect();
        assert_eq!(wanted.join(","), RIVALS);
    }

    #[test]
    fn fractions_have_all_their_zeros() {
        let mut table = Table { text: String::new(), nodes: Vec::new() };
        for value in [0.0, 0.000_04, 0.000_05, 0.25, 0.999_99, 1.0] {
            table.fraction(value, 4);
        }
        assert_eq!(table.text, ",0.0000,0.0000,0.0001,0.2500,1.0000,1.0000");
    }

    #[test]
    fn people_are_the_same_for_the_same_seed() {
        let cells = Cells::of(&WORLD);
        let table = |seed, people| sample_table(&CATALOGUE, &WORLD, &cells, seed, people);
        let hundred = table(1, 100);
        assert_eq!(
            hundred.lines().next().unwrap(),
            format!("{NODES},points_model_1,still_without_job_26_weeks")
        );
        assert_eq!(hundred.lines().count(), 101);
        assert!(hundred.lines().skip(1).all(|line| line.ends_with(",yes") || line.ends_with(",no")));
        assert!(hundred.starts_with(&table(1, 50)));
        assert_ne!(hundred, table(2, 100));
    }
}
