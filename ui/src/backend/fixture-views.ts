/**
 * Whole views of an invented person, for examples, tests and `npm run dev`.
 *
 * Not in the program: only `main.ts` in development and the tests import it. Nothing here is law.
 */
import { grantedView, safetyViews, understandView } from "./fixture-pages";
import { proofEmpty, proofView } from "./fixture-proof";
import type {
  CheckView,
  Failure,
  Input,
  OffenseFound,
  PapersView,
  PlanView,
  QuestionView,
  RawAnswer,
  RecordView,
  RemedyView,
  Screen,
  SectionView,
  View,
} from "./wire.gen";
import { formChoices } from "./fixture-forms";

const SECTIONS = [
  ["about-you", "About you"],
  ["record", "Your record"],
  ["details", "More about each case"],
  ["check", "Check your answers"],
  ["plan", "Your plan"],
] as const;

/** Returns the sections with one of them on screen. */
export function sections(current: string): SectionView[] {
  const at = SECTIONS.findIndex(([id]) => id === current);
  return SECTIONS.map(([id, title], index) => ({
    id,
    title,
    state: index < at ? "done" : index === at ? "current" : "to-do",
    answered: index < at ? 4 : index === at ? 2 : 0,
    remaining: index === at ? 3 : 0,
    reachable: index <= at || at >= 2,
  }));
}

/** Returns a view around a screen. */
export function viewOf(screen: Screen, section: string, more: Partial<View> = {}): View {
  return {
    revision: 7,
    canUndo: true,
    asOf: "2026-11-22",
    asOfWords: "November 22, 2026",
    language: "en",
    sections: sections(section),
    screen,
    alerts: [],
    ...more,
  };
}

/** Returns a question that takes its answer through `input`. */
export function questionOf(input: Input, more: Partial<QuestionView> = {}): QuestionView {
  return {
    id: "c1:charge.example",
    section: "details",
    about: "Charge 1: Vandalism, Los Angeles County",
    title: "How did this charge end?",
    help: "Look for the last page from the court.",
    why: "What you can ask for depends on how the charge ended.",
    paper: "The minute order or the docket sheet. The court clerk can print it for you.",
    input,
    answer: null,
    isFirst: false,
    ...more,
  };
}

/** One question for each kind of input. */
export const questions: Record<string, QuestionView> = {
  "yes-no": questionOf(
    { kind: "yes-no" },
    { id: "c1:case.on_supervision", title: "Are you on probation or parole for this case now?" },
  ),
  choice: questionOf({
    kind: "choice",
    options: [
      {
        value: "dismissed",
        label: "Dismissed or dropped",
        hint: "The court or the prosecutor ended it without a conviction.",
      },
      { value: "acquitted", label: "Found not guilty", hint: "" },
      {
        value: "convicted",
        label: "Convicted",
        hint: "You pleaded guilty or no contest, or a court found you guilty.",
      },
    ],
  }),
  many: questionOf(
    {
      kind: "many",
      options: [
        { value: "fine", label: "Fine or court fees", hint: "" },
        { value: "probation", label: "Probation", hint: "" },
        { value: "jail", label: "Jail", hint: "Time in a county jail." },
      ],
      none: "None of these",
    },
    { title: "What was the sentence?" },
  ),
  date: questionOf({ kind: "date", none: "It has not ended" }, { title: "When did the whole sentence end?" }),
  number: questionOf(
    { kind: "number", unit: "months", none: "There was no jail time" },
    { title: "How long was the sentence?" },
  ),
  text: questionOf({ kind: "text", max: 40 }, { title: "What is the court case number?" }),
  fields: questionOf(
    {
      kind: "fields",
      fields: [
        { key: "first", label: "First name", autocomplete: "given-name" },
        { key: "middle", label: "Middle name", autocomplete: "additional-name" },
        { key: "last", label: "Last name", autocomplete: "family-name" },
      ],
    },
    { id: "person.name", about: "", title: "What is your full name?", isFirst: true, section: "about-you" },
  ),
  offense: questionOf(
    { kind: "offense", jurisdiction: "us-ca" },
    { title: "What was the charge?", about: "Charge 1, Los Angeles County", help: "" },
  ),
};

/** What the search box finds. */
export const offenses: OffenseFound[] = [
  {
    id: "vandalism",
    name: "Vandalism",
    matched: "graffiti",
    variants: [
      { value: "infraction", label: "Infraction", hint: "Like a ticket" },
      { value: "misdemeanor", label: "Misdemeanor", hint: "Damage under $400" },
      { value: "felony", label: "Felony", hint: "Damage of $400 or more" },
    ],
  },
  {
    id: "theft",
    name: "Petty theft",
    matched: "",
    variants: [{ value: "misdemeanor", label: "Misdemeanor", hint: "" }],
  },
  { id: "dui", name: "Driving under the influence", matched: "drunk driving", variants: [] },
];

