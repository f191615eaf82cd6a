//! What the page says of the last event: the line on the card, and the words for the live region.

use super::{Comparison, Deed, Derived, Entry, Guess, News, Page, Part, Saying, State, line, real, sees};
use crate::model::Catalogue;
use crate::text::{Lang, messages as say, reason};

/// The line on the card; `**` marks its bold part.
pub fn reason_line(state: &State, derived: &Derived) -> String {
    let lang = state.route.lang;
    let found = &derived.assessment;
    match &derived.news {
        News::Prompt => say::prompt(lang).to_owned(),
        News::OtherPerson => reason::person(lang, &derived.preset.name, derived.preset.age, found),
        News::Changed(Deed::Ticked, _) => say::ticked_done(lang, found.percent),
        News::Changed(Deed::Reset, _) => reason::reset(lang, &derived.preset.name, found),
        News::Changed(_, change) if derived.hidden.contains(Part::Reasons) => reason::card_bare(lang, change),
        News::Changed(_, change) => reason::card(lang, change),
        News::Done(deed) => done(lang, *deed, derived),
    }
}

/// The line on the board: what one other answer changed, or who stands there now.
pub fn board_line(state: &State, derived: &Derived) -> String {
    match derived.news {
        News::Prompt => {
            reason::person(state.route.lang, &derived.preset.name, derived.preset.age, &derived.assessment)
        }
        _ => reason_line(state, derived),
    }
}

fn done(lang: Lang, deed: Deed, derived: &Derived) -> String {
    let Derived { preset, assessment: found, comparison, .. } = derived;
    let (risk, zone) = (found.percent, reason::zone_word(lang, found.zone.colour));
    match (deed, comparison) {
        (Deed::Froze, _) => say::frozen_done(lang, &preset.name),
        (Deed::Swapped, _) => say::swapped_done(lang, risk, zone),
        (Deed::Paired, Some(Comparison { preset: a, change, .. })) => {
            say::paired_done(lang, &a.name, &preset.name, change.before.percent, risk)
        }
        (Deed::Ticked, _) => say::ticked_done(lang, risk),
        _ => say::released_done(lang, risk, zone),
    }
}

/// The sentence of the change log (`docs/design.md`, "The change log").
pub fn log_line(lang: Lang, catalogue: &Catalogue, entry: &Entry) -> String {
    let preset = catalogue.preset(entry.person.preset);
    let found = &entry.found;
    let (risk, zone) = (found.percent, reason::zone_word(lang, found.zone.colour));
    match (entry.deed, &entry.change) {
        (Deed::Answered(..), Some(change)) => reason::log(lang, &preset.name, change),
        (Deed::Reset, _) => say::log_reset(lang, &preset.name, risk, zone),
        (Deed::Returned, _) => say::log_returned(lang, risk, zone),
        (Deed::Swapped, _) => say::log_swapped(lang, risk, zone),
        (Deed::Followed, _) => say::log_followed(lang, &preset.name, risk, zone),
        (Deed::Paired, _) => say::log_paired(lang, risk, zone),
        _ => say::log_chosen(lang, &preset.name, risk, zone),
    }
}

/// The words for the live region; `None` when nothing is to be said.
pub fn spoken(state: &State, derived: &Derived) -> Option<String> {
    match state.turn.saying {
        Saying::Nothing => None,
        Saying::Chapter => spoken_of_chapter(state),
        Saying::Offline => Some(state.offline.spoken(state.route.lang).to_owned()),
        _ if derived.hidden.contains(Part::Number) => spoken_without_number(state, derived),
        Saying::Result => Some(spoken_result(state, derived)),
        Saying::Reason => Some(spoken_reason(state, derived)),
    }
}

/// What an answer or a move in the chapter on the page changed.
fn spoken_of_chapter(state: &State) -> Option<String> {
    let step = match state.route.page {
        Page::Board => return Some(line::spoken(state, "line")),
        _ => state.step_id()?,
    };
    let told = match state.route.page {
        Page::Sees => sees::spoken(state, step),
        Page::Line => line::spoken(state, step),
        Page::Real => real::spoken(state, step),
        _ => String::new(),
    };
    Some(told).filter(|told| !told.is_empty())
}

