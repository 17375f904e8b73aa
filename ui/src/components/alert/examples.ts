/** Examples of the message. */
import { example } from "../example";
import Alert from "./Alert.svelte";

export const examples = [
  example("info", Alert, { tone: "info", say: "Your answers are kept on this computer." }),
  example("warning", Alert, {
    tone: "warning",
    say: "Talk to an immigration lawyer before you file anything.",
  }),
  example("error, announced", Alert, { tone: "error", say: "The disk is full. Make some room.", live: true }),
  example("success", Alert, { tone: "success", say: "Saved." }),
  example("a tone from the future", Alert, { tone: "sparkling", say: "Hello." }),
  example("very long", Alert, { tone: "info", say: "A long message about many things. ".repeat(20) }),
];
