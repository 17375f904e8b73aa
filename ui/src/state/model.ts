/**
 * What the window knows: the last view and what is happening to it.
 *
 * Not here: rules, dates, statuses; they come with the view. Not here either: sending (`session.svelte.ts`).
 * Everything is one value and one function, so that any state can be written down in a test.
 */
import { assertNever } from "../backend/types";
import type { Failure, Saved, Screen, View } from "../backend/wire.gen";

/** Something to tell the person once. */
export type Notice =
  | { kind: "removed" }
  | { kind: "undone" }
  | { kind: "ticked"; ticked: boolean }
  | { kind: "saved"; saved: Saved }
  | { kind: "deleted" };

/** The state of the window. */
export type Model =
  | { phase: "starting" }
  /** Nothing can be shown: the stored answers cannot be opened. */
  | { phase: "blocked"; failure: Failure }
  | {
      phase: "ready";
      view: View;
      /** A request is under way; another one waits. */
      busy: boolean;
      /** What went wrong last; belongs to the screen that is shown. */
      failure: Failure | null;
      notice: Notice | null;
    };

/** What can happen. */
export type Happening =
  | { kind: "sent" }
  | { kind: "view"; view: View; notice?: Notice | null; failure?: Failure | null }
  | { kind: "notice"; notice: Notice | null }
  | { kind: "failed"; failure: Failure };

/** Returns the next state. */
export function next(model: Model, happening: Happening): Model {
  switch (happening.kind) {
    case "sent":
      return model.phase === "ready" ? { ...model, busy: true } : { phase: "starting" };
    case "view":
      return {
        phase: "ready",
        view: happening.view,
        busy: false,
        failure: happening.failure ?? null,
        notice: happening.notice ?? null,
      };
    case "notice":
      return model.phase === "ready"
        ? { ...model, busy: false, failure: null, notice: happening.notice }
        : model;
    case "failed":
      // With a view on screen the person keeps it, and what was typed stays.
      return model.phase === "ready"
        ? { ...model, busy: false, failure: happening.failure, notice: null }
        : { phase: "blocked", failure: happening.failure };
    default:
      return assertNever(happening);
  }
}

/** Names the screen on show: when the name changes, the page is a new one and its heading takes the focus. */
export function screenName(screen: Screen): string {
  switch (screen.kind) {
    case "question":
      return `question ${screen.id}`;
    case "understand":
      return `understand ${screen.place}`;
    case "safety":
      return `safety ${screen.id}`;
    default:
      return screen.kind;
  }
}

/** Returns where the person is in the sections, counted from one; nothing before the first section. */
export function place(view: View): { number: number; of: number; title: string } | null {
  const index = view.sections.findIndex((section) => section.state === "current");
  const section = view.sections[index];
  return section ? { number: index + 1, of: view.sections.length, title: section.title } : null;
}
