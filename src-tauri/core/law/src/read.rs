//! Reads a pack's TOML into a checked [`Pack`], or returns every problem at once.
//!
//! Not here: files. The text comes in with the name to print in problems.
//! Two passes: the first learns all names, the second resolves every expression against them.

mod form;
mod paperwork;

use std::collections::{BTreeMap, BTreeSet};

use case_file::{Date, Id};
use paperwork::PlaceField;
use toml::de::DeTable;

use crate::Period;
use crate::expression::{Branch, Condition, DateTerm, PeriodTerm, Term};
use crate::model::{
    Choice, ConfidenceLevel, Define, Explained, ExtraFact, ExtraType, Given, InForce, LaterThan, Pack,
    Presumption, Process, Relief, Remedy, Requirement, RequirementVersion, Sealing, Step, Subject, TableRow,
    Told, Track,
};
use crate::problem::{Problem, did_you_mean};
use crate::record::{Phrase, Record, Source};
use crate::resolve::{Names, Reference, Resolver, Type, circle};

/// The id of the requirement that every remedy with an `in_force` window carries.
const IN_FORCE: &str = "in-force";

/// Reads a pack. `file` is the name that problems carry.
///
/// # Errors
/// Returns every problem of the pack, in the order of the file, when there is at least one.
pub fn read(file: &str, text: &str) -> Result<Pack, Vec<Problem>> {
    let source = Source::new(file, text);
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        source.problem(&error.span().unwrap_or(0..0), error.message(), "this is not TOML");
    }
    let record = Record::new(&source, 0..0, root.get_ref());
    let pack = Reader::new(&source, &record).pack(&record);
    record.finish();
    let problems = source.into_problems();
    if problems.is_empty() { Ok(pack) } else { Err(problems) }
}

struct Reader<'s, 't> {
    source: &'s Source<'t>,
    names: Names,
    facts: Vec<Record<'s, 't>>,
    defines: Vec<Record<'s, 't>>,
    tables: Vec<Record<'s, 't>>,
    remedies: Vec<Record<'s, 't>>,
    graph: BTreeMap<Reference, BTreeSet<Reference>>,
}

impl<'s, 't> Reader<'s, 't> {
    /// Learns all names of the pack.
    fn new(source: &'s Source<'t>, root: &Record<'s, 't>) -> Self {
        let mut reader = Self {
            source,
            names: Names::default(),
            facts: root.tables("fact"),
            defines: root.tables("define"),
            tables: root.tables("table"),
            remedies: root.tables("remedy"),
            graph: BTreeMap::new(),
        };
        if let Some(pack) = root.table("pack") {
            reader.names.jurisdiction = pack.words("jurisdiction");
        }
        for record in &reader.facts {
            let id = record.required("id", "give the fact a short name such as `da-no`");
            unique(source, &id, reader.names.facts.iter().map(|(id, _, _)| id));
            let owner =
                subject(record, "owner", &[Subject::Person, Subject::Case, Subject::Charge, Subject::Matter]);
            reader.names.facts.push((id.text, owner, extra_type(record)));
        }
        for record in reader.defines.iter().chain(&reader.tables) {
            let id = record.required("id", "give it a name in capitals such as `NOPEND`");
            if id.text.chars().any(char::is_lowercase) {
                source.problem(
                    &id.span,
                    format!("`{}` is not in capitals", id.text),
                    "capitals keep it apart from facts",
                );
            }
            unique(source, &id, reader.names.defines.iter().map(|(id, _, _)| id));
            let on = subject(record, "on", Subject::ALL);
            let kind = record.required("type", "bool, date, period, number or choice");
            let kind = Type::from_word(&kind.text).unwrap_or_else(|| {
                source.problem(
                    &kind.span,
                    format!("`{}` is not a type", kind.text),
                    "bool, date, period, number or choice",
                );
                Type::Bool
            });
            reader.names.defines.push((id.text, on, kind));
        }
        for record in &reader.remedies {
            let id = record.required("id", "give the dossier's id without the jurisdiction");
            let mut ids: Vec<String> = Vec::new();
            for requirement in record.tables("requires") {
                let id = requirement.required("id", "r1, r2, …");
                unique(source, &id, ids.iter());
                ids.push(id.text);
            }
            if record.table("in_force").is_some() {
                ids.push(IN_FORCE.to_owned());
            }
            let scope = subject(record, "scope", &[Subject::Charge, Subject::Case, Subject::Matter]);
            reader.names.remedies.push((id.text, scope, ids));
        }
        reader
    }