/// Where the number is hidden, only what no control says by itself.
fn spoken_without_number(state: &State, derived: &Derived) -> Option<String> {
    let lang = state.route.lang;
    let preset = &derived.preset;
    match (state.latest.as_ref()?.deed, &derived.news) {
        (Deed::Chosen | Deed::Followed | Deed::Reset, _) | (_, News::OtherPerson) => {
            Some(say::spoken_person_only(lang, &preset.name, preset.age.into()))
        }
        (Deed::Undone, _) => Some(say::spoken_undo_only(lang).to_owned()),
        (Deed::Redone, _) => Some(say::spoken_redo_only(lang).to_owned()),
        _ => None,
    }
}

fn spoken_result(state: &State, derived: &Derived) -> String {
    let lang = state.route.lang;
    let found = &derived.assessment;
    let (name, zone) = (&derived.preset.name, reason::zone_word(lang, found.zone.colour));
    let person = || say::spoken_person(lang, name, derived.preset.age.into(), found.percent, zone);
    match (state.latest.as_ref().map(|event| event.deed), &derived.news) {
        (Some(Deed::Chosen | Deed::Followed), _) | (_, News::OtherPerson) => person(),
        (Some(Deed::Reset), _) => say::spoken_reset(lang, name, found.percent, zone),
        (Some(Deed::Undone), _) => say::spoken_undo(lang, found.percent),
        (Some(Deed::Redone), _) => say::spoken_redo(lang, found.percent),
        (Some(Deed::Froze), _) => say::spoken_frozen(lang, name, found.percent),
        (Some(Deed::Swapped), _) => say::spoken_swapped(lang, found.percent, zone),
        (Some(Deed::Released), _) => say::spoken_released(lang, found.percent, zone),
        (Some(Deed::Paired), _) => say::spoken_paired(lang, name, found.percent, zone),
        (Some(Deed::Ticked), _) => say::spoken_ticked(lang, found.percent),
        (Some(Deed::Guessed), _) => match state.guess {
            Guess::Made { guessed, .. } => {
                say::spoken_guessed(lang, reason::zone_word(lang, guessed), found.percent, zone)
            }
            _ => person(),
        },
        (_, News::Changed(_, change)) => reason::spoken(lang, change),
        (_, News::Prompt | News::Done(_)) => say::spoken_same(lang, found.percent),
    }
}

