# The words of the plan, of the checklist and of the papers made from it, in English.
# Not here: the law's own words (packs) and the window's buttons and headings (ui.ftl).
# Write for a reader at 6th-grade level, kindly; promise nothing; say what to do next.
# An argument named count chooses the plural. Dates come from plan-day and its neighbors.

plan-language = en

## Dates

plan-day = { $month } { $day }, { $year }
plan-month-of-year = { $month } { $year }
plan-between = between { $from } and { $to }
plan-month-1 = January
plan-month-2 = February
plan-month-3 = March
plan-month-4 = April
plan-month-5 = May
plan-month-6 = June
plan-month-7 = July
plan-month-8 = August
plan-month-9 = September
plan-month-10 = October
plan-month-11 = November
plan-month-12 = December

## Names of charges, cases and matters

plan-target-person = You
plan-charge = { $charge }
plan-charge-outcome = { $charge }: { $outcome }
plan-charge-ended = { $charge }: { $outcome } ({ $date })
plan-charge-nameless = A charge without a name yet
plan-case = { $parts }
plan-case-number = case { $number }
plan-case-arrested = arrested { $date }
plan-matter-birth-record = Original birth certificate
plan-matter-juvenile-party = Court file about a child
plan-matter-protected-witness = Protected witness
plan-matter-trade-secret = Trade secret in a court file
plan-matter-state-secret = Secret information in a court file

plan-outcome-pending = still open
plan-outcome-not-charged = arrested, never charged
plan-outcome-declined = the prosecutor said no charges
plan-outcome-dismissed = dismissed
plan-outcome-dismissed-without-prejudice = dismissed without prejudice
plan-outcome-nolle-prosequi = dropped by the prosecutor
plan-outcome-acquitted = found not guilty
plan-outcome-insanity = not guilty by reason of insanity
plan-outcome-deferred-active = diversion, still running
plan-outcome-deferred-completed = diversion, finished
plan-outcome-convicted = convicted
plan-outcome-set-aside = set aside
plan-outcome-vacated = conviction thrown out
plan-outcome-pardoned = pardoned
plan-outcome-adjudicated = juvenile court finding
plan-outcome-unknown = how it ended is not known

## One remedy

plan-status-eligible = You can ask for this now
plan-status-eligible-automatic = This should be done already. Check it.
plan-status-eligible-later = You can ask for this from { $date }
plan-status-eligible-later-automatic = This should happen by itself from { $date }
plan-status-needs-info = We need to know more
plan-status-not-eligible = Not open for this one

plan-relief-certificate = Says that you are doing well, but hides nothing
plan-relief-certificate-innocence = Says in writing that you did not do it
plan-relief-destroy = Destroys the record
plan-relief-expunge = Takes the record out of the files
plan-relief-seal = Closes the record to most people
plan-relief-set-aside = Takes back the conviction
plan-relief-vacate = Cancels it, as if it had not happened
plan-relief-restrict = Fewer people can see or use the record
plan-relief-restrict-innocence = Corrects what the record says about you

plan-process-petition = You ask a court
plan-process-automatic = Nothing to file
plan-process-agency = You ask a public office
plan-process-pardon-board = You ask the pardon board

plan-discretion-yes = A judge may say yes or no
plan-discretion-no = When every rule is met, the law says to grant it
plan-discretion-automatic = No one has to decide

plan-confidence-statute = Checked against the law itself
plan-confidence-secondary = Checked against another source, not the law itself
plan-confidence-unverified = Not checked yet. Ask before you rely on it.

plan-met-yes = Yes
plan-met-no = No
plan-met-unknown = Not known yet
plan-met-judge = A judge looks at this
plan-assumed-left-out = We worked this out without knowing: { $fact }
plan-reason-from = from { $date }
plan-reason-until = until { $date }

## How the first two differ

