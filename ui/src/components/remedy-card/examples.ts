/** Examples of a remedy on the plan. */
import { planView } from "../../backend/fixture-views";
import { example } from "../example";
import RemedyCard from "./RemedyCard.svelte";

const onanswer = (): void => undefined;

export const examples = planView.targets
  .flatMap((target) => target.remedies)
  .map((remedy) => example(remedy.status, RemedyCard, { remedy, onanswer }));
