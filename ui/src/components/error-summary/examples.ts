/** Examples of the error summary. */
import { example } from "../example";
import ErrorSummary from "./ErrorSummary.svelte";

export const examples = [
  example("with a field to mend", ErrorSummary, {
    say: "Type the year with 4 digits, like 2009.",
    target: "field-year",
  }),
  example("words alone", ErrorSummary, { say: "Choose an answer.", target: "" }),
];
