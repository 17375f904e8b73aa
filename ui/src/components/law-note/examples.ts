/** Examples of the note on the law of a place. */
import { example } from "../example";
import LawNote from "./LawNote.svelte";

const law = {
  name: "Example State",
  reviewed: "November 22, 2026",
  knownTo: "March 2026",
  unsure: [],
  ownRecord: "Ask the state police.",
};

export const examples = [
  example("certain", LawNote, { law }),
  example("not certain", LawNote, { law: { ...law, unsure: ["Whether a ticket counts.", "The fee."] } }),
];
