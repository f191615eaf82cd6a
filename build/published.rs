//! Writes the checked published models, and the person they all judge, as Rust values.

use crate::model::published::{
    Allowed, Branch, Condition, Constraint, Date, Feature, Hundredths, Logistic, Method, Node, Rule,
    SamePerson, Spell, System, Target, Translation, Version, WorkExample,
};
use crate::model::{Kind, Text};
use crate::shipped::{kind, list, text};

/// The source of `SYSTEMS` and `SAME_PERSON`.
pub fn systems(systems: &[System], person: &SamePerson) -> String {
    let SamePerson { questions, start, translations } = person;
    let translations = list(translations.iter().map(|one| list(one.iter().map(translation))));
    format!(
        "/// The published models.
pub static SYSTEMS: [System; {}] = [{}];

/// The person whom all of them judge.
pub static SAME_PERSON: SamePerson = SamePerson {{
    questions: {},
    start: Answers({}),
    translations: {translations},
}};
",
        systems.len(),
        systems.iter().map(system).collect::<Vec<_>>().join(", "),
        list(questions.iter().map(feature)),
        list(start.0.iter().map(ToString::to_string)),
    )
}

/// Every question that needs words, each with the number of its answers; none for a number, or where nobody looks.
pub fn questions(systems: &[System], person: &SamePerson) -> Vec<(String, usize)> {
    let row = |owner: &str, feature: &Feature| {
        let levels = match &feature.kind {
            Kind::Range(_) => 0,
            Kind::Choice { levels, .. } => levels.len(),
        };
        (format!("{owner}-{}", feature.id), levels)
    };
    let mut rows = Vec::new();
    for system in systems {
        rows.extend(system.features.iter().map(|feature| row(&system.id, feature)));
        rows.extend(system.also_asked.iter().map(|id| (format!("{}-{id}", system.id), 0)));
    }
    rows.extend(person.questions.iter().map(|question| row("person", question)));
    rows
}

fn system(system: &System) -> String {
    let System { id, features, also_asked, classes, constraints, versions, work_example } = system;
    let texts = |ids: &[Text]| list(ids.iter().map(|id| text(id)));
    let example =
        work_example.as_ref().map_or("None".to_owned(), |example| format!("Some({})", work(example)));
    format!(
        "System {{ id: {}, features: {}, also_asked: {}, classes: {}, constraints: {}, versions: {}, \
         work_example: {example} }}",
        text(id),
        list(features.iter().map(feature)),
        texts(also_asked),
        texts(classes),
        list(constraints.iter().map(constraint)),
        list(versions.iter().map(version)),
    )
}

fn feature(Feature { id, kind: answers }: &Feature) -> String {
    format!("Feature {{ id: {}, kind: {} }}", text(id), kind(answers))
}

fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::Levels(levels) => {
            format!("Allowed::Levels({})", list(levels.iter().map(ToString::to_string)))
        }
        Allowed::Between(from, to) => format!("Allowed::Between({from}, {to})"),
    }
}

fn condition(Condition { feature, allowed: answers }: &Condition) -> String {
    format!("Condition {{ feature: {feature:?}, allowed: {} }}", allowed(answers))
}

fn constraint(Constraint { when, feature, level }: &Constraint) -> String {
    format!("Constraint {{ when: {}, feature: {feature:?}, level: {level} }}", condition(when))
}

fn version(Version { id, method, work_rule, class_names }: &Version) -> String {
    let method = match method {
        Method::Logistic(equation) => format!("Logistic({})", logistic(equation)),
        Method::DecisionList(found) => {
            format!("DecisionList(DecisionList {{ rules: {} }})", list(found.rules.iter().map(rule)))
        }
        Method::DecisionTree(tree) => {
            format!("DecisionTree(DecisionTree {{ nodes: {} }})", list(tree.nodes.iter().map(node)))
        }
    };
    let work_rule = work_rule.map_or("None".to_owned(), |rule| format!("Some(WorkRule::{rule:?})"));
    let id = text(id);
    format!(
        "Version {{ id: {id}, method: Method::{method}, work_rule: {work_rule}, class_names: {class_names} }}"
    )
}

fn logistic(equation: &Logistic) -> String {
    let Logistic { intercept, coefficients, line, classes, undecided } = equation;
    let levels = |levels: &[Hundredths]| list(levels.iter().map(|level| format!("{level:?}")));
    format!(
        "Logistic {{ intercept: {intercept:?}, coefficients: {}, line: {line:?}, classes: {classes:?}, \
         undecided: {undecided:?} }}",
        list(coefficients.iter().map(|part| levels(part))),
    )
}

fn rule(Rule { class, when }: &Rule) -> String {
    format!("DecisionRule {{ class: {class}, when: {} }}", list(when.iter().map(condition)))
}

fn node(Node { feature, branches }: &Node) -> String {
    let branch = |Branch { allowed: answers, target }: &Branch| {
        let target = match target {
            Target::Node(node) => format!("Target::Node({node})"),
            Target::Class(class) => format!("Target::Class({class})"),
        };
        format!("Branch {{ allowed: {}, target: {target} }}", allowed(answers))
    };
    format!("TreeNode {{ feature: {feature:?}, branches: {} }}", list(branches.iter().map(branch)))
}

fn work(WorkExample { submitted, spells }: &WorkExample) -> String {
    let spell = |Spell(from, to): &Spell| {
        let to = to.map_or("None".to_owned(), |to| format!("Some({})", date(to)));
        format!("Spell({}, {to})", date(*from))
    };
    format!("WorkExample {{ submitted: {}, spells: {} }}", date(*submitted), list(spells.iter().map(spell)))
}

fn date(date: Date) -> String {
    format!("{date:?}")
}

fn translation(translation: &Translation) -> String {
    match translation {
        Translation::Same(question) => format!("Translation::Same({question:?})"),
        Translation::From(question, levels) => {
            format!("Translation::From({question:?}, {})", list(levels.iter().map(allowed)))
        }
        Translation::Assumed(answer) => format!("Translation::Assumed({answer})"),
    }
}
