#!/usr/bin/env python3
"""A second opinion on nine Oregon remedies, to compare with `goodname screen --ndjson`.

It shares no code and no design with the program: it reads the law from the dossier, tests every requirement on one
day at a time, and finds the first day by trying every day on which something could change.
Standard library only.

    python3 oregon.py generate --seed 7 --count 1000 [--vague] > files.ndjson
    python3 oregon.py answer --as-of 2026-11-22 < files.ndjson > expected.ndjson
    python3 oregon.py compare --as-of 2026-11-22 --goodname "PATH [--law FOLDER]" < files.ndjson
    python3 oregon.py sample --as-of 2026-11-22 < files.ndjson > sample.ndjson

`oregon-sample.ndjson` is 200 files of seed 2026 and 100 vague ones of seed 1859, with the answers.
"""

import argparse
import datetime
import json
import random
import re
import shlex
import subprocess
import sys

YES, NO, MAYBE = "yes", "no", "maybe"
MISSING = object()  # the fact is not told; None means "there is none"
EARLIEST, LATEST = datetime.date.min, datetime.date.max
ANY_DAY = (EARLIEST, LATEST)


# --- three-valued logic ----------------------------------------------------------------------------------------


def truth(value):
    return MAYBE if value is MISSING else YES if value else NO


def negate(a):
    return {YES: NO, NO: YES, MAYBE: MAYBE}[a]


def both(*parts):
    return NO if NO in parts else MAYBE if MAYBE in parts else YES


def either(*parts):
    return YES if YES in parts else MAYBE if MAYBE in parts else NO


def agree(verdicts):
    """What is certain when any one of these could be the right one."""
    verdicts = set(verdicts)
    return verdicts.pop() if len(verdicts) == 1 else MAYBE


# --- days ------------------------------------------------------------------------------------------------------


