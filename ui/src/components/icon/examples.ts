/** Examples of the icon. */
import { example } from "../example";
import Icon from "./Icon.svelte";

export const examples = [
  example("a check mark", Icon, { name: "check" }),
  example("a warning", Icon, { name: "warning" }),
];
