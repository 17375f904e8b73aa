//! The pack language, operator by operator: an expression, some facts, and its value over all days.
//!
//! Each row is one line that a person can read. Timelines are written as `no, 2023-05-01 yes`: the value before all
//! changes, then each change. The second half holds the checker's words for what it refuses.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a row of a table reads better without `&` before every `json!`"
)]

use law::Law;
use screening::{Row, Verdict, screen};
use serde_json::{Value as Json, json};
use tests::{case_file, day};

/// A pack with one remedy whose only requirement is this expression, and names for the tests to use.
fn pack(expression: &str) -> String {
    format!(
        r#"
[pack]
jurisdiction = "us-xx"
name = "Inventia"
reviewed = 2026-11-22
known_to = "November 2026"

[[fact]]
id = "asked"
owner = "charge"
type = "bool"
ask = "Asked?"
gate = "charge.severity = felony"

[[fact]]
id = "assumed-no"
owner = "charge"
type = "bool"
ask = "Rare?"
presumed = false
assume = "It is not rare."

[[fact]]
id = "class"
owner = "charge"
type = "choice"
choices = [ {{ id = "A", say = "A" }}, {{ id = "B", say = "B" }} ]
ask = "Which class?"

[[fact]]
id = "count"
owner = "person"
type = "number"
ask = "How many?"

[[fact]]
id = "let-go"
owner = "charge"
type = "date"
ask = "When?"

[[define]]
id = "CONVICTED"
on = "charge"
type = "bool"
is = "charge.outcome = convicted"

[[define]]
id = "USED"
on = "charge"
type = "bool"
is = "more.asked or more.assumed-no or more.class = A or more.count > 100 or happened(more.let-go)"

[[table]]
id = "WAIT"
on = "charge"
type = "period"
rows = [
  {{ when = "charge.severity = felony", is = "5 years", cite = "X.C. 1" }},
  {{ when = "charge.severity = misdemeanor", is = "3 years", cite = "X.C. 2" }},
]
else = "never"

[[remedy]]
id = "sealing"
title = "Sealing"
track = "conviction"
relief = "seal"
process = "petition"
scope = "charge"
authority = "X.C. 3"
reach = "true"
summary = "Seals."
steps = [ {{ say = "File." }}, {{ when = "USED", say = "Show it." }} ]
confidence = {{ level = "unverified" }}

[[remedy.requires]]
id = "r1"
when = '''{expression}'''
say = "It is so."
cite = "X.C. 4"
"#
    )
}

fn spell(row: &Row<'_>) -> String {
    let word = |verdict: &Verdict| match verdict {
        Verdict::Yes => "yes".to_owned(),
        Verdict::No => "no".to_owned(),
        Verdict::Unknown(facts) => {
            let names: Vec<String> = facts.iter().map(|fact| row.spell(fact)).collect();
            format!("unknown({})", names.join(" "))
        }
    };
    let changes = row.timeline.changes().iter().map(|(day, verdict)| format!("{day} {}", word(verdict)));
    std::iter::once(word(row.timeline.before_all())).chain(changes).collect::<Vec<_>>().join(", ")
}

/// Evaluates an expression for the charge `c1` of a file.
fn value(expression: &str, file: &Json) -> String {
    let text = pack(expression);
    let law = Law::new([law::read("pack.toml", &text).unwrap_or_else(|problems| panic!("{problems:#?}"))]);
    let screening = screen(&case_file(file), &law, day("2025-01-01"));
    screening
        .rows
        .iter()
        .find(|row| row.home().contains(&case_file::Owner::Charge("c1".into())))
        .map(spell)
        .unwrap()
}

