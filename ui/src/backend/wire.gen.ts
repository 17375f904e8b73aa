// The shapes that cross from Rust; the same as `app::wire`. Written by its test: UPDATE=1 cargo test -p app wire.
export type View = { 
/**
 * Counts stored steps; sent back with every change so that two windows cannot overwrite each other.
 */
revision: number, 
/**
 * Whether there is something to undo.
 */
canUndo: boolean, 
/**
 * The day everything was computed for: `2026-11-22`.
 */
asOf: string, 
/**
 * The same day in words.
 */
asOfWords: string, 
/**
 * `en` or `es`.
 */
language: string, 
/**
 * The sections of the questionnaire, in order.
 */
sections: Array<SectionView>, 
/**
 * What to show.
 */
screen: Screen, 
/**
 * Contradictions and warnings to show above the screen.
 */
alerts: Array<Alert>, };
export type SectionView = { 
/**
 * `about-you`, `record`, `details`, `check`, `plan`.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Where the person is.
 */
state: SectionState, 
/**
 * Questions answered, or answered with "I don't know", in this section.
 */
answered: number, 
/**
 * Questions known to be still open in this section.
 */
remaining: number, 
/**
 * Whether the person may go there now.
 */
reachable: boolean, };
export type SectionState = "done" | "current" | "to-do";
export type Screen = { "kind": "welcome" } | { "kind": "question" } & QuestionView | { "kind": "record" } & RecordView | { "kind": "check" } & CheckView | { "kind": "plan" } & PlanView | { "kind": "understand" } & UnderstandView | { "kind": "granted" } & GrantedView | { "kind": "safety" } & SafetyView | { "kind": "papers" } & PapersView | { "kind": "proof" } & ProofView;
export type QuestionView = { 
/**
 * Stable id: `person.date_of_birth`, `c1:charge.outcome`, `c1:us-or/da-no`.
 */
id: string, 
/**
 * The section it belongs to.
 */
section: string, 
/**
 * What it is about: "Charge 2: Vandalism, Los Angeles County". Empty for questions about the person.
 */
about: string, 
/**
 * The question.
 */
title: string, 
/**
 * One or two sentences of help; may be empty.
 */
help: string, 
/**
 * Why it is asked.
 */
why: string, 
/**
 * Which paper holds the answer; may be empty.
 */
paper: string, 
/**
 * How it is answered.
 */
input: Input, 
/**
 * The answer so far.
 */
answer: RawAnswer | null, 
/**
 * Whether this is the first question (no back).
 */
isFirst: boolean, };
export type Input = { "kind": "yes-no" } | { "kind": "choice", 
/**
 * The choices, in order.
 */
options: Array<ChoiceOption>, } | { "kind": "many", 
/**
 * The choices, in order.
 */
options: Array<ChoiceOption>, 
/**
 * The words for "none of these".
 */
none: string, } | { "kind": "date", 
/**
 * The words for "there was none", where that can be.
 */
none: string | null, } | { "kind": "number", 
/**
 * The unit shown behind the field; may be empty.
 */
unit: string, 
/**
 * The words for "there is none", where that can be.
 */
none: string | null, } | { "kind": "text", 
/**
 * The most characters it may have.
 */
max: number, } | { "kind": "fields", 
/**
 * The fields, in order.
 */
fields: Array<TextField>, } | { "kind": "offense", 
/**
 * Whose law.
 */
jurisdiction: string, };
export type ChoiceOption = { 
/**
 * The value sent back.
 */
value: string, 
/**
 * The words shown.
 */
label: string, 
/**
 * A line of explanation; may be empty.
 */
hint: string, 
/**
 * Of a place: its law, shown once the place is chosen.
 */
law?: LawView, };
export type TextField = { 
/**
 * Its key in the answer.
 */
key: string, 
/**
 * Its label.
 */
label: string, 
/**
 * The browser's autocomplete word; may be empty.
 */
autocomplete: string, };
export type RawAnswer = { "kind": "dont-know" } | { "kind": "none" } | { "kind": "yes-no", 
/**
 * Which.
 */
value: boolean, } | { "kind": "choice", 
/**
 * Its value.
 */
value: string, } | { "kind": "many", 
/**
 * Their values.
 */
values: Array<string>, } | { "kind": "date", 
/**
 * The date, or the first one of "between".
 */
from: DateParts, 
/**
 * The last one of "between".
 */
to: DateParts | null, } | { "kind": "text", 
/**
 * The characters.
 */
value: string, } | { "kind": "fields", 
/**
 * Key and characters.
 */
values: { [key in string]: string }, } | { "kind": "offense", 
/**
 * Its id in the table; `None` for own words only.
 */
id: string | null, 
/**
 * Which of its variants in this jurisdiction; `None` when the person does not know.
 */
variant: number | null, 
/**
 * The words to keep as the description.
 */
description: string, };
export type DateParts = { 
/**
 * Year as typed.
 */
year: string, 
/**
 * Month as typed or chosen, 1 to 12; empty when not known.
 */
month: string, 
/**
 * Day as typed; empty when not known.
 */
day: string, };
export type OffenseFound = { 
/**
 * Its id in the table.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Another word for it that matched; may be empty.
 */
matched: string, 
/**
 * What it usually is in the jurisdiction asked for.
 */
variants: Array<ChoiceOption>, };
export type RecordView = { 
/**
 * The cases, in order.
 */
cases: Array<CaseCard>, 
/**
 * Where a new case can be.
 */
jurisdictions: Array<ChoiceOption>, 
/**
 * Whether "that is everything" has been answered.
 */
complete: boolean | null, };
export type CaseCard = { 
/**
 * The case's id.
 */
id: string, 
/**
 * "California, Los Angeles County, arrested May 2024".
 */
title: string, 
/**
 * Answers, each with its question.
 */
answers: Array<AnswerLine>, 
/**
 * The charges.
 */
charges: Array<ChargeCard>, };
export type ChargeCard = { 
/**
 * The charge's id.
 */
id: string, 
/**
 * "Vandalism: dismissed on 3 June 2024".
 */
title: string, 
/**
 * Answers, each with its question.
 */
answers: Array<AnswerLine>, };
export type CheckView = { 
/**
 * The groups, in order: the person, then each case and its charges.
 */
groups: Array<AnswerGroup>, };
export type AnswerGroup = { 
/**
 * What they are about.
 */
title: string, 
/**
 * The answers.
 */
answers: Array<AnswerLine>, };
export type AnswerLine = { 
/**
 * The question's id, to change it.
 */
question: string, 
/**
 * The question in short.
 */
label: string, 
/**
 * The answer in words; "I don't know" where that was said.
 */
value: string, 
/**
 * Whether it is still not known.
 */
unknown: boolean, };
export type PlanView = { 
/**
 * One or two sentences: what is open now, what opens later, what is not known.
 */
headline: string, 
/**
 * Each charge, case or matter with its remedies, best first.
 */
targets: Array<TargetView>, 
/**
 * One checklist across everything, in order.
 */
checklist: Array<ChecklistItem>, 
/**
 * What becomes possible when.
 */
strip: Array<StripEvent>, 
/**
 * Why there is no calendar to save yet; empty when there is one.
 */
noCalendar: string, 
/**
 * The shortest list of facts to find out, by paper.
 */
findOut: Array<FindOut>, 
/**
 * Warnings such as immigration.
 */
warnings: Array<Alert>, 
/**
 * Who helps.
 */
help: Array<string>, 
/**
 * Whose law, reviewed when, known to when, unsure about what.
 */
law: Array<LawView>, 
/**
 * The pages beside the plan.
 */
links: Array<PageLink>, 
/**
 * What an official form can be filled for.
 */
forms: Array<FormChoice>, };
export type TargetView = { 
/**
 * The target's id.
 */
id: string, 
/**
 * "Vandalism: dismissed on 3 June 2024".
 */
title: string, 
/**
 * The case it belongs to.
 */
about: string, 
/**
 * The remedies, best first.
 */
remedies: Array<RemedyView>, 
/**
 * Words on how the first ones differ; may be empty.
 */
compare: string, 
/**
 * What to know about this kind of record; mostly empty.
 */
notes: Array<string>, 
/**
 * The way on when nothing is open; may be empty.
 */
otherwise: Array<string>, 
/**
 * Whether there is a page on proving innocence.
 */
proof: boolean, };
export type RemedyView = { 
/**
 * The remedy's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `eligible`, `eligible-later`, `not-eligible`, `needs-info`.
 */
status: string, 
/**
 * The status in words: "You can ask for this now".
 */
statusWords: string, 
/**
 * The first eligible day in words; empty when not later.
 */
on: string, 
/**
 * The last day to file in words; empty when none.
 */
deadline: string, 
/**
 * Days left until the deadline.
 */
daysLeft: number | null, 
/**
 * What it gives: "Destroys the record".
 */
reliefWords: string, 
/**
 * How: "You ask a court".
 */
processWords: string, 
/**
 * Whether a judge may refuse.
 */
discretionary: boolean, 
/**
 * What the judge weighs; may be empty.
 */
discretion: string, 
/**
 * What it does for the person.
 */
summary: string, 
/**
 * What it hides, from whom.
 */
effect: string, 
/**
 * The law it rests on.
 */
authority: string, 
/**
 * What it costs; may be empty.
 */
fee: string, 
/**
 * Who has to prove it; may be empty.
 */
burden: string, 
/**
 * How strongly; may be empty.
 */
standard: string, 
/**
 * What follows a refusal; may be empty.
 */
refused: string, 
/**
 * The place whose page says what sealing means.
 */
place: string, 
/**
 * "Granted June 1, 2026", when the person said so; empty otherwise.
 */
granted: string, 
/**
 * Whether the person can mark it as granted.
 */
canBeGranted: boolean, 
/**
 * Why: one line a requirement.
 */
reasons: Array<ReasonView>, 
/**
 * What is assumed.
 */
assumed: Array<AssumedView>, 
/**
 * What to find out first.
 */
missing: Array<FindOut>, 
/**
 * How far the text was checked, in words.
 */
confidence: string, 
/**
 * What is not certain.
 */
unsure: Array<string>, };
export type ReasonView = { 
/**
 * `yes`, `no`, `unknown`.
 */
verdict: string, 
/**
 * Plain words.
 */
say: string, 
/**
 * Where it is written.
 */
cite: string, 
/**
 * "Met from 3 June 2027", "until 4 May 2026"; may be empty.
 */
when: string, };
export type AssumedView = { 
/**
 * The question to correct it.
 */
question: string, 
/**
 * How it is said.
 */
say: string, };
export type FindOut = { 
/**
 * The question that takes the answer.
 */
question: string, 
/**
 * What to find out.
 */
say: string, 
/**
 * Which paper holds it; may be empty.
 */
paper: string, 
/**
 * How many remedies it would settle or move on.
 */
unlocks: number, };
export type ChecklistItem = { 
/**
 * Stable across screenings as long as the step is the same.
 */
id: string, 
/**
 * `find-out`, `get`, `file`, `wait`, `check`, `after`.
 */
kind: string, 
/**
 * What to do.
 */
say: string, 
/**
 * More words, each on a line of its own: why, where; may be empty.
 */
detail: string, 
/**
 * For which charge or remedy; may be empty.
 */
about: string, 
/**
 * By when or from when, in words; may be empty.
 */
date: string, 
/**
 * `by`, `from` or empty.
 */
dateKind: string, 
/**
 * The day it was ticked; `None` while open.
 */
ticked: string | null, };
export type StripEvent = { 
/**
 * The day: `2027-03-14`.
 */
day: string, 
/**
 * The day in words.
 */
dayWords: string, 
/**
 * `now`, `opens`, `closes`.
 */
kind: string, 
/**
 * What opens or closes.
 */
say: string, 
/**
 * For which charge.
 */
about: string, };
export type Alert = { 
/**
 * `info`, `warning`, `error`, `success`.
 */
tone: string, 
/**
 * The words.
 */
say: string, 
/**
 * The question that mends it; may be empty.
 */
question: string, };
export type LawView = { 
/**
 * Its name.
 */
name: string, 
/**
 * The day it was reviewed, in words.
 */
reviewed: string, 
/**
 * The law as known to.
 */
knownTo: string, 
/**
 * What is not certain.
 */
unsure: Array<string>, 
/**
 * How to get one's own record.
 */
ownRecord: string, };
export type PointsView = { 
/**
 * Stable name: `who-looks`.
 */
id: string, 
/**
 * The heading.
 */
title: string, 
/**
 * The points, one or more.
 */
lines: Array<string>, 
/**
 * Whether it is known; otherwise the points say that it is not, and whom to ask.
 */
known: boolean, };
export type TermView = { 
/**
 * The word.
 */
term: string, 
/**
 * What it means.
 */
means: string, };
export type UnderstandView = { 
/**
 * The place's id.
 */
place: string, 
/**
 * The heading of the page.
 */
title: string, 
/**
 * What the page is, and what it is not.
 */
lead: string, 
/**
 * The points, in order.
 */
topics: Array<PointsView>, 
/**
 * The law's words here.
 */
terms: Array<TermView>, 
/**
 * Who helps here.
 */
help: Array<string>, 
/**
 * How current this is, and what is not certain.
 */
law: LawView, };
export type GrantedView = { 
/**
 * What was granted, with what to do now.
 */
granted: Array<GrantedItem>, 
/**
 * What the person can mark as granted.
 */
open: Array<GrantableView>, 
/**
 * Which of these was chosen on the way here; may be empty.
 */
chosen: string, 
/**
 * Whether there are letters to send.
 */
letters: boolean, 
/**
 * Whether there is a card for the wallet.
 */
card: boolean, };
export type GrantedItem = { 
/**
 * The remedy's id.
 */
remedy: string, 
/**
 * The id of the charge, case or matter.
 */
target: string, 
/**
 * The remedy's title.
 */
title: string, 
/**
 * For which charge, case or matter.
 */
about: string, 
/**
 * "Granted March 14, 2026".
 */
date: string, 
/**
 * The place whose page says what it means.
 */
place: string, 
/**
 * What to do, in order, each on its day.
 */
checklist: Array<ChecklistItem>, };
export type GrantableView = { 
/**
 * Names remedy and target together.
 */
id: string, 
/**
 * The remedy's id.
 */
remedy: string, 
/**
 * The id of the charge, case or matter.
 */
target: string, 
/**
 * The remedy's title and what it is for.
 */
say: string, };
export type SafetyView = { 
/**
 * `danger`, `do-not-write`, `classified`.
 */
id: string, 
/**
 * The heading.
 */
title: string, 
/**
 * What matters most, in a sentence or two.
 */
lead: string, 
/**
 * What to do first; shown before the question.
 */
first: Array<PointsView>, 
/**
 * The question asked here; none on a page that is only read.
 */
question: QuestionView | null, 
/**
 * Whether the question is answered by going on: "I have read this".
 */
confirm: boolean, 
/**
 * What else to know; shown after the question.
 */
more: Array<PointsView>, 
/**
 * Whether the way out is shown large.
 */
exit: boolean, };
export type PageLink = { 
/**
 * `understand`, `granted`, `safety`.
 */
kind: string, 
/**
 * Which place or which page; may be empty.
 */
id: string, 
/**
 * The words of the link.
 */
say: string, };
export type PapersView = { 
/**
 * Of what is open, and letters: the best first.
 */
groups: Array<PaperGroup>, 
/**
 * Of what waits for facts.
 */
waiting: Array<PaperGroup>, };
export type PaperGroup = { 
/**
 * Stable.
 */
id: string, 
/**
 * The remedy's title.
 */
title: string, 
/**
 * Which case or matter; may be empty.
 */
about: string, 
/**
 * The questions that any of the papers waits for, each once.
 */
missing: Array<FindOut>, 
/**
 * The papers, in the order in which they are used.
 */
papers: Array<PaperView>, };
export type PaperView = { 
/**
 * Its id, to save it.
 */
id: string, 
/**
 * What it is.
 */
title: string, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * It waits for questions of its group; else it can be saved.
 */
waits: boolean, 
/**
 * Why no such paper is made; may be empty.
 */
refused: string, };
export type Request = { "request": "open" } | { "request": "start" } | { "request": "answer", 
/**
 * The question's id.
 */
question: string, 
/**
 * The raw answer.
 */
answer: RawAnswer, 
/**
 * The view's revision.
 */
revision: number, } | { "request": "back" } | { "request": "change", 
/**
 * The question's id.
 */
question: string, } | { "request": "go", 
/**
 * The section's id.
 */
section: string, } | { "request": "understand", 
/**
 * The place's id.
 */
place: string, } | { "request": "safety", 
/**
 * Which.
 */
page: string, } | { "request": "granted", 
/**
 * The remedy's id; may be empty.
 */
remedy: string, 
/**
 * The id of the charge, case or matter; may be empty.
 */
target: string, } | { "request": "set-granted", 
/**
 * The remedy's id.
 */
remedy: string, 
/**
 * The id of the charge, case or matter.
 */
target: string, 
/**
 * The day as typed; nothing takes it back.
 */
date: DateParts | null, 
/**
 * The view's revision.
 */
revision: number, } | { "request": "add-case", 
/**
 * Whose law.
 */
jurisdiction: string, 
/**
 * The view's revision.
 */
revision: number, } | { "request": "add-charge", 
/**
 * The case's id.
 */
case: string, 
/**
 * The view's revision.
 */
revision: number, } | { "request": "remove-case", 
/**
 * The case's id.
 */
id: string, 
/**
 * The view's revision.
 */
revision: number, } | { "request": "remove-charge", 
/**
 * The charge's id.
 */
id: string, 
/**
 * The view's revision.
 */
revision: number, } | { "request": "undo" } | { "request": "tick", 
/**
 * The line's id.
 */
item: string, 
/**
 * Ticked or not.
 */
ticked: boolean, } | { "request": "open-proof", 
/**
 * The charge's or case's id.
 */
target: string, } | { "request": "proof", 
/**
 * The charge's or case's id.
 */
target: string, 
/**
 * The change.
 */
change: ProofChange, } | { "request": "delete-everything" } | { "request": "set-language", 
/**
 * `en` or `es`.
 */
language: string, };
export type Failure = { 
/**
 * What kind; the window switches on it.
 */
code: ErrorCode, 
/**
 * The words: what happened and what to do. Never personal.
 */
say: string, 
/**
 * The field of the question that is wrong: `day`, `month`, `year`, `to.year`, a field's key; may be empty.
 */
field: string, };
export type ErrorCode = "answer" | "conflict" | "in-use" | "newer-file" | "damaged" | "disk" | "document" | "fault";
export type SaveRequest = { 
/**
 * The id of one of the papers, or, once something was granted, `letters` or `wallet-card`; the plan where there
 * is none.
 */
document?: string, 
/**
 * `pdf`, `docx` or `txt`; of the plan also `ics`.
 */
format: string, 
/**
 * `letter` or `a4`.
 */
paper: string, 
/**
 * Large print.
 */
large?: boolean, 
/**
 * Black and white.
 */
gray?: boolean, 
/**
 * A paper on proving innocence, in place of the plan.
 */
proof?: ProofPaper, };
export type Saved = { 
/**
 * The file's name; never holds personal data. Empty when the person closed the dialog.
 */
file: string, 
/**
 * The folder, to open.
 */
folder: string, };
export type ProofView = { 
/**
 * The charge's or case's id.
 */
target: string, 
/**
 * "Vandalism: dismissed on 3 June 2024".
 */
title: string, 
/**
 * The case it belongs to.
 */
about: string, 
/**
 * How it ended and what that means for the way on, one sentence each.
 */
lead: Array<string>, 
/**
 * The ways of proving innocence that are or may be open, in order.
 */
ways: Array<ProofWay>, 
/**
 * Those that are not open, each with the reason.
 */
closed: Array<ProofWay>, 
/**
 * Other ways that are open and do not ask whether the person did it.
 */
others: Array<string>, 
/**
 * What has to be shown, each once.
 */
elements: Array<ElementView>, 
/**
 * The person's account.
 */
account: string, 
/**
 * That day, in order.
 */
moments: Array<MomentView>, 
/**
 * What can show something.
 */
pieces: Array<PieceView>, 
/**
 * The kinds of pieces, each with how long such things are usually kept.
 */
kinds: Array<ChoiceOption>, 
/**
 * Where answers to letters go.
 */
replyTo: string, 
/**
 * What to know before writing or sending anything.
 */
warnings: Array<Alert>, 
/**
 * The draft of the statement.
 */
statement: Array<ParagraphView>, 
/**
 * The words above the signature.
 */
oath: string, 
/**
 * Whether those words are the law's; otherwise the clerk knows which words the court wants.
 */
oathKnown: boolean, 
/**
 * The way on when nothing can be asked for now; may be empty.
 */
otherwise: Array<string>, 
/**
 * What to keep, and how.
 */
keep: Array<string>, 
/**
 * Who helps.
 */
help: Array<string>, 
/**
 * The most characters of a short field.
 */
maxLine: number, 
/**
 * The most characters of a longer field.
 */
maxText: number, 
/**
 * The most characters of the account and of a paragraph.
 */
maxAccount: number, };
export type ProofWay = { 
/**
 * The remedy's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `eligible`, `eligible-later`, `not-eligible`, `needs-info`.
 */
status: string, 
/**
 * The status in words.
 */
statusWords: string, 
/**
 * What it does for the person.
 */
summary: string, 
/**
 * What has to be shown, with where it is written.
 */
shown: Array<ReasonView>, 
/**
 * Who has to prove it.
 */
burden: string, 
/**
 * How strongly.
 */
standard: string, 
/**
 * The last day to file, with the days left; the pack's words on time; or that we know of none.
 */
deadline: string, 
/**
 * Days left until the last day.
 */
daysLeft: number | null, 
/**
 * What happens when it is refused, and what remains.
 */
refused: string, 
/**
 * What to bring.
 */
bring: Array<string>, 
/**
 * What to do, in order.
 */
steps: Array<string>, 
/**
 * The law it rests on.
 */
authority: string, 
/**
 * How far the text was checked.
 */
confidence: string, 
/**
 * What is not certain.
 */
unsure: Array<string>, };
export type ElementView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What, in the law's plain words.
 */
