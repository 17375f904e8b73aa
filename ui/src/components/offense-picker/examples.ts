/** Examples of the search box over offenses. */
import { offenses } from "../../backend/fixture-views";
import { example } from "../example";
import OffensePicker from "./OffensePicker.svelte";

const empty = { text: "", chosen: null, own: false, level: null, recall: null };
const shared = {
  search: () => Promise.resolve(offenses),
  labelledby: "outside",
  onchange: (): void => undefined,
};

export const examples = [
  example("empty", OffensePicker, { ...shared, draft: empty }),
  example("chosen, with levels", OffensePicker, {
    ...shared,
    draft: { ...empty, text: "Vandalism", chosen: offenses[0] ?? null },
  }),
  example("own words", OffensePicker, { ...shared, draft: { ...empty, text: "painted a wall", own: true } }),
];
