//! The pages on proving innocence as the window shows them: every word said, every date in words.
//!
//! Not here: what is open (`screening`, `plan`), what the notes mean (`proof`), changes (`proof_desk`).

use case_file::{Date, Owner};
use chrono::Datelike;
use plan::{Route, TargetPlan, Words as _};
use proof::{Element, Ending, Limits, Notes, Paragraph, Piece, PieceKind};
use screening::{Status, Verdict, may_hold};

use crate::plan_view::owner_id;
use crate::scene::Scene;
use crate::wire::{Alert, ChoiceOption, ReasonView};
use crate::wire_proof::{ElementView, MomentView, ParagraphView, PieceView, ProofView, ProofWay};

/// Tells whether a target has pages on proving innocence: a way of that kind is listed for it, or the person says that
/// they did not do it or were mistaken for somebody else.
pub(crate) fn has_proof(scene: &Scene<'_>, target: &TargetPlan<'_>) -> bool {
    let says = |owner: &Owner| match owner {
        Owner::Charge(id) => scene.file.charge(id).is_some_and(|(_, charge)| {
            ["claims_innocence", "mistaken_identity"].iter().any(|fact| charge.facts.bool(fact) == Some(true))
        }),
        Owner::Person | Owner::Case(_) | Owner::Matter(_) => false,
    };
    match target.target {
        Owner::Person | Owner::Matter(_) => false,
        Owner::Charge(_) | Owner::Case(_) => {
            proof::innocence_routes(target).next().is_some() || says(&target.target)
        }
    }
}

/// Returns the page for a target.
pub(crate) fn proof_view(scene: &Scene<'_>, target: &TargetPlan<'_>, notes: &Notes) -> ProofView {
    let words = scene.words;
    let owner = &target.target;
    let elements = proof::elements(target, notes);
    let about = plan::about(scene.file, scene.law, owner);
    let (open, closed): (Vec<_>, Vec<_>) =
        proof::innocence_routes(target).partition(|route| proof::is_open(route));
    let others = target.routes.iter().filter(|route| {
        route.remedy().track != law::Track::Innocence && route.row.status == Status::Eligible
    });
    let warnings = proof::warnings(scene.file, owner);
    let statement = proof::statement(notes, scene.file, scene.law, owner, words);
    let pack = jurisdiction(scene, owner).and_then(|place| scene.law.pack(place));
    let perjury = pack.map(|pack| pack.perjury.clone()).filter(|perjury| !perjury.is_empty());
    ProofView {
        target: owner_id(owner),
        title: plan::title(scene.file, scene.law, owner).say(words),
        about: about.map(|about| about.say(words)).unwrap_or_default(),
        lead: lead(scene, owner, open.is_empty()),
        ways: open.into_iter().map(|route| way(scene, route)).collect(),
        closed: closed.into_iter().map(|route| way(scene, route)).collect(),
        others: others.map(|route| route.remedy().title.clone()).collect(),
        elements: elements.iter().map(|element| element_view(scene, element)).collect(),
        account: notes.account.clone(),
        moments: notes.moments.iter().map(moment_view).collect(),
        pieces: notes.pieces.iter().map(|piece| piece_view(scene, piece, &elements)).collect(),
        kinds: PieceKind::ALL.iter().map(|kind| kind_option(scene, *kind)).collect(),
        reply_to: notes.reply_to.clone(),
        warnings: warnings.iter().map(|warning| alert(warning.say(words))).collect(),
        statement: statement.into_iter().map(|paragraph| paragraph_view(scene, paragraph)).collect(),
        oath_known: perjury.is_some(),
        oath: perjury.unwrap_or_else(|| words.say("proof-oath-plain")),
        otherwise: target.otherwise.iter().map(|line| line.say(words)).collect(),
        keep: proof::keep_records().iter().map(|line| line.say(words)).collect(),
        help: pack.map(|pack| pack.help.clone()).unwrap_or_default(),
        max_line: Limits::LINE,
        max_text: Limits::TEXT,
        max_account: Limits::ACCOUNT,
    }
}

