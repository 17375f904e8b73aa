//! Random case files with everything in them that somebody could type, paste or read from another program.
//!
//! Not here: what must hold of them. The same number gives the same file on every machine.

use case_file::field::{self, Field, FieldType};
use case_file::{CaseFile, Edit, FactPath, Owner};
use law::{Law, Pack, Subject};
use serde_json::{Value as Json, json};

use crate::tape::{Tape, apply};

/// Numbers that a fixed rule makes of a first one.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1)
    }

    fn byte(&mut self) -> u8 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0.to_be_bytes()[1]
    }

    /// Returns a number below `limit`, which is at least 1.
    pub fn below(&mut self, limit: usize) -> usize {
        (usize::from(self.byte()) * 256 + usize::from(self.byte())) % limit
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.byte()).collect()
    }
}

/// Texts that look like layout, markup, another writing, or nothing at all.
const TEXTS: &[&str] = &[
    "Ana",
    "O'Neill & Sons",
    "Nguyễn Thị Ánh-Đào",
    "Zoë Œuvre-Łódź Ştefan İpek",
    "Олена Приклад",
    "שלום לדוגמה",
    "محمد مثال",
    "李小龍",
    "김예시 日本語",
    "ไทย ตัวอย่าง हिन्दी",
    "👩\u{200D}⚖\u{FE0F} 🎉🏳\u{FE0F}\u{200D}🌈",
    "a\u{202E}b\u{0}c\u{7}\u{2066}",
    "\u{1b}[31mred\u{1b}[0m",
    "e\u{301}\u{323} o\u{308}",
    "\u{FFFE}\u{10FFFF}\u{E000}",
    "\u{FEFF}mark",
    "\u{7}",
    "\u{200B}",
    "",
    "   ",
    "\u{A0}",
    "#let x = 1; #panic()",
    "#include \"packet.json\"",
    "*bold* _it_ `raw` $x^2$ @ref <label> //x /* */ ~ ---",
    "= heading\n- list\n+ list\n/ term: x",
    "</p><script>alert(1)</script>",
    "</w:t></w:r></w:p>&amp;&#x0;<![CDATA[",
    "first\r\nEND:VCALENDAR\r\nsecond",
    "{ $count } { paper } {n} {m}",
    "a,b;c\\d\"e'f",
    "../../etc/passwd",
    "%PDF-1.7 endobj (\\)",
    "plan-",
    "\\",
];

/// Returns a text that a person could have typed.
fn text(chance: &mut Chance) -> String {
    match chance.below(12) {
        0 => "Supercalifragilistic-".repeat(1 + chance.below(30)),
        1 => "Ana María ".repeat(1 + chance.below(60)),
        2 => "無".repeat(1 + chance.below(200)),
        3 => (0..=chance.below(40)).filter_map(|_| any_character(chance)).collect(),
        4 => format!("{} {}", TEXTS[chance.below(TEXTS.len())], TEXTS[chance.below(TEXTS.len())]),
        _ => TEXTS[chance.below(TEXTS.len())].to_owned(),
    }
}

fn any_character(chance: &mut Chance) -> Option<char> {
    let code = match chance.below(4) {
        0 => chance.below(0x80),
        1 => chance.below(0x800),
        2 => chance.below(0x1_0000),
        _ => 0x1_0000 + chance.below(0x1_0000),
    };
    char::from_u32(u32::try_from(code).ok()?)
}

/// Days at the ends of what can be written, and rough ones.
const DATES: &[&str] = &[
    "0001-01-01",
    "1900",
    "1999-12-31",
    "2000-02-29",
    "2024-02",
    "2010-01-01/2019-12-31",
    "2099",
    "9999-12-31",
    "9998-02-28",
    "0000-01-01",
];

