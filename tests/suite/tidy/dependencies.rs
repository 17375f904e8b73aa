//! Which crate may use which: the arrows of `ARCHITECTURE.md`, read off every manifest.
//!
//! Not here: crates from outside; `DECISIONS.md` gives the reason for each (`documents`).

use super::none;
use super::source::{Source, files};

/// Each crate of the workspace, and the crates of the workspace that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("case-file", &[]),
    ("law", &["case-file"]),
    ("screening", &["case-file", "law"]),
    ("interview", &["case-file", "law", "screening"]),
    ("plan", &["case-file", "law", "screening"]),
    ("proof", &["case-file", "law", "screening", "plan"]),
    ("documents", &["case-file", "law", "screening", "plan", "proof"]),
    ("forms", &[]),
    ("store", &["case-file"]),
    ("app", &["case-file", "law", "screening", "interview", "plan", "proof", "documents", "forms", "store"]),
    ("cli", &["app"]),
    ("good-name", &["app"]),
    // Must build on a machine that has nothing yet.
    ("xtask", &[]),
    (
        "tests",
        &[
            "case-file",
            "law",
            "screening",
            "interview",
            "plan",
            "proof",
            "documents",
            "forms",
            "store",
            "app",
            "cli",
            "good-name",
        ],
    ),
];

fn manifests() -> Vec<Source> {
    let mut all = files("src-tauri", &["Cargo.toml"]);
    all.extend(files("tests", &["Cargo.toml"]));
    all
}

#[test]
fn dependencies() {
    let manifests = manifests();
    let mut complaints = Vec::new();
    for file in &manifests {
        let manifest: toml::Table = file.text.parse().expect("a manifest");
        let name = manifest["package"]["name"].as_str().expect("a name");
        let Some((_, allowed)) = MAY_USE.iter().find(|(one, _)| *one == name) else {
            complaints.push(format!("{}: the crate `{name}` is not in the table", file.path));
            continue;
        };
        for used in used_by(&manifest) {
            let ours = MAY_USE.iter().any(|(one, _)| *one == used);
            if ours && !allowed.contains(&used.as_str()) {
                complaints.push(format!("`{name}` uses `{used}` ({})", file.path));
            }
        }
    }
    for (name, _) in MAY_USE {
        let there = manifests.iter().any(|file| file.text.contains(&format!("name = \"{name}\"")));
        complaints.extend((!there).then(|| format!("`{name}` is in the table and not in the tree")));
    }
    none(&complaints, "Dependencies run one way:");
}

/// Returns the names of every crate that a manifest names, for any purpose and on any system.
pub(super) fn used_by(manifest: &toml::Table) -> Vec<String> {
    let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    let mut tables: Vec<&toml::Table> = vec![manifest];
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    tables.extend(targets.into_iter().flat_map(toml::Table::values).filter_map(toml::Value::as_table));
    let named = tables.into_iter().flat_map(|table| {
        kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()).flat_map(toml::Table::iter)
    });
    named
        .map(|(name, wish)| wish.get("package").and_then(toml::Value::as_str).unwrap_or(name).to_owned())
        .collect()
}

/// Returns the names of every crate from outside that the workspace uses.
pub(super) fn from_outside() -> Vec<String> {
    let mut all: Vec<String> = manifests()
        .iter()
        .flat_map(|file| used_by(&file.text.parse().expect("a manifest")))
        .filter(|name| !MAY_USE.iter().any(|(ours, _)| ours == name))
        .collect();
    all.sort();
    all.dedup();
    all
}
