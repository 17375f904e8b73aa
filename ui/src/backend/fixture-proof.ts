/**
 * The page on proving innocence of an invented person, for examples, tests and `npm run dev`.
 *
 * Not in the program; nothing here is law.
 */
import type { PieceView, ProofView } from "./wire.gen";

const piece: PieceView = {
  id: "p2",
  kind: "video",
  keeps: "Video is often deleted within days or weeks. Ask now.",
  title: "Video or pictures: video of the front door",
  name: "video of the front door",
  shows: "that I closed the shop at ten",
  elements: ["us-ca/example#r1"],
  holder: "Example Bakery",
  address: "2 Sample Street",
  from: "January 10, 2026, 8 p.m.",
  to: "January 10, 2026, 11 p.m.",
  why: "",
  asked: "11/10/2026",
  answer: "",
  next: "If you have no answer by November 24, 2026, ask again. That day is our suggestion and not a rule.",
  hasLetter: true,
};

/** Everything that the page can hold. */
export const proofView: ProofView = {
  target: "c1",
  title: "Vandalism: dismissed (June 3, 2025)",
  about: "California, Los Angeles",
  lead: ["The charge was dropped or dismissed. That does not say whether you did it."],
  ways: [
    {
      id: "us-ca/example",
      title: "Ask to destroy the arrest record because you did not do it",
      status: "eligible",
      statusWords: "You can ask for this now",
      summary: "If there was no good reason to believe that you did it, the record can be destroyed.",
      shown: [
        { verdict: "yes", say: "You did not do it.", cite: "Example Code 1", when: "" },
        {
          verdict: "yes",
          say: "You ask within two years.",
          cite: "Example Code 2",
          when: "until June 3, 2027",
        },
      ],
      burden: "You go first.",
      standard: "More likely than not.",
      deadline: "The last day to file is June 3, 2027.",
      daysLeft: 193,
      refused: "Sealing may still be open. It does not ask whether you did it.",
      bring: ["Video (The shop that has it)"],
      steps: ["Send the petition to the court."],
      authority: "Example Code 1 to 9",
      confidence: "We read the law itself.",
      unsure: ["Whether the fee can be waived."],
    },
  ],
  closed: [
    {
      id: "us-ca/example-later",
      title: "Finding of innocence after a conviction",
      status: "not-eligible",
      statusWords: "Not open for this one",
      summary: "",
      shown: [{ verdict: "no", say: "The conviction was not thrown out.", cite: "Example Code 5", when: "" }],
      burden: "We do not know who has to prove it here.",
      standard: "We do not know how strong the proof must be here.",
      deadline: "We know of no last day.",
      daysLeft: null,
      refused: "We do not know what remains if it is refused here.",
      bring: [],
      steps: [],
      authority: "Example Code 5",
      confidence: "Another source says the same.",
      unsure: [],
    },
  ],
  others: ["Sealing of an arrest"],
  elements: [
    {
      id: "us-ca/example#r1",
      say: "You did not do it.",
      cite: "Example Code 1",
      ways: "Ask to destroy the arrest record because you did not do it",
      answers: "Your answers say that this is so.",
      pieces: ["Video or pictures: video of the front door"],
    },
    {
      id: "us-ca/example#r2",
      say: "You ask within two years.",
      cite: "Example Code 2",
      ways: "Ask to destroy the arrest record because you did not do it",
      answers: "Your answers say that this is so.",
      pieces: [],
    },
  ],
  account: "I was at work.\nIt was my fault that I was late.",
  moments: [
    {
      id: "m1",
      time: "about 9 p.m.",
      place: "Example Bakery",
      what: "I closed the shop",
      witness: "Sample Inventa",
    },
    { id: "m3", time: "", place: "", what: "", witness: "" },
  ],
  pieces: [
    piece,
    {
      ...piece,
      id: "p4",
      kind: "witness",
      keeps: "People move and forget. Write down how to reach them now.",
      title: "Someone who knows",
      name: "",
      shows: "",
      elements: [],
      holder: "",
      address: "",
      from: "",
      to: "",
      asked: "",
      next: "Find out who has it. Then you can ask them to keep it.",
      hasLetter: false,
    },
  ],
  kinds: [
    {
      value: "video",
      label: "Video or pictures",
      hint: "Video is often deleted within days or weeks. Ask now.",
    },
    { value: "witness", label: "Someone who knows", hint: "People move and forget." },
  ],
  replyTo: "1 Sample Street",
  warnings: [
    {
      tone: "warning",
      say: "If you have an open case anywhere, talk to the lawyer in that case.",
      question: "",
    },
    { tone: "warning", say: "Others may read what you sign.", question: "" },
  ],
  statement: [
    { key: "who", text: "My name is Testa Inventa.", own: false, stale: false, caution: "" },
    { key: "innocent", text: "", own: true, stale: false, caution: "" },
    {
      key: "account",
      text: "I was at work. It was my fault that I was late.",
      own: true,
      stale: true,
      caution: "Look again at these words: “my fault”.",
    },
  ],
  oath: "What I say here is true as far as I know.",
  oathKnown: false,
  otherwise: [],
  keep: ["Keep one folder.", "Keep a list of each letter and call."],
  help: ["Legal aid"],
  maxLine: 200,
  maxText: 2000,
  maxAccount: 20000,
};

/** The page of somebody who has written nothing and for whom no way is open. */
export const proofEmpty: ProofView = {
  ...proofView,
  lead: [
    "A conviction or a court finding still stands.",
    "We found no way of proving innocence that is open now.",
  ],
  ways: [],
  others: [],
  elements: [],
  account: "",
  moments: [],
  pieces: [],
  replyTo: "",
  statement: [{ key: "who", text: "My name is ____.", own: false, stale: false, caution: "" }],
  oath: "I declare under penalty of perjury that this is true.",
  oathKnown: true,
  otherwise: ["Get a copy of your record and check it.", "Ask for free legal help."],
  help: [],
};
