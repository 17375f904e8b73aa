//! The plan of invented people under the real packs: order, checklist, dates, facts, ways on, and words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

use std::cell::RefCell;
use std::collections::BTreeSet;

use case_file::{CaseFile, Date, FactPath, Owner};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use law::Law;
use plan::{EventKind, Item, ItemDate, ItemKind, Plan, Role, Warning, Words, plan};
use screening::{Status, screen};
use serde_json::{Value as Json, json};

/// English, and every key that was missing.
struct English {
    bundle: FluentBundle<FluentResource>,
    missing: RefCell<BTreeSet<String>>,
}

impl English {
    fn new() -> Self {
        let text = concat!(
            include_str!("../../../../assets/text/en/plan.ftl"),
            include_str!("../../../../assets/text/en/pages.ftl"),
        );
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
        Self { bundle, missing: RefCell::default() }
    }
}

impl Words for English {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<i64>() {
                Ok(count) if *name == "count" => values.set(*name, FluentValue::from(count)),
                _ => values.set(*name, FluentValue::from(*value)),
            }
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .map(|pattern| self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned());
        assert!(errors.is_empty(), "{key} lacks an argument: {errors:?}");
        said.unwrap_or_else(|| {
            self.missing.borrow_mut().insert(key.to_owned());
            key.to_owned()
        })
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn law() -> Law {
    let packs = [
        ("us-ca", include_str!("../../../../assets/law/us-ca/pack.toml")),
        ("us-or", include_str!("../../../../assets/law/us-or/pack.toml")),
        ("us-wa", include_str!("../../../../assets/law/us-wa/pack.toml")),
    ];
    Law::new(
        packs.map(|(file, text)| law::read(file, text).unwrap_or_else(|problems| panic!("{problems:?}"))),
    )
}

fn file(json: &Json) -> CaseFile {
    let mut json = json.clone();
    json["format"] = json!("goodname-case-file");
    json["version"] = json!(1);
    case_file::read(json.to_string().as_bytes()).unwrap()
}

/// Joe Example: a charge in California that was dropped; he says that he did not do it.
fn joe() -> Json {
    json!({
        "person": {
            "name": { "given": "Joe", "family": "Example" },
            "date_of_birth": "1990-01-01", "record_is_complete": true, "pending_charges": false,
            "on_supervision": false, "incarcerated": false, "trafficking_survivor": false, "not_us_citizen": false
        },
        "cases": [{
            "id": "k1", "jurisdiction": "us-ca", "county": "Los Angeles", "number": "EX-0001",
            "arrest_date": "2025-03-01", "filed_date": "2025-03-20", "juvenile": false,
            "charges": [{
                "id": "c1", "description": "Vandalism", "severity": "misdemeanor", "kinds": ["property-damage"],
                "outcome": "dismissed", "outcome_date": "2025-09-15", "claims_innocence": true,
                "mistaken_identity": false,
                "more": { "us-ca/can-recharge": false, "us-ca/evaded": false, "us-ca/violence-survivor": false }
            }]
        }]
    })
}

fn with_plan<T>(json: &Json, as_of: &str, check: impl FnOnce(&Plan<'_>, &CaseFile, &Law) -> T) -> T {
    let (law, file) = (law(), file(json));
    let screening = screen(&file, &law, day(as_of));
    check(&plan(&screening, &file, &law), &file, &law)
}

fn ids(items: &[Item<'_>], kind: ItemKind) -> Vec<String> {
    items.iter().filter(|item| item.kind == kind).map(|item| item.id.clone()).collect()
}

#[test]
fn joe_sees_innocence_first_then_sealing_then_what_happens_by_itself() {
    with_plan(&joe(), "2026-11-22", |plan, _, _| {
        let routes = &plan.targets[0].routes;
        let first: Vec<(&str, Role)> =
            routes.iter().take(3).map(|route| (route.remedy().id.as_str(), route.role)).collect();
        assert_eq!(
            first,
            [
                ("us-ca/factual-innocence", Role::Lead),
                ("us-ca/arrest-sealing", Role::Also),
                ("us-ca/auto-arrest", Role::Check),
            ]
        );
        let closed = routes.iter().position(|route| route.row.status == Status::NotEligible).unwrap();
        assert!(routes[closed..].iter().all(|route| route.row.status == Status::NotEligible));
        assert!(plan.targets[0].otherwise.is_empty());
    });
}

#[test]
fn the_first_two_are_compared_in_plain_words() {
    let words = English::new();
    with_plan(&joe(), "2026-11-22", |plan, _, _| {
        let said: Vec<String> = plan.targets[0].compare.iter().map(|line| line.say(&words)).collect();
        let said = said.join("\n");
        assert!(said.contains("Destroys the record"), "{said}");
        assert!(said.contains("does not ask whether you did it"), "{said}");
        assert!(said.contains("March 20, 2027"), "the innocence petition has a last day: {said}");
    });
}

#[test]
fn a_near_deadline_is_the_first_line_and_a_warning() {
    with_plan(&joe(), "2027-02-01", |plan, _, _| {
        let first = &plan.checklist[0];
        assert_eq!(first.id, "us-ca/factual-innocence/k1/deadline");
        assert_eq!(first.date, Some(ItemDate::By(day("2027-03-20"))));
        assert_eq!(plan.warnings[0], Warning::DeadlineNear { day: day("2027-03-20"), days: 47 });
    });
    with_plan(&joe(), "2025-10-01", |plan, _, _| {
        assert_eq!(plan.checklist[0].id, "own-record/us-ca");
        assert!(plan.checklist.iter().any(|item| item.id == "us-ca/factual-innocence/k1/deadline"));
    });
}

#[test]
fn the_last_day_is_on_the_strip() {
    with_plan(&joe(), "2026-11-22", |plan, _, _| {
        let closes: Vec<_> = plan.strip.iter().filter(|event| event.kind == EventKind::Closes).collect();
        let deadline = plan.targets[0].routes[0].row.deadline;
        assert_eq!(closes.iter().map(|event| Some(event.day)).collect::<Vec<_>>(), [deadline]);
    });
}

#[test]
fn only_the_steps_that_fit_this_outcome_are_listed() {
    with_plan(&joe(), "2026-11-22", |plan, _, _| {
        let filed = ids(&plan.checklist, ItemKind::File);
        let steps: Vec<&String> =
            filed.iter().filter(|id| id.starts_with("us-ca/factual-innocence/k1/")).collect();
        assert_eq!(steps[0], "us-ca/factual-innocence/k1/deadline");
        assert!(
            !filed.contains(&"us-ca/factual-innocence/k1/1".to_owned()),
            "that step is for people never charged"
        );
        assert!(filed.contains(&"us-ca/factual-innocence/k1/3".to_owned()), "{filed:?}");
        assert!(filed.contains(&"us-ca/arrest-sealing/k1/also".to_owned()), "{filed:?}");
        assert_eq!(ids(&plan.checklist, ItemKind::Check), ["us-ca/auto-arrest/check"]);
    });
}

#[test]
fn charges_of_one_case_share_their_steps_and_papers() {
    let mut json = joe();
    let mut second = json["cases"][0]["charges"][0].clone();
    second["id"] = json!("c2");
    second["description"] = json!("Trespass");
    json["cases"][0]["charges"].as_array_mut().unwrap().push(second);
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let all: Vec<&str> = plan.checklist.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "every id once: {all:?}");
        let step = plan.checklist.iter().find(|item| item.id == "us-ca/factual-innocence/k1/3").unwrap();
        assert_eq!(step.targets, [Owner::Charge("c1".into()), Owner::Charge("c2".into())]);
    });
}

