/**
 * Sends requests one after another and keeps the model.
 *
 * Not here: what a request does. A second request while one is under way is dropped, not queued: it comes from a
 * double click, and its revision would be out of date.
 */
import { asFailure, type Backend } from "../backend/types";
import type {
  ConfirmedField,
  FormRequest,
  FormSaved,
  FormView,
  OffenseFound,
  RawAnswer,
  Request,
  SaveRequest,
} from "../backend/wire.gen";
import { next, type Happening, type Model, type Notice } from "./model";

/** What screens may do. */
export interface Session {
  readonly model: Model;
  /** Counts what was drawn, replies and failures alike. */
  readonly replies: number;
  open(): Promise<void>;
  send(request: Request, notice?: Notice): Promise<void>;
  answer(question: string, answer: RawAnswer): Promise<void>;
  search(text: string, jurisdiction: string): Promise<OffenseFound[]>;
  save(request: SaveRequest): Promise<void>;
  /** Both reject with a failure, which is shown beside the form. */
  openForm(request: FormRequest): Promise<FormView | null>;
  saveForm(confirmed: ConfirmedField[]): Promise<FormSaved>;
  openFolder(): Promise<void>;
  dismiss(): void;
  quickExit(): void;
}

/** Starts a session on a backend. */
export function createSession(backend: Backend): Session {
  let model = $state.raw<Model>({ phase: "starting" });
  let replies = $state(0);

  function apply(happening: Happening): void {
    model = next(model, happening);
    if (happening.kind !== "sent") replies += 1;
  }

  async function send(request: Request, notice?: Notice): Promise<void> {
    if (model.phase === "ready" && model.busy) return;
    apply({ kind: "sent" });
    try {
      apply({ kind: "view", view: await backend.request(request), notice: notice ?? null });
    } catch (reason) {
      const failure = asFailure(reason);
      if (failure.code !== "conflict") return apply({ kind: "failed", failure });
      // The answers on screen are old: show the stored ones, and say why.
      try {
        apply({ kind: "view", view: await backend.request({ request: "open" }), failure });
      } catch (second) {
        apply({ kind: "failed", failure: asFailure(second) });
      }
    }
  }

  return {
    get model() {
      return model;
    },
    get replies() {
      return replies;
    },
    open: () => send({ request: "open" }),
    send,
    answer(question, answer) {
      if (model.phase !== "ready") return Promise.resolve();
      return send({ request: "answer", question, answer, revision: model.view.revision });
    },
    async search(text, jurisdiction) {
      try {
        return await backend.searchOffenses(text, jurisdiction);
      } catch {
        // The person's own words are always possible, so a search that fails finds nothing.
        return [];
      }
    },
    async save(request) {
      if (model.phase !== "ready" || model.busy) return;
      apply({ kind: "sent" });
      try {
        const saved = await backend.saveDocument(request);
        apply({ kind: "notice", notice: saved.file === "" ? null : { kind: "saved", saved } });
      } catch (reason) {
        apply({ kind: "failed", failure: asFailure(reason) });
      }
    },
    openForm: (request) => backend.openForm(request),
    saveForm: (confirmed) => backend.saveForm(confirmed),
    async openFolder() {
      try {
        await backend.openFolder();
      } catch (reason) {
        apply({ kind: "failed", failure: asFailure(reason) });
      }
    },
    dismiss: () => apply({ kind: "notice", notice: null }),
    quickExit() {
      void backend.quickExit().catch(() => undefined);
    },
  };
}
