//! What crosses the boundary between Rust and the window: requests in, one `View` out.
//!
//! Not here: rules, storage, clock. The window draws the last `View` and sends raw answers; it decides nothing.
//! All texts in a `View` are ready to show in the person's language; the window's own words (buttons, headings) come
//! from the catalogues by key. Invariant: the TypeScript in `ui/src/backend/wire.gen.ts` equals these types (held by
//! the suite `wire`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire_form::FormChoice;
pub use crate::wire_pages::{
    GrantableView, GrantedItem, GrantedView, PageLink, PointsView, SafetyView, TermView, UnderstandView,
};
use crate::wire_papers::PapersView;
use crate::wire_proof::{ProofChange, ProofView};
pub use crate::wire_saving::{SaveRequest, Saved};

/// Everything the window shows, after every request.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Counts stored steps; sent back with every change so that two windows cannot overwrite each other.
    #[ts(type = "number")]
    pub revision: u64,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// The day everything was computed for: `2026-11-22`.
    pub as_of: String,
    /// The same day in words.
    pub as_of_words: String,
    /// `en` or `es`.
    pub language: String,
    /// The sections of the questionnaire, in order.
    pub sections: Vec<SectionView>,
    /// What to show.
    pub screen: Screen,
    /// Contradictions and warnings to show above the screen.
    pub alerts: Vec<Alert>,
}

/// One section in the step indicator.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// `about-you`, `record`, `details`, `check`, `plan`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where the person is.
    pub state: SectionState,
    /// Questions answered, or answered with "I don't know", in this section.
    pub answered: usize,
    /// Questions known to be still open in this section.
    pub remaining: usize,
    /// Whether the person may go there now.
    pub reachable: bool,
}

/// Where the person is with a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SectionState {
    /// Finished.
    Done,
    /// On screen.
    Current,
    /// Later.
    ToDo,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Screen {
    /// The first screen, before any answer.
    Welcome,
    /// One question.
    Question(QuestionView),
    /// The record so far: cases and charges, with add, change and remove.
    Record(RecordView),
    /// Every answer, to check.
    Check(CheckView),
    /// The plan.
    Plan(PlanView),
    /// What sealing means in one place.
    Understand(UnderstandView),
    /// What was granted, and what to do now.
    Granted(GrantedView),
    /// What comes before any form.
    Safety(SafetyView),
    /// The papers.
    Papers(PapersView),
    /// What a person gathers to prove that they are innocent.
    Proof(Box<ProofView>),
}

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Stable id: `person.date_of_birth`, `c1:charge.outcome`, `c1:us-or/da-no`.
    pub id: String,
    /// The section it belongs to.
    pub section: String,
    /// What it is about: "Charge 2: Vandalism, Los Angeles County". Empty for questions about the person.
    pub about: String,
    /// The question.
    pub title: String,
    /// One or two sentences of help; may be empty.
    pub help: String,
    /// Why it is asked.
    pub why: String,
    /// Which paper holds the answer; may be empty.
    pub paper: String,
    /// How it is answered.
    pub input: Input,
    /// The answer so far.
    pub answer: Option<RawAnswer>,
    /// Whether this is the first question (no back).
    pub is_first: bool,
}

/// How a question is answered. Every question also takes "I don't know".
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Input {
    /// Yes or no.
    YesNo,
    /// One of several.
    Choice {
        /// The choices, in order.
        options: Vec<ChoiceOption>,
    },
    /// Any of several; none is an answer too.
    Many {
        /// The choices, in order.
        options: Vec<ChoiceOption>,
        /// The words for "none of these".
        none: String,
    },
    /// A day, a month, a year, or between two of these.
    Date {
        /// The words for "there was none", where that can be.
        none: Option<String>,
    },
    /// A number.
    Number {
        /// The unit shown behind the field; may be empty.
        unit: String,
        /// The words for "there is none", where that can be.
        none: Option<String>,
    },
    /// A line of text.
    Text {
        /// The most characters it may have.
        max: usize,
    },
    /// Several short fields on one page: a name, an address.
    Fields {
        /// The fields, in order.
        fields: Vec<TextField>,
    },
    /// A search box over the table of offenses; the answer sets description, kinds and, when chosen, the level.
    Offense {
        /// Whose law.
        jurisdiction: String,
    },
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceOption {
    /// The value sent back.
    pub value: String,
    /// The words shown.
    pub label: String,
    /// A line of explanation; may be empty.
    pub hint: String,
    /// Of a place: its law, shown once the place is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub law: Option<LawView>,
}

/// One short field of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextField {
    /// Its key in the answer.
    pub key: String,
    /// Its label.
    pub label: String,
    /// The browser's autocomplete word; may be empty.
    pub autocomplete: String,
}

