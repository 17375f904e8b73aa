//! The pages beside the plan, as the window shows them.
//!
//! Not here: what is on a page (`plan::understand`, `plan::granted`, packs) and its words (catalogues).

use case_file::{FactPath, Id, Owner};
use interview::{Mark, Question};
use law::{Pack, Remedy, Track};
use plan::{Grant, Plan, Words as _};
use screening::Status;

use crate::plan_view::{item_view, law_view, owner_id};
use crate::question_view::question_view;
use crate::scene::Scene;
use crate::wire::{Alert, Screen};
use crate::wire_pages::{
    GrantableView, GrantedItem, GrantedView, PageLink, PointsView, SafetyView, TermView, UnderstandView,
};

/// What the name of a mark begins with that says: this was granted.
const GRANTED: &str = "granted:";

/// Returns the name under which it is kept that a remedy was granted for a target.
pub(crate) fn grant_path(target: &Owner, remedy: &str) -> FactPath {
    FactPath::new(target.clone(), format!("{GRANTED}{remedy}"))
}

/// Returns everything that the person said was granted.
pub(crate) fn grants(scene: &Scene<'_>) -> Vec<Grant> {
    let read = |(path, mark): (&FactPath, &Mark)| {
        let remedy = path.name.as_str().strip_prefix(GRANTED)?;
        let Mark::Said(day) = mark else { return None };
        let on = case_file::VagueDate::parse(day).ok()?;
        Some(Grant { remedy: Id::from(remedy), target: path.owner.clone(), on })
    };
    scene.marks.iter().filter_map(read).collect()
}

/// Returns the plan of today, with what was granted.
pub(crate) fn plan_of<'a>(scene: &'a Scene<'a>) -> Plan<'a> {
    let mut plan = plan::plan(&scene.screening, scene.file, scene.law);
    plan.granted = plan::granted(&grants(scene), scene.file, scene.law);
    plan
}

/// Returns what sealing means in one place.
pub(crate) fn understand_view(scene: &Scene<'_>, plan: &Plan<'_>, pack: &Pack) -> UnderstandView {
    let words = scene.words;
    let place = [("place", pack.name.as_str())];
    let topics = plan::understand(plan, scene.file, pack).into_iter().map(|topic| PointsView {
        id: topic.id.to_owned(),
        title: topic.title().say(words),
        lines: topic.lines.iter().map(|line| line.say(words)).collect(),
        known: topic.known,
    });
    let term = |term: &law::Explained| TermView { term: term.term.clone(), means: term.means.clone() };
    UnderstandView {
        place: pack.jurisdiction.to_string(),
        title: plan::understand_title(plan, scene.file, pack).say(words),
        lead: words.with("understand-lead", &place),
        topics: topics.collect(),
        // The words of a place are about a person's own record.
        terms: if plan::has_record(plan, scene.file, pack) {
            pack.terms.iter().map(term).collect()
        } else {
            Vec::new()
        },
        help: pack.help.clone(),
        law: law_view(words, pack),
    }
}

/// Returns what was granted and what could be.
pub(crate) fn granted_view(scene: &Scene<'_>, plan: &Plan<'_>, chosen: &str) -> GrantedView {
    let words = scene.words;
    let title = |target: &Owner| plan::title(scene.file, scene.law, target).say(words);
    let granted = plan.granted.iter().map(|granted| {
        let date = words.vague(granted.on);
        GrantedItem {
            remedy: granted.remedy.id.to_string(),
            target: owner_id(&granted.target),
            title: granted.remedy.title.clone(),
            about: title(&granted.target),
            date: words.with("granted-on", &[("date", &date)]),
            place: granted.pack.jurisdiction.to_string(),
            checklist: granted
                .items
                .iter()
                .map(|item| crate::wire::ChecklistItem { about: String::new(), ..item_view(scene, item) })
                .collect(),
        }
    });
    let routes = plan.targets.iter().flat_map(|target| &target.routes);
    let open = routes.filter(|route| can_be_granted(plan, route)).map(|route| {
        let (remedy, target) = (route.remedy().id.to_string(), owner_id(&route.row.target));
        GrantableView {
            id: grantable_id(&target, &remedy),
            say: format!("{} – {}", route.remedy().title, title(&route.row.target)),
            remedy,
            target,
        }
    });
    let of_record = |track: Track| {
        matches!(track, Track::Innocence | Track::NonConviction | Track::Conviction | Track::Juvenile)
    };
    GrantedView {
        granted: granted.collect(),
        open: open.collect(),
        chosen: chosen.to_owned(),
        letters: plan.granted.iter().any(|granted| of_record(granted.remedy.track)),
        card: plan.granted.iter().any(|granted| !matches!(granted.target, Owner::Matter(_))),
    }
}