    fn pack(mut self, root: &Record<'s, 't>) -> Pack {
        let facts = self.read_facts();
        let defines = self.read_defines();
        let remedies = self.read_remedies();
        let forms = self.read_forms(root);
        let record = root.table("pack");
        let mut own_words =
            |field| record.as_ref().map(|record| self.place_words(record, field)).unwrap_or_default();
        let (outcomes, levels) = (own_words(PlaceField::Outcome), own_words(PlaceField::Severity));
        self.check_circles();
        self.check_unused_facts();
        let mut pack = Pack {
            jurisdiction: self.names.jurisdiction.as_str().into(),
            name: String::new(),
            counties: true,
            county: String::new(),
            outcomes,
            levels,
            reviewed: Date::default(),
            known_to: String::new(),
            terms: Vec::new(),
            own_record: String::new(),
            effect: String::new(),
            automatic: String::new(),
            sealing: Sealing::default(),
            perjury: String::new(),
            pending: Vec::new(),
            help: Vec::new(),
            unsure: Vec::new(),
            facts,
            defines,
            remedies,
            forms,
        };
        let Some(record) = record else {
            self.source.problem(&(0..0), "the table `[pack]` is missing", "start with [pack]");
            return pack;
        };
        let jurisdiction = record.required("jurisdiction", "us-xx, or us for federal law");
        let mut probe = case_file::CaseFile::default();
        let add = case_file::Edit::AddCase { id: "k".into(), jurisdiction: pack.jurisdiction.clone() };
        if probe.apply(&add).is_err() {
            let message = format!("`{}` is not a jurisdiction", jurisdiction.text);
            self.source.problem(&jurisdiction.span, message, "us-xx, or us for federal law");
        }
        pack.name = record.required("name", "the place in plain words").text;
        pack.reviewed = record.day("reviewed").unwrap_or_else(|| {
            self.source.problem(&record.span, "`reviewed` is missing", "the day the source was reviewed");
            Date::default()
        });
        pack.known_to = record.required("known_to", "the month to which the law is known").text;
        pack.counties = record.bool("counties").unwrap_or(true);
        pack.county = record.words("county");
        for term in record.tables("terms") {
            pack.terms.push(Explained {
                term: term.required("term", "").text,
                means: term.required("means", "").text,
            });
            term.finish();
        }
        pack.own_record = record.words("own_record");
        pack.effect = record.words("effect");
        pack.perjury = record.words("perjury");
        pack.sealing = record.table("sealing").map(|sealing| sealing_of(&sealing)).unwrap_or_default();
        pack.automatic = record.words("automatic");
        pack.pending = record.texts("pending");
        pack.help = record.texts("help");
        pack.unsure = record.texts("unsure");
        record.finish();
        pack
    }

    /// Resolves a condition and remembers what `from` refers to.
    fn condition(
        &mut self,
        own: Subject,
        from: Reference,
        remedy: Option<usize>,
        phrase: &Phrase,
    ) -> Condition {
        match self.term(own, from, remedy, phrase, Type::Bool) {
            Some(Term::Bool(condition)) => condition,
            _ => Condition::Always(false),
        }
    }

