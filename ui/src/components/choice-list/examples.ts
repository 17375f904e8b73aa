/** Examples of the list of choices. */
import { example } from "../example";
import ChoiceList from "./ChoiceList.svelte";

const options = [
  { value: "dismissed", label: "Dismissed", hint: "The court ended the case without a conviction." },
  { value: "acquitted", label: "Found not guilty", hint: "" },
  { value: "convicted", label: "Convicted", hint: "You pleaded guilty or no contest, or were found guilty." },
];
const onchange = (): void => undefined;

export const examples = [
  example("one of several", ChoiceList, { options, id: "answer", many: false, chosen: [], onchange }),
  example("one chosen", ChoiceList, { options, id: "answer", many: false, chosen: ["acquitted"], onchange }),
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