plan-compare-relief = What they do: “{ $first }”: { $one }. “{ $second }”: { $other }.
plan-compare-innocence = “{ $first }” looks at whether you did it. You show your proof first. “{ $second }” does not ask whether you did it.
plan-compare-innocence-automatic = “{ $first }” looks at whether you did it. You show your proof first. “{ $second }” needs nothing from you.
plan-compare-process = How: “{ $first }”: { $one }. “{ $second }”: { $other }.
plan-compare-discretion-first = With “{ $first }” the judge may say no even when you meet every rule. With “{ $second }” it should be granted when you meet every rule.
plan-compare-discretion-second = With “{ $first }” it should be granted when you meet every rule. With “{ $second }” the judge may say no even then.
plan-compare-deadline-first = “{ $first }” has a last day: { $date }. “{ $second }” has none that we know of.
plan-compare-deadline-second = “{ $second }” has a last day: { $date }. “{ $first }” has none that we know of.
plan-compare-deadline-both = Both have a last day: “{ $first }” { $one }, “{ $second }” { $other }.
plan-compare-both = You may be able to ask for both. If the first is refused, the second may still be open. A lawyer can tell you the best order.
plan-compare-choose = We put the one that does more first. If you are not sure, ask a lawyer which one fits your life.

## The headline

plan-headline-now = { $count ->
    [one] There is something you can do now for 1 part of your record.
   *[other] There is something you can do now for { $count } parts of your record.
}
plan-headline-later = { $count ->
    [one] For 1 part of your record, a way opens later. The date is below.
   *[other] For { $count } parts of your record, a way opens later. The dates are below.
}
plan-headline-needs-info = { $count ->
    [one] For 1 part of your record, we need one or more facts first.
   *[other] For { $count } parts of your record, we need one or more facts first.
}
plan-headline-none = { $count ->
    [one] For 1 part of your record, we found no way that is open. You still have choices; they are below.
   *[other] For { $count } parts of your record, we found no way that is open. You still have choices; they are below.
}
plan-headline-empty = Add a case or a charge, and your plan appears here.

## The checklist

plan-item-own-record = Get your own record for { $jurisdiction }. Check that it matches what is here.
plan-item-certified-copies = Get certified copies of your court papers before anything is sealed.
plan-item-certified-copies-why = Immigration offices may ask for them, and a sealed file is hard to copy. Talk to an immigration lawyer first.
plan-item-find-out = Look this up: { $paper }
plan-item-answer = Answer these questions
plan-item-look = Where to look: { $paper }
plan-item-from = Where to get it: { $place }
plan-item-fee = Find out what it costs, and ask about a fee waiver
plan-item-deadline = Ask for this one before the others: { $remedy }. It has a last day.
plan-item-before = Stop and think before you ask for this: { $remedy }
plan-item-also = You can ask for this too: { $remedy }
plan-item-check = Check that this was done: { $remedy }
plan-item-wait = Come back to this plan. Then you may be able to ask for: { $remedy }
plan-item-wait-automatic = Check whether this was done: { $remedy }
plan-item-by = by { $date }
plan-item-since = from { $date }
plan-place = { $place ->
    [us-as] American Samoa
    [us-gu] Guam
    [us-mp] the Northern Mariana Islands
    [us-pr] Puerto Rico
    [us-vi] the U.S. Virgin Islands
    [us-xt] a tribal court
    [us-xm] a military court
   *[other] { $place }
}
plan-find-about = { $fact } ({ $about })
plan-and-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

## When things open and close

plan-event-now = Open now: { $remedy }
plan-event-now-automatic = Should be done already: { $remedy }
plan-event-opens = Opens: { $remedy }
plan-event-opens-automatic = Should happen by itself: { $remedy }
plan-event-may-open = May open from this day, if the facts fit: { $remedy }
plan-event-may-open-until = May open from this day, and no later than { $date }: { $remedy }
plan-event-closes = Last day to ask for: { $remedy }

## When nothing is open

plan-otherwise-later = Come back on { $date }. A way may open then: { $remedy }.
plan-otherwise-find-out = Find out the facts that are missing. They may open a way.
plan-otherwise-no-route = We found no law that clears this kind of record. A lawyer may know of one.
plan-otherwise-no-law = { $place ->
    [us-xt] Each tribe has its own law, and we do not have it. The clerk of the tribal court, or legal aid for that tribe, can tell you what can be cleared.
    [us-xm] We do not have the law of military courts. A military legal aid office, or a group that helps veterans, can tell you what can be done.
   *[other] We do not have the law of this place. The clerk of the court there, or its public defender or legal aid, can tell you what can be cleared.
}
plan-otherwise-correct = Get a copy of your record and check it. If something in it is wrong, you have the right to ask that it be corrected.
plan-otherwise-pardon = You can ask about a pardon. A pardon forgives. In some places it also opens a way to clear the record.
plan-otherwise-advice = Ask for free legal help. A lawyer may see a way that we do not.
plan-otherwise-law-changes = The law may change here. Come back in a few months.

