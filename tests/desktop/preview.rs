//! A paper before it is saved: looked at page by page, drawn as it is wanted, saved, put before the printer.
//!
//! Not here: what is in a paper, and the system's own dialogs, which no test can press.

use std::fs;
use std::process::Command;

use super::journeys::with_one_charge;
use super::person::{Answer, Person};
use super::window::until;

const LEFT: &str = "\u{E012}";

impl Person {
    fn where_in_the_paper(&self) -> String {
        self.text("[data-testid=preview-where]")
    }

    /// Returns how many pages the paper has that is on screen.
    fn pages(&self) -> usize {
        let said = self.where_in_the_paper();
        said.rsplit(' ').next().and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("{said}"))
    }

    /// Changes how the paper is wanted and waits until it is drawn.
    fn wants(&self, id: &str) {
        self.clicks(&format!("[data-testid={id}]"));
        self.waits_for_the_preview();
    }
}

#[test]
fn a_paper_is_looked_at_and_saved_in_large_print_as_a_document_and_as_pdf() {
    let ana = with_one_charge("preview", "us-wa", &[("charge.outcome", Answer::Choice("dismissed"))]);
    ana.presses_button("your-papers");
    ana.opens_preview("save-paper");
    assert!(ana.is_on("#preview-title"));
    let few = ana.pages();
    assert!(few > 1, "{}", ana.where_in_the_paper());
    ana.screenshot("preview-first-page");
    ana.has_no_violations("preview");
    let shown = || ana.reads("return document.querySelector('[data-testid=preview-picture]').naturalWidth");
    assert_eq!(shown(), 918);

    // By button and by key, and its words are there for a screen reader.
    ana.clicks("[data-testid=preview-next]");
    until("the second page is there", || ana.where_in_the_paper() == format!("Page 2 of {few}"));
    ana.strikes(LEFT);
    until("the first page is there again", || ana.where_in_the_paper() == format!("Page 1 of {few}"));
    assert!(ana.text("[data-testid=preview-words]").contains("Filing steps"));
    ana.clicks("[data-testid=preview-zoom]");
    ana.screenshot("preview-real-size");
    ana.clicks("[data-testid=preview-zoom]");

    ana.wants("look-large");
    ana.wants("look-gray");
    let many = ana.pages();
    assert!(many > few, "{many} pages in large print, {few} without");
    ana.screenshot("preview-large");

    ana.wants("format-docx");
    ana.presses_button("preview-save");
    assert!(ana.sees("[data-testid=preview] [data-testid=notice][data-kind=saved]"));
    ana.screenshot("preview-saved");
    assert!(fs::read(ana.saved("docx")).unwrap().starts_with(b"PK"));
    ana.wants("format-pdf");
    ana.presses_button("preview-save");
    let info = Command::new("pdfinfo").arg(ana.saved("pdf")).output().unwrap();
    let info = String::from_utf8(info.stdout).unwrap();
    assert!(info.lines().any(|line| line == format!("Pages:           {many}")), "{info}");
    assert!(info.contains("Tagged:          yes") && info.contains("letter"), "{info}");
    let left = fs::read_dir(ana.desk().papers()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(left.filter(|name| name.to_string_lossy().ends_with(".part")).count(), 0);

    // For the printer there is every page, on paper only.
    ana.clicks("[data-testid=preview-print]");
    let sheets = "return document.querySelectorAll('[data-print-sheet] img').length";
    until("the pages are with the printer", || ana.reads(sheets) == many);
    ana.waits_for_the_preview();
    let hidden = "return getComputedStyle(document.querySelector('[data-print-sheet]')).display";
    assert_eq!(ana.reads(hidden), "none");

    ana.resizes(360, 640);
    ana.screenshot("preview-small");
    ana.fits("preview");
    // The window is never narrower than this; with letters a little larger it is as if it had 320 pixels.
    ana.reads("document.querySelector('dialog[open]').style.width = '304px'; return 0");
    ana.fits("preview in 320 pixels");
    ana.resizes(1100, 820);
    ana.closes_preview();
    assert!(ana.is_on("[data-testid=save-paper]"), "the focus goes back");
    assert_eq!(ana.reads(sheets), 0);
}