    fn term(
        &mut self,
        own: Subject,
        from: Reference,
        remedy: Option<usize>,
        phrase: &Phrase,
        want: Type,
    ) -> Option<Term> {
        let mut resolver = Resolver::new(self.source, &self.names, own);
        resolver.remedy = remedy;
        let term = resolver.term(phrase, want);
        let references = resolver.references;
        self.graph.entry(from).or_default().extend(references);
        term
    }

    fn read_facts(&mut self) -> Vec<ExtraFact> {
        let records = std::mem::take(&mut self.facts);
        let mut facts = Vec::new();
        for (index, record) in records.iter().enumerate() {
            let Some((id, owner, kind)) = self.names.facts.get(index).cloned() else {
                continue;
            };
            let from = Reference::Fact(index);
            let gate = record.condition("gate");
            let gate_text = gate.as_ref().map(|gate| gate.text.clone()).unwrap_or_default();
            let gate = gate.map(|gate| self.condition(owner, from, None, &gate));
            let shut = match (record.given("shut"), &kind) {
                (None, ExtraType::Bool) => Some(Given::Bool(false)),
                (shut, _) => shut,
            };
            let presumed_when = record.condition("presumed_when");
            let assume = record.text("assume");
            let presumed = record.given("presumed").map(|value| Presumption {
                value,
                when: presumed_when.map(|when| self.condition(owner, from, None, &when)),
                say: assume.map(|say| say.text).unwrap_or_default(),
            });
            if let Some(presumed) = &presumed {
                self.check_given(record, &presumed.value, &kind);
                if presumed.say.is_empty() {
                    self.source.problem(
                        &record.span,
                        "`assume` is missing",
                        "say the assumption in plain words",
                    );
                }
            }
            if let Some(shut) = &shut {
                self.check_given(record, shut, &kind);
            }
            facts.push(ExtraFact {
                id: format!("{}/{id}", self.names.jurisdiction).into(),
                owner,
                kind,
                ask: record.required("ask", "the question in plain words").text,
                told: Told { yes: record.words("yes"), no: record.words("no"), label: record.words("label") },
                why: record.words("why"),
                paper: record.words("paper"),
                gate,
                gate_text,
                shut,
                presumed,
            });
            record.finish();
        }
        facts
    }

    fn check_given(&self, record: &Record<'_, '_>, value: &Given, kind: &ExtraType) {
        let fits = match (value, kind) {
            (Given::Bool(_), ExtraType::Bool)
            | (Given::Number(_), ExtraType::Number)
            | (Given::Text(_), ExtraType::Text) => true,
            (Given::Text(word), ExtraType::Choice(choices)) => {
                choices.iter().any(|choice| choice.id.as_str().to_lowercase() == word.as_str())
            }
            _ => false,
        };
        if !fits {
            let hint = "`shut` and `presumed` are true or false, a number, or one of the choices";
            self.source.problem(&record.span, "the value does not fit the fact's type", hint);
        }
    }

