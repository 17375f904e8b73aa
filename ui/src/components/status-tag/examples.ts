/** Examples of the status tag. */
import { example } from "../example";
import StatusTag from "./StatusTag.svelte";

export const examples = [
  example("eligible", StatusTag, { status: "eligible", words: "You can ask for this now" }),
  example("later", StatusTag, { status: "eligible-later", words: "Opens later" }),
  example("needs info", StatusTag, { status: "needs-info", words: "We need one more fact" }),
  example("not eligible", StatusTag, { status: "not-eligible", words: "Not open for this charge" }),
];
