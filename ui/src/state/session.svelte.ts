/**
 * Sends requests one after another and keeps the model.
 *
 * Not here: what a request does. A second request while one is under way is dropped, not queued: it comes from a
 * double click, and its revision would be out of date. Notes are the exception: each holds words that the person has
 * typed, so it waits for its turn, and so does what is pressed right after it.
 */
import { asFailure, type Backend } from "../backend/types";
import type {
  ConfirmedField,
  FormRequest,
  FormSaved,
  FormView,
  OffenseFound,
  PreviewPage,
  PreviewView,
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
  /** Sends a change of the notes after those before it; none is dropped. */
  note(request: Request, notice?: Notice): Promise<void>;
  answer(question: string, answer: RawAnswer): Promise<void>;
  search(text: string, jurisdiction: string): Promise<OffenseFound[]>;
  save(request: SaveRequest): Promise<void>;
  /** These reject with a failure, which is shown in the preview. */
  openPreview(request: SaveRequest): Promise<PreviewView | null>;
  previewPage(page: number, forPrinter: boolean): Promise<PreviewPage>;
  closePreview(): Promise<void>;
  print(): Promise<void>;
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

  /** Ends when everything that was sent has been answered. */
  let last: Promise<void> = Promise.resolve();
  /** How many notes wait or are under way. */
  let notes = 0;

  function note(request: Request, notice?: Notice): Promise<void> {
    notes += 1;
    last = last.then(() => exchange(request, notice)).finally(() => (notes -= 1));
    return last;
  }

  function send(request: Request, notice?: Notice): Promise<void> {
    if (notes > 0) return note(request, notice);
    if (model.phase === "ready" && model.busy) return Promise.resolve();
    last = exchange(request, notice);
    return last;
  }

  async function exchange(request: Request, notice?: Notice): Promise<void> {
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
    note,
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
      // A paper holds what was typed last.
      if (notes > 0) await last;
      if (model.phase !== "ready" || model.busy) return;
      apply({ kind: "sent" });
      try {
        const saved = await backend.saveDocument(request);
        apply({ kind: "notice", notice: saved.file === "" ? null : { kind: "saved", saved } });
      } catch (reason) {
        apply({ kind: "failed", failure: asFailure(reason) });
      }
    },
    async openPreview(request) {
      // A paper holds what was typed last.
      if (notes > 0) await last;
      return backend.openPreview(request);
    },
    previewPage: (page, forPrinter) => backend.previewPage(page, forPrinter),
    closePreview: () => backend.closePreview(),
    print: () => backend.print(),
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
