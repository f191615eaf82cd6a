//! Tables of chapter 4: the equation term by term, what the versions of a rule change, the person whom all judge, and
//! who used what.

use super::shifts::{Shift, shifts};
use super::{Trial, told};
use crate::model::published::{Grounds, Hundredths, Term};
use crate::shipped::Country;
use crate::state::table::{Cell, Table, listed};
use crate::text::{KnownSystem, Lang, messages as say, numbers, published};

/// Columns by which the known systems can be sorted: name, method, and the three ranks of the table.
pub const COLUMNS: usize = 5;

/// The sum of the Austrian equation, from the reference person on.
pub fn equation(lang: Lang, trial: &Trial) -> Table {
    let mut table = Table {
        caption: say::equation_caption(lang).to_owned(),
        heads: listed(say::equation_heads(lang)),
        rows: Vec::new(),
    };
    if let Grounds::Sum { reference, terms, .. } = trial.assessment(Country::Austria).grounds {
        let start = say::equation_start(lang).to_owned();
        table.rows.push((start, cells(lang, Hundredths::default(), reference, String::new())));
        for Term { feature, part, total } in terms {
            let question = published::feature(lang, Country::Austria, feature);
            let head = published::answer(&question, trial.own(Country::Austria).of(feature));
            let before = Hundredths(total.0 - part.0);
            table.rows.push((head, cells(lang, before, total, numbers::signed_hundredths(lang, part.0))));
        }
    }
    table
}

/// What an answer adds, as words and as a stretch of the scale; the sum with it; the chance.
fn cells(lang: Lang, before: Hundredths, total: Hundredths, part: String) -> Vec<Cell> {
    vec![
        Cell::Stretch(along(before), along(total), part),
        Cell::Words(numbers::hundredths(lang, total.0)),
        Cell::Words(told::chance(lang, total)),
    ]
}

/// Where a sum lies on the figure's scale from -4 to 3, in thousandths.
fn along(sum: Hundredths) -> u16 {
    ((sum.0 + 400).clamp(0, 700) * 1000 / 700) as u16
}

/// Every version of Norway's rules: its class for these answers, and what it changed.
pub fn versions(lang: Lang, trial: &Trial) -> Table {
    let (country, shifts) = (Country::Norway, shifts());
    let all = shifts.first().map_or(0, |shift| shift.all);
    let mut table = Table {
        caption: say::versions_caption(lang, all),
        heads: listed(say::versions_heads(lang)),
        rows: Vec::new(),
    };
    for (version, Shift { changed, ages, .. }) in shifts.iter().enumerate() {
        let class = country.system().assess(version, trial.own(country)).class;
        let class = Cell::Words(published::class(lang, country, version, class).to_owned());
        let (changed, ages) = match ages {
            Some((first, last)) => (Cell::Number(*changed), [first.to_string(), last.to_string()].join("–")),
            None => (Cell::Words(String::new()), String::new()),
        };
        table.rows.push((told::version_words(lang, version), vec![class, changed, Cell::Words(ages)]));
    }
    table
}

/// The person as each system judges them, and why.
pub fn same_person(lang: Lang, trial: &Trial) -> Table {
    let mut table = Table {
        caption: say::same_caption(lang).to_owned(),
        heads: listed(say::same_heads(lang)),
        rows: Vec::new(),
    };
    for (country, name) in Country::ALL.into_iter().zip(listed(say::countries(lang))) {
        let class = told::judged_class(lang, trial, country).to_owned();
        let why = told::account(lang, country, &trial.judged(country));
        table.rows.push((name, [class, why].map(Cell::Words).into()));
    }
    table
}

/// The known systems in the order of a column; ties stay in the order of the text.
pub fn known(lang: Lang, (column, backwards): (usize, bool)) -> Vec<KnownSystem> {
    let mut sorted: Vec<KnownSystem> = say::systems(lang).collect();
    match column {
        0 => sorted.sort_by_key(|system| system.name),
        1 => sorted.sort_by_key(|system| system.method),
        _ => sorted.sort_by_key(|system| system.rank(column - 2)),
    }
    if backwards {
        sorted.reverse();
    }
    sorted
}
