//! What pupils fill in on sheets A, B, C and F.

use yew::Html;

use super::Kit;
use super::form::{self, Row, tick_box, ticked};
use super::line::line;
use crate::model::{AnswerChange, Change, Colour, Preset};
use crate::shipped::CATALOGUE;
use crate::state::Page;
use crate::state::kit::{changes, person};
use crate::state::{DEGREES, TASKS};
use crate::text::chapter::{self, Part, Placed};
use crate::text::prose::{Block, items};
use crate::text::{Lang, kit, messages as say, numbers, reason};
use crate::ui::markup::{Parts, Words, bare, element, group, joined, text};

/// The person whose answers are changed on sheet A.
pub const CHANGED: &str = "Mette";
/// Those whose numbers are worked out on sheet B.
pub const BY_HAND: [&str; 2] = ["Nuka", "Karsten"];
/// Sheet C mixes what life holds with what the form asks, in this order again and again: a card of life, or a question.
const MIXED: [bool; 5] = [true, false, true, true, false];

/// What a slot of these sheets holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    let lang = kit.lang;
    Some(match name {
        "person-mette" => answers(lang, person(CHANGED)?),
        "change-table" => change_table(lang, &changes(person(CHANGED)?)),
        "own-change" => own_change(lang),
        "sum-table" => sums(lang, &BY_HAND.map(person).into_iter().flatten().collect::<Vec<_>>()),
        "told-table" => told(lang),
        "levels" => levels(lang),
        "task-ladder" => ladder(lang),
        _ => return None,
    })
}

/// Somebody's answers.
pub fn answers(lang: Lang, person: &Preset) -> Html {
    let name = text("p", "answers__name", kit::kit_person(lang, &person.name, person.age.into()));
    group("div", "answers", [name, answer_list(lang, person)])
}

/// The answers without the name.
pub fn answer_list(lang: Lang, person: &Preset) -> Html {
    let answer = |attribute| {
        let words = reason::attribute(lang, attribute);
        let answer = words.answer(person.profile.answer(attribute));
        group("div", "", [text("dt", "", words.short), text("dd", "", answer)])
    };
    group("dl", "answers__list", CATALOGUE.form.indices().map(answer).parts())
}

