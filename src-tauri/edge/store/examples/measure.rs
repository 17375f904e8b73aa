//! Measures one append and the opening of a long log on this machine's disk.
//!
//! Not a test: the figures depend on the disk. Run it with `cargo run --release -p store --example measure`.

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use case_file::{Edit, FactPath, Owner};
use store::{Step, Store};

fn main() -> Result<(), Box<dyn Error>> {
    let folder =
        tempfile::tempdir_in(std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from))?;
    let path = folder.path().join("good-name.db");
    let mut store = Store::open(&path)?;
    let mut times = Vec::new();
    for number in 0..5_000_u64 {
        let step = Step { edits: vec![edit(number)], created_at: "2026-03-01".to_owned(), ..Step::default() };
        let start = Instant::now();
        store.append(&step, number)?;
        times.push(start.elapsed());
    }
    let start = Instant::now();
    store.undo(5_000)?;
    let undo = start.elapsed();
    drop(store);
    let start = Instant::now();
    drop(Store::open(&path)?);
    let open = start.elapsed();

    times.sort();
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or(Duration::ZERO);
    let size = std::fs::metadata(&path)?.len() / 1024;
    let mut out = std::io::stdout();
    writeln!(out, "append: median {:?}, 99th percentile {:?}", at(50), at(99))?;
    writeln!(out, "5,000 steps, {size} kB: open with check and replay {open:?}, undo {undo:?}")?;
    Ok(())
}

/// Returns one of many edits: a case with ten charges, then facts of them, over and over.
fn edit(number: u64) -> Edit {
    let case = format!("k{}", number / 60);
    let charge = format!("{case}-{}", (number % 60).div_ceil(5) % 11);
    let fact = |name: &str| FactPath::new(Owner::Charge(charge.as_str().into()), name);
    match (number % 60, number % 5) {
        (0, _) => Edit::AddCase { id: case.as_str().into(), jurisdiction: "us-or".into() },
        (1..=50, 1) => Edit::AddCharge { case: case.as_str().into(), id: charge.as_str().into() },
        (1..=50, 2) => Edit::Set { fact: fact("outcome"), value: "convicted".into() },
        (1..=50, 3) => Edit::Set { fact: fact("outcome_date"), value: "2009-05".into() },
        (1..=50, 4) => Edit::Set { fact: fact("severity"), value: "misdemeanor".into() },
        _ => {
            let owner = Owner::Case(case.as_str().into());
            Edit::Set { fact: FactPath::new(owner, "number"), value: format!("TEST-{number}").into() }
        }
    }
}
