/** Examples of the step indicator. */
import { sections } from "../../backend/fixture-views";
import { example } from "../example";
import StepIndicator from "./StepIndicator.svelte";

const ongo = (): void => undefined;

export const examples = [
  example("at the start", StepIndicator, { sections: sections("about-you"), ongo }),
  example("in the middle", StepIndicator, { sections: sections("record"), ongo }),
  example("at the end", StepIndicator, { sections: sections("plan"), ongo }),
];
