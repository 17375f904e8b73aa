/** Examples of the list of choices. */
import { example } from "../example";
import ChoiceList from "./ChoiceList.svelte";

const options = [
  { value: "dismissed", label: "Dismissed", hint: "The court ended the case without a conviction." },
  { value: "acquitted", label: "Found not guilty", hint: "" },
  { value: "convicted", label: "Convicted", hint: "You pleaded guilty or no contest, or were found guilty." },
];
const law = {
  name: "Example State",
  reviewed: "November 22, 2026",
  knownTo: "March 2026",
  unsure: ["Whether a ticket counts."],
  ownRecord: "",
};
const onchange = (): void => undefined;

export const examples = [
  example("one of several", ChoiceList, { options, id: "answer", many: false, chosen: [], onchange }),
  example("one chosen", ChoiceList, { options, id: "answer", many: false, chosen: ["acquitted"], onchange }),
  example("a place with its law", ChoiceList, {
    options: [
      { value: "us-xx", label: "Example State", hint: "", law },
      { value: "us-pr", label: "Example Island", hint: "We do not have the law of this place yet." },
    ],
    id: "answer",
    many: false,
    chosen: ["us-xx"],
    onchange,
  }),
  example("several", ChoiceList, {
    options,
    id: "answer",
    many: true,
    chosen: ["dismissed", "convicted"],
    onchange,
  }),
  example("a problem", ChoiceList, {
    options,
    id: "answer",
    many: false,
    chosen: [],
    invalid: true,
    onchange,
  }),
];