/// An answer as the person gave it, unread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RawAnswer {
    /// "I don't know".
    DontKnow,
    /// "There was none".
    None,
    /// Yes or no.
    YesNo {
        /// Which.
        value: bool,
    },
    /// One choice.
    Choice {
        /// Its value.
        value: String,
    },
    /// Several choices; empty is "none of these".
    Many {
        /// Their values.
        values: Vec<String>,
    },
    /// A date as typed.
    Date {
        /// The date, or the first one of "between".
        from: DateParts,
        /// The last one of "between".
        to: Option<DateParts>,
    },
    /// A number or text as typed.
    Text {
        /// The characters.
        value: String,
    },
    /// Several fields.
    Fields {
        /// Key and characters.
        values: std::collections::BTreeMap<String, String>,
    },
    /// An offense from the table, or the person's own words.
    Offense {
        /// Its id in the table; `None` for own words only.
        id: Option<String>,
        /// Which of its variants in this jurisdiction; `None` when the person does not know.
        variant: Option<usize>,
        /// The words to keep as the description.
        description: String,
    },
}

/// A date as typed. Only a year is needed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DateParts {
    /// Year as typed.
    pub year: String,
    /// Month as typed or chosen, 1 to 12; empty when not known.
    pub month: String,
    /// Day as typed; empty when not known.
    pub day: String,
}

/// One offense found by the search box.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OffenseFound {
    /// Its id in the table.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Another word for it that matched; may be empty.
    pub matched: String,
    /// What it usually is in the jurisdiction asked for.
    pub variants: Vec<ChoiceOption>,
}

/// The record so far.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// The cases, in order.
    pub cases: Vec<CaseCard>,
    /// Where a new case can be.
    pub jurisdictions: Vec<ChoiceOption>,
    /// Whether "that is everything" has been answered.
    pub complete: Option<bool>,
}

/// One case on the record screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseCard {
    /// The case's id.
    pub id: String,
    /// "California, Los Angeles County, arrested May 2024".
    pub title: String,
    /// Answers, each with its question.
    pub answers: Vec<AnswerLine>,
    /// The charges.
    pub charges: Vec<ChargeCard>,
}

/// One charge on the record screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChargeCard {
    /// The charge's id.
    pub id: String,
    /// "Vandalism: dismissed on 3 June 2024".
    pub title: String,
    /// Answers, each with its question.
    pub answers: Vec<AnswerLine>,
}

/// Every answer, grouped, to check.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// The groups, in order: the person, then each case and its charges.
    pub groups: Vec<AnswerGroup>,
}

/// Answers about one thing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerGroup {
    /// What they are about.
    pub title: String,
    /// The answers.
    pub answers: Vec<AnswerLine>,
}

/// One answer in a summary list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerLine {
    /// The question's id, to change it.
    pub question: String,
    /// The question in short.
    pub label: String,
    /// The answer in words; "I don't know" where that was said.
    pub value: String,
    /// Whether it is still not known.
    pub unknown: bool,
}

/// The plan on screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// One or two sentences: what is open now, what opens later, what is not known.
    pub headline: String,
    /// Each charge, case or matter with its remedies, best first.
    pub targets: Vec<TargetView>,
    /// One checklist across everything, in order.
    pub checklist: Vec<ChecklistItem>,
    /// What becomes possible when.
    pub strip: Vec<StripEvent>,
    /// Why there is no calendar to save yet; empty when there is one.
    pub no_calendar: String,
    /// The shortest list of facts to find out, by paper.
    pub find_out: Vec<FindOut>,
    /// Warnings such as immigration.
    pub warnings: Vec<Alert>,
    /// Who helps.
    pub help: Vec<String>,
    /// Whose law, reviewed when, known to when, unsure about what.
    pub law: Vec<LawView>,
    /// The pages beside the plan.
    pub links: Vec<PageLink>,
    /// What an official form can be filled for.
    pub forms: Vec<FormChoice>,
}

/// One target with its remedies side by side.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TargetView {
    /// The target's id.
    pub id: String,
    /// "Vandalism: dismissed on 3 June 2024".
    pub title: String,
    /// The case it belongs to.
    pub about: String,
    /// The remedies, best first.
    pub remedies: Vec<RemedyView>,
    /// Words on how the first ones differ; may be empty.
    pub compare: String,
    /// What to know about this kind of record; mostly empty.
    pub notes: Vec<String>,
    /// The way on when nothing is open; may be empty.
    pub otherwise: Vec<String>,
    /// Whether there is a page on proving innocence.
    pub proof: bool,
}

