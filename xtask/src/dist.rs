//! Builds the site that a web host is given: `dist/`, with every page, script and text of it in three forms.
//!
//! Hosts that know how hand out the `.br` or `.gz` beside a file; the rest compress or send it plain. Of what Trunk and
//! the page hook have built, the program and the scripts become smaller.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::Command,
};

use brotli::enc::backward_references::{BrotliEncoderMode, BrotliEncoderParams};
use flate2::{Compression, write::GzEncoder};

use crate::{
    error::Error,
    hosting, kit, offline, one_file,
    project::{Project, files_below, run},
    scorm,
    serve::{ADDRESS, trunk},
    shrink,
    weight::Weight,
};

/// What is said when nobody has told where the site will be.
const WITHOUT_ADDRESS: &str = "\
No public address is set, so the papers carry no QR codes: those are fixed when the site is built. To have them:
  ER_DU_GROEN_ADDRESS=\"https://example.org/er-du-groen/\" cargo xtask dist";

/// Brotli's best: slow to make, as fast to read as any other.
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW_BITS: i32 = 22;
/// What brotli may take a file for, how long its pieces may be at first (as a power of two, 0: its own choice), and how
/// many distances have a code of their own; which of all packs a file best is found by trying.
const BROTLI_MODES: [BrotliEncoderMode; 3] = [
    BrotliEncoderMode::BROTLI_MODE_GENERIC,
    BrotliEncoderMode::BROTLI_FORCE_LSB_PRIOR,
    BrotliEncoderMode::BROTLI_FORCE_MSB_PRIOR,
];
const BROTLI_PIECES: [i32; 2] = [0, 16];
const BROTLI_DISTANCES: [u32; 2] = [0, 15];

/// Returns the folder of the built site.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("dist")
}

/// Builds the site, prints what it weighs, and fails when a first visit is too heavy.
pub fn dist(project: &Project) -> Result<(), Error> {
    let folder = folder(project);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Error::file(&folder))?;
    }
    let private = private_paths(project);
    let mut build = Command::from(trunk(project, "build").args(["--release", "--dist", "dist"]));
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags(&private));
    run(build)?;
    names_no_machine(&folder, &private)?;
    shrink::shrink(project, &folder)?;
    offline::offline(project, &folder)?;
    let weight = compress(&folder)?;
    one_file::one_file(project, &folder)?;
    packed(&folder.join(one_file::FILE), 1)?;
    scorm::package(project, &folder)?;
    hosting::examples(project, &folder)?;
    println!("\nA first visit, all chapters and both languages:\n{weight}\n");
    if env::var_os(ADDRESS).is_none_or(|address| address.is_empty()) {
        println!("{WITHOUT_ADDRESS}\n");
    }
    match weight.total() {
        total if total > crate::weight::FIRST_VISIT_LIMIT => Err(Error::TooHeavy { total }),
        _ => Ok(()),
    }
}

/// The folders of this machine that the compiler would write into the page, for its messages about panics.
fn private_paths(project: &Project) -> Vec<(String, &'static str)> {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home?.join(".cargo")));
    let named = |path: &Path, name| (path.display().to_string(), name);
    cargo.iter().map(|cargo| named(cargo, "cargo")).chain([named(&project.root, "er-du-groen")]).collect()
}

/// Compiler flags of the wasm target only: the build script's own tools keep theirs, and need not be built again.
fn flags(private: &[(String, &str)]) -> String {
    let flags = private.iter().map(|(path, name)| format!("--remap-path-prefix={path}={name}"));
    flags.chain([shrink::LISTING.to_owned()]).collect::<Vec<_>>().join(" ")
}

fn names_no_machine(folder: &Path, private: &[(String, &'static str)]) -> Result<(), Error> {
    for file in files_below(folder)? {
        let content = fs::read(&file).map_err(Error::file(&file))?;
        for (path, _) in private {
            if content.windows(path.len()).any(|window| window == path.as_bytes()) {
                return Err(Error::NamesMachine { file, path: path.clone() });
            }
        }
    }
    Ok(())
}

fn compress(folder: &Path) -> Result<Weight, Error> {
    let mut weight = Weight::default();
    for file in files_below(folder)? {
        if file.starts_with(folder.join(kit::FOLDER)) {
            packed(&file, 1)?;
        } else {
            // The search for the best setting is for what every visitor fetches.
            let (plain, packed) = packed(&file, usize::MAX)?;
            weight.add(&file, plain, packed);
        }
    }
    Ok(weight)
}

/// Lays the packed forms beside a file, the better one found among so many settings; returns the bytes of the plain one and
/// of the better.
fn packed(file: &Path, settings: usize) -> Result<(usize, usize), Error> {
    let plain = fs::read(file).map_err(Error::file(file))?;
    // A font in woff2 is brotli inside: packing it again gains nothing.
    if file.extension().is_some_and(|extension| extension == "woff2") {
        return Ok((plain.len(), plain.len()));
    }
    let brotli = brotli(&plain, settings).map_err(Error::file(file))?;
    let gzip = gzip(&plain).map_err(Error::file(file))?;
    write_beside(file, "br", &brotli)?;
    write_beside(file, "gz", &gzip)?;
    Ok((plain.len(), brotli.len()))
}

fn write_beside(file: &Path, suffix: &str, packed: &[u8]) -> Result<(), Error> {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    fs::write(&name, packed).map_err(Error::file(name))
}

/// The best of so many settings.
fn brotli(plain: &[u8], settings: usize) -> io::Result<Vec<u8>> {
    let mut best: Option<Vec<u8>> = None;
    for (mode, lgblock, direct) in choices().take(settings) {
        let mut params = BrotliEncoderParams {
            quality: BROTLI_QUALITY,
            lgwin: BROTLI_WINDOW_BITS,
            size_hint: plain.len(),
            mode,
            lgblock,
            ..BrotliEncoderParams::default()
        };
        params.dist.num_direct_distance_codes = direct;
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut &plain[..], &mut packed, &params)?;
        best = best.filter(|best| best.len() <= packed.len()).or(Some(packed));
    }
    Ok(best.unwrap_or_default())
}

fn choices() -> impl Iterator<Item = (BrotliEncoderMode, i32, u32)> {
    let of_mode = |mode| {
        let of_piece = move |piece| BROTLI_DISTANCES.map(|direct| (mode, piece, direct));
        BROTLI_PIECES.into_iter().flat_map(of_piece)
    };
    BROTLI_MODES.into_iter().flat_map(of_mode)
}

fn gzip(plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(plain)?;
    writer.finish()
}
