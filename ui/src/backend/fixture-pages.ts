/**
 * Invented views of the pages beside the plan.
 *
 * Not in the program: only the fixtures and the tests import it. Nothing here is law.
 */
import type {
  ChecklistItem,
  GrantedView,
  PointsView,
  QuestionView,
  SafetyView,
  UnderstandView,
} from "./wire.gen";

const points = (id: string, title: string, lines: string[], known = true): PointsView => ({
  id,
  title,
  lines,
  known,
});

/** What sealing means in an invented place. */
export const understandView: UnderstandView = {
  place: "us-xx",
  title: "What clearing a record means: Example State",
  lead: "This is what we know about Example State. It is information, not legal advice.",
  topics: [
    points("keep", "What to keep", ["Get certified copies first.", "Keep the signed order."]),
    points("does", "What it does", ["The public no longer sees the record."]),
    points("who-looks", "Who can still look", ["Courts.", "The police."]),
    points(
      "unseal",
      "What it takes to open it again",
      ["We do not know this for Example State.", "Before you rely on it, ask a lawyer or the clerk."],
      false,
    ),
  ],
  terms: [
    { term: "set aside", means: "The court takes the conviction back." },
    { term: "seal", means: "The public no longer sees the record." },
  ],
  help: ["Example Legal Aid"],
  law: {
    name: "Example State",
    reviewed: "November 1, 2026",
    knownTo: "October 2026",
    unsure: ["Whether a ticket counts."],
    ownRecord: "Ask the state police.",
  },
};

const line = (id: string, kind: string, say: string, date: string): ChecklistItem => ({
  id,
  kind,
  say,
  detail: "",
  about: "",
  date,
  dateKind: date ? "from" : "",
  ticked: null,
});

/** One thing that was granted, and one that can be marked. */
export const grantedView: GrantedView = {
  granted: [
    {
      remedy: "us-xx/arrest-sealing",
      target: "c1",
      title: "Seal an arrest that did not end in a conviction",
      about: "Vandalism: dismissed on June 3, 2024",
      date: "Granted November 2, 2026",
      place: "us-xx",
      checklist: [
        line("g-copies", "get", "Get certified copies of the order.", "November 2, 2026"),
        line("g-court-30", "check", "Look up your case at the court.", "December 2, 2026"),
        line("g-firms-180", "check", "Ask background-check companies for your own report.", "May 1, 2027"),
      ],
    },
  ],
  open: [
    {
      id: "c2 us-xx/conviction-sealing",
      remedy: "us-xx/conviction-sealing",
      target: "c2",
      say: "Seal a conviction – Petty theft: convicted in 2012",
    },
  ],
  chosen: "",
  letters: true,
  card: true,
};

const danger: QuestionView = {
  id: "person.in_danger",
  section: "about-you",
  about: "",
  title: "Are you in danger now?",
  help: "",
  why: "If you are in danger now, that comes before every form.",
  paper: "",
  input: { kind: "yes-no" },
  answer: null,
  isFirst: false,
};

const not = points("not", "Do not write this in the program", ["Where you live or hide now.", "A new name."]);

/** The pages that come before any form. */
export const safetyViews: Record<"danger" | "doNotWrite" | "classified", SafetyView> = {
  danger: {
    id: "danger",
    title: "You come first",
    lead: "No form is as urgent as your safety.",
    first: [points("call", "Whom to call", ["If you are in danger now, call 911.", "Then call the agent."])],
    question: danger,
    confirm: false,
    more: [not],
    exit: true,
  },
  doNotWrite: {
    id: "do-not-write",
    title: "What not to write down in this program",
    lead: "What is not written down cannot be found.",
    first: [not],
    question: null,
    confirm: false,
    more: [points("enough", "What is enough", ["The state where the court file is."])],
    exit: true,
  },
  classified: {
    id: "classified",
    title: "Do not type it here",
    lead: "This program never asks what the information says.",
    first: [points("classified-not", "What not to do", ["Do not type any of it here.", "Do not send it."])],
    question: { ...danger, id: "person.classified_read", title: "Did you read this? Say yes to go on." },
    confirm: true,
    more: [points("classified-how", "How it works in court", ["The judge decides what may be shown."])],
    exit: false,
  },
};