fn shown(lang: Lang, change: &Change) -> String {
    let one = |answer: &AnswerChange| {
        let words = reason::attribute(lang, answer.attribute);
        let [from, to] = [answer.from, answer.to].map(|answer| numbers::lower_first(&words.answer(answer)));
        let way = [&from, " → ", &to].concat();
        say::reason_row(lang, words.short, &way)
    };
    change.answers.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The changes under the number that the person has before them.
fn change_table(lang: Lang, changes: &[Change]) -> Html {
    let start = (
        bare(kit::change_start(lang)),
        vec![Html::default(), Html::default(), joined(colours(lang)), Html::default()],
    );
    let changes = changes.iter().map(|change| change_row(lang, shown(lang, change)));
    let rows = std::iter::once(start).chain(changes).collect();
    form::table("grid grid--changes", heads(kit::change_heads(lang)), rows)
}

fn change_row(lang: Lang, change: String) -> Row {
    let guess = form::parts(kit::guess_words(lang)).map(ticked).joined();
    (bare(change), vec![guess, Html::default(), joined(colours(lang)), Html::default()])
}

fn colours(lang: Lang) -> [Html; 3] {
    Colour::ALL.map(|colour| ticked(reason::zone_name(lang, colour)))
}

/// One more row, for a change of the reader's own.
fn own_change(lang: Lang) -> Html {
    let row = change_row(lang, kit::own_change_label(lang).to_owned());
    group("table", "grid grid--changes", [form::body(vec![row])])
}

/// The questions with the answers of some people, and room for the points.
fn sums(lang: Lang, people: &[&Preset]) -> Html {
    let mut heads: Vec<Words> = vec![kit::sum_question(lang).into()];
    for person in people {
        heads.push(kit::kit_person(lang, &person.name, person.age.into()).into());
        heads.push(kit::sum_points(lang).into());
    }
    let answer = |attribute| -> Row {
        let words = reason::attribute(lang, attribute);
        let cells = people
            .iter()
            .flat_map(|person| [bare(words.answer(person.profile.answer(attribute))), Html::default()]);
        (bare(words.short), cells.collect())
    };
    let blank = |words: &'static str| -> Row { (bare(words), vec![Html::default(); 2 * people.len()]) };
    let mut rows: Vec<Row> = CATALOGUE.form.indices().map(answer).collect();
    rows.extend(form::parts(kit::sum_rows(lang)).map(blank));
    form::table("grid grid--sums", heads.into_iter(), rows)
}

/// The cards of chapter 2 and the questions of the form, mixed, with boxes.
fn told(lang: Lang) -> Html {
    let mut cards = Vec::new();
    if let Some(chapter) = Page::Sees.chapter(lang) {
        for Placed { part, .. } in chapter::parts(chapter) {
            if let Part::Marks { items: list, .. } = part {
                cards.extend(items(list));
                break;
            }
        }
    }
    let asked: Vec<&'static str> =
        CATALOGUE.form.indices().map(|attribute| reason::attribute(lang, attribute).label).collect();
    let count = cards.len() + asked.len();
    let (mut cards, mut asked) = (cards.into_iter(), asked.into_iter());
    let next = |&card: &bool| if card { cards.next() } else { asked.next() };
    let columns = form::parts(kit::told_heads(lang)).count() - 1;
    let row = |words: &'static str| -> Row { (bare(words), (0..columns).map(|_| tick_box()).collect()) };
    let rows = MIXED.iter().cycle().take(count).filter_map(next).map(row);
    form::table("grid grid--told", heads(kit::told_heads(lang)), rows.collect())
}

/// A task of chapter 5: its title, what it is, and what happens then, each in blocks.
struct Task {
    title: &'static str,
    before: Vec<Block>,
    after: Vec<Block>,
}

fn tasks(lang: Lang) -> Vec<Task> {
    let Some(text) = Page::HowMuch.chapter(lang) else { return Vec::new() };
    let parts = chapter::parts(text);
    let told = |step: usize, stage: usize| {
        let here = parts.iter().filter(move |placed| (placed.step, placed.stage) == (step, stage));
        let block = |placed: &Placed| match placed.part {
            Part::Block(found @ (Block::Paragraph(_) | Block::Heading { .. })) => Some(found),
            _ => None,
        };
        here.filter_map(block).collect()
    };
    let task =
        |step: chapter::Step| Task { title: step.title, before: told(step.at, 0), after: told(step.at, 1) };
    chapter::steps(text).take(TASKS).map(task).collect()
}

/// The degrees of the ladder, as chapter 5 names them.
fn levels(lang: Lang) -> Html {
    let chapter = Page::HowMuch.chapter(lang).map(chapter::parts).unwrap_or_default();
    let degrees = chapter.iter().find_map(|placed| match placed.part {
        Part::Ask { options, .. } if items(options).count() == usize::from(DEGREES) => Some(options),
        _ => None,
    });
    let degrees = degrees.into_iter().flat_map(items).map(|words| element("li", "", line(lang, words)));
    group("ul", "levels", degrees.parts())
}

fn ladder(lang: Lang) -> Html {
    let boxes = || (1..=DEGREES).map(|degree| ticked(degree.to_string())).joined();
    let told = |blocks: Vec<Block>| {
        let one = |block: Block| match block {
            Block::Heading { words, .. } => element("strong", "ladder__title", line(lang, words)),
            Block::Paragraph(words) => joined([line(lang, words), bare(" ")]),
            _ => Html::default(),
        };
        blocks.into_iter().map(one).joined()
    };
    let row = |task: Task| -> Row {
        let what = group("div", "", [text("strong", "ladder__title", task.title), told(task.before)]);
        (what, vec![boxes(), told(task.after), boxes()])
    };
    let rows = tasks(lang).into_iter().map(row).collect();
    joined([
        form::table("grid grid--ladder", heads(kit::task_heads(lang)), rows),
        text("p", "note", kit::task_note(lang)),
    ])
}

fn heads(message: &'static str) -> impl Iterator<Item = Words> {
    form::parts(message).map(Into::into)
}