#[test]
fn ids_of_lines_hold_nothing_personal_and_do_not_move_with_time() {
    let list = |as_of| with_plan(&joe(), as_of, |plan, _, _| ids(&plan.checklist, ItemKind::File));
    let (early, late) = (list("2026-01-05"), list("2026-11-22"));
    assert_eq!(early, late);
    assert!(early.iter().all(|id| !id.contains("Joe") && !id.contains("EX-0001")));
}

#[test]
fn what_opens_later_is_a_day_to_come_back_and_never_the_end() {
    let mut json = joe();
    let charge = &mut json["cases"][0]["charges"][0];
    charge["outcome"] = json!("convicted");
    charge["outcome_date"] = json!("2026-06-01");
    charge["sentence_completed"] = json!("2026-06-20");
    charge["claims_innocence"] = json!(false);
    charge["incarceration"] = json!("jail");
    charge["probation_ended"] = Json::Null;
    charge["supervision_revoked"] = json!(false);
    charge["more"]["us-ca/probation"] = json!(false);
    json["person"]["registered_sex_offender"] = json!(false);
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let target = &plan.targets[0];
        let wait = plan.checklist.iter().find(|item| item.kind == ItemKind::Wait).unwrap();
        assert_eq!(wait.date, Some(ItemDate::From(day("2027-06-01"))), "{wait:?}");
        assert!(target.otherwise.len() >= 4, "{:?}", target.otherwise);
        let opens: Vec<_> = plan.strip.iter().filter(|event| event.kind == EventKind::Opens).collect();
        assert!(opens.iter().any(|event| event.day == day("2027-06-01")), "{opens:?}");
    });
}

