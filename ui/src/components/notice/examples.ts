/** Examples of the notice. */
import { example } from "../example";
import Notice from "./Notice.svelte";

const shared = {
  onundo: (): void => undefined,
  onfolder: (): void => undefined,
  onclose: (): void => undefined,
};

export const examples = [
  example("nothing", Notice, { ...shared, notice: null }),
  example("removed", Notice, { ...shared, notice: { kind: "removed" } }),
  example("undone", Notice, { ...shared, notice: { kind: "undone" } }),
  example("ticked", Notice, { ...shared, notice: { kind: "ticked", ticked: true } }),
  example("deleted", Notice, { ...shared, notice: { kind: "deleted" } }),
  example("saved", Notice, {
    ...shared,
    notice: { kind: "saved", saved: { file: "plan-2026-11-22.pdf", folder: "Documents" } },
  }),
];
