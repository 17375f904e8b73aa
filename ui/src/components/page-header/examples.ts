/** Examples of the top of the page. */
import { example } from "../example";
import PageHeader from "./PageHeader.svelte";

const shared = {
  onexit: (): void => undefined,
  onundo: (): void => undefined,
  onsettings: (): void => undefined,
  onlanguage: (): void => undefined,
};

export const examples = [
  example("with something to undo", PageHeader, { ...shared, canUndo: true, canSet: true }),
  example("with nothing to undo", PageHeader, { ...shared, canUndo: false, canSet: false }),
];
