//! Checks and packs every law pack and lists every text catalogue, so that a new state or language is a new file and
//! no change of Rust. A pack with a problem stops the build.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let assets = here.join("../../../assets").canonicalize()?;
    let mut code = String::new();
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    code += "/// Jurisdiction and bytes of every law pack.\npub(crate) const PACKS: &[(&str, &[u8])] = &[\n";
    for folder in sorted(&assets.join("law"))? {
        let pack = folder.join("pack.toml");
        if pack.is_file() {
            println!("cargo:rerun-if-changed={}", pack.display());
            let name = name_of(&folder);
            let packed = out.join(format!("{name}.pack"));
            fs::write(&packed, bytes_of(&name, &fs::read_to_string(&pack)?)?)?;
            writeln!(code, "    ({name:?}, include_bytes!({:?})),", packed.display().to_string())
                .map_err(io::Error::other)?;
        }
    }
    code +=
        "];\n/// Language and text of every catalogue.\npub(crate) const CATALOGUES: &[(&str, &str)] = &[\n";
    for folder in sorted(&assets.join("text"))? {
        for file in sorted(&folder)?.iter().filter(|file| file.extension().is_some_and(|end| end == "ftl")) {
            println!("cargo:rerun-if-changed={}", file.display());
            writeln!(code, "    ({:?}, include_str!({:?})),", name_of(&folder), file.display().to_string())
                .map_err(io::Error::other)?;
        }
        println!("cargo:rerun-if-changed={}", folder.display());
    }
    code += "];\n/// The table of offenses.\n";
    let offenses = assets.join("offenses/offenses.toml");
    if offenses.is_file() {
        writeln!(
            code,
            "pub(crate) const OFFENSES: &str = include_str!({:?});",
            offenses.display().to_string()
        )
        .map_err(io::Error::other)?;
    } else {
        code += "pub(crate) const OFFENSES: &str = \"\";\n";
    }
    let bank = assets.join("questions/bank.toml");
    writeln!(
        code,
        "/// The question bank.\npub(crate) const BANK: &str = include_str!({:?});",
        bank.display().to_string()
    )
    .map_err(io::Error::other)?;
    for folder in ["law", "text", "offenses", "questions"] {
        println!("cargo:rerun-if-changed={}", assets.join(folder).display());
    }
    println!("cargo:rerun-if-changed=build.rs");
    fs::write(out.join("embedded.rs"), code)
}

/// Checks a pack and returns it as bytes.
fn bytes_of(name: &str, text: &str) -> io::Result<Vec<u8>> {
    let pack = law::read(&format!("assets/law/{name}/pack.toml"), text).map_err(|problems| {
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        io::Error::other(all.join("\n"))
    })?;
    pack.to_bytes().map_err(io::Error::other)
}

/// Returns what a folder holds, in order of name; nothing when it is not there.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut all: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    all.sort();
    Ok(all)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
