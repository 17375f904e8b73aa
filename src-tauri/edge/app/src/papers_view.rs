//! The papers on screen: grouped by remedy and case, each with what it is for or what it waits for.
//!
//! Not here: which papers there are (`documents::papers`).

use std::collections::BTreeMap;

use case_file::{FactPath, Owner};
use documents::{PaperOffer, Tongues};
use plan::Plan;

use crate::scene::Scene;
use crate::wire::FindOut;
use crate::wire_papers::{PaperGroup, PaperView, PapersView};
use crate::words::{Catalogue, Language};

/// Returns the papers of the plan.
pub(crate) fn papers_view(scene: &Scene<'_>, plan: &Plan<'_>) -> PapersView {
    let court = Catalogue::new(Language::English);
    let tongues = Tongues { own: scene.words, court: &court };
    let questions = Questions::of(scene);
    let mut groups: Vec<PaperGroup> = Vec::new();
    for offer in documents::papers(plan, scene.file, scene.law, tongues) {
        let view = PaperView {
            id: offer.id.clone(),
            title: offer.title.clone(),
            purpose: offer.purpose.clone(),
            waits: !offer.missing.is_empty(),
            refused: offer.refused.clone(),
        };
        let id = group_of(&offer);
        let place = groups.iter().position(|group| group.id == id).unwrap_or_else(|| {
            let (title, about) = (offer.group, offer.about);
            groups.push(PaperGroup { id, title, about, missing: Vec::new(), papers: Vec::new() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.papers.push(view);
            for find in offer.missing.iter().map(|fact| questions.find_out(scene, fact)) {
                if !group.missing.iter().any(|known| known.question == find.question) {
                    group.missing.push(find);
                }
            }
        }
    }
    for group in &mut groups {
        // Of letters about several cases, the group is the record itself.
        if group.id == RECORD {
            group.about = String::new();
        }
    }
    let open = |group: &PaperGroup| group.papers.iter().any(|paper| !paper.waits);
    let (ready, waiting) = groups.into_iter().partition(open);
    PapersView { groups: ready, waiting }
}

const RECORD: &str = "record";

fn group_of(offer: &PaperOffer) -> String {
    if offer.remedy.is_empty() {
        return RECORD.to_owned();
    }
    // The id of a paper is that of its filing, and what it is.
    offer.id.rsplit_once('/').map_or_else(|| offer.id.clone(), |(filing, _)| filing.to_owned())
}

/// Every question of the file with its label and the paper that holds the answer, looked up once.
struct Questions(BTreeMap<FactPath, (String, String)>);

impl Questions {
    fn of(scene: &Scene<'_>) -> Self {
        let all = interview::questions(scene.bank, scene.file, scene.law);
        Self(
            all.iter()
                .map(|question| (question.id.clone(), (scene.label(question), scene.paper(question))))
                .collect(),
        )
    }

    fn find_out(&self, scene: &Scene<'_>, fact: &FactPath) -> FindOut {
        let (label, paper) = self.0.get(&interview::question_for(fact)).cloned().unwrap_or_default();
        let label = if label.is_empty() { scene.words.say("papers-fact") } else { label };
        let about = match &fact.owner {
            Owner::Person => String::new(),
            owner => plan::title(scene.file, scene.law, owner).say(scene.words),
        };
        let say = if about.is_empty() {
            label
        } else {
            scene.words.with("plan-find-about", &[("fact", &label), ("about", &about)])
        };
        FindOut { question: interview::spell(fact), say, paper, unlocks: 1 }
    }
}