    fn read_defines(&mut self) -> Vec<Define> {
        let plain = std::mem::take(&mut self.defines);
        let tables = std::mem::take(&mut self.tables);
        let mut defines = Vec::new();
        for (index, record) in plain.iter().enumerate() {
            let Some((name, on, kind)) = self.names.defines.get(index).cloned() else {
                continue;
            };
            let is = record.condition("is").unwrap_or_else(|| record.required("is", "the expression"));
            let term = self.term(on, Reference::Define(index), None, &is, kind);
            defines.push(Define {
                name: name.into(),
                on,
                is: term.unwrap_or(Term::Bool(Condition::Always(false))),
                text: is.text,
                rows: Vec::new(),
            });
            record.finish();
        }
        for (offset, record) in tables.iter().enumerate() {
            let index = plain.len() + offset;
            let Some((name, on, kind)) = self.names.defines.get(index).cloned() else {
                continue;
            };
            let from = Reference::Define(index);
            let last = record.required("else", "what holds when no row fits");
            let mut value = self.term(on, from, None, &last, kind);
            let rows = record.tables("rows");
            if rows.is_empty() {
                self.source.problem(&record.span, "the table has no rows", "rows = [ { when = …, is = … } ]");
            }
            let mut shown = Vec::new();
            for row in rows.iter().rev() {
                let when = row
                    .condition("when")
                    .unwrap_or_else(|| row.required("when", "which charges the row fits"));
                let is = row.condition("is").unwrap_or_else(|| row.required("is", "the value of the row"));
                shown.push(TableRow {
                    when: when.text.clone(),
                    is: is.text.clone(),
                    cite: row.words("cite"),
                });
                let when = self.condition(on, from, None, &when);
                let is = self.term(on, from, None, &is, kind);
                row.finish();
                value = is.zip(value).map(|(then, otherwise)| branch(when, then, otherwise));
            }
            shown.reverse();
            defines.push(Define {
                name: name.into(),
                on,
                is: value.unwrap_or(Term::Bool(Condition::Always(false))),
                text: last.text,
                rows: shown,
            });
            record.finish();
        }
        defines
    }

    fn read_remedies(&mut self) -> Vec<Remedy> {
        let records = std::mem::take(&mut self.remedies);
        let remedies: Vec<Remedy> =
            records.iter().enumerate().map(|(index, record)| self.remedy(index, record)).collect();
        for (index, (record, remedy)) in records.iter().zip(&remedies).enumerate() {
            let earlier = remedies.iter().take(index).filter(|other| other.id == remedy.id);
            if earlier.into_iter().any(|other| overlap(&other.in_force, &remedy.in_force)) {
                let hint = "end the earlier version the day before the later one starts";
                self.source.problem(&record.span, format!("two versions of `{}` overlap", remedy.id), hint);
            }
        }
        remedies
    }

    fn remedy(&mut self, index: usize, record: &Record<'s, 't>) -> Remedy {
        let (id, scope, _) =
            self.names.remedies.get(index).cloned().unwrap_or((String::new(), Subject::Charge, Vec::new()));
        let from = Reference::Remedy(index);
        let reach = record
            .condition("reach")
            .unwrap_or_else(|| record.required("reach", "which targets it could reach"));
        let reach_text = reach.text.clone();
        let reach = self.condition(scope, Reference::Reach(index), Some(index), &reach);
        self.graph.entry(from).or_default().insert(Reference::Reach(index));
        let discretionary = record.condition("discretionary");
        let discretionary = discretionary
            .map_or(Condition::Always(false), |when| self.condition(scope, from, Some(index), &when));
        let authority = record.required("authority", "the law it rests on").text;
        let in_force = record.table("in_force").map(|window| read_window(&window, &authority));
        let mut requires = Vec::new();
        for (position, requirement) in record.tables("requires").iter().enumerate() {
            let part = Reference::Requirement(index, position);
            self.graph.entry(from).or_default().insert(part);
            requires.push(self.requirement(scope, index, part, requirement));
        }
        if requires.is_empty() {
            self.source.problem(&record.span, "the remedy has no requirements", "write [[remedy.requires]]");
        }
        let combine = record.condition("combine");
        let combine_text = combine.as_ref().map(|when| when.text.clone()).unwrap_or_default();
        let mut combine = combine.map(|when| self.condition(scope, from, Some(index), &when));
        if let Some(window) = &in_force {
            combine =
                combine.map(|combine| Condition::And(vec![combine, Condition::Met(index, requires.len())]));
            requires.push(in_force_requirement(window));
        }
        let steps = self.steps(scope, index, record);
        let confidence = record.table("confidence");
        let (level, note) = confidence.as_ref().map_or((None, String::new()), |confidence| {
            let level =
                word(confidence, "level", ConfidenceLevel::from_word, ConfidenceLevel::ALL, |level| {
                    level.word()
                });
            let note = confidence.words("note");
            confidence.finish();
            (level, note)
        });
        if level.is_none() && confidence.is_none() {
            self.source.problem(
                &record.span,
                "`confidence` is missing",
                "{ level = \"secondary\", note = \"…\" }",
            );
        }
        let bring = self.bring(scope, index, record);
        let process = word(record, "process", Process::from_word, Process::ALL, Process::word)
            .unwrap_or(Process::Petition);
        let paperwork = self.paperwork(scope, index, process, record);
        let remedy = Remedy {
            id: format!("{}/{id}", self.names.jurisdiction).into(),
            title: record.required("title", "the title in plain words").text,
            track: word(record, "track", Track::from_word, Track::ALL, Track::word)
                .unwrap_or(Track::Conviction),
            relief: word(record, "relief", Relief::from_word, Relief::ALL, Relief::word)
                .unwrap_or(Relief::Seal),
            process,
            scope,
            authority,
            in_force: in_force.unwrap_or_default(),
            discretionary,
            discretion: record.words("discretion"),
            also_in: record.texts("also_in").into_iter().map(Id::from).collect(),
            burden: record.words("burden"),
            standard: record.words("standard"),
            refused: record.words("refused"),
            reach,
            reach_text,
            requires,
            combine,
            combine_text,
            summary: record.required("summary", "what it does for the person, in plain words").text,
            effect: record.words("effect"),
            excluded: record.words("excluded"),
            deadline: record.words("deadline"),
            fee: record.words("fee"),
            paperwork,
            bring,
            steps,
            after: record.texts("after"),
            once: record.words("once"),
            later_than: self.later_than(&id, record),
            confidence: level.unwrap_or(ConfidenceLevel::Unverified),
            confidence_note: note,
            unsure: record.texts("unsure"),
        };
        record.finish();
        remedy
    }