fn file(charge: Json, person: Json, others: &[Json]) -> Json {
    let with_id = |id: &str, facts: &Json| {
        let mut charge = facts.clone();
        charge["id"] = json!(id);
        charge
    };
    let mut cases = vec![json!({"id": "k1", "jurisdiction": "us-xx", "charges": [with_id("c1", &charge)]})];
    for (i, other) in others.iter().enumerate() {
        let (case, id) = (format!("k{}", i + 2), format!("c{}", i + 2));
        cases.push(json!({"id": case, "jurisdiction": "us-yy", "charges": [with_id(&id, other)]}));
    }
    json!({"format": "goodname-case-file", "version": 1, "person": person, "cases": cases})
}

/// Checks an expression on one charge.
fn check(expression: &str, charge: Json, expected: &str) {
    assert_eq!(value(expression, &file(charge, json!({}), &[])), expected, "{expression}");
}

/// Checks an expression on a charge with other charges elsewhere.
fn check_among(expression: &str, complete: Json, others: &[Json], expected: &str) {
    let person = json!({"record_is_complete": complete});
    let own = json!({"outcome": "convicted", "outcome_date": "2015-03-01"});
    assert_eq!(value(expression, &file(own, person, others)), expected, "{expression}");
}

#[test]
fn facts_and_words() {
    check("charge.fines_paid", json!({"fines_paid": true}), "yes");
    check("charge.fines_paid", json!({}), "unknown(charge.fines_paid)");
    check("charge.grade = A", json!({"grade": " a "}), "yes");
    check("charge.grade = A", json!({"grade": null}), "no");
    check("charge.grade != A", json!({"grade": null}), "yes");
    check("charge.grade in {B, C}", json!({}), "unknown(charge.grade)");
    check("charge.outcome not in {convicted, vacated}", json!({"outcome": "acquitted"}), "yes");
    check("charge.outcome = convicted", json!({"outcome": "unknown"}), "unknown(charge.outcome)");
    check("charge.max_years <= 5", json!({"max_years": 5}), "yes");
    check("charge.max_years < 5", json!({"max_years": null}), "no");
    check("charge.statute starts_with '137.2'", json!({"statute": "§ 137.225"}), "no");
    check("charge.statute starts_with '137.225'", json!({"statute": "§ 137.225(1)"}), "yes");
    check("charge.statute has_token '18.2-96'", json!({"statute": "Code 18.2-96.1"}), "no");
    check("charge.statute has_token '18.2-96'", json!({"statute": "Code 18.2-96, 18.2-97"}), "yes");
    check("charge.statute contains 'motor'", json!({"statute": "Motor theft"}), "yes");
}

#[test]
fn kinds() {
    let two = json!({"kinds": ["theft", "fraud"]});
    check("charge.kinds has {fraud, dui}", two.clone(), "yes");
    check("charge.kinds has_all {fraud, dui}", two.clone(), "no");
    check("charge.kinds lacks {dui}", two.clone(), "yes");
    check("charge.kinds within {theft, fraud, dui}", two.clone(), "yes");
    check("charge.kinds within {theft}", json!({"kinds": []}), "no");
    check("charge.kinds outside {theft}", two, "yes");
    check("charge.kinds outside {theft}", json!({"kinds": []}), "yes");
    check("charge.kinds empty", json!({"kinds": []}), "yes");
    check("charge.kinds lacks {dui}", json!({}), "unknown(charge.kinds)");
}

