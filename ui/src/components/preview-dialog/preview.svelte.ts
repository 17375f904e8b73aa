/**
 * A paper that is looked at: which page is shown, what is being drawn, and what can be stopped.
 *
 * Not here: how it looks (`PreviewDialog.svelte`) and what a paper is. A reply that comes after another paper was
 * asked for, or after Cancel, is dropped.
 */
import { asFailure } from "../../backend/types";
import type { Failure, PreviewPage, PreviewView, SaveRequest } from "../../backend/wire.gen";

/** What a preview needs of the program behind the window. */
export interface PreviewDoor {
  openPreview(request: SaveRequest): Promise<PreviewView | null>;
  previewPage(page: number, forPrinter: boolean): Promise<PreviewPage>;
  closePreview(): Promise<void>;
  print(): Promise<void>;
}

/** What happens now. */
export type Phase =
  | { kind: "drawing" }
  | { kind: "ready" }
  | { kind: "printing"; done: number }
  | { kind: "stopped" }
  | { kind: "failed"; failure: Failure };

/** What the dialog shows and may do. */
export interface Preview {
  readonly phase: Phase;
  readonly view: PreviewView | null;
  /** Which page is on screen; the first is 0. */
  readonly at: number;
  readonly page: PreviewPage | null;
  /** The pages on their way to the printer. */
  readonly sheets: readonly PreviewPage[];
  /** Draws the paper; the page on screen stays, as far as there is one. */
  draw(request: SaveRequest): Promise<void>;
  turn(to: number): Promise<void>;
  /** Puts all pages on the window's own page and opens the system's dialog; `drawn` waits until they are there. */
  print(drawn: Wait): Promise<void>;
  /** Stops what is being drawn. */
  cancel(): void;
  close(): void;
}

/** Ends when something is done. */
interface Wait {
  (): Promise<void>;
}

/** Steps that end early when they no longer matter. */
interface Steps {
  (current: () => boolean): Promise<void>;
}

/** Starts a preview; nothing is drawn yet. */
export function createPreview(door: PreviewDoor): Preview {
  let phase = $state.raw<Phase>({ kind: "drawing" });
  let view = $state.raw<PreviewView | null>(null);
  let at = $state(0);
  let page = $state.raw<PreviewPage | null>(null);
  let sheets = $state.raw<readonly PreviewPage[]>([]);
  /** Counts what was asked for; a reply to anything but the last is dropped. */
  let asked = 0;

  /** Runs some steps; `current` tells whether they still matter. */
  async function run(steps: Steps): Promise<void> {
    const mine = ++asked;
    const current = (): boolean => mine === asked;
    try {
      await steps(current);
    } catch (reason) {
      if (current()) phase = { kind: "failed", failure: asFailure(reason) };
    }
  }

  function forget(): void {
    asked += 1;
    sheets = [];
    void door.closePreview().catch(() => undefined);
  }

  return {
    get phase() {
      return phase;
    },
    get view() {
      return view;
    },
    get at() {
      return at;
    },
    get page() {
      return page;
    },
    get sheets() {
      return sheets;
    },
    draw: (request) =>
      run(async (current) => {
        phase = { kind: "drawing" };
        sheets = [];
        const opened = await door.openPreview(request);
        if (!current()) return;
        if (!opened) {
          phase = { kind: "stopped" };
          return;
        }
        const wanted = Math.max(0, Math.min(at, opened.pages - 1));
        const found = await door.previewPage(wanted, false);
        if (!current()) return;
        [view, at, page, phase] = [opened, wanted, found, { kind: "ready" }];
      }),
    turn: async (to) => {
      if (phase.kind !== "ready" || !view || to < 0 || to >= view.pages || to === at) return;
      await run(async (current) => {
        const found = await door.previewPage(to, false);
        if (current()) [at, page] = [to, found];
      });
    },
    print: async (drawn) => {
      if (phase.kind !== "ready" || !view) return;
      const { pages } = view;
      await run(async (current) => {
        const gathered: PreviewPage[] = [];
        while (gathered.length < pages) {
          phase = { kind: "printing", done: gathered.length };
          gathered.push(await door.previewPage(gathered.length, true));
          if (!current()) return;
        }
        sheets = gathered;
        await drawn();
        if (!current()) return;
        await door.print();
        if (current()) phase = { kind: "ready" };
      });
    },
    cancel() {
      if (phase.kind === "printing") {
        // The paper itself is still there.
        asked += 1;
        sheets = [];
        phase = { kind: "ready" };
        return;
      }
      forget();
      phase = { kind: "stopped" };
    },
    close: forget,
  };
}