    /// Reads which remedies are better used before this one.
    fn later_than(&self, own: &str, record: &Record<'s, 't>) -> Vec<LaterThan> {
        let mut all = Vec::new();
        for one in record.tables("later_than") {
            let id = one.required("remedy", "the id of the remedy to use first");
            let known = |(name, _, _): &(String, Subject, Vec<String>)| *name == id.text && *name != own;
            if !self.names.remedies.iter().any(known) {
                let names = self.names.remedies.iter().map(|(name, _, _)| name.as_str());
                let hint = did_you_mean(&id.text, names);
                self.source.problem(&id.span, format!("no other remedy `{}` in this pack", id.text), hint);
            }
            all.push(LaterThan {
                remedy: format!("{}/{}", self.names.jurisdiction, id.text).into(),
                say: one.required("say", "why that one first, in plain words").text,
            });
            one.finish();
        }
        all
    }

    fn steps(&mut self, scope: Subject, index: usize, record: &Record<'s, 't>) -> Vec<Step> {
        let mut steps = Vec::new();
        for step in record.tables("steps") {
            let when = step
                .condition("when")
                .map(|when| self.condition(scope, Reference::Remedy(index), Some(index), &when));
            let say = step.required("say", "what to do, in plain words").text;
            steps.push(Step { when, say, cite: step.words("cite") });
            step.finish();
        }
        if steps.is_empty() {
            self.source.problem(&record.span, "the remedy has no steps", "steps = [ { say = … } ]");
        }
        steps
    }

