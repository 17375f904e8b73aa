//! Answers that cannot both be right, each with the two questions to look at.
//!
//! Not here: corrections; the person decides which one is wrong. Only sure contradictions are told: a vague date
//! contradicts another only when no day of it fits.

use case_file::{CaseFile, Charge, Date, Fact, FactPath, Facts, Id, Owner, VagueDate};

/// Two answers that cannot both be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// In which way.
    pub kind: Conflict,
    /// The first question.
    pub first: FactPath,
    /// The second question.
    pub second: FactPath,
}

/// The ways in which answers contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conflict {
    /// The first date is after the second, and cannot be.
    Order,
    /// Not on supervision, yet it ends in the future.
    NotSupervised,
    /// Not in jail or prison, yet the release is in the future.
    NotIncarcerated,
    /// No open case, yet a charge is pending.
    NothingPending,
    /// A charge is pending, yet it has a date on which it ended.
    PendingWithDate,
    /// No time in jail or prison, yet a release date.
    NoCustodyWithRelease,
    /// Nothing owed anywhere, yet a charge is not paid.
    NothingOwed,
}

impl Conflict {
    /// Returns the key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Order => "conflict-order",
            Self::NotSupervised => "conflict-not-supervised",
            Self::NotIncarcerated => "conflict-not-incarcerated",
            Self::NothingPending => "conflict-nothing-pending",
            Self::PendingWithDate => "conflict-pending-with-date",
            Self::NoCustodyWithRelease => "conflict-no-custody-with-release",
            Self::NothingOwed => "conflict-nothing-owed",
        }
    }
}

/// Pairs of dates of one charge: the first cannot be after the second.
const IN_ORDER: &[(&str, &str)] = &[
    ("offense_date", "arrest_date"),
    ("offense_date", "filed_date"),
    ("offense_date", "outcome_date"),
    ("arrest_date", "outcome_date"),
    ("filed_date", "outcome_date"),
    ("arrest_date", "incarceration_ended"),
    ("arrest_date", "probation_ended"),
    ("incarceration_ended", "sentence_completed"),
    ("probation_ended", "sentence_completed"),
];

/// Pairs that hold only after a conviction: a diversion is finished before the dismissal.
const IN_ORDER_CONVICTED: &[(&str, &str)] = &[
    ("outcome_date", "sentence_completed"),
    ("outcome_date", "incarceration_ended"),
    ("outcome_date", "probation_ended"),
];

/// Returns every sure contradiction, in the order of the file.
pub fn contradictions(file: &CaseFile, as_of: Date) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let person = &file.person.facts;
    for case in &file.cases {
        let of_case = |name: &str| FactPath::new(Owner::Case(case.id.clone()), name);
        after(
            &mut found,
            (birth(), dated(person, "date_of_birth")),
            (of_case("arrest_date"), dated(&case.facts, "arrest_date")),
        );
        for charge in &case.charges {
            let date = |name: &str| match name {
                "arrest_date" | "filed_date" => (of_case(name), dated(&case.facts, name)),
                _ => (of_charge(&charge.id, name), dated(&charge.facts, name)),
            };
            for name in ["offense_date", "outcome_date"] {
                after(&mut found, (birth(), dated(person, "date_of_birth")), date(name));
            }
            let convicted = matches!(charge.facts.text("outcome"), Fact::Known("convicted" | "adjudicated"));
            let extra = if convicted { IN_ORDER_CONVICTED } else { &[] };
            for (first, second) in IN_ORDER.iter().chain(extra) {
                after(&mut found, date(first), date(second));
            }
            of_one_charge(&mut found, person, charge, as_of);
        }
    }
    // The arrest of one case is compared once for each charge; it is told once.
    let mut seen: Vec<Contradiction> = Vec::new();
    for one in found {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}

