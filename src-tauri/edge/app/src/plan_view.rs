//! The plan as the window shows it: every word said, every date in words.
//!
//! Not here: what is in the plan and in which order (`plan`).

use case_file::Owner;
use law::Pack;
use plan::{EventKind, Find, Item, ItemDate, Plan, Route, TargetPlan, Words as _};
use screening::Status;

use crate::pages_view::{can_be_granted, granted_on, links, proof_words};
use crate::scene::Scene;
use crate::wire::{
    Alert, AssumedView, ChecklistItem, FindOut, LawView, PlanView, ReasonView, RemedyView, StripEvent,
    TargetView,
};
use crate::words::Catalogue;

/// Returns the plan as the window shows it.
pub(crate) fn plan_view(scene: &Scene<'_>, plan: &Plan<'_>) -> PlanView {
    let words = scene.words;
    let said: Vec<String> = plan.headline.iter().map(|line| line.say(words)).collect();
    // Danger stands above the whole screen already.
    let shown = plan.warnings.iter().filter(|warning| **warning != plan::Warning::Danger);
    let warnings = shown.map(|warning| Alert {
        tone: "warning".to_owned(),
        say: warning.message().say(words),
        question: warning.fact().map(|fact| interview::spell(&fact)).unwrap_or_default(),
    });
    let mut help: Vec<String> = Vec::new();
    for line in plan.law.iter().flat_map(|pack| &pack.help) {
        if !help.contains(line) {
            help.push(line.clone());
        }
    }
    PlanView {
        headline: said.join(" "),
        targets: plan.targets.iter().map(|target| target_view(scene, plan, target)).collect(),
        checklist: plan.checklist.iter().map(|item| item_view(scene, item)).collect(),
        strip: plan.strip.iter().map(|event| event_view(scene, event)).collect(),
        no_calendar: crate::document::no_calendar(plan, words),
        find_out: plan.find_out.iter().map(|find| find_view(scene, find)).collect(),
        warnings: warnings.collect(),
        help,
        law: plan.law.iter().map(|pack| law_view(words, pack)).collect(),
        links: links(scene, plan),
        forms: crate::form::choices(scene, plan),
    }
}

/// Returns how current a pack is, and what it is not sure about.
pub(crate) fn law_view(words: &Catalogue, pack: &Pack) -> LawView {
    LawView {
        name: pack.name.clone(),
        reviewed: words.day(pack.reviewed),
        known_to: pack.known_to.clone(),
        unsure: pack.unsure.clone(),
        own_record: pack.own_record.clone(),
    }
}

fn target_view(scene: &Scene<'_>, plan: &Plan<'_>, target: &TargetPlan<'_>) -> TargetView {
    let words = scene.words;
    let compare: Vec<String> = target.compare.iter().map(|line| line.say(words)).collect();
    let about = plan::about(scene.file, scene.law, &target.target);
    TargetView {
        id: owner_id(&target.target),
        title: plan::title(scene.file, scene.law, &target.target).say(words),
        about: about.map(|about| about.say(words)).unwrap_or_default(),
        remedies: target.routes.iter().map(|route| remedy_view(scene, plan, route)).collect(),
        compare: compare.join(" "),
        notes: target.notes.iter().map(|line| line.say(words)).collect(),
        otherwise: target.otherwise.iter().map(|line| line.say(words)).collect(),
        proof: crate::proof_view::has_proof(scene, target),
    }
}