    fn requirement(
        &mut self,
        scope: Subject,
        remedy: usize,
        from: Reference,
        record: &Record<'s, 't>,
    ) -> Requirement {
        let judge = record.bool("judge").unwrap_or(false);
        let mut versions = Vec::new();
        match record.condition("when") {
            Some(when) => versions.push(RequirementVersion {
                from: None,
                when: self.condition(scope, from, Some(remedy), &when),
                text: when.text,
                cite: record.required("cite", "where it is written").text,
            }),
            None if judge => versions.push(RequirementVersion {
                from: None,
                when: Condition::Always(true),
                text: String::new(),
                cite: record.required("cite", "where it is written").text,
            }),
            None => drop(record.required("when", "the condition")),
        }
        for version in record.tables("dated") {
            let from_day = version.day("from");
            let last = versions.iter().rev().find_map(|version| version.from);
            if from_day.is_none() || from_day <= last {
                self.source.problem(&version.span, "dated rows need rising start days", "from = 2027-07-01");
            }
            let when = version.condition("when").unwrap_or_else(|| version.required("when", "the condition"));
            versions.push(RequirementVersion {
                from: from_day,
                when: self.condition(scope, from, Some(remedy), &when),
                text: when.text,
                cite: version.required("cite", "where it is written").text,
            });
            version.finish();
        }
        let requirement = Requirement {
            id: record.words("id").into(),
            say: record.required("say", "plain words, true when it is met").text,
            unmet: record.words("unmet"),
            court: self.one_saying(scope, remedy, record, "court"),
            judge,
            versions,
        };
        record.finish();
        requirement
    }

    fn check_circles(&self) {
        if let Some(part) = circle(&self.graph) {
            let name = match part {
                Reference::Define(index) => self.names.defines.get(index).map(|(name, _, _)| name.clone()),
                Reference::Fact(index) => self.names.facts.get(index).map(|(id, _, _)| format!("more.{id}")),
                // Nothing refers to a form or to a place's own words.
                Reference::Form(_) | Reference::PlaceWord => None,
                Reference::Remedy(index) | Reference::Reach(index) | Reference::Requirement(index, _) => {
                    self.names.remedies.get(index).map(|(id, _, _)| id.clone())
                }
            };
            let message = format!("`{}` refers to itself through others", name.unwrap_or_default());
            self.source.problem(&(0..0), message, "break the circle");
        }
    }

    fn check_unused_facts(&self) {
        let used: BTreeSet<Reference> = self.graph.values().flatten().copied().collect();
        for (index, (id, _, _)) in self.names.facts.iter().enumerate() {
            if !used.contains(&Reference::Fact(index)) {
                let place = self.source.text.find(&format!("\"{id}\"")).unwrap_or(0);
                let hint = "use it in a condition or take it out";
                self.source.problem(&(place..place), format!("nothing reads the fact `{id}`"), hint);
            }
        }
    }
}

fn unique<'n>(source: &Source<'_>, id: &Phrase, mut taken: impl Iterator<Item = &'n String>) {
    if taken.any(|other| *other == id.text) {
        source.problem(&id.span, format!("`{}` is named twice", id.text), "ids are unique");
    }
}

fn subject(record: &Record<'_, '_>, key: &'static str, allowed: &[Subject]) -> Subject {
    let find = |word: &str| Subject::from_word(word).filter(|subject| allowed.contains(subject));
    word(record, key, find, allowed, Subject::word).unwrap_or(Subject::Charge)
}

/// Reads a word of a closed list.
fn word<T: Copy>(
    record: &Record<'_, '_>,
    key: &'static str,
    find: impl Fn(&str) -> Option<T>,
    all: &[T],
    spell: impl Fn(T) -> &'static str,
) -> Option<T> {
    let phrase = record.required(key, "");
    let found = find(&phrase.text);
    if found.is_none() && !phrase.text.is_empty() {
        let words: Vec<&str> = all.iter().map(|value| spell(*value)).collect();
        let message = format!("`{}` is not a value of `{key}`", phrase.text);
        record.source.problem(&phrase.span, message, format!("one of {}", words.join(", ")));
    }
    found
}

