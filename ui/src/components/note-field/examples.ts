/** Examples of the field that saves itself. */
import { example } from "../example";
import NoteField from "./NoteField.svelte";

const onsave = (): void => undefined;

export const examples = [
  example("one line", NoteField, {
    id: "p1-name",
    label: "What it is",
    of: "Video or pictures",
    hint: "A few words.",
    value: "video of the door",
    onsave,
  }),
  example("several lines", NoteField, {
    id: "account",
    label: "What happened, in your own words",
    value: "I was at work.",
    rows: 8,
    onsave,
  }),
  example("wrong", NoteField, {
    id: "p1-asked",
    label: "Asked for it on",
    value: "soon",
    problem: "Type the day as month/day/year, like 11/20/2026.",
    onsave,
  }),
];