fn jurisdiction<'s>(scene: &'s Scene<'_>, owner: &Owner) -> Option<&'s case_file::Id> {
    match owner {
        Owner::Charge(id) => scene.file.charge(id).map(|(case, _)| &case.jurisdiction),
        Owner::Case(id) => scene.file.case(id).map(|case| &case.jurisdiction),
        Owner::Person | Owner::Matter(_) => None,
    }
}

fn alert(say: String) -> Alert {
    Alert { tone: "warning".to_owned(), say, question: String::new() }
}

fn lead(scene: &Scene<'_>, owner: &Owner, nothing_open: bool) -> Vec<String> {
    let ending: Ending = proof::ending(scene.file, owner);
    let mut lines = vec![scene.words.say(&format!("proof-ending-{}", ending.word()))];
    let mistaken = match owner {
        Owner::Charge(id) => {
            scene.file.charge(id).and_then(|(_, charge)| charge.facts.bool("mistaken_identity"))
        }
        _ => None,
    };
    if mistaken == Some(true) {
        lines.push(scene.words.say("proof-identity"));
    }
    if nothing_open {
        lines.push(scene.words.say("proof-nothing-open"));
    }
    lines
}

fn way(scene: &Scene<'_>, route: &Route<'_>) -> ProofWay {
    let words = scene.words;
    let (row, remedy) = (route.row, route.remedy());
    let known = |text: &str, key: &str| if text.is_empty() { words.say(key) } else { text.to_owned() };
    let shown = row.reasons.iter().map(|reason| ReasonView {
        verdict: reason.verdict.word().to_owned(),
        say: match reason.verdict {
            Verdict::No => plan::reason_words(reason).to_owned(),
            Verdict::Yes | Verdict::Unknown(_) => reason.requirement.say.clone(),
        },
        cite: reason.cite.to_owned(),
        when: plan::reason_when(reason).map(|when| when.say(words)).unwrap_or_default(),
    });
    let pack = scene.law.pack_of(&remedy.id);
    let shown_here = |bring: &&law::Bring| {
        pack.is_none_or(|pack| may_hold(scene.file, pack, bring.when.as_ref(), &row.target, scene.as_of))
    };
    let bring = remedy.bring.iter().filter(shown_here).map(|bring| match bring.from.as_str() {
        "" => bring.say.clone(),
        from => words.with("proof-bring-from", &[("what", &bring.say), ("from", from)]),
    });
    ProofWay {
        id: remedy.id.to_string(),
        title: remedy.title.clone(),
        status: row.status.word().to_owned(),
        status_words: route.status().say(words),
        summary: remedy.summary.clone(),
        shown: shown.collect(),
        burden: known(&remedy.burden, "proof-burden-unknown"),
        standard: known(&remedy.standard, "proof-standard-unknown"),
        deadline: match (row.deadline, remedy.deadline.as_str()) {
            (Some(day), _) => words.with("proof-deadline", &[("date", &words.day(day))]),
            (None, "") => words.say("proof-deadline-none"),
            (None, said) => said.to_owned(),
        },
        days_left: route.days_left.and_then(|days| i32::try_from(days).ok()),
        refused: known(&remedy.refused, "proof-refused-unknown"),
        bring: bring.collect(),
        steps: steps(scene, route),
        authority: remedy.authority.clone(),
        confidence: route.confidence().say(words),
        unsure: remedy.unsure.clone(),
    }
}

/// Returns the steps that can apply to the target: those whose condition is not No.
fn steps(scene: &Scene<'_>, route: &Route<'_>) -> Vec<String> {
    let pack = scene.law.pack_of(&route.remedy().id);
    let applies = |step: &&law::Step| match (&step.when, pack) {
        (Some(when), Some(pack)) => {
            screening::holds(scene.file, pack, when, &route.row.target, scene.as_of) != Verdict::No
        }
        _ => true,
    };
    route.remedy().steps.iter().filter(applies).map(|step| step.say.clone()).collect()
}

