/** Examples of the list of facts to find out. */
import { example } from "../example";
import FindOutList from "./FindOutList.svelte";

const facts = [
  { question: "c1:charge.outcome_date", say: "The day the case ended", paper: "Minute order", unlocks: 3 },
  { question: "c2:charge.severity", say: "Whether it was a misdemeanor", paper: "", unlocks: 1 },
  { question: "c1:charge.statute", say: "The number of the law", paper: "Minute order", unlocks: 0 },
];
const onanswer = (): void => undefined;

export const examples = [
  example("grouped by paper", FindOutList, { facts, grouped: true, onanswer }),
  example("as they come", FindOutList, { facts, grouped: false, onanswer }),
];