/** A record of two cases. */
export const recordView: RecordView = {
  complete: null,
  jurisdictions: [
    { value: "us-ca", label: "California", hint: "" },
    { value: "us-or", label: "Oregon", hint: "" },
    { value: "us", label: "Federal court", hint: "" },
  ],
  cases: [
    {
      id: "k1",
      title: "California, Los Angeles County, arrested May 2024",
      answers: [
        { question: "k1:case.arrest_date", label: "Day of the arrest", value: "May 2024", unknown: false },
      ],
      charges: [
        {
          id: "c1",
          title: "Vandalism: dismissed on June 3, 2024",
          answers: [
            { question: "c1:charge.outcome", label: "How it ended", value: "Dismissed", unknown: false },
            {
              question: "c1:charge.outcome_date",
              label: "When it ended",
              value: "I don’t know",
              unknown: true,
            },
          ],
        },
        { id: "c2", title: "Petty theft: convicted in 2012", answers: [] },
      ],
    },
    { id: "k2", title: "Oregon, Multnomah County, 2009", answers: [], charges: [] },
  ],
};

/** Two groups of answers. */
export const checkView: CheckView = {
  groups: [
    {
      title: "About you",
      answers: [
        { question: "person.date_of_birth", label: "Date of birth", value: "May 2, 1990", unknown: false },
        { question: "person.citizenship", label: "Citizenship", value: "I don’t know", unknown: true },
      ],
    },
    {
      title: "Charge 1: Vandalism, Los Angeles County",
      answers: [{ question: "c1:charge.outcome", label: "How it ended", value: "Dismissed", unknown: false }],
    },
  ],
};

const remedy: RemedyView = {
  id: "us-xx/arrest-sealing",
  title: "Seal an arrest that did not end in a conviction",
  status: "eligible",
  statusWords: "You can ask for this now",
  on: "",
  deadline: "",
  daysLeft: null,
  reliefWords: "Seals the record",
  processWords: "You ask a court",
  discretionary: false,
  discretion: "",
  summary: "The arrest and the case are sealed. You may say that they did not happen.",
  effect: "Employers and landlords cannot see it. The police can still see it.",
  authority: "X.C. § 12-34-5",
  fee: "Free",
  burden: "",
  standard: "",
  refused: "",
  place: "us-xx",
  granted: "",
  canBeGranted: true,
  reasons: [
    {
      verdict: "yes",
      say: "The charge was dismissed.",
      cite: "X.C. § 12-34-5(a)",
      when: "Met since June 3, 2024",
    },
    { verdict: "yes", say: "No new charge is open.", cite: "X.C. § 12-34-5(b)", when: "" },
  ],
  assumed: [{ question: "person.open_case", say: "You have no open case today." }],
  missing: [],
  confidence: "Checked against the text of the law on November 1, 2026.",
  unsure: [],
};

