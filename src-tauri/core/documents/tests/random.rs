//! Every paper of every format for random case files of every place: whole, or refused with what is missing.
//!
//! Not here: how the files are made (`wild`). How many are tried is `GOODNAME_RANDOM_FILES`; pages are laid out for
//! some of them, because that takes longest.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    dead_code,
    unreachable_pub,
    reason = "a panic is how a test fails, and what tests share is not used by each of them; this test reads the tree's packs"
)]

#[path = "shared/calendar.rs"]
mod calendar;
#[path = "documents/english.rs"]
mod english;
#[path = "../../../../tests/src/tape.rs"]
mod tape;
#[path = "shared/wild.rs"]
mod wild;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use case_file::CaseFile;
use documents::{Format, Look, MissingFacts, Packet, Paper, Tongues, render};
use english::{English, day};
use law::Law;
use plan::{Grant, Plan, plan};
use screening::{Status, screen};

/// How many files are tried where nothing else is said, and of how many one is laid out as pages.
const FILES: u64 = 120;
const LAID_OUT: u64 = 6;

fn all_law() -> Law {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/law");
    let mut packs: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("pack.toml"))
        .filter(|path| path.exists())
        .collect();
    packs.sort();
    Law::new(
        packs.iter().map(|path| {
            law::read(&path.display().to_string(), &std::fs::read_to_string(path).unwrap()).unwrap()
        }),
    )
}

/// How many results of each sort were seen.
type Tally = BTreeMap<&'static str, u64>;

#[test]
fn every_paper_of_every_random_file_is_whole_or_refused() {
    let files = std::env::var("GOODNAME_RANDOM_FILES").map_or(FILES, |files| files.parse().unwrap());
    let (law, words) = (all_law(), English::new());
    let (mut tally, mut places, mut wrong) = (Tally::new(), BTreeSet::new(), Vec::new());
    for seed in 0..files {
        let tried = catch_unwind(AssertUnwindSafe(|| {
            let file = wild::case_file(&law, seed);
            places.extend(file.jurisdictions());
            try_file(&file, &law, &words, seed, &mut tally);
        }));
        if let Err(panic) = tried {
            let said = panic.downcast_ref::<String>().map(|said| said.chars().take(300).collect::<String>());
            wrong.push(format!("file {seed}: {}", said.unwrap_or_default()));
        }
    }
    assert!(wrong.is_empty(), "{} of {files} files:\n{}", wrong.len(), wrong.join("\n"));
    if files >= FILES {
        assert_eq!(places.len(), law.packs().count(), "a place was never tried");
        for sort in ["txt", "html", "docx", "pdf", "calendar", "no calendar", "refused"] {
            assert!(tally.get(sort).is_some_and(|count| *count > 0), "{sort} was never made: {tally:?}");
        }
    }
    eprintln!("{files} files: {tally:?}");
}

fn try_file(file: &CaseFile, law: &Law, words: &English, seed: u64, tally: &mut Tally) {
    let json = case_file::write(file);
    assert_eq!(
        case_file::read(json.to_string().as_bytes()).as_ref(),
        Ok(file),
        "the file is read as written"
    );
    let as_of = day("2021-05-15");
    let screening = screen(file, law, as_of);
    let mut plan = plan(&screening, file, law);
    plan.granted = plan::granted(&grants(&plan, seed), file, law);
    try_calendar(&plan, words, tally);

    let tongues = Tongues { own: words, court: words };
    let name = file.person.full_name().unwrap_or_default();
    let whole = documents::packet(&plan, file, law, words);
    let made = [
        Some(whole),
        documents::letters(&plan, file, law, words, words),
        documents::wallet_card(&plan, words),
    ];
    let mut turn = Turn { seed, drawn: 0 };
    for (packet, named) in made.into_iter().zip([true, true, false]) {
        if let Some(packet) = packet {
            try_packet(&packet, if named { &name } else { "" }, &mut turn, tally);
        }
    }
    let offers = documents::papers(&plan, file, law, tongues);
    for offer in &offers {
        match documents::paper(&offer.id, &plan, file, law, tongues) {
            Ok(packet) => {
                assert!(offer.is_complete(), "{} is drawn although something is missing", offer.id);
                let named = offer.kind.is_sent() && !offer.id.contains("/protected-witness/");
                assert!(!named || case_file::says_something(&name), "{} is from nobody: {name:?}", offer.id);
                try_packet(&packet, if named { &name } else { "" }, &mut turn, tally);
            }
            Err(MissingFacts::Facts(facts)) => {
                assert!(!facts.is_empty() && facts == offer.missing, "{}", offer.id);
                *tally.entry("refused").or_default() += 1;
            }
            Err(MissingFacts::NoPaper) => assert!(!offer.refused.is_empty(), "{}", offer.id),
        }
    }
}

/// Whose turn it is among the formats and looks.
struct Turn {
    seed: u64,
    drawn: u64,
}