say: string, 
/**
 * Where it is written.
 */
cite: string, 
/**
 * Which ways ask for it.
 */
ways: string, 
/**
 * What the answers say of it, in words.
 */
answers: string, 
/**
 * The pieces that speak to it; empty while there are none.
 */
pieces: Array<string>, };
export type MomentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * When.
 */
time: string, 
/**
 * Where.
 */
place: string, 
/**
 * What happened.
 */
what: string, 
/**
 * Who can say so.
 */
witness: string, };
export type PieceView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * How long such things are usually kept, in plain words.
 */
keeps: string, 
/**
 * What it is called on this page.
 */
title: string, 
/**
 * What it is.
 */
name: string, 
/**
 * What it shows.
 */
shows: string, 
/**
 * The elements that it speaks to, by id.
 */
elements: Array<string>, 
/**
 * Who has it.
 */
holder: string, 
/**
 * Where a letter goes.
 */
address: string, 
/**
 * From when to keep it.
 */
from: string, 
/**
 * Until when.
 */
to: string, 
/**
 * Why to keep it.
 */
why: string, 
/**
 * The day it was asked for, as it is typed here; empty when it was not.
 */
asked: string, 
/**
 * What they answered.
 */
answer: string, 
/**
 * What to do next about asking: send the letter, ask again by a day, nothing more.
 */