/// One remedy for one target.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemedyView {
    /// The remedy's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `eligible`, `eligible-later`, `not-eligible`, `needs-info`.
    pub status: String,
    /// The status in words: "You can ask for this now".
    pub status_words: String,
    /// The first eligible day in words; empty when not later.
    pub on: String,
    /// The last day to file in words; empty when none.
    pub deadline: String,
    /// Days left until the deadline.
    pub days_left: Option<i32>,
    /// What it gives: "Destroys the record".
    pub relief_words: String,
    /// How: "You ask a court".
    pub process_words: String,
    /// Whether a judge may refuse.
    pub discretionary: bool,
    /// What the judge weighs; may be empty.
    pub discretion: String,
    /// What it does for the person.
    pub summary: String,
    /// What it hides, from whom.
    pub effect: String,
    /// The law it rests on.
    pub authority: String,
    /// What it costs; may be empty.
    pub fee: String,
    /// Who has to prove it; may be empty.
    pub burden: String,
    /// How strongly; may be empty.
    pub standard: String,
    /// What follows a refusal; may be empty.
    pub refused: String,
    /// The place whose page says what sealing means.
    pub place: String,
    /// "Granted June 1, 2026", when the person said so; empty otherwise.
    pub granted: String,
    /// Whether the person can mark it as granted.
    pub can_be_granted: bool,
    /// Why: one line a requirement.
    pub reasons: Vec<ReasonView>,
    /// What is assumed.
    pub assumed: Vec<AssumedView>,
    /// What to find out first.
    pub missing: Vec<FindOut>,
    /// How far the text was checked, in words.
    pub confidence: String,
    /// What is not certain.
    pub unsure: Vec<String>,
}

/// One requirement as evaluated.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReasonView {
    /// `yes`, `no`, `unknown`.
    pub verdict: String,
    /// Plain words.
    pub say: String,
    /// Where it is written.
    pub cite: String,
    /// "Met from 3 June 2027", "until 4 May 2026"; may be empty.
    pub when: String,
}

/// An assumption that the person can correct.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssumedView {
    /// The question to correct it.
    pub question: String,
    /// How it is said.
    pub say: String,
}

/// A fact to find out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindOut {
    /// The question that takes the answer.
    pub question: String,
    /// What to find out.
    pub say: String,
    /// Which paper holds it; may be empty.
    pub paper: String,
    /// How many remedies it would settle or move on.
    pub unlocks: usize,
}

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistItem {
    /// Stable across screenings as long as the step is the same.
    pub id: String,
    /// `find-out`, `get`, `file`, `wait`, `check`, `after`.
    pub kind: String,
    /// What to do.
    pub say: String,
    /// More words, each on a line of its own: why, where; may be empty.
    pub detail: String,
    /// For which charge or remedy; may be empty.
    pub about: String,
    /// By when or from when, in words; may be empty.
    pub date: String,
    /// `by`, `from` or empty.
    pub date_kind: String,
    /// The day it was ticked; `None` while open.
    pub ticked: Option<String>,
}

/// One event on the timeline strip.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StripEvent {
    /// The day: `2027-03-14`.
    pub day: String,
    /// The day in words.
    pub day_words: String,
    /// `now`, `opens`, `closes`.
    pub kind: String,
    /// What opens or closes.
    pub say: String,
    /// For which charge.
    pub about: String,
}

/// A message above the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Alert {
    /// `info`, `warning`, `error`, `success`.
    pub tone: String,
    /// The words.
    pub say: String,
    /// The question that mends it; may be empty.
    pub question: String,
}

/// Whose law was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LawView {
    /// Its name.
    pub name: String,
    /// The day it was reviewed, in words.
    pub reviewed: String,
    /// The law as known to.
    pub known_to: String,
    /// What is not certain.
    pub unsure: Vec<String>,
    /// How to get one's own record.
    pub own_record: String,
}

