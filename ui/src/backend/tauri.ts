/**
 * The door to Rust in the real program.
 *
 * Not here: decisions. Each method is one command of the shell with the same name.
 */
import { invoke } from "@tauri-apps/api/core";
import { asFailure, type Backend } from "./types";

async function call<T>(command: string, parts: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, parts);
  } catch (reason) {
    throw asFailure(reason);
  }
}

/** Returns the backend that speaks with the shell. */
export function tauriBackend(): Backend {
  return {
    request: (request) => call("request", { request }),
    searchOffenses: (text, jurisdiction) => call("search_offenses", { text, jurisdiction }),
    openPreview: (request) => call("open_preview", { request }),
    previewPage: (page, forPrinter) => call("preview_page", { page, forPrinter }),
    closePreview: () => call("close_preview"),
    print: () => call("print"),
    saveDocument: (request) => call("save_document", { request }),
    openForm: (request) => call("open_form", { request }),
    saveForm: (confirmed) => call("save_form", { confirmed }),
    openFolder: () => call("open_folder"),
    quickExit: () => call("quick_exit"),
  };
}