#[test]
fn a_charge_with_nothing_open_still_gets_ways_on() {
    let words = English::new();
    let mut json = joe();
    json["cases"][0]["charges"][0] = json!({
        "id": "c1", "description": "Example", "severity": "felony", "outcome": "pending", "kinds": ["violent"]
    });
    json["person"]["pending_charges"] = json!(true);
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let said: Vec<String> = plan.targets[0].otherwise.iter().map(|way| way.say(&words)).collect();
        assert!(said.iter().any(|way| way.contains("corrected")), "{said:?}");
        assert!(said.iter().any(|way| way.contains("free legal help")), "{said:?}");
        let help = plan.law.iter().flat_map(|pack| &pack.help);
        assert_eq!(
            help.filter(|line| line.contains("LawHelpCA")).count(),
            1,
            "who can help stands once in the plan"
        );
        assert!(plan.warnings.contains(&Warning::PendingCase));
    });
}

#[test]
fn every_waiting_row_gets_at_least_one_fact_of_the_list() {
    let json = json!({
        "person": {},
        "cases": [
            { "id": "k1", "jurisdiction": "us-ca", "charges": [{ "id": "c1" }, { "id": "c2", "outcome": "convicted" }] },
            { "id": "k2", "jurisdiction": "us-or", "charges": [{ "id": "c3", "outcome": "dismissed" }] }
        ]
    });
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let listed: BTreeSet<_> = plan.find_out.iter().map(|find| &find.fact).collect();
        let mut waiting = 0;
        let unclaimed =
            |fact: &FactPath| ["claims_innocence", "mistaken_identity"].contains(&fact.name.as_str());
        for route in plan.targets.iter().flat_map(|target| &target.routes) {
            if let Status::NeedsInfo { missing } = &route.row.status
                && !missing.iter().any(unclaimed)
            {
                waiting += 1;
                assert!(missing.iter().any(|fact| listed.contains(fact)), "{} has none", route.remedy().id);
            }
        }
        assert!(waiting > 5, "the example must have waiting rows");
        let named: usize = plan.targets.iter().flat_map(|t| &t.routes).flat_map(|r| &r.missing).count();
        assert!(plan.find_out.len() < named / 2, "{} of {named}", plan.find_out.len());
        assert!(plan.find_out[0].unlocks >= plan.find_out.last().unwrap().unlocks);
        assert!(plan.warnings.contains(&Warning::RecordIncomplete));
    });
}

