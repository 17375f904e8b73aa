/** Examples of the checklist. */
import { planView } from "../../backend/fixture-views";
import { example } from "../example";
import Checklist from "./Checklist.svelte";

const ontick = (): void => undefined;

export const examples = [
  example("every kind", Checklist, { items: planView.checklist, ontick }),
  example("nothing to do", Checklist, { items: [], ontick }),
];
