//! The screens of the window as text.
//!
//! Not here: what is on them.

use app::Catalogue;
use app::wire::{
    AnswerLine, CheckView, ChoiceOption, GrantedView, Input, PlanView, PointsView, QuestionView, RecordView,
    SafetyView,
};
use app::wire_papers::PapersView;
use app::wire_proof::ProofView;

use crate::output::Output;

/// Writes a question with its choices and how to answer.
pub(crate) fn question(question: &QuestionView, words: &Catalogue, out: &mut Output) {
    if !question.about.is_empty() {
        out.line(&format!("({})", question.about));
    }
    out.line(&question.title);
    if !question.help.is_empty() {
        out.line(&question.help);
    }
    let mut hint = match &question.input {
        Input::YesNo => words.say("cli-ask-yes-no"),
        Input::Choice { options } => {
            choices(options, out);
            words.say("cli-ask-choice")
        }
        Input::Many { options, none } => {
            choices(options, out);
            out.line(&format!("  0. {none}"));
            words.say("cli-ask-many")
        }
        Input::Date { .. } => words.say("cli-ask-date"),
        Input::Number { .. } => words.say("cli-ask-number"),
        Input::Text { .. } => words.say("cli-ask-text"),
        Input::Fields { .. } => words.say("cli-ask-fields"),
        Input::Offense { .. } => words.say("cli-ask-offense"),
    };
    if let Input::Date { none: Some(none) } | Input::Number { none: Some(none), .. } = &question.input {
        hint = format!("{hint} {}", words.with("cli-ask-none", &[("none", none)]));
    }
    out.line(&format!("[{hint} {}]", words.say("cli-ask-always")));
}

fn choices(options: &[ChoiceOption], out: &mut Output) {
    for (index, option) in options.iter().enumerate() {
        let hint = if option.hint.is_empty() { String::new() } else { format!(" ({})", option.hint) };
        out.line(&format!("  {}. {}{hint}", index + 1, option.label));
    }
}

/// Writes why a question is asked and which paper has the answer.
pub(crate) fn why(question: &QuestionView, words: &Catalogue, out: &mut Output) {
    out.line(&question.why);
    if !question.paper.is_empty() {
        out.line(&words.with("cli-ask-paper", &[("paper", &question.paper)]));
    }
}

/// Writes the record so far.
pub(crate) fn record(record: &RecordView, words: &Catalogue, out: &mut Output) {
    out.line(&words.say("section-record"));
    for case in &record.cases {
        out.line(&format!("  {}: {}", case.id, case.title));
        for charge in &case.charges {
            out.line(&format!("    {}: {}", charge.id, charge.title));
        }
    }
    out.line(&format!("[{}]", words.say("cli-ask-record")));
}

/// Writes every answer with a number.
pub(crate) fn check(check: &CheckView, words: &Catalogue, out: &mut Output) {
    out.line(&words.say("section-check"));
    let mut number = 0;
    for group in &check.groups {
        out.line(&format!("  {}", group.title));
        for answer in &group.answers {
            number += 1;
            out.line(&format!("    {number}. {}: {}", answer.label, answer.value));
        }
    }
    out.line(&format!("[{}]", words.say("cli-ask-check")));
}

/// Returns the question of the line with this number.
pub(crate) fn chosen_line(check: &CheckView, typed: &str) -> Option<String> {
    let number: usize = typed.parse().ok()?;
    let lines: Vec<&AnswerLine> = check.groups.iter().flat_map(|group| &group.answers).collect();
    lines.get(number.checked_sub(1)?).map(|line| line.question.clone())
}

/// Writes the plan.
pub(crate) fn plan(plan: &PlanView, words: &Catalogue, out: &mut Output) {
    out.line(&words.say("section-plan"));
    out.line(&plan.headline);
    for warning in &plan.warnings {
        out.line(&format!("! {}", warning.say));
    }
    for target in &plan.targets {
        out.line("");
        out.line(&target.title);
        for remedy in &target.remedies {
            out.line(&format!("  {}: {}", remedy.title, remedy.status_words));
        }
        for way in &target.otherwise {
            out.line(&format!("  - {way}"));
        }
    }
    out.line("");
    for (index, item) in plan.checklist.iter().enumerate() {
        let mark = if item.ticked.is_some() { 'x' } else { ' ' };
        out.line(&format!("  {}. [{mark}] {}", index + 1, item.say));
    }
    for line in &plan.help {
        out.line(&format!("  {line}"));
    }
    out.line(&format!("[{}]", words.say("cli-ask-plan")));
}

/// Writes the papers, each with what it waits for.
pub(crate) fn papers(papers: &PapersView, out: &mut Output) {
    for group in papers.groups.iter().chain(&papers.waiting) {
        out.line("");
        out.line(&format!("{} {}", group.title, group.about));
        for fact in &group.missing {
            out.line(&format!("  ? {}", fact.say));
        }
        for paper in &group.papers {
            let mark = if paper.waits { "?" } else { " " };
            out.line(&format!("  {mark} {}: {}", paper.title, paper.purpose));
        }
    }
}

/// Writes what has to be shown to prove innocence, and what there is for it.
pub(crate) fn proof(proof: &ProofView, words: &Catalogue, out: &mut Output) {
    out.line(&words.say("proof-title"));
    out.line(&proof.title);
    for line in &proof.lead {
        out.line(line);
    }
    for warning in &proof.warnings {
        out.line(&format!("! {}", warning.say));
    }
    for way in proof.ways.iter().chain(&proof.closed) {
        out.line(&format!("  {}: {}", way.title, way.status_words));
    }
    for element in &proof.elements {
        let mark = if element.pieces.is_empty() { ' ' } else { 'x' };
        out.line(&format!("  [{mark}] {}", element.say));
    }
    for line in proof.otherwise.iter().chain(&proof.help) {
        out.line(&format!("  - {line}"));
    }
    out.line(&format!("[{}]", words.say("proof-terminal")));
}

/// Returns the checklist line with this number and whether it is to be ticked now.
pub(crate) fn chosen_item(plan: &PlanView, typed: &str) -> Option<(String, bool)> {
    let number: usize = typed.parse().ok()?;
    let item = plan.checklist.get(number.checked_sub(1)?)?;
    Some((item.id.clone(), item.ticked.is_none()))
}

/// Writes headings with their points.
pub(crate) fn points(all: &[PointsView], out: &mut Output) {
    for points in all {
        out.line("");
        out.line(&points.title);
        for line in &points.lines {
            out.line(&format!("  - {line}"));
        }
    }
}

/// Writes what was granted and what to do now.
pub(crate) fn granted(view: &GrantedView, out: &mut Output) {
    for granted in &view.granted {
        out.line(&format!("{} ({}): {}", granted.title, granted.about, granted.date));
        for item in &granted.checklist {
            let mark = if item.ticked.is_some() { 'x' } else { ' ' };
            out.line(&format!("  [{mark}] {} {}", item.say, item.date));
        }
    }
}

/// Writes what comes before a form, and its question.
pub(crate) fn safety(view: &SafetyView, words: &Catalogue, out: &mut Output) {
    out.line(&view.title);
    out.line(&view.lead);
    points(&view.first, out);
    points(&view.more, out);
    if let Some(asked) = &view.question {
        out.line("");
        question(asked, words, out);
    }
}