#[test]
fn nobody_is_told_first_that_it_may_not_have_been_them_unless_they_said_so() {
    let mut json = joe();
    let charge = json["cases"][0]["charges"][0].as_object_mut().unwrap();
    charge.remove("claims_innocence");
    charge.remove("mistaken_identity");
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let routes = &plan.targets[0].routes;
        assert_eq!(routes[0].remedy().id.as_str(), "us-ca/arrest-sealing");
        assert_eq!(routes[0].role, Role::Lead);
        assert!(
            routes.iter().any(|route| route.remedy().id.as_str() == "us-ca/factual-innocence"),
            "still shown"
        );
        assert!(plan.find_out.iter().all(|find| find.fact.name.as_str() != "mistaken_identity"));
    });
}

#[test]
fn a_row_that_misses_two_facts_gets_both() {
    let mut json = joe();
    let more = json["cases"][0]["charges"][0]["more"].as_object_mut().unwrap();
    more.remove("us-ca/can-recharge");
    more.remove("us-ca/evaded");
    json["cases"][0]["charges"][0]["claims_innocence"] = json!(false);
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let facts: Vec<&str> = plan.find_out.iter().map(|find| find.fact.name.as_str()).collect();
        assert!(facts.contains(&"us-ca/can-recharge") && facts.contains(&"us-ca/evaded"), "{facts:?}");
    });
}

#[test]
fn a_roughly_known_date_gives_a_roughly_known_opening() {
    let json = json!({
        "person": { "record_is_complete": true, "pending_charges": false },
        "cases": [{ "id": "k1", "jurisdiction": "us-or", "county": "Lane", "juvenile": false, "charges": [{
            "id": "c1", "severity": "misdemeanor", "grade": "A", "kinds": ["theft"], "outcome": "convicted",
            "outcome_date": "2025", "sentence_completed": "2025", "incarceration": "none", "fines_paid": true,
            "supervision_revoked": false
        }] }]
    });
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let event =
            plan.strip.iter().find(|event| event.remedy.id.as_str() == "us-or/set-aside-conviction").unwrap();
        assert_eq!(event.day, day("2028-01-01"));
        assert_eq!(event.kind, EventKind::MayOpen { until: Some(day("2028-12-31")) });
    });
}

#[test]
fn a_person_who_is_not_a_citizen_is_told_before_filing() {
    let mut json = joe();
    json["person"]["not_us_citizen"] = json!(true);
    with_plan(&json, "2026-11-22", |plan, _, _| {
        assert!(plan.warnings.contains(&Warning::Immigration));
        let copies = plan.checklist.iter().position(|item| item.id == "certified-copies").unwrap();
        let filing =
            plan.checklist.iter().position(|item| item.id == "us-ca/factual-innocence/k1/3").unwrap();
        assert!(copies < filing);
    });
}

#[test]
fn a_state_without_law_is_said_and_its_charges_are_still_listed() {
    let json = json!({ "cases": [{ "id": "k1", "jurisdiction": "us-xx", "charges": [{ "id": "c1" }] }] });
    let mut json = json;
    json["cases"][0]["jurisdiction"] = json!("us-wy");
    with_plan(&json, "2026-11-22", |plan, _, _| {
        assert!(plan.warnings.contains(&Warning::NoLaw { jurisdiction: "us-wy".into() }));
        assert_eq!(plan.targets.len(), 1);
        assert!(!plan.targets[0].otherwise.is_empty());
    });
}

