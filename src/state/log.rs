//! The change log: one entry for every change of the person on the way here.
//!
//! It is read off the moments that undo walks back through, so that the two cannot disagree: what is undone leaves the
//! log, what is redone comes back. A change without effect is kept, because no effect is a finding.
//!
//! Source: `docs/design.md`, "The change log".

use super::{Deed, Moment, Person, State};
use crate::model::{Assessment, Catalogue, Change};

/// Most entries.
const MOST: usize = 50;

/// One finished change.
#[derive(Debug)]
pub struct Entry {
    /// Position of the moment it led to, from the oldest.
    pub moment: usize,
    /// What was done.
    pub deed: Deed,
    /// Who stood there after it.
    pub person: Person,
    /// The model's word on them.
    pub found: Assessment,
    /// What changed; `None` when another person came.
    pub change: Option<Change>,
}

/// The entries, newest first.
pub(super) fn entries(state: &State) -> Vec<Entry> {
    let moments = state.moments.so_far();
    let steps = moments.windows(2).enumerate().rev();
    let entries = steps.filter_map(|(position, step)| match step {
        [before, after] if before.person != after.person => {
            Some(entry(state.catalogue, position + 1, before, after))
        }
        _ => None,
    });
    entries.take(MOST).collect()
}

fn entry(Catalogue { form, model, .. }: &Catalogue, moment: usize, before: &Moment, after: &Moment) -> Entry {
    let (from, to) = (&before.person, &after.person);
    let same = from.preset == to.preset;
    Entry {
        moment,
        deed: after.deed,
        person: to.clone(),
        found: model.assess(form, &to.profile),
        change: same.then(|| Change::between(form, model, &from.profile, &to.profile)),
    }
}