#[test]
fn time() {
    let on = |date: &str| json!({"outcome_date": date});
    check("elapsed(3 years, charge.outcome_date)", on("2020-02-29"), "no, 2023-02-28 yes");
    check("elapsed(1 year 30 days, charge.outcome_date)", on("2020-01-01"), "no, 2021-01-31 yes");
    check("elapsed(never, charge.outcome_date)", on("2020-01-01"), "no");
    check("elapsed(none, charge.outcome_date)", on("2020-01-01"), "no, 2020-01-01 yes");
    check("elapsed(1 year, charge.outcome_date)", json!({"outcome_date": null}), "no");
    check("clear(1 year, charge.outcome_date)", json!({"outcome_date": null}), "yes");
    check("within(2 years, charge.outcome_date)", on("2020-05-01"), "yes, 2022-05-02 no");
    check("within(2 years, charge.outcome_date)", json!({"outcome_date": null}), "yes");
    check("recent(1 year, charge.outcome_date)", on("2020-05-01"), "no, 2020-05-01 yes, 2021-05-01 no");
    check("by(2022-11-04)", json!({}), "yes, 2022-11-05 no");
    check("from(2024-01-01)", json!({}), "no, 2024-01-01 yes");
    check("elapsed(3 years, charge.outcome_date)", json!({}), "unknown(charge.outcome_date)");
    check(
        "charge.offense_date < 2015-07-01",
        json!({"offense_date": "2015"}),
        "unknown(charge.offense_date)",
    );
    check("charge.offense_date < 2015-07-01", json!({"offense_date": "2015-06"}), "yes");
    check("charge.offense_date < 2015-07-01", json!({"offense_date": null}), "no");
    check("elapsed(1 day, charge.outcome_date + 1 month)", on("2020-01-31"), "no, 2020-03-01 yes");
    check(
        "elapsed(none, first(elapsed(1 year, charge.outcome_date)) + 1 year)",
        on("2020-05-01"),
        "no, 2022-05-01 yes",
    );
}

#[test]
fn a_vague_date_is_unknown_between_its_ends() {
    let about = json!({"outcome_date": "2019"});
    let unknown = "unknown(charge.outcome_date)";
    check(
        "elapsed(3 years, charge.outcome_date)",
        about.clone(),
        &format!("no, 2022-01-01 {unknown}, 2022-12-31 yes"),
    );
    check("within(1 year, charge.outcome_date)", about, &format!("yes, 2020-01-02 {unknown}, 2021-01-01 no"));
}

#[test]
fn ages() {
    let born = |date: Json| file(json!({}), json!({"date_of_birth": date}), &[]);
    assert_eq!(value("age(18)", &born(json!("2006-02-28"))), "no, 2024-02-28 yes");
    assert_eq!(value("not age(21)", &born(json!("2004-02-29"))), "yes, 2025-02-28 no");
    assert_eq!(value("birthday(18) > 2020-01-01", &born(json!("2001-12-31"))), "no");
}

#[test]
fn latest_and_earliest() {
    let both = json!({"outcome_date": "2020-01-01", "incarceration_ended": "2021-01-01"});
    let latest = "elapsed(none, latest(charge.outcome_date, charge.incarceration_ended))";
    check(latest, both.clone(), "no, 2021-01-01 yes");
    check(
        "elapsed(none, earliest(charge.outcome_date, charge.incarceration_ended))",
        both,
        "no, 2020-01-01 yes",
    );
    check(latest, json!({"outcome_date": "2020-01-01", "incarceration_ended": null}), "no, 2020-01-01 yes");
    let open = json!({"outcome_date": "2020-01-01"});
    check(latest, open.clone(), "no, 2020-01-01 unknown(charge.incarceration_ended)");
    check(
        "elapsed(none, latest_given(charge.outcome_date, charge.incarceration_ended))",
        open,
        "no, 2020-01-01 yes",
    );
}

#[test]
fn branches_that_cannot_be_told_stay_possible() {
    let rule = "elapsed(WAIT, charge.outcome_date)";
    let unknown = "unknown(charge.severity)";
    check(rule, json!({"severity": "felony", "outcome_date": "2015-01-01"}), "no, 2020-01-01 yes");
    check(rule, json!({"outcome_date": "2015-01-01"}), &format!("no, 2018-01-01 {unknown}"));
    let either = "elapsed(if charge.fines_paid then 1 year else 2 years, charge.outcome_date)";
    check(
        either,
        json!({"outcome_date": "2015-01-01"}),
        "no, 2016-01-01 unknown(charge.fines_paid), 2017-01-01 yes",
    );
    check("if charge.fines_paid then true else true", json!({}), "yes");
}