## Warnings

plan-warning-immigration = You are not a U.S. citizen. Clearing a record does not always help with immigration, and it can make old papers hard to get. Get certified copies and talk to an immigration lawyer before you file.
plan-warning-deadline-near = { $count ->
    [0] A last day to file is today.
    [one] A last day to file is { $date }. That is tomorrow.
   *[other] A last day to file is { $date }. You have { $count } days.
}
plan-warning-record-incomplete = We count only the cases you told us about. Another case, even in another state, can change this plan. Check your own record, and tell us when your list is complete.
plan-warning-pending-case = You have an open case. Many ways stay closed until it ends. Talk to the lawyer in that case before you file anything.
plan-warning-once-only = Stop before you file: { $remedy }. Using it now can close a way for another part of your record. Ask a lawyer which one to use it for.
plan-warning-no-law = We have no law for { $jurisdiction } yet. Nothing in this plan speaks about your record there.

## Facts to find out

plan-fact-person-date_of_birth = Your date of birth
plan-fact-person-record_is_complete = Whether you listed every arrest, charge and conviction, in every state and in federal court
plan-fact-person-pending_charges = Whether you have a criminal case open anywhere today
plan-fact-person-on_supervision = Whether you are on probation, parole or another supervision today
plan-fact-person-incarcerated = Whether you are in jail or prison today
plan-fact-person-court_debt = Whether you owe any fine, fee, cost or restitution in any case
plan-fact-person-registered_sex_offender = Whether you must be on a sex-crime registry today
plan-fact-person-trafficking_survivor = Whether what happened came from being trafficked
plan-fact-person-not_us_citizen = Whether you are a U.S. citizen
plan-fact-person-earlier_relief = Whether any record of yours was sealed or expunged before, where and when
plan-fact-case-county = Which county the case is in
plan-fact-case-court = Which court the case is in
plan-fact-case-number = The case number
plan-fact-case-agency = Which police agency arrested you
plan-fact-case-arrest_date = The date of the arrest
plan-fact-case-filed_date = The date the charges were filed
plan-fact-case-juvenile = Whether it was in juvenile court
plan-fact-case-charges = Which charges are in the case
plan-fact-charge-description = What the charge is called
plan-fact-charge-statute = The law section of the charge
plan-fact-charge-offense_date = The date it is said to have happened
plan-fact-charge-severity = Whether it is a felony, a misdemeanor or something smaller
plan-fact-charge-grade = The class or degree of the charge
plan-fact-charge-kinds = What kind of charge it is
plan-fact-charge-max_years = The longest sentence it could carry
plan-fact-charge-outcome = How the charge ended
plan-fact-charge-outcome_date = The date the charge ended
plan-fact-charge-sentence_completed = The date your whole sentence ended
plan-fact-charge-incarceration = Whether you were sent to jail or prison
plan-fact-charge-incarceration_ended = The date you were let out
plan-fact-charge-probation_ended = The date probation ended
plan-fact-charge-supervision_revoked = Whether probation or parole was taken away
plan-fact-charge-fines_paid = Whether everything you owed on this charge is paid
plan-fact-charge-mistaken_identity = Whether it was someone else, or someone used your name
plan-fact-charge-claims_innocence = Whether you did it or not
plan-fact-charge-victim_minor = Whether the person harmed was under 18
plan-fact-matter-adoptee = Whether you were adopted
plan-fact-matter-birth_parent = Whether you are the birth parent
plan-fact-matter-descendant = Whether you are a child or grandchild of the adopted person
plan-fact-matter-born_in = The state of birth
plan-fact-matter-adopted_in = The state of the adoption
plan-fact-matter-role = Who you are in the case
plan-fact-matter-case_type = What kind of case it is
plan-fact-matter-already_filed = Whether the paper is already in the court file
plan-fact-matter-in_program = Whether you are in a protection program
plan-fact-matter-program = Which protection program it is
plan-fact-matter-document_filed = Whether the paper is already in the court file
plan-fact-matter-danger_now = Whether you are in danger now
plan-fact-matter-court = Whether it is a federal or a state court
plan-fact-matter-owner = Whether the secret is yours
plan-fact-matter-measures_taken = What was done to keep it secret
plan-fact-matter-already_public = Whether it is public already
plan-fact-matter-protective_order = Whether the court made a protective order
plan-fact-matter-filed = Whether it is already in the court file
plan-fact-matter-classified = Whether it is classified
plan-fact-matter-clearance = Whether you have a clearance
plan-fact-matter-government_party = Whether the government is a party
plan-fact-matter-criminal = Whether it is a criminal case