fn extra_type(record: &Record<'_, '_>) -> ExtraType {
    let kind = record.required("type", "bool, date, number, choice or text");
    let mut choices = Vec::new();
    for choice in record.tables("choices") {
        let id = choice.required("id", "the word stored").text;
        choices.push(Choice { id: Id::from(id), say: choice.required("say", "the words shown").text });
        choice.finish();
    }
    match kind.text.as_str() {
        "date" => ExtraType::Date,
        "number" => ExtraType::Number,
        "text" => ExtraType::Text,
        "choice" if choices.len() > 1 => ExtraType::Choice(choices),
        "choice" => {
            record.source.problem(
                &record.span,
                "a choice has two choices or more",
                "choices = [ { id = …, say = … } ]",
            );
            ExtraType::Choice(choices)
        }
        "bool" => ExtraType::Bool,
        other => {
            let hint = "bool, date, number, choice or text";
            record.source.problem(&kind.span, format!("`{other}` is not a type of fact"), hint);
            ExtraType::Bool
        }
    }
}

fn read_window(record: &Record<'_, '_>, authority: &str) -> InForce {
    let cite = record.words("cite");
    let window = InForce {
        from: record.day("from"),
        until: record.day("until"),
        cite: if cite.is_empty() { authority.to_owned() } else { cite },
    };
    if window.from.is_none() && window.until.is_none() {
        record.source.problem(
            &record.span,
            "`in_force` has no day",
            "leave it out when the law is long-standing",
        );
    }
    record.finish();
    window
}

/// Returns the window as a requirement, so that it is evaluated, explained and dated like every other.
fn in_force_requirement(window: &InForce) -> Requirement {
    let no_time = || PeriodTerm::Fixed(Period::NONE);
    let from = window.from.map(|day| Condition::Elapsed {
        period: no_time(),
        since: DateTerm::Day(day),
        when_absent: false,
    });
    let until = window.until.map(|day| Condition::Within { period: no_time(), of: DateTerm::Day(day) });
    Requirement {
        id: IN_FORCE.into(),
        say: "This law is in force.".to_owned(),
        unmet: "This law is not in force on this day.".to_owned(),
        court: Vec::new(),
        judge: false,
        versions: vec![RequirementVersion {
            from: None,
            when: Condition::And(from.into_iter().chain(until).collect()),
            text: String::new(),
            cite: window.cite.clone(),
        }],
    }
}

fn sealing_of(record: &Record<'_, '_>) -> Sealing {
    let sealing = Sealing {
        does: record.texts("does"),
        does_not: record.texts("does_not"),
        who_looks: record.texts("who_looks"),
        unseal: record.words("unseal"),
        destroyed: record.words("destroyed"),
        may_deny: record.words("may_deny"),
        must_tell: record.texts("must_tell"),
        juvenile: record.words("juvenile"),
    };
    record.finish();
    sealing
}

fn overlap(a: &InForce, b: &InForce) -> bool {
    let starts_before_end = |x: &InForce, y: &InForce| match (x.from, y.until) {
        (Some(from), Some(until)) => from <= until,
        _ => true,
    };
    starts_before_end(a, b) && starts_before_end(b, a)
}

/// Returns a branch of the type that both values have; the checker made sure that they agree.
fn branch(when: Condition, then: Term, otherwise: Term) -> Term {
    match (then, otherwise) {
        (Term::Bool(then), Term::Bool(otherwise)) => {
            Term::Bool(Condition::If(Box::new(Branch { when, then, otherwise })))
        }
        (Term::Date(then), Term::Date(otherwise)) => {
            Term::Date(DateTerm::If(Box::new(Branch { when, then, otherwise })))
        }
        (Term::Period(then), Term::Period(otherwise)) => {
            Term::Period(PeriodTerm::If(Box::new(Branch { when, then, otherwise })))
        }
        (Term::Number(then), Term::Number(otherwise)) => {
            Term::Number(crate::expression::NumberTerm::If(Box::new(Branch { when, then, otherwise })))
        }
        (Term::Choice(then), Term::Choice(otherwise)) => {
            Term::Choice(crate::expression::ChoiceTerm::If(Box::new(Branch { when, then, otherwise })))
        }
        (_, otherwise) => otherwise,
    }
}
