//! Build step: turns the texts into `texts.rs`, `kit.rs`, the packs of words `da.pack` and `en.pack` with their digests in
//! `packs.rs`, the model files into `shipped.rs`, and the drawing of the card into `card.svg`.
//!
//! This file only reads and writes; what is right and wrong about a text is decided in [`texts`], about a model file in
//! [`model`], which is the page's own core.
//!
//! Invariant: a text that is missing, unequal or misspelt stops the build with its file and line; so does a model file,
//! with every complaint.

mod card;
#[path = "../src/text/fnv.rs"]
mod fnv;
#[path = "../src/model/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    unfulfilled_lint_expectations,
    reason = "the build script needs only the reader of the core"
)]
mod model;
mod published;
mod shipped;
mod texts;

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs, io};
use texts::{Folder, Source};

const FORM: &str = "src/model/data/form-1.json";
const CARDS: &str = "src/model/data/cards-1.json";
const KIT_PEOPLE: &str = "src/model/data/kit-people-1.json";
const WORLD: &str = "src/model/data/world-1.json";
/// The published models, in the order of the page.
const SYSTEMS: [&str; 3] = [
    "src/model/data/at-ams-2018.json",
    "src/model/data/no-nav-profilering.json",
    "src/model/data/dk-demo-2021.json",
];
const SAME_PERSON: &str = "src/model/data/same-person-1.json";
const DANISH: &str = "src/text/da";
const ENGLISH: &str = "src/text/en";
const CARD: &str = "src/ui/figures/card.svg";
const TOKENS: &str = "styles/20-tokens.css";

fn main() -> io::Result<()> {
    for watched in ["src/model", "src/text/fnv.rs", DANISH, ENGLISH, CARD, TOKENS] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let [form, cards, world] = [FORM, CARDS, WORLD].map(|path| read(path.as_ref()));
    let (form, cards, world) = (form?, cards?, world?);
    let people = read(KIT_PEOPLE.as_ref())?;
    let (published, questions) = published()?;
    match model::Catalogue::read(&form.text, &cards.text) {
        Ok(catalogue) => {
            let world = model::world::World::read(&catalogue.form, &world.text, &cards.text);
            match (world, catalogue.more_people(&people.text)) {
                (Ok(world), Ok(people)) => {
                    let (catalogue, people) = (shipped::catalogue(&catalogue), shipped::people(&people));
                    let values = [catalogue, people, shipped::world(&world), published];
                    write("shipped.rs", values.concat())?;
                }
                (world, people) => {
                    complain(world.err().into_iter().chain(people.err()).flat_map(|complaints| complaints.0));
                }
            }
            match texts::compile(
                &catalogue.form,
                &form,
                &questions,
                &read_folder(DANISH)?,
                &read_folder(ENGLISH)?,
            ) {
                Ok(texts) => {
                    write("texts.rs", texts.code)?;
                    write("kit.rs", texts.kit)?;
                    write("packs.rs", digests([&texts.danish, &texts.english]))?;
                    write("da.pack", texts.danish)?;
                    write("en.pack", texts.english)?;
                }
                Err(complaints) => complain(complaints),
            }
        }
        Err(complaints) => complain(complaints.0),
    }
    match card::resolved(&read(CARD.as_ref())?.text, &read(TOKENS.as_ref())?.text) {
        Ok(drawing) => write("card.svg", drawing),
        Err(name) => {
            complain([format!("{CARD}: {TOKENS} has no `{name}`")]);
            Ok(())
        }
    }
}

/// The digests by which the program knows its packs, Danish first.
fn digests(packs: [&str; 2]) -> String {
    let digests = packs.map(|pack| fnv::fnv_1a_64(pack.as_bytes()));
    format!(
        "/// The digest of each pack, in the order of the languages.\nconst DIGESTS: [u64; 2] = {digests:?};\n"
    )
}

/// The published models as Rust values, and the questions that need words; nothing when a file has faults, which have
/// been told then.
fn published() -> io::Result<(String, Vec<(String, usize)>)> {
    let mut systems = Vec::new();
    for path in SYSTEMS {
        match model::published::System::read(path, &read(path.as_ref())?.text) {
            Ok(system) => systems.push(system),
            Err(complaints) => complain(complaints.0),
        }
    }
    if systems.len() < SYSTEMS.len() {
        return Ok(Default::default());
    }
    match model::published::SamePerson::read(&systems, &read(SAME_PERSON.as_ref())?.text) {
        Ok(person) => Ok((published::systems(&systems, &person), published::questions(&systems, &person))),
        Err(complaints) => {
            complain(complaints.0);
            Ok(Default::default())
        }
    }
}

fn complain(complaints: impl IntoIterator<Item = impl Display>) {
    for complaint in complaints {
        println!("cargo::error={complaint}");
    }
}

fn write(name: &str, code: String) -> io::Result<()> {
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&folder).join(name), code)
}

/// Reads the texts of a language.
fn read_folder(folder: &str) -> io::Result<Folder> {
    let folder = Path::new(folder);
    Ok(Folder { page: read_files(folder)?, kit: read_files(&folder.join("kit"))? })
}

/// Reads the `.ftl` and `.md` files of a folder, by name, so that two builds give the same file.
fn read_files(folder: &Path) -> io::Result<Vec<Source>> {
    let entries = fs::read_dir(folder).map_err(|error| at(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl" || ending == "md"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> io::Result<Source> {
    let text = fs::read_to_string(path).map_err(|error| at(path, &error))?;
    Ok(Source { path: path.display().to_string().replace('\\', "/"), text })
}

/// The system's own message does not say which file it is about.
fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