#[test]
fn a_record_in_three_states_gets_one_plan_with_each_fact_asked_once() {
    let case = |id: &str, place: &str| {
        json!({
            "id": format!("k{id}"), "jurisdiction": place, "charges": [
                { "id": format!("a{id}"), "severity": "misdemeanor", "outcome": "convicted" },
                { "id": format!("b{id}"), "severity": "misdemeanor", "outcome": "dismissed" }
            ]
        })
    };
    let json = json!({
        "person": {},
        "cases": [case("1", "us-wa"), case("2", "us-or"), case("3", "us-ca")]
    });
    with_plan(&json, "2026-11-22", |plan, _, _| {
        let places: Vec<&str> = plan.law.iter().map(|pack| pack.jurisdiction.as_str()).collect();
        assert_eq!(places, ["us-ca", "us-or", "us-wa"]);
        let facts: Vec<&FactPath> = plan.find_out.iter().map(|find| &find.fact).collect();
        assert_eq!(facts.len(), facts.iter().collect::<BTreeSet<_>>().len(), "no fact twice");
        let homes_that_wait_for = |fact: &FactPath| -> BTreeSet<&str> {
            let routes = plan.targets.iter().flat_map(|target| &target.routes);
            let waiting = routes.filter(|route| route.missing.iter().any(|find| find.fact == *fact));
            waiting
                .filter_map(|route| route.remedy().id.as_str().split_once('/'))
                .map(|(home, _)| home)
                .collect()
        };
        let open_case = FactPath::new(Owner::Person, "pending_charges");
        assert_eq!(homes_that_wait_for(&open_case), BTreeSet::from(["us-ca", "us-or", "us-wa"]));
        assert!(facts.contains(&&open_case));
        let ids: Vec<&str> = plan.checklist.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "no line twice");
        for target in &plan.targets {
            let Owner::Charge(id) = &target.target else { continue };
            let home = ["us-wa", "us-or", "us-ca"][usize::from(id.as_str().as_bytes()[1] - b'1')];
            let own = |id: &case_file::Id| id.as_str().starts_with(&format!("{home}/"));
            assert!(
                target.routes.iter().all(|route| own(&route.remedy().id)),
                "{id:?} has only its state's ways"
            );
        }
    });
}

#[test]
fn every_key_that_is_used_has_english_words() {
    let words = English::new();
    let vague = json!({
        "person": { "pending_charges": true, "not_us_citizen": true },
        "cases": [
            { "id": "k1", "jurisdiction": "us-ca", "arrest_date": "2019", "charges": [{ "id": "c1" }] },
            { "id": "k2", "jurisdiction": "us-or", "charges": [{ "id": "c2", "outcome": "convicted" }] },
            { "id": "k3", "jurisdiction": "us-wy", "charges": [] }
        ],
        "matters": [
            { "id": "m1", "jurisdiction": "us-or", "kind": "birth-record" },
            { "id": "m2", "jurisdiction": "us-ca", "kind": "protected-witness" },
            { "id": "m3", "jurisdiction": "us-ca", "kind": "trade-secret" },
            { "id": "m4", "jurisdiction": "us-ca", "kind": "juvenile-party" }
        ]
    });
    for json in [joe(), vague] {
        with_plan(&json, "2026-11-22", |plan, file, law| {
            plan.headline.iter().for_each(|line| drop(line.say(&words)));
            plan.warnings.iter().for_each(|warning| drop(warning.message().say(&words)));
            plan.strip.iter().for_each(|event| drop(event.message().say(&words)));
            for find in &plan.find_out {
                drop((find.say.say(&words), find.paper.say(&words)));
            }
            for item in &plan.checklist {
                drop(item.say.say(&words));
                item.detail.iter().for_each(|line| drop(line.say(&words)));
            }
            for target in &plan.targets {
                drop(plan::title(file, law, &target.target).say(&words));
                drop(plan::about(file, law, &target.target).map(|about| about.say(&words)));
                target.compare.iter().for_each(|line| drop(line.say(&words)));
                target.otherwise.iter().for_each(|line| drop(line.say(&words)));
                for route in &target.routes {
                    for message in [
                        route.status(),
                        route.relief(),
                        route.process(),
                        route.discretion(),
                        route.confidence(),
                    ] {
                        drop(message.say(&words));
                    }
                }
            }
        });
    }
    assert_eq!(words.missing.take(), BTreeSet::new());
}