#[test]
fn rows_over_one_word_exclude_each_other() {
    // Every class waits at most five years, so that the wait is over whichever it is; no row is left for "never".
    let by_class = "elapsed(if more.class = A then 5 years else if more.class = B then 3 years else never, \
                    charge.outcome_date)";
    let unknown = "unknown(us-xx/class)";
    check(
        by_class,
        json!({"outcome_date": "2015-01-01"}),
        &format!("no, 2018-01-01 {unknown}, 2020-01-01 yes"),
    );
    check(
        "if charge.severity in {felony, misdemeanor} then charge.severity != petty else true",
        json!({}),
        "yes",
    );
    check("if more.class = A then more.class != B else more.class = B", json!({}), "yes");
}

#[test]
fn gates_presumptions_and_fallbacks() {
    check("more.asked", json!({"severity": "felony", "more": {"us-xx/asked": true}}), "yes");
    check("more.asked", json!({"severity": "felony"}), "unknown(us-xx/asked)");
    check("more.asked", json!({"severity": "misdemeanor", "more": {"us-xx/asked": true}}), "no");
    check("more.asked", json!({"more": {"us-xx/asked": true}}), "unknown(charge.severity)");
    check("not more.assumed-no", json!({}), "yes");
    check("not more.assumed-no", json!({"more": {"us-xx/assumed-no": true}}), "no");
    check("more.class = b", json!({"more": {"us-xx/class": "B"}}), "yes");
    let ended = "elapsed(none, charge.sentence_completed otherwise charge.outcome_date)";
    check(ended, json!({"outcome_date": "2020-01-01"}), "no, 2020-01-01 yes");
    check(
        ended,
        json!({"outcome_date": "2020-01-01", "sentence_completed": "2021-01-01"}),
        "no, 2021-01-01 yes",
    );
    // While the gate is not sure, an answer stays possible beside what stands in for it.
    let asked = "more.asked otherwise true";
    check(asked, json!({"severity": "felony"}), "yes");
    check(asked, json!({"more": {"us-xx/asked": true}}), "yes");
    check(asked, json!({"more": {"us-xx/asked": false}}), "unknown(charge.severity)");
    check("given(charge.fines_paid)", json!({}), "unknown(charge.fines_paid)");
    let graded = "charge.grade in {A, B} or unclear(charge.grade)";
    check(graded, json!({"grade": "B"}), "yes");
    check(graded, json!({"grade": "7"}), "unknown(charge.grade)");
    check(graded, json!({"grade": null}), "unknown(charge.grade)");
    check("absent(charge.incarceration_ended)", json!({"incarceration_ended": null}), "yes");
    check("more.let-go < 2020-01-01", json!({"more": {"us-xx/let-go": "2019-05"}}), "yes");
}

#[test]
fn an_extra_fact_that_does_not_fit_is_named_and_counts_as_unknown() {
    let wrong =
        json!({"us-xx/let-go": "yesterday", "us-xx/class": "C", "us-xx/none-such": 1, "us-zz/else": 1});
    let file = file(json!({"more": wrong}), json!({"more": {"us-xx/count": "two"}}), &[]);
    let law = Law::new([law::read("pack.toml", &pack("more.class = A")).unwrap()]);
    let unreadable: Vec<String> =
        law.unreadable(&case_file(&file)).iter().map(|fact| fact.relative_to(&[])).collect();
    assert_eq!(unreadable, ["us-xx/count", "c1:us-xx/let-go", "c1:us-xx/class", "c1:us-xx/none-such"]);
    assert_eq!(value("more.class = A", &file), "unknown(us-xx/class)");
}