fn remedy_view(scene: &Scene<'_>, plan: &Plan<'_>, route: &Route<'_>) -> RemedyView {
    let words = scene.words;
    let (row, remedy) = (route.row, route.remedy());
    let reasons = row.reasons.iter().map(|reason| ReasonView {
        verdict: reason.verdict.word().to_owned(),
        say: plan::reason_words(reason).to_owned(),
        cite: reason.cite.to_owned(),
        when: plan::reason_when(reason).map(|when| when.say(words)).unwrap_or_default(),
    });
    let assumed = row
        .assumed
        .iter()
        .filter(|one| !one.say.is_empty())
        .map(|one| AssumedView { question: interview::spell(&one.fact), say: one.say.clone() });
    let [burden, standard, refused] = proof_words(scene, remedy);
    let place = remedy.id.as_str().split_once('/').map(|(place, _)| place);
    RemedyView {
        id: remedy.id.to_string(),
        title: remedy.title.clone(),
        status: row.status.word().to_owned(),
        status_words: route.status().say(words),
        on: match row.status {
            Status::EligibleLater { on } => words.day(on),
            Status::Eligible | Status::NotEligible | Status::NeedsInfo { .. } => String::new(),
        },
        deadline: row.deadline.map(|day| words.day(day)).unwrap_or_default(),
        days_left: route.days_left.and_then(|days| i32::try_from(days).ok()),
        relief_words: route.relief().say(words),
        process_words: route.process().say(words),
        discretionary: row.discretionary,
        discretion: if row.discretionary { remedy.discretion.clone() } else { String::new() },
        summary: remedy.summary.clone(),
        effect: remedy.effect.clone(),
        authority: remedy.authority.clone(),
        fee: remedy.fee.clone(),
        burden,
        standard,
        refused,
        place: place.unwrap_or_default().to_owned(),
        granted: granted_on(scene, plan, route),
        can_be_granted: can_be_granted(plan, route),
        reasons: reasons.collect(),
        assumed: assumed.collect(),
        missing: route.missing.iter().map(|find| find_view(scene, find)).collect(),
        confidence: route.confidence().say(words),
        unsure: remedy.unsure.clone(),
    }
}

fn find_view(scene: &Scene<'_>, find: &Find<'_>) -> FindOut {
    let say = find.say.say(scene.words);
    let about = match &find.fact.owner {
        Owner::Person => String::new(),
        owner => plan::title(scene.file, scene.law, owner).say(scene.words),
    };
    FindOut {
        question: interview::spell(&find.fact),
        say: if about.is_empty() {
            say
        } else {
            scene.words.with("plan-find-about", &[("fact", &say), ("about", &about)])
        },
        paper: find.paper.say(scene.words),
        unlocks: find.unlocks,
    }
}

/// Returns one line of a checklist.
pub(crate) fn item_view(scene: &Scene<'_>, item: &Item<'_>) -> ChecklistItem {
    let words = scene.words;
    let mut detail: Vec<String> = item.detail.iter().map(|line| line.say(words)).collect();
    if !item.cite.is_empty() {
        detail.push(item.cite.to_owned());
    }
    let (date, date_kind) = match item.date {
        None => (String::new(), ""),
        Some(ItemDate::By(day)) => (words.day(day), "by"),
        Some(ItemDate::From(day)) => (words.day(day), "from"),
    };
    ChecklistItem {
        id: item.id.clone(),
        kind: item.kind.word().to_owned(),
        say: item.say.say(words),
        detail: detail.join("\n"),
        about: titles(scene, &item.targets),
        date,
        date_kind: date_kind.to_owned(),
        ticked: scene.ticks.get(&item.id).map(|day| day.clone().unwrap_or_default()),
    }
}

fn event_view(scene: &Scene<'_>, event: &plan::Event<'_>) -> StripEvent {
    let kind = match event.kind {
        EventKind::Now => "now",
        EventKind::Opens | EventKind::MayOpen { .. } => "opens",
        EventKind::Closes => "closes",
    };
    StripEvent {
        day: event.day.to_string(),
        day_words: scene.words.day(event.day),
        kind: kind.to_owned(),
        say: event.message().say(scene.words),
        about: titles(scene, &event.targets),
    }
}

/// Names what something is for; of many, the first two and how many more.
fn titles(scene: &Scene<'_>, targets: &[Owner]) -> String {
    let title = |target: &Owner| plan::title(scene.file, scene.law, target).say(scene.words);
    let first: Vec<String> = targets.iter().take(2).map(title).collect();
    let more = targets.len().saturating_sub(2);
    if more == 0 {
        first.join("; ")
    } else {
        let count = more.to_string();
        format!("{} {}", first.join("; "), scene.words.with("plan-and-more", &[("count", &count)]))
    }
}

/// Returns the id of a charge, case or matter.
pub(crate) fn owner_id(owner: &Owner) -> String {
    let whole = case_file::FactPath::new(owner.clone(), "");
    whole.owner_id().map_or_else(|| "person".to_owned(), ToString::to_string)
}