fn element_view(scene: &Scene<'_>, element: &Element<'_>) -> ElementView {
    ElementView {
        id: element.id.clone(),
        say: element.say.to_owned(),
        cite: element.cites.join("; "),
        ways: element.remedies.join("; "),
        answers: if element.judge {
            scene.words.say("proof-answers-judge")
        } else {
            scene.words.say(&format!("proof-answers-{}", element.verdict))
        },
        pieces: element.pieces.iter().map(|piece| piece_title(scene, piece)).collect(),
    }
}

fn moment_view(moment: &proof::Moment) -> MomentView {
    MomentView {
        id: moment.id.clone(),
        time: moment.time.clone(),
        place: moment.place.clone(),
        what: moment.what.clone(),
        witness: moment.witness.clone(),
    }
}

fn kind_option(scene: &Scene<'_>, kind: PieceKind) -> ChoiceOption {
    ChoiceOption {
        value: kind.word().to_owned(),
        label: scene.words.say(&format!("proof-kind-{}", kind.word())),
        hint: scene.words.say(&format!("proof-keeps-{}", kind.word())),
        law: None,
    }
}

fn piece_title(scene: &Scene<'_>, piece: &Piece) -> String {
    let kind = scene.words.say(&format!("proof-kind-{}", piece.kind.word()));
    match piece.name.trim() {
        "" => kind,
        name => scene.words.with("proof-piece-title", &[("kind", &kind), ("name", name)]),
    }
}

fn piece_view(scene: &Scene<'_>, piece: &Piece, elements: &[Element<'_>]) -> PieceView {
    let speaks = |element: &&Element<'_>| element.ids.iter().any(|id| piece.elements.contains(id));
    PieceView {
        id: piece.id.clone(),
        kind: piece.kind.word().to_owned(),
        keeps: scene.words.say(&format!("proof-keeps-{}", piece.kind.word())),
        title: piece_title(scene, piece),
        name: piece.name.clone(),
        shows: piece.shows.clone(),
        elements: elements.iter().filter(speaks).map(|element| element.id.clone()).collect(),
        holder: piece.holder.clone(),
        address: piece.address.clone(),
        from: piece.from.clone(),
        to: piece.to.clone(),
        why: piece.why.clone(),
        asked: piece.asked.map(typed).unwrap_or_default(),
        answer: piece.answer.clone(),
        next: next_words(scene, piece),
        has_letter: !piece.holder.trim().is_empty(),
    }
}

/// Returns a day as it is typed on this page.
fn typed(day: Date) -> String {
    format!("{}/{}/{}", day.month(), day.day(), day.year())
}

fn next_words(scene: &Scene<'_>, piece: &Piece) -> String {
    let words = scene.words;
    match piece.asked {
        _ if !piece.answer.trim().is_empty() => words.say("proof-next-answered"),
        None if piece.holder.trim().is_empty() => words.say("proof-next-holder"),
        None => words.say("proof-next-ask"),
        Some(asked) => {
            let day = proof::follow_up(asked);
            let key = if day <= scene.as_of { "proof-next-again-now" } else { "proof-next-again" };
            words.with(key, &[("date", &words.day(day))])
        }
    }
}

fn paragraph_view(scene: &Scene<'_>, paragraph: Paragraph) -> ParagraphView {
    let list = scene.words.say("proof-admission-words");
    let found = proof::admissions(paragraph.text(), &list);
    let quoted: Vec<String> = found.iter().map(|phrase| format!("“{phrase}”")).collect();
    ParagraphView {
        caution: if quoted.is_empty() {
            String::new()
        } else {
            scene.words.with("proof-admission", &[("words", &quoted.join(", "))])
        },
        text: paragraph.text().to_owned(),
        own: paragraph.own.is_some(),
        stale: paragraph.is_stale,
        key: paragraph.key,
    }
}