#[test]
fn sets_over_the_record_are_open_until_it_is_complete() {
    let rule = "no other charge in record where CONVICTED";
    let convicted = json!({"outcome": "convicted", "outcome_date": "2018-03-01"});
    check_among(rule, json!(true), &[], "yes");
    check_among(rule, json!(false), &[], "unknown(person.record_is_complete)");
    check_among(rule, json!(false), std::slice::from_ref(&convicted), "no");
    check_among(rule, json!(true), &[json!({})], "unknown(c2:charge.outcome)");
    check_among("no charge in case where charge.outcome = pending", json!(false), &[], "yes");
    check_among("no other charge listed where CONVICTED", json!(false), &[], "yes");
    let look_back = "no other charge in record where CONVICTED and recent(5 years, charge.outcome_date)";
    check_among(
        look_back,
        json!(true),
        std::slice::from_ref(&convicted),
        "yes, 2018-03-01 no, 2023-03-01 yes",
    );
    let later = "any other charge listed where charge.outcome_date > this.outcome_date";
    check_among(later, json!(true), std::slice::from_ref(&convicted), "yes");
    check_among(
        "every other charge listed where case.jurisdiction = us-yy",
        json!(true),
        &[convicted],
        "yes",
    );
}

#[test]
fn counts() {
    let theft = json!({"kinds": ["theft"], "outcome_date": "2018-03-01"});
    let fraud = json!({"kinds": ["fraud"], "outcome_date": "2018-03-01"});
    let rule = "count(other charge listed where charge.kinds has {theft}) < 2";
    check_among(rule, json!(true), &[theft.clone(), fraud.clone()], "yes");
    check_among(rule, json!(true), &[theft.clone(), theft.clone()], "no");
    check_among(rule, json!(true), &[theft.clone(), json!({})], "unknown(c3:charge.kinds)");
    let by_day = "count(other charge listed where true by charge.outcome_date) = 1";
    check_among(by_day, json!(true), &[theft.clone(), fraud], "yes");
    let open = "count(other charge in record where charge.kinds has {theft}) < 1";
    check_among(open, json!(false), std::slice::from_ref(&theft), "no");
    check_among(open, json!(false), &[], "unknown(person.record_is_complete)");
}

#[test]
fn dates_over_a_set() {
    let at = |date: &str, severity: &str| json!({"outcome": "convicted", "outcome_date": date, "severity": severity});
    let rule = "clear(3 years, latest(charge.outcome_date of other charge in record where CONVICTED \
                skipping newest if charge.severity = infraction))";
    check_among(rule, json!(true), &[], "yes");
    check_among(rule, json!(true), &[at("2018-03-01", "felony")], "no, 2021-03-01 yes");
    check_among(rule, json!(true), &[at("2018-03-01", "infraction")], "yes");
    let two = [at("2016-03-01", "felony"), at("2018-03-01", "infraction")];
    check_among(rule, json!(true), &two, "no, 2019-03-01 yes");
    let two = [at("2018-03-01", "felony"), at("2016-03-01", "infraction")];
    check_among(rule, json!(true), &two, "no, 2021-03-01 yes");
    check_among(rule, json!(false), &two, "no, 2021-03-01 unknown(person.record_is_complete)");
    let unsure = [json!({"outcome_date": "2018-03-01", "severity": "felony"})];
    check_among(rule, json!(true), &unsure, "unknown(c2:charge.outcome), 2021-03-01 yes");
}

#[test]
fn counting_once_what_is_alike() {
    let at = |offense: Json, outcome: &str| json!({"offense_date": offense, "outcome_date": outcome});
    let twice = [at(json!("2017-01-01"), "2018-03-01"), at(json!("2017-02-01"), "2018-03-01")];
    let both = "count(other charge listed where true by charge.outcome_date, charge.offense_date) = 2";
    check_among(both, json!(true), &twice, "yes");
    let same = [twice[0].clone(), twice[0].clone()];
    check_among(both, json!(true), &same, "no");
    // A chain: the first shares a day with the second, the second another day with the third.
    let any = "count(other charge listed where true by charge.outcome_date or charge.offense_date) = 1";
    let chain =
        [at(json!("2017-01-01"), "2018-03-01"), twice[1].clone(), at(json!("2017-02-01"), "2019-03-01")];
    check_among(any, json!(true), &chain, "yes");
    check_among(any, json!(true), &[chain[0].clone(), chain[2].clone()], "no");
    let vague = [chain[0].clone(), at(json!("2017"), "2019-03-01")];
    check_among(any, json!(true), &vague, "unknown(c3:charge.offense_date)");
    let felonies = "count(other charge listed where charge.severity = felony \
                    by charge.outcome_date or charge.offense_date) <= 1";
    let mut unsure = chain;
    unsure[0]["severity"] = json!("felony");
    unsure[2]["severity"] = json!("felony");
    check_among(felonies, json!(true), &unsure, "unknown(c3:charge.severity)");
}

