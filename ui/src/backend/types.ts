/**
 * What the window may ask of the program behind it.
 *
 * Not here: how a request travels (`tauri.ts`) and what the shapes are (`wire.gen.ts`, made from the Rust types).
 * Everything above this folder knows only this interface, so tests and examples run without Rust.
 */
import type {
  ConfirmedField,
  ErrorCode,
  Failure,
  FormRequest,
  FormSaved,
  FormView,
  OffenseFound,
  PreviewPage,
  PreviewView,
  Request,
  Saved,
  SaveRequest,
  View,
} from "./wire.gen";

/** The one door to Rust. Every method rejects with a `Failure` and nothing else. */
export interface Backend {
  /** Sends one request and returns the whole new view. */
  request(request: Request): Promise<View>;
  /** Looks for offenses in the table of one jurisdiction. */
  searchOffenses(text: string, jurisdiction: string): Promise<OffenseFound[]>;
  /** Draws a paper to look at; nothing when it was closed before it was done. */
  openPreview(request: SaveRequest): Promise<PreviewView | null>;
  /** Returns a page of the paper that is open, fine enough for the screen or for the printer; the first is 0. */
  previewPage(page: number, forPrinter: boolean): Promise<PreviewPage>;
  /** Stops the drawing, and forgets the paper. */
  closePreview(): Promise<void>;
  /** Opens the system's dialog for printing what the window's page holds for paper. */
  print(): Promise<void>;
  /** Asks where to save a document and saves it; an empty file name means that the person closed the dialog. */
  saveDocument(request: SaveRequest): Promise<Saved>;
  /** Asks for an official form as a PDF and reads it; nothing when the person closed the dialog. */
  openForm(request: FormRequest): Promise<FormView | null>;
  /** Fills the form opened last with what was confirmed, asks where to save it, and saves it. */
  saveForm(confirmed: ConfirmedField[]): Promise<FormSaved>;
  /** Opens the folder of the document saved last. */
  openFolder(): Promise<void>;
  /** Closes the window at once. */
  quickExit(): Promise<void>;
}

const CODES: Record<ErrorCode, true> = {
  answer: true,
  conflict: true,
  "in-use": true,
  "newer-file": true,
  damaged: true,
  disk: true,
  document: true,
  fault: true,
};

/** Tells whether a rejected promise carries a failure of ours, and not a fault on the way. */
export function isFailure(value: unknown): value is Failure {
  if (typeof value !== "object" || value === null) return false;
  const { code, say, field } = value as Record<string, unknown>;
  return typeof code === "string" && code in CODES && typeof say === "string" && typeof field === "string";
}

/** Reads a rejection; a fault on the way has no words, and the window has its own for that. */
export function asFailure(value: unknown): Failure {
  return isFailure(value) ? value : { code: "fault", say: "", field: "" };
}

/** Stops the compiler when a kind is added and not handled here. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