/// Returns the name of a remedy and a target together.
pub(crate) fn grantable_id(target: &str, remedy: &str) -> String {
    format!("{target} {remedy}")
}

/// What is closed for good is not granted, and what was granted is listed already.
pub(crate) fn can_be_granted(plan: &Plan<'_>, route: &plan::Route<'_>) -> bool {
    route.row.status != Status::NotEligible && granted_of(plan, route).is_none()
}

/// Returns when a way was granted, in words; empty when the person did not say so.
pub(crate) fn granted_on(scene: &Scene<'_>, plan: &Plan<'_>, route: &plan::Route<'_>) -> String {
    let granted = granted_of(plan, route);
    granted
        .map(|granted| scene.words.with("granted-on", &[("date", &scene.words.vague(granted.on))]))
        .unwrap_or_default()
}

fn granted_of<'p>(plan: &'p Plan<'_>, route: &plan::Route<'_>) -> Option<&'p plan::Granted<'p>> {
    let same = |granted: &&plan::Granted<'_>| {
        granted.remedy.id == route.remedy().id && granted.target == route.row.target
    };
    plan.granted.iter().find(same)
}

/// Returns the ways from the plan to its pages: safety first.
pub(crate) fn links(scene: &Scene<'_>, plan: &Plan<'_>) -> Vec<PageLink> {
    let words = scene.words;
    let has = |track: Track| scene.file.matters.iter().any(|matter| matter.kind.as_str() == track.word());
    let link = |kind: &str, id: &str, say: String| PageLink { kind: kind.to_owned(), id: id.to_owned(), say };
    let mut links = Vec::new();
    if has(Track::ProtectedWitness) {
        links.push(link("safety", "do-not-write", words.say("page-do-not-write")));
    }
    if has(Track::StateSecret) {
        links.push(link("safety", "classified", words.say("page-classified")));
    }
    let place = |pack: &&Pack| {
        let say = plan::understand_title(plan, scene.file, pack).say(words);
        link("understand", pack.jurisdiction.as_str(), say)
    };
    links.extend(plan.law.iter().map(place));
    let count = plan.granted.len();
    let say = match count {
        0 => words.say("page-granted"),
        _ => words.with("page-granted-some", &[("count", &count.to_string())]),
    };
    links.push(link("granted", "", say));
    links
}

/// Returns a question that has a page of its own as that page; `None` for every other question.
pub(crate) fn safety_question(scene: &Scene<'_>, question: &Question<'_>, is_first: bool) -> Option<Screen> {
    if question.id.owner != Owner::Person {
        return None;
    }
    let mut view = match question.id.name.as_str() {
        "in_danger" => danger(scene),
        "classified_read" => classified(scene),
        _ => return None,
    };
    view.question = Some(question_view(scene, question, is_first));
    Some(Screen::Safety(view))
}

/// Returns a page that is only read.
pub(crate) fn safety_view(scene: &Scene<'_>, page: &str) -> Option<SafetyView> {
    match page {
        "do-not-write" => Some(do_not_write(scene)),
        "classified" => Some(SafetyView { confirm: false, ..classified(scene) }),
        _ => None,
    }
}

/// Returns the notice for a witness in danger, which stands on top of every screen of that matter and of the plan.
pub(crate) fn danger_alert(scene: &Scene<'_>) -> Option<Alert> {
    let in_danger = scene.file.matters.iter().any(|matter| {
        let fact = FactPath::new(Owner::Matter(matter.id.clone()), "danger_now");
        matter.kind.as_str() == Track::ProtectedWitness.word()
            && scene.file.fact(&fact) == Some(serde_json::json!(true))
    });
    let say = scene.words.say("alert-danger");
    in_danger.then(|| Alert { tone: "warning".to_owned(), say, question: String::new() })
}

fn danger(scene: &Scene<'_>) -> SafetyView {
    let mut first = vec![numbered(scene, "safety-call", 4)];
    let help = witness_help(scene);
    if !help.is_empty() {
        first.push(points(scene, "safety-help", help));
    }
    page(scene, "danger", first, vec![not_to_write(scene), numbered(scene, "safety-computer", 3)])
}