/// What the window asks for. Each answers with a `View` or a `Failure`.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "request", rename_all = "kebab-case")]
pub enum Request {
    /// Show where the person left off.
    Open,
    /// Leave the welcome screen.
    Start,
    /// Answer a question and go to the next.
    Answer {
        /// The question's id.
        question: String,
        /// The raw answer.
        answer: RawAnswer,
        /// The view's revision.
        #[ts(type = "number")]
        revision: u64,
    },
    /// Show the question before this one.
    Back,
    /// Show a question to change its answer; afterwards the person returns to where they were.
    Change {
        /// The question's id.
        question: String,
    },
    /// Show a section, `record`, `check`, `plan`, or the papers: `papers`.
    Go {
        /// The section's id.
        section: String,
    },
    /// Show what sealing means in a place.
    Understand {
        /// The place's id.
        place: String,
    },
    /// Show a page about safety that is only read: `do-not-write`, `classified`.
    Safety {
        /// Which.
        page: String,
    },
    /// Show what was granted; with a remedy and a target, to mark that one.
    Granted {
        /// The remedy's id; may be empty.
        remedy: String,
        /// The id of the charge, case or matter; may be empty.
        target: String,
    },
    /// Mark a remedy as granted on a day, or take that back. Can be undone.
    SetGranted {
        /// The remedy's id.
        remedy: String,
        /// The id of the charge, case or matter.
        target: String,
        /// The day as typed; nothing takes it back.
        date: Option<DateParts>,
        /// The view's revision.
        #[ts(type = "number")]
        revision: u64,
    },
    /// Add a case.
    AddCase {
        /// Whose law.
        jurisdiction: String,
        /// The view's revision.
        #[ts(type = "number")]
        revision: u64,
    },
    /// Add a charge to a case.
    AddCharge {
        /// The case's id.
        case: String,
        /// The view's revision.
        #[ts(type = "number")]
        revision: u64,
    },
    /// Remove a case with its charges. Can be undone.
    RemoveCase {
        /// The case's id.
        id: String,
        /// The view's revision.
        #[ts(type = "number")]
        revision: u64,
    },
    /// Remove a charge. Can be undone.
    RemoveCharge {
        /// The charge's id.
        id: String,
        /// The view's revision.
        #[ts(type = "number")]
        revision: u64,
    },
    /// Take back the last step.
    Undo,
    /// Tick or untick a line of the checklist.
    Tick {
        /// The line's id.
        item: String,
        /// Ticked or not.
        ticked: bool,
    },
    /// Show the page on proving innocence of a charge or case.
    OpenProof {
        /// The charge's or case's id.
        target: String,
    },
    /// Change what is gathered there; saved at once, and not a step.
    Proof {
        /// The charge's or case's id.
        target: String,
        /// The change.
        change: ProofChange,
    },
    /// Delete everything for good.
    DeleteEverything,
    /// Choose the language.
    SetLanguage {
        /// `en` or `es`.
        language: String,
    },
}

/// What went wrong, for the window to word and mend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What kind; the window switches on it.
    pub code: ErrorCode,
    /// The words: what happened and what to do. Never personal.
    pub say: String,
    /// The field of the question that is wrong: `day`, `month`, `year`, `to.year`, a field's key; may be empty.
    pub field: String,
}

/// Every kind of failure the window knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The answer does not fit; the person can mend it.
    Answer,
    /// Something else changed the answers; show them again.
    Conflict,
    /// Another window of this program is open.
    InUse,
    /// The file was written by a newer version.
    NewerFile,
    /// The file is damaged.
    Damaged,
    /// The disk is full or may not be written.
    Disk,
    /// The document could not be made.
    Document,
    /// A fault of ours.
    Fault,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;
    use crate::wire_papers::{PaperGroup, PaperView};
    use crate::wire_proof::{ElementView, MomentView, ParagraphView, PieceView, ProofPaper, ProofWay};

    /// Returns the TypeScript of every type that crosses the boundary.
    fn typescript() -> String {
        let config = ts_rs::Config::default();
        let mut out = "// The shapes that cross from Rust; the same as `app::wire`. Written by its test: UPDATE=1 cargo test -p app wire.\n"
            .to_owned();
        macro_rules! declare {
            ($($type:ident),+ $(,)?) => {
                $(out.push_str(&format!("export {}\n", $type::decl(&config)));)+
            };
        }
        declare!(
            View,
            SectionView,
            SectionState,
            Screen,
            QuestionView,
            Input,
            ChoiceOption,
            TextField,
            RawAnswer,
            DateParts,
            OffenseFound,
            RecordView,
            CaseCard,
            ChargeCard,
            CheckView,
            AnswerGroup,
            AnswerLine,
            PlanView,
            TargetView,
            RemedyView,
            ReasonView,
            AssumedView,
            FindOut,
            ChecklistItem,
            StripEvent,
            Alert,
            LawView,
            PointsView,
            TermView,
            UnderstandView,
            GrantedView,
            GrantedItem,
            GrantableView,
            SafetyView,
            PageLink,
            PapersView,
            PaperGroup,
            PaperView,
            Request,
            Failure,
            ErrorCode,
            SaveRequest,
            Saved,
            ProofView,
            ProofWay,
            ElementView,
            MomentView,
            PieceView,
            ParagraphView,
            ProofChange,
            ProofPaper,
        );
        out.push_str(&crate::wire_form::typescript(&config));
        out.push_str(&crate::wire_preview::typescript(&config));
        out
    }

    #[test]
    fn the_windows_types_are_these_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/backend/wire.gen.ts");
        let wanted = typescript();
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(path).unwrap();
        assert!(found == wanted, "ui/src/backend/wire.gen.ts is old: run UPDATE=1 cargo test -p app wire");
    }
}