#[test]
fn every_fact_outcome_and_place_of_the_contract_has_english_words() {
    use case_file::field::{CASE, CHARGE, KINDS, MATTER_KINDS, OUTCOMES, PERSON};
    let words = English::new();
    assert!(!KINDS.is_empty());
    let of_documents = |name: &str| name.contains('.') || ["other_names", "phone", "email"].contains(&name);
    for (subject, table) in [("person", PERSON), ("case", CASE), ("charge", CHARGE)] {
        for field in table.iter().filter(|field| !of_documents(field.name)) {
            words.say(&format!("plan-fact-{subject}-{}", field.name), &[]);
        }
    }
    for outcome in OUTCOMES {
        words.say(&format!("plan-outcome-{outcome}"), &[]);
    }
    for kind in MATTER_KINDS {
        words.say(&format!("plan-matter-{kind}"), &[]);
    }
    for place in plan::PLACES {
        words.say(&format!("plan-paper-{place}"), &[]);
    }
    let law_words = [
        ("plan-relief", law::Relief::ALL.iter().map(|one| one.word()).collect::<Vec<_>>()),
        ("plan-process", law::Process::ALL.iter().map(|one| one.word()).collect()),
        ("plan-confidence", law::ConfidenceLevel::ALL.iter().map(|one| one.word()).collect()),
    ];
    for (prefix, all) in law_words {
        for word in all {
            words.say(&format!("{prefix}-{word}"), &[]);
        }
    }
    assert_eq!(words.missing.take(), BTreeSet::new());
}

#[test]
fn the_same_screening_gives_the_same_plan() {
    let print = || with_plan(&joe(), "2026-11-22", |plan, _, _| format!("{plan:?}"));
    assert_eq!(print(), print());
}

/// An invented state where a conviction can be sealed once in a life.
const ONCE: &str = r#"
[pack]
jurisdiction = "us-wy"
name = "Example State"
reviewed = 2026-11-22
known_to = "March 2026"
own_record = "Ask the state police."
effect = "It is closed."
automatic = "Nothing."
help = ["Example Legal Aid"]

[[remedy]]
id = "sealing"
title = "Sealing once"
track = "conviction"
relief = "seal"
process = "petition"
scope = "charge"
authority = "X.C. 1"
discretionary = false
reach = "charge.outcome = convicted"
summary = "Closes the record."
effect = "After it is granted: closed."
excluded = "Nothing."
fee = "Free."
bring = [{ say = "The judgment", from = "The clerk" }]
steps = [{ say = "Fill in the form.", cite = "X.C. 2" }]
after = ["Keep the order."]
confidence = { level = "statute", note = "Invented." }

[[remedy.requires]]
id = "r1"
when = "no relief where relief.jurisdiction = us-wy"
say = "You have not used it before."
unmet = "You have used it before."
cite = "X.C. 3"
"#;

#[test]
fn a_way_that_can_be_used_once_is_a_stop_before_filing() {
    let law = Law::new([law::read("us-wy", ONCE).unwrap_or_else(|problems| panic!("{problems:?}"))]);
    let charge = |id: &str| json!({ "id": id, "outcome": "convicted" });
    let warns = |charges: &[&str]| {
        let charges: Vec<Json> = charges.iter().map(|id| charge(id)).collect();
        let file = file(&json!({
            "person": { "earlier_relief": [], "record_is_complete": true },
            "cases": [{ "id": "k1", "jurisdiction": "us-wy", "charges": charges }]
        }));
        let screening = screen(&file, &law, day("2026-11-22"));
        plan(&screening, &file, &law).warnings
    };
    assert_eq!(warns(&["c1"]), [], "one conviction: nothing else can be lost");
    assert_eq!(warns(&["c1", "c2"]), [Warning::OnceOnly { remedy: "Sealing once".to_owned() }]);
}