plan-paper-own-record = your own record from the state or the FBI
plan-paper-docket = the court’s docket of the case. The court clerk has it.
plan-paper-charging-paper = the complaint, the charge sheet or the ticket
plan-paper-judgment = the judgment or the sentencing order
plan-paper-arrest-report = the arrest report or the booking sheet
plan-paper-probation = papers from your probation or parole officer
plan-paper-release = your release papers from jail or prison
plan-paper-receipt = receipts, or a statement from the court clerk
plan-paper-birth-paper = the adoption papers or the birth record
plan-paper-case-paper = papers from the case, or your lawyer
plan-paper-yourself = you know this best

## The printed packet

plan-packet-title = Your plan
plan-packet-pages = page { $page } of { $pages }
plan-packet-footer = Information, not legal advice · as of { $date }
plan-packet-footer-law = { $jurisdiction } law reviewed { $date } (known to { $known })
plan-packet-footer-many = law of { $count } places, reviewed as listed at the end
plan-packet-for = Prepared for
plan-packet-as-of = Worked out for
plan-packet-law = Law used
plan-packet-law-line = { $jurisdiction }, reviewed { $date }, as known to { $known }
plan-packet-what = What this is
plan-packet-what-1 = This plan shows what may be possible for each part of your record, and what to do next. It is made from what you told us and from the law named here.
plan-packet-what-2 = It is information, not legal advice. It does not promise a result. A court or an agency decides. Show it to a lawyer or a legal aid office if you can.
plan-packet-what-3 = It has private facts about you. Keep it in a safe place.
plan-packet-glance = At a glance
plan-packet-warnings = Before you act
plan-packet-dates = Dates to keep
plan-packet-date = Date
plan-packet-event = What happens
plan-packet-for-what = For
plan-packet-routes = What may be possible
plan-packet-route = Way
plan-packet-gives = What it does
plan-packet-how = How
plan-packet-status = Where you stand
plan-packet-last-day = Last day: { $date }
plan-packet-days-left = { $count ->
    [one] 1 day left
   *[other] { $count } days left
}
plan-packet-compare = How the first two differ
plan-packet-otherwise = What you can do now
plan-packet-not-open = Not open for this one
plan-packet-why = Why
plan-packet-rule = What the law asks
plan-packet-met = Met?
plan-packet-cite = Where it is written
plan-packet-summary = In short
plan-packet-effect = Who can still see it
plan-packet-excluded = What it leaves out
plan-packet-deadline = Time limit
plan-packet-fee = Cost
plan-packet-discretion = Who decides
plan-packet-weighs = What the judge looks at
plan-packet-authority = The law
plan-packet-assumed = We assume this. If it is wrong, tell us:
plan-packet-missing = Find out first
plan-packet-confidence = How far this was checked
plan-packet-unsure = What is not certain
plan-packet-checklist = Your checklist
plan-packet-checklist-lead = Go from top to bottom. Tick each box when it is done.
plan-packet-part-first = First
plan-packet-part-start = Start here
plan-packet-part-get = Get these papers
plan-packet-part-find-out = Find these facts
plan-packet-part-file = Ask for it
plan-packet-part-check = Check
plan-packet-part-wait = Come back
plan-packet-part-after = After it is granted
plan-packet-notes = Your notes
plan-packet-note-number = Case number
plan-packet-note-court = Court and clerk’s phone
plan-packet-note-filed = Day I filed
plan-packet-note-hearing = Day of the hearing
plan-packet-note-helper = Who helps me, and phone
plan-packet-law-heading = The law behind this plan
plan-packet-law-automatic = What happens without asking
plan-packet-law-pending = Changes that may be coming
plan-packet-law-unsure = What we are not certain about
plan-packet-help = Who can help
plan-packet-about = For: { $about }
plan-packet-ways = About each way
plan-packet-best = Best way we see
plan-packet-none = Nothing open yet
plan-packet-same = The same is true for all of these:
plan-packet-paper = { $fact } Where it stands: { $paper }
plan-packet-word = Word
plan-packet-means = What it means

## The calendar file

plan-calendar-open = Good Name: look at your plan
plan-calendar-close = Good Name: last day for something in your plan
plan-calendar-more = Open the program to see what it is about. This is information, not legal advice.