/// Returns a random case file. Every pack is at home in one of as many files as there are packs.
pub fn case_file(law: &Law, seed: u64) -> CaseFile {
    let mut chance = Chance::new(seed);
    let packs: Vec<&Pack> = law.packs().collect();
    let mut tape = chance.bytes(200 + usize::try_from(seed % 600).unwrap() * 4);
    tape[0] = u8::try_from(seed % u64::try_from(packs.len()).unwrap()).unwrap();
    let mut file = Tape::new(&tape).case_file(law);
    let home = packs[usize::from(tape[0])];
    grow_or_shrink(&mut file, home, &mut chance);
    matters(&mut file, &packs, home, &mut chance);
    facts(&mut file, &Owner::Person, field::PERSON, &mut chance);
    for case in file.cases.clone() {
        facts(&mut file, &Owner::Case(case.id.clone()), field::CASE, &mut chance);
        for charge in &case.charges {
            facts(&mut file, &Owner::Charge(charge.id.clone()), field::CHARGE, &mut chance);
        }
    }
    if chance.one_in(4) {
        let relief = json!([{ "jurisdiction": "us-or", "kind": text(&mut chance), "date": "2011" }, {}]);
        try_set(&mut file, &Owner::Person, "earlier_relief", relief);
    }
    file
}

/// Takes charges or whole cases away, or adds up to two hundred charges.
fn grow_or_shrink(file: &mut CaseFile, home: &Pack, chance: &mut Chance) {
    match chance.below(40) {
        0 => file.cases.clear(),
        1..4 => file.cases.iter_mut().for_each(|case| case.charges.clear()),
        4 => {
            let most = if chance.one_in(4) { 200 } else { 40 };
            let Some(case) = file.cases.first().map(|case| case.id.clone()) else { return };
            for number in 0..chance.below(most + 1) {
                let id = format!("many{number}");
                apply(file, &Edit::AddCharge { case: case.clone(), id: id.as_str().into() });
                let bytes = chance.bytes(60);
                let mut tape = Tape::new(&bytes);
                for one in field::CHARGE.iter().filter(|_| !chance.one_in(4)) {
                    let value = tape.value(one);
                    try_set(file, &Owner::Charge(id.as_str().into()), one.name, value);
                }
                for fact in home.facts.iter().filter(|fact| fact.owner == Subject::Charge) {
                    let value = tape.extra(fact);
                    try_set(file, &Owner::Charge(id.as_str().into()), fact.id.as_str(), value);
                }
            }
        }
        _ => {}
    }
}

fn matters(file: &mut CaseFile, packs: &[&Pack], home: &Pack, chance: &mut Chance) {
    for number in 0..chance.below(3) {
        let id = format!("m{number}");
        let kind = field::MATTER_KINDS[chance.below(field::MATTER_KINDS.len())];
        let pack = if chance.one_in(3) { packs[chance.below(packs.len())] } else { home };
        let add = Edit::AddMatter {
            id: id.as_str().into(),
            jurisdiction: pack.jurisdiction.clone(),
            kind: kind.into(),
        };
        apply(file, &add);
        let bytes = chance.bytes(80);
        let mut tape = Tape::new(&bytes);
        for fact in pack.facts.iter().filter(|fact| fact.owner == Subject::Matter) {
            if !chance.one_in(3) {
                let value = tape.extra(fact);
                try_set(file, &Owner::Matter(id.as_str().into()), fact.id.as_str(), value);
            }
        }
    }
}

/// Gives many facts another value: a wild text, a day at the end of time, none.
fn facts(file: &mut CaseFile, owner: &Owner, table: &'static [Field], chance: &mut Chance) {
    for field in table {
        let value = match field.kind {
            _ if chance.one_in(20) => Json::Null,
            FieldType::Text | FieldType::TextOrAbsent if chance.one_in(2) => json!(text(chance)),
            FieldType::Texts if chance.one_in(2) => json!([text(chance), text(chance)]),
            FieldType::Date if chance.one_in(12) => json!(DATES[chance.below(DATES.len())]),
            FieldType::Number if chance.one_in(12) => json!([0.0, 0.5, 1e9, 1e300][chance.below(4)]),
            _ => continue,
        };
        try_set(file, owner, field.name, value);
    }
}

/// Sets a fact where the file takes the value; what it refuses cannot be in a file.
fn try_set(file: &mut CaseFile, owner: &Owner, name: &str, value: Json) {
    let _ = file.apply(&Edit::Set { fact: FactPath::new(owner.clone(), name), value });
}