fn do_not_write(scene: &Scene<'_>) -> SafetyView {
    let more = vec![
        numbered(scene, "safety-enough", 2),
        numbered(scene, "safety-papers", 3),
        numbered(scene, "safety-computer", 3),
        numbered(scene, "safety-call", 4),
    ];
    page(scene, "do-not-write", vec![not_to_write(scene)], more)
}

fn not_to_write(scene: &Scene<'_>) -> PointsView {
    let mut points = numbered(scene, "safety-not", 4);
    points.lines.push(scene.words.say("safety-leave"));
    points
}

/// Who helps in the place of the matter, once it has one.
fn witness_help(scene: &Scene<'_>) -> Vec<String> {
    let witness = Track::ProtectedWitness.word();
    let matter = scene.file.matters.iter().find(|matter| matter.kind.as_str() == witness);
    matter
        .and_then(|matter| scene.law.pack(&matter.jurisdiction))
        .map(|pack| pack.help.clone())
        .unwrap_or_default()
}

/// Whom to turn to and how it works are the pack's words; what not to do is said before them.
fn classified(scene: &Scene<'_>) -> SafetyView {
    let remedies: Vec<&Remedy> = scene
        .law
        .packs()
        .flat_map(|pack| &pack.remedies)
        .filter(|remedy| remedy.track == Track::StateSecret)
        .collect();
    let mut who = numbered(scene, "safety-classified-who", 1);
    let cited = |step: &law::Step| match step.cite.as_str() {
        "" => step.say.clone(),
        cite => format!("{} ({cite})", step.say),
    };
    who.lines.extend(remedies.iter().flat_map(|remedy| &remedy.steps).map(cited));
    let how = remedies.iter().flat_map(|remedy| {
        [&remedy.summary, &remedy.discretion, &remedy.effect, &remedy.authority].map(String::clone)
    });
    let how: Vec<String> = how.filter(|line| !line.is_empty()).collect();
    let first = vec![numbered(scene, "safety-classified-not", 4), who];
    let more = if how.is_empty() { Vec::new() } else { vec![points(scene, "safety-classified-how", how)] };
    SafetyView { confirm: true, exit: false, ..page(scene, "classified", first, more) }
}

fn page(scene: &Scene<'_>, id: &str, first: Vec<PointsView>, more: Vec<PointsView>) -> SafetyView {
    SafetyView {
        id: id.to_owned(),
        title: scene.words.say(&format!("safety-{id}")),
        lead: scene.words.say(&format!("safety-{id}-lead")),
        first,
        question: None,
        confirm: false,
        more,
        exit: true,
    }
}

fn numbered(scene: &Scene<'_>, key: &str, count: usize) -> PointsView {
    points(scene, key, (1..=count).map(|number| scene.words.say(&format!("{key}-{number}"))).collect())
}

fn points(scene: &Scene<'_>, key: &str, lines: Vec<String>) -> PointsView {
    let id = key.trim_start_matches("safety-").to_owned();
    PointsView { id, title: scene.words.say(key), lines, known: true }
}

/// Returns the charge, case or matter with this id.
pub(crate) fn target_of(file: &case_file::CaseFile, id: &str) -> Option<Owner> {
    let id = Id::from(id);
    let charge = file.charge(&id).map(|_| Owner::Charge(id.clone()));
    let case = || file.case(&id).map(|_| Owner::Case(id.clone()));
    let matter = || file.matter(&id).map(|_| Owner::Matter(id.clone()));
    charge.or_else(case).or_else(matter)
}

/// Tells whether the notice about danger belongs on a screen about this.
pub(crate) fn is_of_witness(scene: &Scene<'_>, owner: &Owner, name: &str) -> bool {
    match owner {
        Owner::Person => name.ends_with(Track::ProtectedWitness.word()),
        Owner::Matter(id) => {
            let kind = scene.file.matter(id).map(|matter| matter.kind.as_str());
            kind == Some(Track::ProtectedWitness.word())
        }
        Owner::Case(_) | Owner::Charge(_) => false,
    }
}

/// Returns what a person has to prove it, how strongly, and what follows a refusal; of a proof of innocence what is not
/// known is said, too.
pub(crate) fn proof_words(scene: &Scene<'_>, remedy: &Remedy) -> [String; 3] {
    let say = |key: &str, text: &String| match (text.is_empty(), remedy.track == Track::Innocence) {
        (true, true) => scene.words.say(&format!("route-{key}-unknown")),
        _ => text.clone(),
    };
    [say("burden", &remedy.burden), say("standard", &remedy.standard), say("refused", &remedy.refused)]
}
