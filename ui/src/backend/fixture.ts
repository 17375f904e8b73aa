/**
 * A backend without Rust: it knows some views and walks through them.
 *
 * Not here: rules. It exists to look at screens (`npm run dev`, then `?fixture=plan`) and for tests.
 */
import type { Backend } from "./types";
import { formView } from "./fixture-forms";
import { pageView, previewView } from "./fixture-preview";
import { failureOf, offenses, planView, questions, viewOf, views } from "./fixture-views";
import type { ErrorCode, Request, SaveRequest, View } from "./wire.gen";

/** What a test wants to know afterwards. */
export interface FixtureBackend extends Backend {
  readonly requests: Request[];
  readonly previews: SaveRequest[];
  readonly exits: () => number;
  readonly prints: () => number;
}

/** Starts on the view of this name, or with the failure of this code: `plan`, `question-date`, `damaged`. */
export function fixtureBackend(start: string): FixtureBackend {
  const order = Object.keys(views);
  const requests: Request[] = [];
  const ticked = new Map<string, string>();
  let at = Math.max(0, order.indexOf(start));
  let revision = 1;
  let language = "en";
  let exits = 0;
  let prints = 0;
  const previews: SaveRequest[] = [];

  const named = (name: string): View => views[name] ?? viewOf({ kind: "welcome" }, "");
  const shown = (): View => {
    const view = named(order[at] ?? "welcome");
    const screen =
      view.screen.kind === "plan"
        ? {
            ...view.screen,
            checklist: planView.checklist.map((item) => ({
              ...item,
              ticked: ticked.get(item.id) ?? item.ticked,
            })),
          }
        : view.screen;
    return { ...view, screen, revision, language };
  };
  const goTo = (name: string): void => {
    at = Math.max(0, order.indexOf(name));
  };

  function handle(request: Request): View {
    if (["damaged", "in-use", "newer-file", "disk"].includes(start)) throw failureOf(start as ErrorCode);
    switch (request.request) {
      case "open":
        break;
      case "answer":
        if (request.answer.kind === "date" && request.answer.from.year.length !== 4) {
          throw failureOf("answer", "Type the year with 4 digits, like 2009.", "year");
        }
        revision += 1;
        at = (at + 1) % order.length;
        break;
      case "start":
        at = 1;
        break;
      case "back":
        at = Math.max(0, at - 1);
        break;
      case "change":
        goTo(
          `question-${Object.entries(questions).find(([, known]) => known.id === request.question)?.[0] ?? "date"}`,
        );
        break;
      case "go":
        goTo(request.section);
        break;
      case "understand":
      case "granted":
        goTo(request.request);
        break;
      case "safety":
        goTo(`safety-${request.page}`);
        break;
      case "set-granted":
        if (request.date?.year === "") throw failureOf("answer", "Type the year.", "year");
        revision += 1;
        break;
      case "tick":
        if (request.ticked) ticked.set(request.item, "2026-11-22");
        else ticked.delete(request.item);
        revision += 1;
        break;
      case "add-case":
      case "add-charge":
        goTo("question-offense");
        break;
      case "remove-case":
      case "remove-charge":
      case "undo":
        revision += 1;
        break;
      case "delete-everything":
        at = 0;
        break;
      case "open-proof":
        goTo("proof");
        break;
      case "proof":
        if ("field" in request.change && request.change.field === "asked" && request.change.text === "soon") {
          throw failureOf("answer", "Type the day as month/day/year.", `${request.change.id}-asked`);
        }
        break;
      case "set-language":
        language = request.language;
        break;
    }
    return shown();
  }

  return {
    requests,
    previews,
    exits: () => exits,
    prints: () => prints,
    async request(request) {
      requests.push(request);
      return handle(request);
    },
    searchOffenses: async (text) =>
      offenses.filter((offense) =>
        (offense.name + offense.matched).toLowerCase().includes(text.toLowerCase()),
      ),
    async openPreview(request) {
      previews.push(request);
      if (request.document === "refused") throw failureOf("document", "It cannot be made.");
      return previewView;
    },
    previewPage: async (page) => pageView(page),
    closePreview: async () => undefined,
    async print() {
      prints += 1;
    },
    saveDocument: async ({ document, format }) => ({
      file: `${document ? "paper-01" : "plan"}.${format}`,
      folder: "Documents",
    }),
    openForm: async () => formView,
    saveForm: async () => ({ file: "form.pdf", folder: "Documents", say: "", left: [] }),
    openFolder: async () => undefined,
    async quickExit() {
      exits += 1;
    },
  };
}