/** A plan with every status. */
export const planView: PlanView = {
  forms: formChoices,
  headline:
    "You may be able to ask for 1 thing now. 1 more opens on March 14, 2027. For 1 we need more facts.",
  targets: [
    {
      id: "c1",
      title: "Vandalism: dismissed on June 3, 2024",
      about: "California, Los Angeles County, arrested May 2024",
      compare: "The first one destroys the record. The second one hides it, and is easier to get.",
      notes: ["A juvenile court finding is often not called a conviction."],
      otherwise: [],
      proof: true,
      remedies: [
        {
          ...remedy,
          id: "us-xx/factual-innocence",
          title: "Show that you were innocent",
          reliefWords: "Destroys the record",
          deadline: "May 4, 2027",
          daysLeft: 163,
          discretionary: true,
          discretion: "The judge looks at whether there was any good reason to arrest you.",
          fee: "Free",
          burden: "You have to prove it.",
          standard: "The judge must find no good reason to believe that you did it.",
          refused: "You can ask again when there is new proof.",
          granted: "Granted November 2, 2026",
          canBeGranted: false,
          unsure: ["Courts do not agree on when the two years begin."],
        },
        remedy,
      ],
    },
    {
      id: "c2",
      title: "Petty theft: convicted in 2012",
      about: "California, Los Angeles County, arrested May 2024",
      compare: "",
      notes: [],
      otherwise: [],
      proof: false,
      remedies: [
        {
          ...remedy,
          id: "us-xx/conviction-sealing",
          title: "Seal a conviction",
          status: "eligible-later",
          statusWords: "Opens later",
          on: "March 14, 2027",
          discretionary: true,
          reasons: [
            {
              verdict: "no",
              say: "Three years have passed since your sentence ended.",
              cite: "X.C. § 12-34-6",
              when: "Met from March 14, 2027",
            },
            { verdict: "yes", say: "It was a misdemeanor.", cite: "X.C. § 12-34-6", when: "" },
          ],
        },
        {
          ...remedy,
          id: "us-xx/set-aside",
          title: "Set aside a conviction",
          status: "needs-info",
          statusWords: "One more fact is needed",
          missing: [
            {
              question: "c2:charge.sentence_completed",
              say: "The day your whole sentence ended",
              paper: "Probation papers",
              unlocks: 2,
            },
          ],
          reasons: [
            { verdict: "unknown", say: "You finished the whole sentence.", cite: "X.C. § 12-34-7", when: "" },
          ],
        },
        {
          ...remedy,
          id: "us-xx/arrest-sealing",
          status: "not-eligible",
          statusWords: "Not open for this charge",
          reasons: [
            {
              verdict: "no",
              say: "The charge did not end in a conviction.",
              cite: "X.C. § 12-34-5(a)",
              when: "",
            },
          ],
          assumed: [],
        },
      ],
    },
    {
      id: "c3",
      title: "Driving under the influence: convicted in 2020",
      about: "Oregon, Multnomah County, 2020",
      compare: "",
      notes: [],
      otherwise: ["You can ask the governor for a pardon.", "You can ask the court to fix wrong entries."],
      proof: false,
      remedies: [
        {
          ...remedy,
          id: "us-yy/set-aside",
          title: "Set aside a conviction",
          status: "not-eligible",
          statusWords: "Not open for this charge",
          reasons: [
            { verdict: "no", say: "The law leaves out driving offenses.", cite: "Y.R.S. 1.2", when: "" },
          ],
          assumed: [],
        },
      ],
    },
  ],
  strip: [
    {
      day: "2026-11-22",
      dayWords: "November 22, 2026",
      kind: "now",
      say: "Seal an arrest",
      about: "Vandalism",
    },
    {
      day: "2027-03-14",
      dayWords: "March 14, 2027",
      kind: "opens",
      say: "Seal a conviction",
      about: "Petty theft",
    },
    {
      day: "2027-05-04",
      dayWords: "May 4, 2027",
      kind: "closes",
      say: "Last day: Show that you were innocent",
      about: "Vandalism",
    },
  ],
  noCalendar: "",
  findOut: [
    {
      question: "c2:charge.sentence_completed",
      say: "The day your whole sentence ended",
      paper: "Probation papers",
      unlocks: 2,
    },
    {
      question: "c2:charge.fines_paid",
      say: "Whether all fines are paid",
      paper: "Probation papers",
      unlocks: 1,
    },
    {
      question: "person.record_is_complete",
      say: "Whether this is your whole record",
      paper: "",
      unlocks: 3,
    },
  ],
  checklist: [
    {
      id: "a",
      kind: "find-out",
      say: "Find out the day your whole sentence ended",
      detail: "Ask your probation officer or the court clerk.",
      about: "Petty theft",
      date: "",
      dateKind: "",
      ticked: null,
    },
    {
      id: "b",
      kind: "get",
      say: "Get a copy of the minute order",
      detail: "The court clerk has it.",
      about: "Vandalism",
      date: "",
      dateKind: "",
      ticked: "2026-11-20",
    },
    {
      id: "c",
      kind: "file",
      say: "File the petition to show that you were innocent",
      detail: "",
      about: "Vandalism",
      date: "May 4, 2027",
      dateKind: "by",
      ticked: null,
    },
    {
      id: "d",
      kind: "wait",
      say: "Come back for sealing",
      detail: "",
      about: "Petty theft",
      date: "March 14, 2027",
      dateKind: "from",
      ticked: null,
    },
    {
      id: "e",
      kind: "check",
      say: "Check that the court sent the order to the police",
      detail: "",
      about: "",
      date: "",
      dateKind: "",
      ticked: null,
    },
    {
      id: "f",
      kind: "after",
      say: "Keep the signed order in a safe place",
      detail: "",
      about: "",
      date: "",
      dateKind: "",
      ticked: null,
    },
  ],
  warnings: [
    {
      tone: "warning",
      say: "If you are not a U.S. citizen, talk to an immigration lawyer before you file anything.",
      question: "person.citizenship",
    },
  ],
  help: ["A legal aid office near you: lawhelp.org", "The self-help center of your court"],
  law: [
    {
      name: "California",
      reviewed: "November 1, 2026",
      knownTo: "October 15, 2026",
      unsure: ["Whether the new law on old warrants reaches dismissed cases."],
      ownRecord: "Ask the Department of Justice for your own record, with fingerprints.",
    },
  ],
  links: [
    { kind: "safety", id: "do-not-write", say: "What not to write down in this program" },
    { kind: "understand", id: "us-ca", say: "What clearing a record means: California" },
    { kind: "granted", id: "", say: "Something was granted? See what to do now." },
  ],
};

