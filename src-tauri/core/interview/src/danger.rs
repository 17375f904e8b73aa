//! What comes before any form: whether a protected witness is in danger, and that nothing classified may be typed.
//!
//! Not here: the words, which stand in the catalogues, and the screens. Both are asked before the matter has a place, so
//! the first answer waits as a mark and becomes the matter's fact as soon as there is a matter.

use case_file::{Edit, FactPath, Id, Owner};
use serde_json::json;

use crate::answer::{Answer, AnswerContext, AnswerProblem, ProblemKind};
use crate::grow::matter_step;
use crate::marks::{Mark, Step};
use crate::question::{Question, Source};

/// The kind of matter in which somebody may be in danger.
const WITNESS: &str = "protected-witness";
/// The kind of matter of which nothing may be typed.
const SECRET: &str = "state-secret";

/// Reads whether the person is in danger now.
pub(crate) fn told(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    let Answer::YesNo(danger) = *answer else {
        return Err(AnswerProblem::new("", ProblemKind::Sort));
    };
    let witness = context.file.matters.iter().filter(|matter| matter.kind.as_str() == WITNESS);
    let edits = witness.map(|matter| set_danger(&matter.id, danger)).collect();
    let said = Mark::Said(if danger { "yes" } else { "no" }.to_owned());
    Ok(Step { edits, marks: vec![(question.id.clone(), Some(said))] })
}

/// Reads that the person read the notice; that opens the matter in the one place whose law knows it.
pub(crate) fn read(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    if *answer != Answer::YesNo(true) {
        return Err(AnswerProblem::new("", ProblemKind::Sort));
    }
    let place = match question.source {
        Source::Bank(bank) => bank.places.first().cloned(),
        Source::Pack(_) => None,
    };
    let known = context.file.matters.iter().any(|matter| matter.kind.as_str() == SECRET);
    let mut step = match place {
        Some(place) if !known => matter_step(context.file, context.marks, SECRET, Id::from(place)),
        _ => Step::default(),
    };
    step.marks.push((question.id.clone(), Some(Mark::Said("yes".to_owned()))));
    Ok(step)
}

/// Gives a new matter what was said about danger before it was there.
pub(crate) fn with_danger(mut step: Step, context: &AnswerContext<'_>) -> Step {
    let Some(Edit::AddMatter { id, kind, .. }) = step.edits.first().cloned() else {
        return step;
    };
    if kind.as_str() != WITNESS {
        return step;
    }
    let told = FactPath::new(Owner::Person, "in_danger");
    match context.marks.get(&told) {
        Some(Mark::Said(said)) => step.edits.push(set_danger(&id, said == "yes")),
        // What the person did not know a minute ago is not asked again at once.
        Some(Mark::DontKnow) => {
            let fact = FactPath::new(Owner::Matter(id), "danger_now");
            step.marks.push((fact, Some(Mark::DontKnow)));
        }
        None => {}
    }
    step
}

fn set_danger(matter: &Id, danger: bool) -> Edit {
    Edit::Set { fact: FactPath::new(Owner::Matter(matter.clone()), "danger_now"), value: json!(danger) }
}