#[test]
fn the_first_clean_run() {
    let rule = "clean_run(5 years, charge.outcome_date, charge.outcome_date of other charge in record where CONVICTED)";
    let at = |date: &str| json!({"outcome": "convicted", "outcome_date": date});
    // The charge itself is of 2015-03-01.
    check_among(rule, json!(true), &[], "no, 2020-03-01 yes");
    check_among(rule, json!(true), &[at("2010-01-01")], "no, 2020-03-01 yes");
    check_among(rule, json!(true), &[at("2018-01-01")], "no, 2023-01-01 yes");
    check_among(rule, json!(true), &[at("2022-06-01"), at("2018-01-01")], "no, 2027-06-01 yes");
    check_among(rule, json!(true), &[at("2020-03-01")], "no, 2020-03-01 yes");
    check_among(rule, json!(true), &[at("2024-01-01"), at("2018-01-01")], "no, 2023-01-01 yes");
    let vague = [at("2018")];
    let unknown = "unknown(c2:charge.outcome_date)";
    check_among(rule, json!(true), &vague, &format!("no, 2020-03-01 {unknown}, 2023-12-31 yes"));
    let unsure = [json!({"outcome_date": "2018-01-01"})];
    let unknown = "unknown(c2:charge.outcome)";
    check_among(rule, json!(true), &unsure, &format!("no, 2020-03-01 {unknown}, 2023-01-01 yes"));
    let open = "no, 2023-01-01 unknown(person.record_is_complete)";
    check_among(rule, json!(false), &[at("2018-01-01")], open);
}

#[test]
fn the_subject_outside_a_set() {
    let felony = json!({"severity": "felony", "outcome_date": "2018-03-01"});
    let same = "any other charge listed where charge.severity = this(charge.severity)";
    check_among(same, json!(true), std::slice::from_ref(&felony), "unknown(charge.severity)");
    // The wait of the other is 5 years; that of the subject is never, since its severity is petty.
    let file = |severity: &str| {
        let own = json!({"severity": severity, "outcome_date": "2015-03-01"});
        complete_file(own, std::slice::from_ref(&felony))
    };
    let shorter = "any other charge listed where WAIT < this(WAIT)";
    assert_eq!(value(shorter, &file("petty")), "yes");
    assert_eq!(value(shorter, &file("misdemeanor")), "no");
    assert_eq!(
        value("any other charge listed where this(elapsed(WAIT, charge.outcome_date))", &file("misdemeanor")),
        "no, 2018-03-01 yes"
    );
    refuse("this(charge.fines_paid)", &["`this` works inside a set only (leave it out)"]);
}

fn complete_file(own: Json, others: &[Json]) -> Json {
    file(own, json!({"record_is_complete": true}), others)
}

#[test]
fn periods_from_numbers_and_days_between() {
    let jailed = json!({"outcome_date": "2020-01-01", "max_years": 3});
    check("elapsed(days(charge.max_years), charge.outcome_date)", jailed.clone(), "no, 2020-01-04 yes");
    check("elapsed(months(charge.max_years), charge.outcome_date)", jailed.clone(), "no, 2020-04-01 yes");
    check("elapsed(years(charge.max_years), charge.outcome_date)", jailed, "no, 2023-01-01 yes");
    check("18 months > 1 year", json!({}), "yes");
    check("never <= 99 years", json!({}), "no");
    let both = json!({"offense_date": "2020-01-01", "outcome_date": "2020-06-01"});
    check(
        "happened(between(charge.offense_date, charge.outcome_date))",
        both.clone(),
        "no, 2020-01-01 unknown(), 2020-06-01 yes",
    );
    // The day itself would tell, so it is what is asked for.
    let placed = "happened(more.let-go otherwise between(charge.offense_date, charge.outcome_date))";
    check(placed, both, "no, 2020-01-01 unknown(us-xx/let-go), 2020-06-01 yes");
}