/** The papers: one group that is ready, letters with one that waits, and a remedy that waits. */
export const papersView: PapersView = {
  groups: [
    {
      id: "us-ca/example/k1",
      title: "Seal the arrest",
      about: "California, Los Angeles, case EX-0001",
      missing: [
        { question: "person.name", say: "Your name", paper: "", unlocks: 1 },
        { question: "k1:case.number", say: "The case number", paper: "The docket", unlocks: 1 },
      ],
      papers: [
        {
          id: "us-ca/example/k1/guide",
          title: "Filing steps",
          purpose: "Start here. It says what to do, in order.",
          waits: false,
          refused: "",
        },
        {
          id: "us-ca/example/k1/petition",
          title: "Petition",
          purpose: "Asks the court. You sign it and file it.",
          waits: true,
          refused: "",
        },
      ],
    },
  ],
  waiting: [
    {
      id: "us/secret/m1",
      title: "Secret papers in a case",
      about: "",
      missing: [],
      papers: [
        {
          id: "us/secret/m1/never",
          title: "No paper for this",
          purpose: "",
          waits: false,
          refused: "We make no paper for this.",
        },
      ],
    },
  ],
};

/** A failure of one kind. */
export function failureOf(code: Failure["code"], say = "", field = ""): Failure {
  return { code, say, field };
}

const given: Record<string, RawAnswer> = {
  date: {
    kind: "date",
    from: { year: "2009", month: "6", day: "" },
    to: { year: "2010", month: "", day: "" },
  },
  choice: { kind: "dont-know" },
  offense: { kind: "offense", id: "vandalism", variant: 1, description: "Vandalism" },
};

/** Every view by name; `npm run dev` and the tests draw them by it. */
export const views: Record<string, View> = {
  welcome: viewOf({ kind: "welcome" }, "", { canUndo: false }),
  ...Object.fromEntries(
    Object.entries(questions).map(([kind, question]) => [
      `question-${kind}`,
      viewOf({ kind: "question", ...question }, question.section),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(given).flatMap(([kind, answer]) => {
      const question = questions[kind];
      return question
        ? [[`answered-${kind}`, viewOf({ kind: "question", ...question, answer }, question.section)] as const]
        : [];
    }),
  ),
  record: viewOf({ kind: "record", ...recordView }, "record"),
  "record-empty": viewOf({ kind: "record", ...recordView, cases: [] }, "record", { canUndo: false }),
  check: viewOf({ kind: "check", ...checkView }, "check", {
    alerts: [
      {
        tone: "warning",
        say: "The case ended before the arrest. One of the two dates is wrong.",
        question: "c1:charge.outcome_date",
      },
    ],
  }),
  plan: viewOf({ kind: "plan", ...planView }, "plan"),
  "plan-without-days": viewOf(
    { kind: "plan", ...planView, strip: [], noCalendar: "There is no date to put into a calendar yet." },
    "plan",
  ),
  understand: viewOf({ kind: "understand", ...understandView }, "plan"),
  granted: viewOf({ kind: "granted", ...grantedView }, "plan"),
  "granted-empty": viewOf(
    { kind: "granted", ...grantedView, granted: [], open: [], letters: false, card: false },
    "plan",
  ),
  "safety-danger": viewOf({ kind: "safety", ...safetyViews.danger }, "about-you"),
  "safety-do-not-write": viewOf({ kind: "safety", ...safetyViews.doNotWrite }, "plan"),
  "safety-classified": viewOf({ kind: "safety", ...safetyViews.classified }, "about-you"),
  papers: viewOf({ kind: "papers", ...papersView }, "plan"),
  "papers-empty": viewOf({ kind: "papers", groups: [], waiting: [] }, "plan"),
  proof: viewOf({ kind: "proof", ...proofView }, "plan"),
  "proof-empty": viewOf({ kind: "proof", ...proofEmpty }, "plan", { canUndo: false }),
};