def days_of(text):
    """First and last day that a date text may mean."""
    if "/" in text:
        first, last = text.split("/")
        return days_of(first)[0], days_of(last)[1]
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        day = datetime.date(*parts)
        return day, day
    if len(parts) == 2:
        year, month = parts
        following = datetime.date(year + month // 12, month % 12 + 1, 1)
        return datetime.date(year, month, 1), following - datetime.timedelta(1)
    return datetime.date(parts[0], 1, 1), datetime.date(parts[0], 12, 31)


def later(day, years=0, days=0):
    if day in (EARLIEST, LATEST):
        return day
    if years:
        try:
            day = day.replace(year=day.year + years)
        except ValueError:  # 29 February
            day = day.replace(year=day.year + years, day=28)
    return day + datetime.timedelta(days)


def on_or_after(day, since, years=0, days=0):
    """Has that much time passed? `since` is MISSING, None (no such day) or a pair of days."""
    if since is None:
        return NO
    first, last = ANY_DAY if since is MISSING else since
    if day < later(first, years, days) and first is not EARLIEST:
        return NO
    return YES if last is not LATEST and day >= later(last, years, days) else MAYBE


def still_within(day, since, years=0, days=0):
    """Is the last day of the limit not over yet?"""
    if since is None:
        return YES
    if since is MISSING:
        return MAYBE
    if day <= later(since[0], years, days):
        return YES
    return NO if day > later(since[1], years, days) else MAYBE


def before(one, other):
    """Is the first day earlier than the second?"""
    if one is None or other is None:
        return NO
    if one is MISSING or other is MISSING:
        return MAYBE
    if one[1] < other[0]:
        return YES
    return NO if one[0] >= other[1] else MAYBE


def newest(*dates):
    known = [date for date in dates if date is not None]
    if not known:
        return None
    known = [ANY_DAY if date is MISSING else date for date in known]
    return max(date[0] for date in known), max(date[1] for date in known)


# --- one charge and its facts ----------------------------------------------------------------------------------


SEVERITIES = ["felony", "misdemeanor", "petty", "infraction", "ordinance"]


class Charge:
    def __init__(self, record, case, person):
        self.record, self.case, self.person = record, case, person
        self.id = record["id"]

    def fact(self, name):
        value = self.record.get(name, MISSING)
        return MISSING if name == "outcome" and value == "unknown" else value

    def date(self, name):
        value = self.fact(name)
        return value if value in (MISSING, None) else days_of(value)

    def answer(self, name, gate, shut=False):
        """An extra fact behind a gate."""
        if gate == MAYBE:
            return MISSING
        if gate == NO:
            return shut
        value = self.record.get("more", {}).get("us-or/" + name, MISSING)
        is_date = isinstance(value, str) and re.match(r"\d{4}($|[-/])", value)
        return days_of(value) if is_date else value

    def ended(self, *outcomes):
        value = self.fact("outcome")
        return MAYBE if value is MISSING else truth(value in outcomes)

    def is_a(self, *severities):
        value = self.fact("severity")
        return MAYBE if value is MISSING else truth(value in severities)

    def about(self, *kinds):
        value = self.fact("kinds")
        return MAYBE if value is MISSING else truth(set(value) & set(kinds))

    @property
    def juvenile(self):
        return truth(self.case.get("juvenile", False))

    @property
    def ticket(self):
        return both(self.is_a("petty", "infraction"), self.about("traffic"))

    @property
    def contempt(self):
        """Grade contempt at any severity; a grade that is not told matters for felonies and misdemeanors only."""
        grade = self.fact("grade")
        if grade is not MISSING:
            return truth(grade is not None and grade.lower() == "contempt")
        severity = self.fact("severity")
        return MAYBE if severity in (MISSING, "felony", "misdemeanor") else NO

    def contempt_is(self, word):
        value = self.answer("contempt", self.contempt, shut=None)
        return MAYBE if value is MISSING else truth(value == word)

    @property
    def violation(self):
        return both(self.is_a("petty", "infraction"), negate(self.contempt))

    @property
    def old_marijuana(self):
        start_of_law = datetime.date(2017, 4, 21)
        return both(self.about("marijuana"), before(self.date("offense_date"), (start_of_law, start_of_law)))

    def given_classes(self):
        """Every class the charge may have been given. `never` stands for all that never qualify."""
        severity, grade = self.fact("severity"), self.fact("grade")
        severities = SEVERITIES if severity is MISSING else [severity]
        found = set()
        for severity in severities:
            crime = severity in ("felony", "misdemeanor")
            if grade in (MISSING, None) and crime:
                grades = ["A", "B", "C", "unclassified", "capital"] + (["contempt"] if grade is MISSING else [])
            else:
                grades = ["" if grade in (MISSING, None) else grade]
            for one in grades:
                found |= self.classes_of(severity, one.lower())
        return found

    def classes_of(self, severity, grade):
        if grade == "contempt":
            word = self.answer("contempt", YES if self.contempt == YES else MAYBE, shut=None)
            return {"contempt abuse", "contempt other"} if word is MISSING else {f"contempt {word}"}
        if severity in ("petty", "infraction"):
            return {"violation"}
        if severity == "ordinance":
            return {"ordinance"}
        if severity == "felony" and grade == "unclassified":
            sure = both(self.is_a("felony"), truth(self.fact("grade") not in (MISSING, None)))
            word = self.answer("felony-class", YES if sure == YES else MAYBE, shut=None)
            words = ["A", "B", "C", "none"] if word is MISSING else [word]
            return {f"felony {word}" if word in ("B", "C") else "never" for word in words}
        if severity == "felony":
            return {f"felony {grade.upper()}"} if grade in ("b", "c") else {"never"}
        return {f"misdemeanor {grade}"} if grade in ("a", "b", "c", "unclassified") else {"never"}

    def classes(self):
        """Every class the charge may have, with the class of today for old marijuana conduct."""
        today = self.record.get("more", {}).get("us-or/class-today", MISSING)
        if self.old_marijuana == NO or today in (MISSING, None):
            return self.given_classes()
        words = {
            "felony-a": "never",
            "felony-b": "felony B",
            "felony-c": "felony C",
            "misdemeanor-a": "misdemeanor a",
            "misdemeanor-b": "misdemeanor b",
            "misdemeanor-c": "misdemeanor c",
            "violation": "violation",
            "no-crime": "misdemeanor c",
        }
        return {words[today]} | (self.given_classes() if self.old_marijuana == MAYBE else set())


YEARS = {
    "felony B": 7,
    "felony C": 5,
    "contempt abuse": 5,
    "misdemeanor a": 3,
    "misdemeanor unclassified": 3,
    "ordinance": 3,
    "misdemeanor b": 1,
    "misdemeanor c": 1,
    "violation": 1,
    "contempt other": 1,
    "never": None,
}


# --- the whole record ------------------------------------------------------------------------------------------


class Record:
    def __init__(self, file):
        self.person = file.get("person", {})
        self.charges = [
            Charge(charge, case, self.person) for case in file.get("cases", []) for charge in case["charges"]
        ]
        self.complete = self.person.get("record_is_complete") is True

    @property
    def no_open_case(self):
        return negate(truth(self.person.get("pending_charges", MISSING)))

    def others(self, charge):
        return [other for other in self.charges if other is not charge]

    def newest_left(self, charge, outcomes, skip):
        """Earliest and latest day that the newest counting conviction may have; None where there may be none."""
        members = []
        for other in self.others(charge):
            dropped = either(other.ticket, both(other.contempt, other.contempt_is("other")))
            counts = both(other.ended(*outcomes), negate(dropped))
            if counts == NO:
                continue
            if other.fact("outcome") is MISSING:
                date = MISSING
            elif other.fact("outcome") == "set-aside":
                date = other.answer("convicted-on", YES)
            else:
                date = other.date("outcome_date")
            if date is not None:
                members.append((counts, ANY_DAY if date is MISSING else date, other.violation))
        # A later date, one more member or one skip less never makes the newest left earlier.
        least = [(date[0], skip and violation != NO) for counts, date, violation in members if counts == YES]
        most = [(date[1], skip and violation == YES) for _, date, violation in members]
        return [self.after_skip(sorted(group, key=lambda one: one[0], reverse=True)) for group in (least, most)]

    @staticmethod
    def after_skip(group):
        if group and group[0][1]:
            group = group[1:]
        return group[0][0] if group and group[0][0] is not EARLIEST else None

    def clean(self, day, charge, outcomes, skip, years):
        least, most = self.newest_left(charge, outcomes, skip)
        if least is not None and (years is None or day < later(least, years)):
            return NO
        if not self.complete:
            return MAYBE
        if most is None:
            return YES
        return YES if years is not None and most is not LATEST and day >= later(most, years) else MAYBE


# --- requirements on one day -----------------------------------------------------------------------------------


def level(charge):
    return agree(truth(YEARS[one] is not None) for one in charge.classes())


def waited(day, charge, starts):
    return agree(
        NO if YEARS[one] is None else on_or_after(day, start, years=YEARS[one])
        for one in charge.classes()
        for start in starts
    )


def clean_years(day, record, charge, outcomes, skip):
    return agree(record.clean(day, charge, outcomes, skip, YEARS[one]) for one in charge.classes())


def in_force(day, year, month, of_month):
    return truth(day >= datetime.date(year, month, of_month))


def set_aside_arrest(day, record, charge):
    outcome = charge.fact("outcome")
    if outcome == "declined":
        wait = on_or_after(day, charge.date("outcome_date"), days=60)
    elif outcome == "not-charged":
        wait = on_or_after(day, charge.answer("da-no", YES), days=60)
    else:
        wait = YES
    county = charge.case.get("county", MISSING)
    multnomah = MAYBE if county is MISSING else truth(county.strip().lower() == "multnomah")
    return [
        in_force(day, 2022, 1, 1),
        wait,
        negate(charge.ticket),
        negate(both(charge.ended("deferred-completed"), charge.about("dui"))),
        either(negate(charge.ended("vacated")), truth(charge.answer("dropped-after", charge.ended("vacated")))),
        either(record.no_open_case, negate(multnomah)),
    ]


def set_aside_conviction(day, record, charge):
    custody = charge.fact("incarceration")
    outcome_date, release = charge.date("outcome_date"), charge.date("incarceration_ended")
    starts = []
    if custody in (MISSING, "none"):
        starts.append(outcome_date)
    if custody != "none":
        starts.append(newest(outcome_date, release))
    revoked = truth(charge.fact("supervision_revoked"))
    revoked_on = charge.answer("revoked-on", revoked, shut=None)
    classes = charge.classes()
    class_b = agree(truth(one == "felony B") for one in classes)
    sex = charge.about("sexual", "child-sexual")
    special = either(
        charge.about("child-abuse", "elder-abuse", "homicide"),
        both(charge.about("assault"), truth(charge.fact("victim_minor"))),
    )
    return [
        in_force(day, 2022, 1, 1),
        level(charge),
        waited(day, charge, starts),
        on_or_after(day, charge.date("sentence_completed")),
        truth(charge.fact("fines_paid")),
        either(negate(revoked), on_or_after(day, revoked_on, years=3)),
        clean_years(day, record, charge, ("convicted", "set-aside"), skip=True),
        record.no_open_case,
        negate(charge.about("traffic", "dui", "reckless-driving", "hit-and-run", "commercial-driver")),
        negate(truth(charge.answer("b-felony-bar", class_b))),
        either(negate(sex), truth(charge.answer("sex-exception", sex))),
        negate(truth(charge.answer("special-bar", special))),
    ]


def marijuana_ounce(day, record, charge):
    marijuana = charge.about("marijuana")
    july = datetime.date(2015, 7, 1)
    return [
        in_force(day, 2020, 1, 1),
        marijuana,
        truth(charge.answer("under-ounce", marijuana)),
        before(charge.date("offense_date"), (july, july)),
        on_or_after(day, charge.date("sentence_completed")),
    ]


def marijuana_under_21(day, record, charge):
    born = record.person.get("date_of_birth", MISSING)
    if born not in (MISSING, None):
        born = tuple(later(one, years=21) for one in days_of(born))
    others = either(NO, *(both(other.ended("convicted"), negate(other.ticket)) for other in record.others(charge)))
    return [
        in_force(day, 2015, 8, 12),
        charge.about("marijuana"),
        before(charge.date("outcome_date"), born),
        NO if others == YES else negate(others) if record.complete else MAYBE,
        on_or_after(day, charge.date("outcome_date"), years=1),
        on_or_after(day, charge.date("sentence_completed")),
        record.no_open_case,
    ]


def gei(day, record, charge):
    start = newest(charge.date("outcome_date"), charge.answer("psrb-ended", YES))
    return [
        in_force(day, 2016, 1, 1),
        level(charge),
        waited(day, charge, [start]),
        clean_years(day, record, charge, ("convicted", "set-aside", "insanity"), skip=False),
        record.no_open_case,
    ]


def pardon(day, record, charge):
    return [in_force(day, 2019, 6, 13), on_or_after(day, charge.date("outcome_date"))]


def trafficking(day, record, charge):
    survivor = truth(record.person.get("trafficking_survivor", MISSING))
    return [in_force(day, 2018, 1, 1), survivor, charge.about("prostitution")]


def record_correction(day, record, charge):
    return [truth(charge.fact("mistaken_identity"))]


def wrongful_conviction(day, record, charge):
    custody = charge.fact("incarceration")
    locked_up = MAYBE if custody is MISSING else truth(custody in ("jail", "prison"))
    year = truth(charge.answer("youth-custody-year", charge.juvenile))
    ended = charge.date("outcome_date")
    in_time = still_within(day, ended, days=180)
    not_thrown_out = negate(charge.ended("vacated"))
    return [
        in_force(day, 2022, 3, 23),
        truth(charge.fact("claims_innocence")),
        both(locked_up, either(negate(charge.juvenile), year)),
        truth(charge.answer("was-convicted", not_thrown_out, shut=True)),
        still_within(day, ended, years=2),
        either(in_time, truth(charge.answer("notice-given", negate(in_time)))),
        negate(truth(charge.answer("own-misconduct", YES))),
    ]


NO_CONVICTION = (
    "not-charged",
    "declined",
    "dismissed",
    "dismissed-without-prejudice",
    "nolle-prosequi",
    "acquitted",
    "deferred-completed",
    "vacated",
)


def adult(charge, *outcomes):
    return both(charge.ended(*outcomes), negate(charge.juvenile))


REMEDIES = {
    "gei": (lambda c: adult(c, "insanity"), gei),
    "marijuana-ounce": (lambda c: adult(c, "convicted"), marijuana_ounce),
    "marijuana-under-21": (lambda c: adult(c, "convicted"), marijuana_under_21),
    "pardon": (lambda c: c.ended("pardoned"), pardon),
    "record-correction": (lambda c: YES, record_correction),
    "set-aside-arrest": (lambda c: adult(c, *NO_CONVICTION), set_aside_arrest),
    "set-aside-conviction": (lambda c: adult(c, "convicted"), set_aside_conviction),
    "trafficking": (lambda c: c.ended("convicted"), trafficking),
    "wrongful-conviction": (
        lambda c: both(c.is_a("felony"), c.ended("vacated", "acquitted", "pardoned")),
        wrongful_conviction,
    ),
}


# --- the answer ------------------------------------------------------------------------------------------------


def days_in(value):
    """Every day written anywhere in a file."""
    if isinstance(value, dict):
        return set().union(*(days_in(part) for part in value.values())) if value else set()
    if isinstance(value, list):
        return set().union(*(days_in(part) for part in value)) if value else set()
    if isinstance(value, str) and re.match(r"\d{4}(-\d\d|/\d{4}|$)", value):
        return set(days_of(value))
    return set()


LAW_DAYS = [
    datetime.date(2015, 8, 12),
    datetime.date(2016, 1, 1),
    datetime.date(2018, 1, 1),
    datetime.date(2019, 6, 13),
    datetime.date(2020, 1, 1),
    datetime.date(2022, 1, 1),
    datetime.date(2022, 3, 23),
]


def days_of_change(file):
    days = set(LAW_DAYS)
    for day in days_in(file):
        for years in (0, 1, 2, 3, 5, 7, 21):
            days.add(later(day, years=years))
            days.add(later(day, years=years, days=1))
        for number in (60, 180):
            days.add(later(day, days=number))
            days.add(later(day, days=number + 1))
    return sorted(days)


def status(reach, verdict_on, as_of, changes):
    if reach == MAYBE:
        return "needs-info", None
    verdict = verdict_on(as_of)
    if verdict == YES:
        return "eligible", None
    if verdict == MAYBE:
        return "needs-info", None
    for day in changes:
        if day > as_of:
            verdict = verdict_on(day)
            if verdict == YES:
                return "eligible-later", day.isoformat()
            if verdict == MAYBE:
                return "needs-info", None
    return "not-eligible", None


def answer(file, as_of):
    record = Record(file)
    changes = days_of_change(file)
    rows = []
    for charge in record.charges:
        if charge.case["jurisdiction"] != "us-or":
            continue
        for remedy, (reaches, requirements) in REMEDIES.items():
            reach = reaches(charge)
            if reach == NO:
                continue
            word, on = status(
                reach, lambda day, r=requirements, c=charge: both(*r(day, record, c)), as_of, changes
            )
            row = {"remedy": f"us-or/{remedy}", "target": charge.id, "status": word}
            rows.append(row if on is None else {**row, "on": on})
    return rows


# --- invented records ------------------------------------------------------------------------------------------

KINDS = ["theft", "assault", "marijuana", "drug-possession", "traffic", "dui", "sexual", "child-abuse", "homicide"]
KINDS += ["prostitution", "disorderly", "protective-order", "hit-and-run", "elder-abuse"]
OUTCOMES = ["convicted"] * 16 + ["dismissed"] * 3 + ["set-aside", "insanity", "declined", "acquitted"] * 2
OUTCOMES += ["not-charged", "not-charged", "pardoned", "vacated", "vacated", "deferred-completed", "nolle-prosequi"]
OUTCOMES += ["adjudicated", "pending", "unknown", "dismissed-without-prejudice", "deferred-active"]


class Maker:
    def __init__(self, seed, vague):
        self.dice = random.Random(seed)
        self.vague = vague

    def chance(self, part):
        return self.dice.random() < part

    def pick(self, words):
        return self.dice.choice(words)

    def day(self, first=2012, last=2027):
        if self.chance(0.04):
            return self.pick(["2016-02-29", "2020-02-29", "2024-02-29"])
        start = datetime.date(first, 1, 1)
        end = datetime.date(last, 6, 30)
        day = (start + datetime.timedelta(self.dice.randrange((end - start).days))).isoformat()
        if self.vague and self.chance(0.12):
            length = self.pick([4, 7, 17])
            if length == 17:
                second = (datetime.date.fromisoformat(day) + datetime.timedelta(self.dice.randrange(700))).isoformat()
                return f"{day}/{second}"
            return day[:length]
        return day

    def near_edge(self):
        """A day whose waits end around the days that are compared."""
        day = datetime.date(2026, 11, 22) + datetime.timedelta(self.pick([-2, -1, 0, 1, 2]))
        if self.chance(0.3):
            return (day - datetime.timedelta(self.pick([60, 180]))).isoformat()
        return later(day, years=-self.pick([1, 2, 3, 5, 7])).isoformat()

    def date(self):
        return self.near_edge() if self.chance(0.2) else self.day()

    def put(self, record, name, value, missing=0.03, absent=0.0):
        if self.chance(missing):
            return
        record[name] = None if self.chance(absent) else value

    def file(self):
        person = {}
        self.put(person, "record_is_complete", self.chance(0.93))
        self.put(person, "pending_charges", self.chance(0.12))
        self.put(person, "trafficking_survivor", self.chance(0.3))
        self.put(person, "date_of_birth", self.day(1985, 2004))
        cases = [self.case(number) for number in range(1, self.pick([1, 1, 1, 2, 2, 3, 4, 5, 6]) + 1)]
        return {"format": "goodname-case-file", "version": 1, "person": person, "cases": cases}

    def case(self, number):
        place = "us-or" if self.chance(0.85) else self.pick(["us-wa", "us", "us-ca"])
        case = {"id": f"k{number}", "jurisdiction": place}
        self.put(case, "county", self.pick(["Multnomah", "Lane", "Marion", "multnomah "]), missing=0.1)
        self.put(case, "juvenile", self.chance(0.06), missing=0.1)
        charges = self.pick([1, 1, 1, 2, 3])
        case["charges"] = [self.charge(f"c{number}-{place}") for place in range(1, charges + 1)]
        return case

    def charge(self, name):
        charge = {"id": name}
        severity = self.pick(["felony"] * 4 + ["misdemeanor"] * 6 + ["petty", "infraction", "infraction", "ordinance"])
        grades = {
            "felony": ["A", "B", "B", "C", "C", "C", "unclassified", "capital", "contempt"],
            "misdemeanor": ["A", "A", "B", "C", "unclassified", "contempt"],
        }
        self.put(charge, "severity", severity)
        if severity in grades:
            self.put(charge, "grade", self.pick(grades[severity]), absent=0.01)
        elif self.chance(0.15):
            charge["grade"] = "contempt"
        outcome = self.pick(OUTCOMES)
        self.put(charge, "outcome", outcome, missing=0.02)
        recent = outcome in ("vacated", "acquitted", "pardoned") and self.chance(0.6)
        self.put(charge, "outcome_date", self.day(2024, 2026) if recent else self.date())
        self.put(charge, "offense_date", self.day(2011, 2019))
        kinds = sorted({self.pick(KINDS) for _ in range(self.pick([0, 1, 1, 1, 2]))})
        if severity in ("petty", "infraction") and self.chance(0.5):
            kinds = ["traffic"]
        self.put(charge, "kinds", kinds)
        custody = self.pick(["jail", "prison"] if recent else ["none", "none", "none", "jail", "prison"])
        self.put(charge, "incarceration", custody)
        if custody != "none" or self.chance(0.1):
            self.put(charge, "incarceration_ended", self.date(), absent=0.1)
        self.put(charge, "sentence_completed", self.day(2012, 2026), absent=0.02)
        self.put(charge, "fines_paid", self.chance(0.9))
        revoked = self.chance(0.12)
        self.put(charge, "supervision_revoked", revoked)
        self.put(charge, "mistaken_identity", self.chance(0.15), missing=0.15)
        self.put(charge, "claims_innocence", self.chance(0.6), missing=0.1)
        self.put(charge, "victim_minor", self.chance(0.3), missing=0.1)
        more = self.answers(outcome, revoked)
        if more:
            charge["more"] = more
        return charge

    def answers(self, outcome, revoked):
        more = {}
        words = {
            "felony-class": ["A", "B", "C", "none"],
            "contempt": ["abuse", "other"],
        }
        today = ["felony-a", "felony-b", "felony-c", "misdemeanor-a", "misdemeanor-b", "misdemeanor-c", "violation"]
        for name, choices in words.items():
            self.put(more, "us-or/" + name, self.pick(choices), missing=0.25)
        self.put(more, "us-or/class-today", self.pick(today + ["no-crime"]), missing=0.6)
        for name, often in [
            ("was-convicted", 0.8),
            ("notice-given", 0.6),
            ("own-misconduct", 0.15),
            ("youth-custody-year", 0.5),
            ("dropped-after", 0.6),
            ("b-felony-bar", 0.3),
            ("sex-exception", 0.5),
            ("special-bar", 0.3),
            ("under-ounce", 0.7),
        ]:
            self.put(more, "us-or/" + name, self.chance(often), missing=0.15)
        if outcome == "not-charged":
            self.put(more, "us-or/da-no", self.date(), missing=0.15)
        if outcome == "set-aside":
            self.put(more, "us-or/convicted-on", self.day(2008, 2026), missing=0.15)
        if revoked:
            self.put(more, "us-or/revoked-on", self.date(), missing=0.15)
        if outcome == "insanity":
            self.put(more, "us-or/psrb-ended", self.date(), missing=0.15, absent=0.1)
        return more


# --- commands --------------------------------------------------------------------------------------------------


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def compare(lines, as_of, program):
    """Prints every line on which the program and this page disagree; returns how many."""
    done = subprocess.run(
        [*shlex.split(program), "screen", "--ndjson", "--as-of", as_of.isoformat()],
        input="".join(lines), capture_output=True, text=True, check=False,
    )
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"{len(lines)} files in, {len(answers)} screenings out: {done.stderr}")
    wrong = rows = 0
    for number, (line, screening) in enumerate(zip(lines, answers), 1):
        screening = json.loads(screening)
        if "error" in screening:
            wrong += 1
            print(number, compact(screening))
            continue
        found = {
            (row["remedy"], row["target"]): (row["status"], row.get("on"), row)
            for row in screening["rows"]
            if row["remedy"].removeprefix("us-or/") in REMEDIES
        }
        expected = {
            (row["remedy"], row["target"]): (row["status"], row.get("on")) for row in answer(json.loads(line), as_of)
        }
        rows += len(expected)
        for key in sorted(found.keys() | expected.keys()):
            ours, theirs = expected.get(key), found.get(key)
            if ours != (theirs and theirs[:2]):
                wrong += 1
                missing = theirs and theirs[2]["missing"]
                print(compact([number, key, {"oracle": ours, "program": theirs and theirs[:2], "missing": missing}]))
    print(f"{len(lines)} files, {rows} rows, {wrong} disagreements")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="print invented case files, one a line")
    generate.add_argument("--seed", type=int, required=True)
    generate.add_argument("--count", type=int, default=100)
    generate.add_argument("--vague", action="store_true", help="some dates are a year, a month or an interval")
    for name in ("answer", "compare", "sample"):
        command = commands.add_parser(name)
        command.add_argument("--as-of", type=datetime.date.fromisoformat, required=True)
        if name == "compare":
            command.add_argument("--goodname", default="target/debug/goodname")
    options = parser.parse_args()
    if options.command == "generate":
        maker = Maker(options.seed, options.vague)
        for _ in range(options.count):
            print(compact(maker.file()))
    elif options.command == "answer":
        for line in sys.stdin:
            print(compact(answer(json.loads(line), options.as_of)))
    elif options.command == "sample":
        for line in sys.stdin:
            file = json.loads(line)
            expect = answer(file, options.as_of)
            print(compact({"as_of": options.as_of.isoformat(), "case_file": file, "expect": expect}))
    else:
        sys.exit(1 if compare(sys.stdin.readlines(), options.as_of, options.goodname) else 0)


if __name__ == "__main__":
    main()
