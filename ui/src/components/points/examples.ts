/** Examples of headings with points. */
import { safetyViews, understandView } from "../../backend/fixture-pages";
import { example } from "../example";
import Points from "./Points.svelte";

export const examples = [
  example("known and not known", Points, { topics: understandView.topics }),
  example("safety", Points, { topics: safetyViews.danger.first }),
  example("very long", Points, {
    topics: [{ id: "long", title: "A long heading ".repeat(8), lines: ["Words ".repeat(200)], known: true }],
  }),
  example("empty", Points, { topics: [] }),
];
