/** Examples of the settings. */
import { example } from "../example";
import SettingsDialog from "./SettingsDialog.svelte";

export const examples = [
  example("open", SettingsDialog, {
    onclose: () => undefined,
    ondelete: () => undefined,
    onexit: () => undefined,
  }),
];