next: string, 
/**
 * Whether a letter can be made.
 */
hasLetter: boolean, };
export type ParagraphView = { 
/**
 * What it is made from.
 */
key: string, 
/**
 * The words that count.
 */
text: string, 
/**
 * Whether they are the person's own.
 */
own: boolean, 
/**
 * Whether the notes have changed since then.
 */
stale: boolean, 
/**
 * A warning about words that could be read as saying "I did it"; may be empty.
 */
caution: string, };
export type ProofChange = { "change": "account", 
/**
 * What was typed.
 */
text: string, } | { "change": "reply-to", 
/**
 * What was typed.
 */
text: string, } | { "change": "add-moment" } | { "change": "set-moment", 
/**
 * The point's id.
 */
id: string, 
/**
 * `time`, `place`, `what`, `witness`.
 */
field: string, 
/**
 * What was typed.
 */
text: string, } | { "change": "move-moment", 
/**
 * The point's id.
 */
id: string, } | { "change": "remove-moment", 
/**
 * The point's id.
 */
id: string, } | { "change": "add-piece", 
/**
 * Its kind.
 */
kind: string, } | { "change": "set-piece", 
/**
 * The piece's id.
 */
id: string, 
/**
 * `kind`, `name`, `shows`, `holder`, `address`, `from`, `to`, `why`, `asked`, `answer`.
 */
field: string, 
/**
 * What was typed or chosen.
 */
text: string, } | { "change": "support", 
/**
 * The piece's id.
 */
id: string, 
/**
 * The element's id.
 */
element: string, 
/**
 * Whether it does.
 */
on: boolean, } | { "change": "remove-piece", 
/**
 * The piece's id.
 */
id: string, } | { "change": "word", 
/**
 * The paragraph's key.
 */
key: string, 
/**
 * The new words.
 */
text: string, } | { "change": "unword", 
/**
 * The paragraph's key.
 */
key: string, };
export type ProofPaper = { "kind": "statement", 
/**
 * The charge's or case's id.
 */
target: string, } | { "kind": "letter", 
/**
 * The charge's or case's id.
 */
target: string, 
/**
 * The piece's id.
 */
piece: string, } | { "kind": "notes", 
/**
 * The charge's or case's id.
 */
target: string, };
export type FormChoice = { 
/**
 * The remedy's id.
 */
remedy: string, 
/**
 * The id of the case, charge or matter.
 */
target: string, 
/**
 * Both in words.
 */
say: string, };
export type FormRequest = { 
/**
 * The remedy's id.
 */
remedy: string, 
/**
 * The id of the case, charge or matter.
 */
target: string, };
export type FormKnown = "exact" | "other-revision" | "unknown";
export type FormView = { 
/**
 * The form's own title and revision, with its pages; never the name of the file.
 */
title: string, 
/**
 * How well it is known.
 */
known: FormKnown, 
/**
 * The same in words, with what to look out for.
 */
knownWords: string, 
/**
 * What can be filled, in the order of the form.
 */
fields: Array<FormFieldView>, 
/**
 * What stays empty, and why.
 */
left: Array<FormLeft>, };
export type FormFieldView = { 
/**
 * Its name in the PDF.
 */
field: string, 
/**
 * What it is called in the form.
 */
label: string, 
/**
 * `text`, `checkbox`, `radio` or `choice`.
 */
kind: string, 
/**
 * The page, in words.
 */
page: string, 
/**
 * Our value: text, an option, or `on`.
 */
value: string, 
/**
 * The most letters it takes.
 */
max: number | null, 
/**
 * It takes several lines.
 */
multiline: boolean, 
/**
 * What can be chosen.
 */
options: Array<string>, 
/**
 * It is used unless the person says otherwise; never so for a guess.
 */
ticked: boolean, 
/**
 * Why we think that this belongs here.
 */
why: string, };
export type FormLeft = { 
/**
 * What it is called in the form.
 */
label: string, 
/**
 * Why, in words.
 */
why: string, };
export type ConfirmedField = { 
/**
 * Its name in the PDF.
 */
field: string, 
/**
 * Text, an option, or `on`.
 */
value: string, };
export type FormSaved = { 
/**
 * The file's name; empty when the person closed the dialog.
 */
file: string, 
/**
 * The folder, to open.
 */
folder: string, 
/**
 * What was filled, in words.
 */
say: string, 
/**
 * What was not, and why.
 */
left: Array<FormLeft>, };
export type PreviewView = { 
/**
 * The title of the paper.
 */
title: string, 
/**
 * The language of its words.
 */
language: string, 
/**
 * How many pages it has; plain text is one.
 */
pages: number, };
export type PreviewPage = { 
/**
 * The page as a `data:` address of a PNG; empty for plain text, which is its words.
 */
picture: string, 
/**
 * Its words, line by line.
 */
words: string, };
