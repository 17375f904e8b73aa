/** Examples of the date fields. */
import { example } from "../example";
import DateFields from "./DateFields.svelte";

const onchange = (): void => undefined;

export const examples = [
  example("empty", DateFields, { value: { year: "", month: "", day: "" }, prefix: "", wrong: "", onchange }),
  example("a whole day", DateFields, {
    value: { year: "2009", month: "6", day: "3" },
    prefix: "",
    wrong: "",
    onchange,
  }),
  example("the end of between, wrong", DateFields, {
    value: { year: "09", month: "", day: "" },
    prefix: "to.",
    wrong: "to.year",
    onchange,
  }),
];
