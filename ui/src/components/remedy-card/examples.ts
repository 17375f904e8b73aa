/** Examples of a remedy on the plan. */
import { planView } from "../../backend/fixture-views";
import { example } from "../example";
import RemedyCard from "./RemedyCard.svelte";

const nothing = (): void => undefined;
const handlers = { onanswer: nothing, onunderstand: nothing, ongranted: nothing };

export const examples = planView.targets
  .flatMap((target) => target.remedies)
  .map((remedy) => example(remedy.status, RemedyCard, { remedy, ...handlers }));
