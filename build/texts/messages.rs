//! Ordinary messages: each pair becomes one function, with the arguments its Danish comment declares.

use super::complaint::{Complaints, Fault};
use super::ftl::{self, Kind, Param};
use super::ids::Ids;
use super::pack::Packs;
use super::rust;
use super::source::Source;
use super::template::Template;
use super::{Names, Pair};
use fluent_syntax::ast::Message;

/// Where the words of an area lie.
pub enum Home<'a> {
    /// In the packs, which travel apart from the program.
    Pack(&'a mut Packs),
    /// In their functions: for words that only native programs use.
    Function,
}

/// The functions of one area.
pub fn compile(pair: &Pair, names: &mut Names, mut home: Home, complaints: &mut Complaints) -> String {
    let danish = ftl::messages(pair.danish, complaints);
    let english = ftl::messages(pair.english, complaints);
    Ids::of(pair.danish, &danish).must_equal(&Ids::of(pair.english, &english), complaints);
    let mut code = String::new();
    for message in &danish {
        let id = message.id.name;
        names.claim(id, pair.danish, pair.danish.line_of(id), complaints);
        let (params, remarks) = ftl::declared(pair.danish, message, complaints);
        let da = value(pair.danish, message, &params, complaints);
        if let Some(twin) = english.iter().find(|twin| twin.id.name == id) {
            let en = value(pair.english, twin, &params, complaints);
            code += &heading(pair, id, &remarks);
            code += &match &mut home {
                Home::Pack(packs) => function(id, &params, &da, &en, packs),
                Home::Function => literal(id, &params, &da, &en),
            };
        }
    }
    code
}

fn value(
    source: &Source,
    message: &Message<&str>,
    params: &[Param],
    complaints: &mut Complaints,
) -> Template {
    let id = message.id.name;
    for attribute in &message.attributes {
        let fault = Fault::UnexpectedPart { id: id.to_owned(), part: attribute.id.name.to_owned() };
        complaints.add(&source.path, source.line_of(attribute.id.name), fault);
    }
    let Some(pattern) = &message.value else {
        complaints.add(
            &source.path,
            source.line_of(id),
            Fault::Unsupported("a message without a text".into()),
        );
        return Template::default();
    };
    let template = Template::read(source, pattern, params, complaints);
    for param in params.iter().filter(|param| !template.uses(&param.name)) {
        complaints.add(&source.path, source.line_of(id), Fault::UnusedArgument(param.name.clone()));
    }
    template
}

fn heading(pair: &Pair, id: &str, remarks: &[&str]) -> String {
    let mut heading = format!("/// `{id}` in `{}`.\n", pair.danish.file());
    if !remarks.is_empty() {
        heading += "///\n";
    }
    remarks.iter().for_each(|remark| heading += &format!("/// {remark}\n"));
    heading
}

fn function(id: &str, params: &[Param], da: &Template, en: &Template, packs: &mut Packs) -> String {
    let place = packs.place(da.forms(), en.forms());
    let arguments = rust::arguments(params);
    let (result, body) = match chooser(params, da, en) {
        None if params.is_empty() => ("&'static str", format!("pack::at(lang, {place})")),
        None => ("String", format!("fill::message(lang, {place}, {arguments})")),
        Some(number) => ("String", format!("fill::counted(lang, {place}, {number}, {arguments})")),
    };
    let (name, parameters) = (rust::name(id), rust::parameters(params));
    format!("pub fn {name}(lang: Lang{parameters}) -> {result} {{\n    {body}\n}}\n\n")
}

fn literal(id: &str, params: &[Param], da: &Template, en: &Template) -> String {
    let words = rust::words(&da.forms(), &en.forms());
    let arguments = rust::arguments(params);
    let (result, body) = match chooser(params, da, en) {
        None if params.is_empty() => ("&'static str", words),
        None => ("String", format!("fill::fill(lang, {words}, {arguments})")),
        Some(number) => ("String", format!("fill::fill(lang, fill::form({words}, {number}), {arguments})")),
    };
    let (name, parameters) = (rust::name(id), rust::parameters(params));
    format!("pub fn {name}(lang: Lang{parameters}) -> {result} {{\n    {body}\n}}\n\n")
}

/// The number that chooses a form; each language may have its own, or none.
fn chooser(params: &[Param], da: &Template, en: &Template) -> Option<String> {
    let number = |place: usize| match &params[place] {
        Param { name, kind: Kind::Points } => format!("i64::from({})", rust::name(name)),
        Param { name, .. } => rust::name(name),
    };
    match (da.chooser, en.chooser) {
        (Some(da), Some(en)) if da != en => {
            Some(format!("match lang {{ Lang::Da => {}, Lang::En => {} }}", number(da), number(en)))
        }
        (da, en) => da.or(en).map(number),
    }
}