fn of_one_charge(found: &mut Vec<Contradiction>, person: &Facts, charge: &Charge, as_of: Date) {
    let facts = &charge.facts;
    let own = |name: &str| of_charge(&charge.id, name);
    let of_person = |name: &str| FactPath::new(Owner::Person, name);
    let ahead = |name: &str| dated(facts, name).is_some_and(|date| date.earliest() > as_of);
    let mut tell = |fits: bool, kind, first, second| {
        if fits {
            found.push(Contradiction { kind, first, second });
        }
    };
    let says_no = |name: &str| person.bool(name) == Some(false);
    tell(
        says_no("on_supervision") && ahead("probation_ended"),
        Conflict::NotSupervised,
        of_person("on_supervision"),
        own("probation_ended"),
    );
    tell(
        says_no("incarcerated") && ahead("incarceration_ended"),
        Conflict::NotIncarcerated,
        of_person("incarcerated"),
        own("incarceration_ended"),
    );
    let pending = facts.text("outcome") == Fact::Known("pending");
    tell(
        says_no("pending_charges") && pending,
        Conflict::NothingPending,
        of_person("pending_charges"),
        own("outcome"),
    );
    tell(
        pending && dated(facts, "outcome_date").is_some(),
        Conflict::PendingWithDate,
        own("outcome"),
        own("outcome_date"),
    );
    tell(
        facts.text("incarceration") == Fact::Known("none") && dated(facts, "incarceration_ended").is_some(),
        Conflict::NoCustodyWithRelease,
        own("incarceration"),
        own("incarceration_ended"),
    );
    tell(
        says_no("court_debt") && facts.bool("fines_paid") == Some(false),
        Conflict::NothingOwed,
        of_person("court_debt"),
        own("fines_paid"),
    );
}

type Dated = (FactPath, Option<VagueDate>);

fn after(found: &mut Vec<Contradiction>, first: Dated, second: Dated) {
    if let ((first, Some(one)), (second, Some(other))) = (first, second)
        && one.earliest() > other.latest()
    {
        found.push(Contradiction { kind: Conflict::Order, first, second });
    }
}

fn birth() -> FactPath {
    FactPath::new(Owner::Person, "date_of_birth")
}

fn of_charge(id: &Id, name: &str) -> FactPath {
    FactPath::new(Owner::Charge(id.clone()), name)
}

fn dated(facts: &Facts, name: &str) -> Option<VagueDate> {
    facts.date(name).known()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]
    use super::*;
    use serde_json::json;

    fn check(
        person: &serde_json::Value,
        case: &serde_json::Value,
        charge: &serde_json::Value,
    ) -> Vec<String> {
        let mut case = case.clone();
        let mut charge = charge.clone();
        charge["id"] = json!("c1");
        case["id"] = json!("k1");
        case["jurisdiction"] = json!("us-or");
        case["charges"] = json!([charge]);
        let file = json!({"format": "goodname-case-file", "version": 1, "person": person, "cases": [case]});
        let file = case_file::read(file.to_string().as_bytes()).unwrap();
        let as_of = case_file::parse_day("2026-06-15").unwrap();
        let all = contradictions(&file, as_of);
        all.iter()
            .map(|one| format!("{} {} {}", one.kind.key(), one.first.bare(), one.second.bare()))
            .collect()
    }

    #[test]
    fn an_outcome_before_the_arrest_is_told() {
        let told = check(&json!({}), &json!({"arrest_date": "2010-03"}), &json!({"outcome_date": "2009"}));
        assert_eq!(told, ["conflict-order case.arrest_date charge.outcome_date"]);
    }

    #[test]
    fn vague_dates_that_can_fit_are_left_alone() {
        let told = check(&json!({}), &json!({"arrest_date": "2009"}), &json!({"outcome_date": "2009-01"}));
        assert_eq!(told, Vec::<String>::new());
    }

    #[test]
    fn a_diversion_may_end_before_its_dismissal_and_probation_may_not_end_before_the_conviction() {
        let dates = |outcome| json!({"outcome": outcome, "outcome_date": "2012", "probation_ended": "2011"});
        assert_eq!(check(&json!({}), &json!({}), &dates("deferred-completed")), Vec::<String>::new());
        let told = check(&json!({}), &json!({}), &dates("convicted"));
        assert_eq!(told, ["conflict-order charge.outcome_date charge.probation_ended"]);
    }

    #[test]
    fn what_is_said_about_today_is_held_against_the_dates() {
        let person = json!({"on_supervision": false, "incarcerated": false, "pending_charges": false});
        let told = check(&person, &json!({}), &json!({"outcome": "pending", "outcome_date": "2020"}));
        assert_eq!(
            told,
            [
                "conflict-nothing-pending person.pending_charges charge.outcome",
                "conflict-pending-with-date charge.outcome charge.outcome_date",
            ]
        );
        let told = check(&person, &json!({}), &json!({"probation_ended": "2027"}));
        assert_eq!(told, ["conflict-not-supervised person.on_supervision charge.probation_ended"]);
    }

    #[test]
    fn born_after_the_arrest_is_told_once() {
        let told = check(&json!({"date_of_birth": "1999"}), &json!({"arrest_date": "1990"}), &json!({}));
        assert_eq!(told, ["conflict-order person.date_of_birth case.arrest_date"]);
    }
}
