//! Random little worlds: their files, what the engine makes of them, and the same by plain calculation.

use std::collections::BTreeMap;

use er_du_groen::model::world::{Cells, Frame, Node, Outcome, Scores, World};
use er_du_groen::model::{Catalogue, LogOdds, Model};
use serde_json::{Map, Value, json};

/// Ids of the nodes in the order of cells; the first two are groups.
pub const NODES: [&str; 4] = ["g", "h", "a", "b"];
pub const GROUPS: usize = 2;

/// Numbers that a world is made of, taken one after the other and over again.
struct Draw(Vec<u32>, usize);

impl Draw {
    fn below(&mut self, limit: usize) -> usize {
        self.1 += 1;
        self.0[self.1 % self.0.len()] as usize % limit
    }

    fn points(&mut self, most: usize) -> i32 {
        self.below(2 * most + 1) as i32 - most as i32
    }

    fn weight(&mut self) -> f64 {
        f64::from(self.points(200)) / 100.0
    }

    /// Shares above 0 of four decimals that add up to 1.
    fn shares(&mut self, width: usize) -> Value {
        let rest = 10_000 - width;
        let mut cuts: Vec<usize> = (1..width).map(|_| self.below(rest + 1)).collect();
        cuts.extend([0, rest]);
        cuts.sort_unstable();
        cuts.windows(2).map(|pair| json!((pair[1] - pair[0] + 1) as f64 / 10_000.0)).collect()
    }
}

/// Somebody's levels by node.
pub type Levels = BTreeMap<&'static str, usize>;

/// Points and masses of negatives and positives.
pub type People = Vec<(i32, [f64; 2])>;

/// One combination of levels, by plain calculation over the file.
pub struct Cell {
    pub at: Levels,
    pub weight: f64,
    pub chance: [f64; 2],
}

/// The files of a little world, what the engine makes of them, and the same by plain calculation.
pub struct Little {
    cards: Value,
    pub sizes: [usize; 4],
    pub catalogue: Catalogue,
    pub world: World,
    pub cells: Cells,
    pub plain: Vec<Cell>,
}

fn id(node: &str, level: usize) -> String {
    format!("{node}{level}")
}

fn ids(node: &str, size: usize) -> Vec<String> {
    (0..size).map(|level| id(node, level)).collect()
}

/// A value for every level of a node.
fn by_level(node: &str, size: usize, mut value: impl FnMut() -> Value) -> Value {
    Value::Object(ids(node, size).into_iter().map(|id| (id, value())).collect::<Map<_, _>>())
}