#[test]
fn reach_of_another_remedy() {
    check("reached(sealing) and charge.fines_paid", json!({"fines_paid": true}), "yes");
    refuse("open(sealing)", &["`sealing` refers to itself through others (break the circle)"]);
}

/// Checks what the checker says of an expression: the message and the hint.
fn refuse(expression: &str, expected: &[&str]) {
    let problems = law::read("pack.toml", &pack(expression)).expect_err(expression);
    let said: Vec<String> = problems
        .iter()
        .map(|problem| {
            let hint = if problem.hint.is_empty() { String::new() } else { format!(" ({})", problem.hint) };
            format!("{}{hint}", problem.message)
        })
        .collect();
    assert_eq!(said, expected, "{expression}");
}

#[test]
fn the_checker_says_what_is_wrong_and_what_would_fit() {
    refuse(
        "charge.outcom = convicted",
        &["`charge.outcom` is not a word here (did you mean `charge.outcome`?)"],
    );
    refuse(
        "charge.outcome = convited",
        &["`convited` is not a value of `outcome` (did you mean `convicted`?)"],
    );
    refuse("charge.kinds has {thefts}", &["`thefts` is not an offense kind (did you mean `theft`?)"]);
    refuse("elapsed(3 years, charge.fines_paid)", &["`charge.fines_paid` is a condition, expected a date"]);
    refuse(
        "elapsd(3 years, charge.outcome_date)",
        &["`elapsd` with 2 part(s) is not a condition (did you mean `elapsed`?)"],
    );
    refuse("charge.fines_paid and", &["expected a fact, a value or `(`, found the end"]);
    refuse(
        "matter.owner",
        &[
            "`matter.owner` is not a condition here (it exists, but not for a charge; check the owner of the fact)",
        ],
    );
    refuse("more.askd", &["`more.askd` is not a condition here (did you mean `more.asked`?)"]);
    refuse("met(r9)", &["the remedy has no requirement `r9`"]);
    refuse("met(r1)", &["`sealing` refers to itself through others (break the circle)"]);
    refuse("charge.grade < B", &["words have no order (use `in { … }`)"]);
    refuse(
        "charge.outcom = convicted or charge.fines_paied",
        &[
            "`charge.outcom` is not a word here (did you mean `charge.outcome`?)",
            "`charge.fines_paied` is not a condition here (did you mean `charge.fines_paid`?)",
        ],
    );
}

#[test]
fn problems_carry_line_column_and_excerpt() {
    let text = pack("charge.fines_paid and charge.outcom = convicted");
    let problems = law::read("us-xx/pack.toml", &text).unwrap_err();
    let shown = problems[0].to_string();
    assert!(shown.starts_with("us-xx/pack.toml:"), "{shown}");
    assert!(shown.contains("when = '''charge.fines_paid and charge.outcom = convicted'''"), "{shown}");
    let line = text.lines().nth(problems[0].line - 1).unwrap();
    assert!(line[problems[0].column - 1..].starts_with("charge.outcom ="), "{shown}");
}

#[test]
fn every_problem_of_a_pack_is_told_at_once() {
    let text = pack("true")
        .replace("title = \"Sealing\"\n", "titel = \"Sealing\"\n")
        .replace("cite = \"X.C. 4\"\n", "");
    let messages: Vec<String> =
        law::read("pack.toml", &text).unwrap_err().into_iter().map(|p| p.message).collect();
    assert_eq!(messages, ["`title` is missing", "`titel` is not a key of this record", "`cite` is missing"]);
}
