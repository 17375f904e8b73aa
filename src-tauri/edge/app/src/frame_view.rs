//! What stands around every screen: the sections and the alerts.
//!
//! Not here: the screens themselves.

use interview::Section;

use crate::scene::Scene;
use crate::wire::{Alert, SectionState, SectionView};

/// Returns the sections with how far the person is in each.
pub(crate) fn sections(scene: &Scene<'_>, current: Option<Section>) -> Vec<SectionView> {
    let progress = interview::progress(scene.bank, scene.file, &scene.marks, scene.law, &scene.screening);
    let has_record = !scene.file.cases.is_empty() || !scene.file.matters.is_empty();
    let started = progress.iter().any(|one| one.answered > 0);
    let view = |section: Section| {
        let own = progress.iter().find(|one| one.section == section);
        let (answered, remaining) = own.map_or((0, 0), |own| (own.answered, own.remaining));
        let earlier_open = progress.iter().any(|one| one.section < section && one.remaining > 0);
        let state = match current {
            Some(current) if current == section => SectionState::Current,
            _ if started
                && remaining == 0
                && !earlier_open
                && current.is_some_and(|current| current > section) =>
            {
                SectionState::Done
            }
            _ => SectionState::ToDo,
        };
        SectionView {
            id: section.word().to_owned(),
            title: scene.words.say(&format!("section-{}", section.word())),
            state,
            answered,
            remaining,
            reachable: match section {
                Section::AboutYou | Section::Record | Section::Check => started || has_record,
                Section::Details => answered + remaining > 0,
                Section::Plan => has_record,
            },
        }
    };
    Section::ALL.into_iter().map(view).collect()
}

/// Returns the contradictions, each with the question that mends it.
pub(crate) fn alerts(scene: &Scene<'_>) -> Vec<Alert> {
    let label = |id: &case_file::FactPath| {
        let question = scene.question(&interview::spell(id));
        question.map(|question| scene.label(&question)).unwrap_or_default()
    };
    let alert = |one: interview::Contradiction| Alert {
        tone: "warning".to_owned(),
        say: scene.words.with(
            one.kind.key(),
            &[
                ("first", &label(&one.first)),
                ("second", &label(&one.second)),
                ("about", &scene.about(&one.second.owner)),
            ],
        ),
        question: interview::spell(&one.second),
    };
    interview::contradictions(scene.file, scene.as_of).into_iter().map(alert).collect()
}