impl Turn {
    /// Returns a number for the next paper, and whether it is laid out as pages: one paper of some files is.
    fn next(&mut self) -> (u64, bool) {
        let drawn = self.drawn;
        self.drawn += 1;
        (self.seed + drawn, self.seed.is_multiple_of(LAID_OUT) && drawn == (self.seed / LAID_OUT) % 4)
    }
}

/// Says of some ways that are open that they were granted.
fn grants(plan: &Plan<'_>, seed: u64) -> Vec<Grant> {
    let open = plan.targets.iter().flat_map(|target| &target.routes);
    let open = open.filter(|route| route.row.status == Status::Eligible);
    let days = ["2021-05-01", "2020", "0001-01-01", "9999-12-31"];
    open.take(usize::try_from(seed % 3).unwrap())
        .map(|route| Grant {
            remedy: route.row.remedy.id.clone(),
            target: route.row.target.clone(),
            on: case_file::VagueDate::parse(days[usize::try_from(seed % 4).unwrap()]).unwrap(),
        })
        .collect()
}

fn try_calendar(plan: &Plan<'_>, words: &English, tally: &mut Tally) {
    let stamp = plan.as_of.and_time(chrono::NaiveTime::MIN);
    let calendar = documents::render_ics(plan, words, stamp);
    assert_eq!(calendar.is_some(), documents::has_calendar(plan));
    match calendar {
        Some(calendar) => {
            calendar::entries_of(&calendar);
            *tally.entry("calendar").or_default() += 1;
        }
        None => *tally.entry("no calendar").or_default() += 1,
    }
}

fn try_packet(packet: &Packet, name: &str, turn: &mut Turn, tally: &mut Tally) {
    let (turn, laid_out) = turn.next();
    let look = Look {
        paper: if turn.is_multiple_of(2) { Paper::Letter } else { Paper::A4 },
        large: turn % 4 > 1,
        gray: turn % 8 > 3,
    };
    // Glyphs of other writings, and letters with marks, do not come back from a PDF as they were.
    let in_pdf = if name.is_ascii() { bare(name) } else { String::new() };
    let name = bare(name);
    let draw = |format| render(packet, format, look).unwrap();
    let text = String::from_utf8(draw(Format::Text)).unwrap();
    holds(&text, &name, "txt", tally);
    let odd = text.split('\n').find(|line| line.chars().any(|one| one.is_control() || is_turned(one)));
    assert_eq!(odd, None, "a line with characters that cannot be tally");
    match turn % 3 {
        0 => holds(&words_of_html(&draw(Format::Html)), &name, "html", tally),
        1 => holds(&words_of_docx(&draw(Format::Docx)), &name, "docx", tally),
        _ => {}
    }
    if laid_out {
        let words = words_of_pdf(&draw(Format::Pdf));
        holds(&words, &in_pdf, "pdf", tally);
    }
}

fn holds(text: &str, name: &str, format: &'static str, tally: &mut Tally) {
    assert!(!bare(text).is_empty(), "{format} has no text");
    assert!(bare(text).contains(name), "{format} does not hold {name:?}: {}", start(text));
    *tally.entry(format).or_default() += 1;
}

/// The beginning of a long text, to know which it is.
fn start(text: &str) -> String {
    text.chars().take(200).collect()
}

/// What of a text can be compared: its letters and digits, as spaces, hyphens and what cannot be tally may change.
fn bare(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}

/// Tells of the characters that turn around what stands beside them.
fn is_turned(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Reads a page strictly, as XML: what HTML leaves open is closed first.
fn words_of_html(bytes: &[u8]) -> String {
    let page = std::str::from_utf8(bytes).unwrap();
    assert!(page.starts_with("<!doctype html>\n") && page.ends_with("</html>\n"), "{}", start(page));
    let mut page = page.replacen("<!doctype html>", "", 1).replace("<br>", "<br/>");
    for open in ["<hr>", "<hr class=\"rule\">", "<meta charset=\"utf-8\">"] {
        page = page.replace(open, &open.replace('>', "/>"));
    }
    let width = "initial-scale=1\">";
    let page = page.replacen(width, &width.replace('>', "/>"), 1);
    assert!(!page.chars().any(is_turned));
    words_of_xml(&page)
}

fn words_of_xml(xml: &str) -> String {
    let document = roxmltree::Document::parse(xml).unwrap_or_else(|why| panic!("{why}: {}", start(xml)));
    assert!(!document.descendants().any(|node| node.has_tag_name("script")));
    document.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect()
}

fn words_of_docx(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut body = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let words = words_of_xml(&text);
        if file.name() == "word/document.xml" {
            body = words;
        }
    }
    body
}

fn words_of_pdf(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    assert!(!pages.is_empty() && document.catalog().unwrap().has(b"StructTreeRoot"));
    document.extract_text(&pages).unwrap()
}
