//! How long papers take: ours inside the program, and whole programs that print the same content, side by side.
//!
//! Not here: installing the other programs (`cargo xtask bench papers`). The people are invented.
//! Every figure comes from a process of its own, so that "the first" is a first one. The programs take turns, so that
//! a busy machine is busy for all of them. A limit is printed as met or missed and fails nothing: a test that times
//! itself would fail on a slow day.
//! `cargo run --release -p tests --features papers --bin papers`, with the other programs in
//! `GOODNAME_WEASYPRINT` and `GOODNAME_CHROMIUM`; one that is not named is left out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a panic is how a measurement fails; figures are printed"
)]

#[path = "papers/people.rs"]
mod people;
#[path = "papers/programs.rs"]
mod programs;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use documents::{Format, Look, Pages, render};
use people::{SAMPLES, Sample};
use programs::Program;

/// How often a paper is drawn inside the program after the first time.
const AGAIN: usize = 9;

/// How often each whole program prints, after once that does not count.
const ROUNDS: usize = 5;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => compare(&std::env::temp_dir().join("goodname-papers")),
        [folder] => compare(Path::new(folder)),
        ["measure", name] => measure(Sample::named(name)),
        ["print", name, file] => print(Sample::named(name), Path::new(file)),
        other => panic!("not understood: {other:?}"),
    }
}

/// Measures everything and prints the figures; the papers stay in the folder for whoever wants to look.
fn compare(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder for the papers");
    let folder = &std::path::absolute(folder).expect("a folder for the papers");
    let before = load();
    println!(
        "Inside the program, from the answers to the PDF: the first time, and the median of {AGAIN} after it"
    );
    println!("  {:34}{:>6}{:>11}{:>11}   limit", "", "pages", "first", "after");
    for sample in &SAMPLES {
        println!("{}", drawn(sample));
    }
    let programs = programs::all();
    println!("\nWhole programs, from their start to the finished PDF, in turns: the median of {ROUNDS}");
    let heads: Vec<String> = programs.iter().map(|program| format!("{:>26}", program.name)).collect();
    println!("  {:34}{}", "", heads.concat());
    for sample in &SAMPLES {
        let html = folder.join(format!("{}.html", sample.name));
        std::fs::write(&html, page_of(sample)).expect("a page to print");
        println!("{}", side_by_side(sample, &programs, &html, folder));
    }
    println!("\nThe others print our own web page of the same packet, on about as many pages.");
    println!("The papers are in {}.", folder.display());
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!("Cores: {cores}. Load: {before} at the start, {} at the end.", load());
}

/// Returns a sample as our own web page, with text of a size with which the others print about as many pages as we do:
/// with that of a screen it would be half as many more.
fn page_of(sample: &Sample) -> String {
    let page = render(&sample.packet(), Format::Html, Look::default()).expect("our own page");
    let page = String::from_utf8(page).expect("text");
    let size = "html{font-size:9pt}body{margin:0;padding:0;max-width:none;line-height:1.4}";
    page.replacen("</head>", &format!("<style>{size}</style></head>"), 1)
}

/// Returns how busy the machine was in the last minute, where the system tells.
fn load() -> String {
    let told = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    told.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("not known").to_owned()
}

/// One line about a sample inside the program.
fn drawn(sample: &Sample) -> String {
    let mut command = ours();
    let output = command.args(["measure", sample.name]).output().expect("this program starts");
    let told = String::from_utf8_lossy(&output.stdout);
    let mut figures = told.split_whitespace();
    let pages = figures.next().unwrap_or("?").to_owned();
    let mut times: Vec<Duration> =
        figures.map(|time| Duration::from_secs_f64(time.parse().expect("a time"))).collect();
    assert!(times.len() > AGAIN, "{}: {}", sample.name, String::from_utf8_lossy(&output.stderr));
    let first = times.remove(0);
    let after = median(&mut times);
    let limit = sample.limit.map_or(String::new(), |limit| {
        format!("{}: {}", clock(limit), if after < limit { "met" } else { "MISSED" })
    });
    let line = format!("  {:34}{pages:>6}{:>11}{:>11}   {limit}", sample.title, clock(first), clock(after));
    line.trim_end().to_owned()
}

/// Draws a sample again and again, and tells the pages and each time in seconds.
fn measure(sample: &Sample) {
    let mut times = Vec::new();
    for _ in 0..=AGAIN {
        let start = Instant::now();
        let drawn = render(&sample.packet(), Format::Pdf, Look::default()).expect("a paper");
        times.push(start.elapsed().as_secs_f64());
        assert!(drawn.starts_with(b"%PDF"));
    }
    let mut never_stop = |_, _| std::ops::ControlFlow::Continue(());
    let pages = Pages::draw(&sample.packet(), Look::default(), &mut never_stop).expect("a paper");
    let times: Vec<String> = times.iter().map(f64::to_string).collect();
    println!("{} {}", pages.map_or(0, |pages| pages.count()), times.join(" "));
}

/// Prints a sample as a whole program does: from nothing to a file.
fn print(sample: &Sample, file: &Path) {
    let drawn = render(&sample.packet(), Format::Pdf, Look::default()).expect("a paper");
    std::fs::write(file, drawn).expect("a place for the paper");
}

/// One line about a sample in every program.
fn side_by_side(sample: &Sample, programs: &[Program], html: &Path, folder: &Path) -> String {
    let mut times: Vec<Result<Vec<Duration>, String>> = vec![Ok(Vec::new()); programs.len()];
    for round in 0..=ROUNDS {
        for (program, times) in programs.iter().zip(&mut times) {
            let pdf = folder.join(format!("{}-{}.pdf", sample.name, program.file));
            let Ok(known) = times else { continue };
            match program.prints(sample, html, &pdf) {
                Ok(_) if round == 0 => {}
                Ok(time) => known.push(time),
                Err(problem) => *times = Err(problem),
            }
        }
    }
    let medians: Vec<Result<Duration, String>> =
        times.into_iter().map(|times| times.map(|mut times| median(&mut times))).collect();
    let ours = medians[0].clone().unwrap_or_else(|problem| panic!("{problem}"));
    let cells: Vec<String> = medians
        .iter()
        .enumerate()
        .map(|(at, median)| match median {
            Ok(time) if at == 0 => format!("{:>26}", clock(*time)),
            Ok(time) => {
                let ratio = time.as_secs_f64() / ours.as_secs_f64();
                format!("{:>26}", format!("{} = {ratio:.1} x ours", clock(*time)))
            }
            Err(problem) => format!("  {problem}"),
        })
        .collect();
    let slower = |median: &Result<Duration, String>| median.as_ref().is_ok_and(|time| *time <= ours);
    let verdict = if medians[1..].iter().any(slower) { "   MISSED: not the fastest" } else { "" };
    format!("  {:34}{}{verdict}", sample.title, cells.concat())
}

/// Returns a call of this program.
fn ours() -> Command {
    Command::new(std::env::current_exe().unwrap_or_else(|_| PathBuf::from("papers")))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn clock(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1.0 { format!("{:.0} ms", seconds * 1000.0) } else { format!("{seconds:.2} s") }
}