fn spoken_reason(state: &State, derived: &Derived) -> String {
    let lang = state.route.lang;
    match derived.change() {
        Some(change) => reason::spoken_reason(lang, change),
        None => reason::takeaway(lang, &derived.assessment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped::CATALOGUE;
    use crate::state::{Action, Offline, reduce};
    use crate::text::prose;
    fn start(hash: &str) -> State {
        State::new(&CATALOGUE, hash)
    }

    #[track_caller]
    fn check(hash: &str, actions: &[Action], line: &str, said: &str) {
        let state = actions.iter().fold(start(hash), |state, action| reduce(&state, action.clone()).unwrap());
        let derived = Derived::of(&state);
        assert_eq!(prose::plain(&reason_line(&state, &derived)).replace('\u{a0}', " "), line);
        assert_eq!(spoken(&state, &derived).unwrap_or_default(), said);
    }

    fn set(attribute: &str, answer: u8, at: f64) -> Action {
        let attribute = start("").catalogue.form.find(attribute).unwrap();
        Action::SetAnswer { attribute, answer, at, held: false }
    }

    #[test]
    fn an_answer_is_told_as_number_and_reason() {
        let line = "Alder: 34 → 52 år. Risikoen steg fra 31 % til 43 %. Modellen giver flere point til den aldersgruppe.";
        check("", &[set("age", 52, 0.0)], line, "43 procent. Gul. Op 12 procentpoint.");
    }

    #[test]
    fn crossing_a_limit_is_said() {
        let line = "Health: a little → a lot. The risk rose from 31% to 43%. \
                    The model gives more points when the answer is “a lot”.";
        check("#/en", &[set("health", 2, 0.0)], line, "43 per cent. Yellow. Up 12 percentage points.");
        let line = "Tror på job: inden 1 år → inden 3 mdr. Risikoen faldt fra 31 % til 22 %, fra gul til grøn. \
                    Modellen giver færre point, når svaret er »inden 3 mdr.«.";
        check("", &[set("own_expectation", 0, 0.0)], line, "22 procent. Nu grøn, før gul.");
    }

    #[test]
    fn the_same_points_are_said_to_be_the_same() {
        let line = "Alder: 34 → 35 år. Risikoen er stadig 31 %. Begge tal ligger i samme gruppe i modellen.";
        check("", &[set("age", 35, 0.0)], line, "Stadig 31 procent.");
    }

    #[test]
    fn undo_redo_reset_and_another_person_have_their_own_words() {
        let older = set("age", 52, 0.0);
        let undone = "Alder: 52 → 34 år. Risikoen faldt fra 43 % til 31 %. Modellen giver færre point til den aldersgruppe.";
        check("", &[older.clone(), Action::Undo], undone, "Fortrudt. Igen 31 procent.");
        let redone = "Alder: 34 → 52 år. Risikoen steg fra 31 % til 43 %. Modellen giver flere point til den aldersgruppe.";
        check("", &[older.clone(), Action::Undo, Action::Redo], redone, "Gendannet. 43 procent.");
        let reset = "Nulstillet til Mette. Risikoen er 31 %, og farven er gul.";
        check("", &[older, Action::Reset], reset, "Nulstillet til Mette. 31 procent, gul.");
        let prompt = "Prøv: Skru på alderen. Hvornår hopper tallet?";
        check(
            "",
            &[Action::MarkPerson(2), Action::ChoosePerson],
            prompt,
            "Du ser nu Lone, 58 år. 74 procent, rød.",
        );
        let back = "Du ser nu Mette, 34 år. Risikoen er 31 %, og farven er gul.";
        check(
            "",
            &[Action::MarkPerson(2), Action::ChoosePerson, Action::Undo],
            back,
            "Du ser nu Mette, 34 år. 31 procent, gul.",
        );
    }

    #[test]
    fn the_log_tells_of_other_people_without_marks() {
        let log = |actions: &[Action]| -> Vec<String> {
            let state =
                actions.iter().fold(start(""), |state, action| reduce(&state, action.clone()).unwrap());
            let lines = Derived::of(&state).log;
            lines
                .iter()
                .map(|entry| log_line(Lang::Da, state.catalogue, entry).replace('\u{a0}', " "))
                .collect()
        };
        let chosen = [Action::MarkPerson(2), Action::ChoosePerson];
        assert_eq!(log(&chosen), ["Du valgte Lone. Risikoen er 74 %, og farven er rød."]);
        let paired = ["Du valgte et færdigt par. Risikoen for B er 43 %, og farven er gul."];
        assert_eq!(log(&[Action::Compare(2)]), paired, "the age is B's, not that of the first screen");
    }

    #[test]
    fn what_the_page_finds_at_its_start_is_not_said_but_what_comes_of_the_button_is() {
        let said = |told: &[Offline]| {
            let keep = |state: State, offline: &Offline| reduce(&state, Action::Keep(*offline)).unwrap();
            let state = told.iter().fold(start(""), keep);
            spoken(&state, &Derived::of(&state)).unwrap_or_default()
        };
        assert_eq!(said(&[Offline::Off]), "");
        assert_eq!(said(&[Offline::Saved]), "");
        assert_eq!(said(&[Offline::Off, Offline::Saving]), "Gemmer siden …");
        assert_eq!(said(&[Offline::Saved, Offline::Off]), "Siden er fjernet igen.");
        let waiting = "En ny udgave er hentet. Du får den, når du har lukket siden og åbner den igen.";
        assert_eq!(said(&[Offline::Saved, Offline::Waiting]), waiting);
        let again = reduce(&start(""), Action::Keep(Offline::Unavailable));
        assert!(again.is_none(), "told twice, it changes nothing");
    }

    #[test]
    fn a_run_that_comes_back_is_said_to_be_the_same() {
        let prompt = "Prøv: Skru på alderen. Hvornår hopper tallet?";
        check("", &[set("age", 40, 0.0), set("age", 34, 100.0)], prompt, "Stadig 31 procent.");
    }

    #[test]
    fn the_reason_is_read_out_on_request() {
        let prompt = "Prøv: Skru på alderen. Hvornår hopper tallet?";
        check("", &[Action::ReadReason], prompt, "Mest op: helbred, +6. Mest ned: uddannelse, −3.");
        let line = "Alder: 34 → 52 år. Risikoen steg fra 31 % til 43 %. Modellen giver flere point til den aldersgruppe.";
        let said = "Risikoen steg, fordi modellen giver flere point til den aldersgruppe.";
        check("", &[set("age", 52, 0.0), Action::ReadReason], line, said);
    }
}