fn combinations(nodes: &[(&'static str, usize)]) -> Vec<Levels> {
    nodes.iter().fold(vec![Levels::new()], |rows, (node, size)| {
        let longer = |row: &Levels| -> Vec<Levels> {
            (0..*size)
                .map(|level| row.iter().map(|(id, at)| (*id, *at)).chain([(*node, level)]).collect())
                .collect()
        };
        rows.iter().flat_map(longer).collect()
    })
}

fn table(draw: &mut Draw, node: &str, width: usize, parents: &[(&'static str, usize)]) -> Value {
    let rows = combinations(parents).into_iter().map(|when| {
        let when: BTreeMap<_, _> = when.iter().map(|(node, level)| (*node, id(node, *level))).collect();
        json!({ "when": when, "p": draw.shares(width) })
    });
    let rows: Value = rows.collect();
    json!({ "node": node, "parents": parents.iter().map(|(id, _)| *id).collect::<Vec<_>>(), "rows": rows })
}

/// Up to two of some nodes.
fn some(draw: &mut Draw, of: &[(&'static str, usize)]) -> Vec<(&'static str, usize)> {
    let mut left = of.to_vec();
    (0..draw.below(3).min(of.len())).map(|_| left.remove(draw.below(left.len()))).collect()
}

fn outcome(draw: &mut Draw, weeks: u32, nodes: &[(&'static str, usize)]) -> Value {
    let mut effects = Map::new();
    for (node, size) in nodes {
        if draw.below(4) > 0 {
            effects.insert((*node).into(), by_level(node, *size, || json!(draw.weight())));
        }
    }
    let interactions: Value = (0..draw.below(3))
        .map(|_| {
            let first = nodes[draw.below(nodes.len())];
            let mut on = some(draw, nodes);
            on.retain(|node| *node != first);
            on.push(first);
            let counted =
                |(node, size): (&str, usize)| (node.to_owned(), json!([id(node, draw.below(size))]));
            let when: Map<String, Value> = on.into_iter().map(counted).collect();
            json!({ "when": when, "add": draw.weight() })
        })
        .collect();
    json!({
        "id": format!("{weeks} weeks"), "weeks": weeks, "intercept": draw.weight(), "effects": effects,
        "interactions": interactions,
        "hidden_effects": { "x": { "x0": draw.weight(), "x1": draw.weight() } },
    })
}

impl Little {
    pub fn new(numbers: Vec<u32>) -> Self {
        let draw = &mut Draw(numbers, 0);
        let sizes = [2 + draw.below(2), 2, 2 + draw.below(2), 2 + draw.below(3)];
        let nodes: Vec<(&'static str, usize)> = NODES.into_iter().zip(sizes).collect();
        let mut left = nodes.clone();
        let order: Vec<_> = (0..nodes.len()).map(|_| left.remove(draw.below(left.len()))).collect();
        let tables: Vec<Value> = (0..order.len())
            .map(|at| {
                let parents = some(draw, &order[..at]);
                table(draw, order[at].0, order[at].1, &parents)
            })
            .collect();
        let parents = some(draw, &nodes);
        let world = json!({
            "version": 1,
            "nodes": nodes.iter().enumerate().map(|(at, (node, size))| json!({
                "id": node, "role": if at < GROUPS { "group" } else { "attribute" },
                "levels": ids(node, *size).iter().map(|id| json!({ "id": id })).collect::<Value>(),
            })).collect::<Value>(),
            "tables": tables,
            "hidden": [{ "id": "x", "levels": [{ "id": "x0" }, { "id": "x1" }], "table": table(draw, "x", 2, &parents) }],
            "outcomes": [outcome(draw, 26, &nodes), outcome(draw, 52, &nodes)],
        });
        let form = json!({
            "id": "form", "version": 1, "about": "", "presets": ["P"],
            "attributes": nodes[GROUPS..].iter().map(|(node, size)| json!({
                "id": node, "kind": "choice", "levels": ids(node, *size), "ordered": true, "source": "record",
                "change": "nobody",
            })).collect::<Value>(),
        });
        let mut points = |range: &[(&'static str, usize)], most: usize| -> Value {
            let given = |(node, size): &(&str, usize)| {
                ((*node).to_owned(), by_level(node, *size, || json!(draw.points(most))))
            };
            Value::Object(range.iter().map(given).collect())
        };
        let cards = json!({
            "version": 1,
            "rule": { "risk_at_zero": 0.25, "doubling_points": 10 },
            "zones": [
                { "id": "green", "to_points": -1 },
                { "id": "yellow", "from_points": 0, "to_points": 7 },
                { "id": "red", "from_points": 8 },
            ],
            "disputed": { "points": points(&nodes[..GROUPS], 4) },
            "cards": (0..3).map(|card| json!({ "id": card.to_string(), "points": points(&nodes[GROUPS..], 12) }))
                .collect::<Value>(),
            "profiles": [{ "name": "P", "age": 30, "months": 0, "levels": { "a": "a0", "b": "b0" } }],
        });
        let catalogue = Catalogue::read(&form.to_string(), &cards.to_string()).unwrap();
        let read = World::read(&catalogue.form, &world.to_string(), &cards.to_string()).unwrap();
        let plain = combinations(&nodes).into_iter().map(|at| Cell::of(&world, at)).collect();
        Self { cards, sizes, cells: Cells::of(&read), world: read, catalogue, plain }
    }

    pub fn models(&self) -> Vec<&Model> {
        std::iter::once(&self.catalogue.model).chain(self.catalogue.rivals.iter()).collect()
    }

    /// Points of a card in a cell, of the nodes that count.
    pub fn points(&self, card: usize, cell: &Cell, counts: &dyn Fn(usize) -> bool) -> i32 {
        let given = |node: usize| match node < GROUPS {
            true => &self.cards["disputed"]["points"],
            false => &self.cards["cards"][card]["points"],
        };
        let nodes = NODES.iter().enumerate().filter(|(node, _)| counts(*node));
        let points = nodes.map(|(node, name)| given(node)[*name][id(name, cell.at[name])].as_i64().unwrap());
        points.sum::<i64>() as i32
    }

    /// The card that looks at the nodes of a bit set, split by a node; the same people as points and masses.
    pub fn frame(&self, seen: u32, node: usize) -> (Frame, Vec<People>) {
        let counts = |node: usize| seen >> node & 1 == 1;
        let scores = Scores::of(
            &self.world,
            &self.catalogue.model,
            &|index| counts(GROUPS + index.position()),
            &|node| counts(node.0),
        );
        let frame = Frame::of(&self.cells, &scores, Outcome::HalfYear, Node(node));
        let mut people = vec![Vec::new(); self.sizes[node]];
        for cell in &self.plain {
            let positive = cell.weight * cell.chance[0];
            people[cell.at[NODES[node]]]
                .push((self.points(0, cell, &counts), [cell.weight - positive, positive]));
        }
        (frame, people)
    }
}

impl Cell {
    fn of(world: &Value, at: Levels) -> Self {
        let share = |table: &Value, level: usize| -> f64 {
            let holds = |when: &Value| {
                when.as_object().unwrap().iter().all(|(node, level)| *level == id(node, at[node.as_str()]))
            };
            let mut rows = table["rows"].as_array().unwrap().iter().filter(|row| holds(&row["when"]));
            rows.next().unwrap()["p"][level].as_f64().unwrap()
        };
        let tables = world["tables"].as_array().unwrap().iter();
        let weight = tables.map(|table| share(table, at[table["node"].as_str().unwrap()])).product();
        let chance = [0, 1].map(|outcome| {
            let outcome = &world["outcomes"][outcome];
            let effects =
                NODES.iter().filter_map(|node| outcome["effects"][*node][id(node, at[node])].as_f64());
            let holds = |part: &&Value| {
                let mut when = part["when"].as_object().unwrap().iter();
                when.all(|(node, levels)| {
                    levels.as_array().unwrap().contains(&json!(id(node, at[node.as_str()])))
                })
            };
            let parts = outcome["interactions"].as_array().unwrap().iter().filter(holds);
            let sum = outcome["intercept"].as_f64().unwrap()
                + effects.sum::<f64>()
                + parts.map(|part| part["add"].as_f64().unwrap()).sum::<f64>();
            let with = |level: usize| {
                let effect = outcome["hidden_effects"]["x"][id("x", level)].as_f64().unwrap();
                share(&world["hidden"][0]["table"], level) * LogOdds(sum + effect).probability().value()
            };
            with(0) + with(1)
        });
        Self { at, weight, chance }
    }
}

impl std::fmt::Debug for Little {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:#?}\n{}", self.world, self.cards)
    }
}
