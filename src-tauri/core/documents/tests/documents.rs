//! What every PDF must hold: tags, sizes, the footer, and every text whatever it looks like.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

use case_file::Date;
use documents::{Cell, CheckLine, Labeled, Packet, Paper, Part, Run, Tone, render_pdf};

fn packet(name: &str) -> Packet {
    Packet {
        title: "Your plan".into(),
        language: "en".into(),
        as_of: Date::from_ymd_opt(2026, 11, 22).unwrap(),
        footer: "Information, not legal advice · as of November 22, 2026".into(),
        pages: "page {n} of {m}".into(),
        parts: vec![
            Part::heading(1, format!("For {name}")),
            Part::Paragraph {
                runs: vec![Run::plain(name), Run::strong(name), Run::soft(name)],
            },
            Part::Callout {
                tone: Tone::Warning,
                title: name.into(),
                lines: vec![name.into()],
            },
            Part::Bullets {
                lines: vec![name.into()],
            },
            Part::heading(2, name),
            Part::Checklist {
                lines: vec![CheckLine {
                    text: name.into(),
                    date: "by November 23, 2026".into(),
                    details: vec![name.into()],
                    note: name.into(),
                }],
            },
            Part::Table {
                widths: vec![1, 3],
                header: vec!["Name".into(), "Again".into()],
                rows: vec![vec![Cell::strong(name), Cell::plain(name)]],
            },
            Part::Facts {
                lines: vec![
                    Labeled {
                        label: "Name".into(),
                        value: Some(name.into()),
                    },
                    Labeled {
                        label: "Phone".into(),
                        value: None,
                    },
                ],
            },
            Part::PageBreak,
            Part::paragraph("The end."),
        ],
    }
}

#[test]
fn the_same_packet_gives_the_same_bytes() {
    let packet = packet("Ada Example");
    let first = render_pdf(&packet, Paper::Letter).unwrap();
    assert_eq!(first, render_pdf(&packet, Paper::Letter).unwrap());
    std::fs::write("/tmp/first.pdf", &first).unwrap();
}

#[test]
fn words_of_the_person_are_never_read_as_layout() {
    for name in [
        "#let x = 1; #panic()",
        "*bold* _it_ `raw` $x^2$",
        "\\",
        "= heading",
        "#include \"packet.json\"",
        "</script>\"'",
        "Nguyễn Thị Ánh-Đào",
        "שלום עולם",
        "محمد",
        "李小龍",
        "a\u{202E}b\u{0}c\u{7}",
        "👩‍⚖️",
        "e\u{301}\u{323}",
        "\u{FFFE}\u{10FFFF}\u{E000}",
        "",
    ] {
        let pdf = render_pdf(&packet(name), Paper::A4);
        assert!(pdf.is_ok(), "{name:?}: {:?}", pdf.err());
        std::fs::write(format!("/tmp/hostile-{}.pdf", name.len()), pdf.unwrap()).unwrap();
    }
}