/// Three ways: a board for what the first code names, a court once in a lifetime, an agency that should be asked first.
fn three_ways() -> Law {
    let remedy = |id: &str, relief: &str, process: &str, reach: &str, more: &str| {
        let from = ONCE.find("[[remedy]]").unwrap();
        ONCE[from..]
            .replace("id = \"sealing\"", &format!("id = \"{id}\"\n{more}"))
            .replace("title = \"Sealing once\"", &format!("title = \"Way {id}\""))
            .replace("relief = \"seal\"", &format!("relief = \"{relief}\""))
            .replace("process = \"petition\"", &format!("process = \"{process}\""))
            .replace("charge.outcome = convicted", reach)
            .replace("no relief where relief.jurisdiction = us-wy", "charge.outcome = convicted")
    };
    let head = &ONCE[..ONCE.find("[[remedy]]").unwrap()];
    let court = "once = \"You can have it once.\"\n\
        later_than = [{ remedy = \"agency\", say = \"The agency can do it without using that up.\" }]";
    let text = [
        head.to_owned(),
        remedy("board", "set-aside", "pardon-board", "charge.severity = felony", ""),
        remedy("court", "seal", "petition", "charge.severity in {felony, misdemeanor}", court),
        remedy("agency", "restrict", "agency", "charge.severity in {misdemeanor, infraction}", ""),
    ];
    Law::new([law::read("us-wy", &text.concat()).unwrap_or_else(|problems| panic!("{problems:?}"))])
}

fn with_three_ways<T>(severities: &[&str], check: impl FnOnce(&Plan<'_>) -> T) -> T {
    let law = three_ways();
    let charge = |(i, severity): (usize, &&str)| json!({ "id": format!("c{i}"), "severity": severity, "outcome": "convicted" });
    let charges: Vec<Json> = severities.iter().enumerate().map(charge).collect();
    let file = file(&json!({
        "person": { "record_is_complete": true },
        "cases": [{ "id": "k1", "jurisdiction": "us-wy", "charges": charges }]
    }));
    let screening = screen(&file, &law, day("2026-11-22"));
    check(&plan(&screening, &file, &law))
}

#[test]
fn a_way_that_is_put_first_leads_and_spares_what_can_be_had_once() {
    with_three_ways(&["misdemeanor"], |plan| {
        let roles: Vec<(&str, Role)> =
            plan.targets[0].routes.iter().map(|route| (route.remedy().id.as_str(), route.role)).collect();
        assert_eq!(roles, [("us-wy/agency", Role::Lead), ("us-wy/court", Role::Alternative)]);
        assert_eq!(ids(&plan.checklist, ItemKind::File), ["us-wy/agency/k1/1"]);
    });
}

#[test]
fn filings_go_from_the_easiest_to_the_one_that_its_pack_puts_last() {
    with_three_ways(&["felony", "infraction"], |plan| {
        let filed = ids(&plan.checklist, ItemKind::File);
        assert_eq!(filed, ["us-wy/agency/k1/1", "us-wy/court/k1/before", "us-wy/court/k1/1"]);
        let stop = plan.checklist.iter().find(|item| item.id.ends_with("/before")).unwrap();
        let said: Vec<String> = stop.detail.iter().map(|line| line.say(&English::new())).collect();
        assert_eq!(said, ["You can have it once.", "The agency can do it without using that up."]);
    });
}

#[test]
fn nothing_is_put_first_that_can_never_open() {
    with_three_ways(&["felony"], |plan| {
        let stop = plan.checklist.iter().find(|item| item.id.ends_with("/before")).unwrap();
        let said: Vec<String> = stop.detail.iter().map(|line| line.say(&English::new())).collect();
        assert_eq!(said, ["You can have it once."]);
    });
}
