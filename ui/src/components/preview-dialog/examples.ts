/** Examples of the preview: while it is drawn, ready, as plain text, stopped, refused, saved, and not saved. */
import { pageView, previewView } from "../../backend/fixture-preview";
import { failureOf } from "../../backend/fixture-views";
import { example } from "../example";
import type { PreviewDoor } from "./preview.svelte";
import PreviewDialog from "./PreviewDialog.svelte";
import type { Choice } from "./PreviewOptions.svelte";

const door: PreviewDoor = {
  openPreview: async () => previewView,
  previewPage: async (page) => pageView(page),
  closePreview: async () => undefined,
  print: async () => undefined,
};
const choice: Choice = { format: "pdf", paper: "letter", large: false, gray: false };
const nothing = (): void => undefined;
const props = {
  request: { format: "pdf", paper: "letter" },
  choice,
  door,
  saved: null,
  problem: "",
  onchoose: nothing,
  onsave: nothing,
  onfolder: nothing,
  ondismiss: nothing,
  onclose: nothing,
  onexit: nothing,
};
const never = new Promise<null>(() => undefined);

export const examples = [
  example("ready", PreviewDialog, props),
  example("a document for Word, large and in black", PreviewDialog, {
    ...props,
    choice: { format: "docx", paper: "a4", large: true, gray: true },
  }),
  example("plain text", PreviewDialog, {
    ...props,
    choice: { ...choice, format: "txt" },
    door: {
      ...door,
      openPreview: async () => ({ ...previewView, pages: 1 }),
      previewPage: async () => ({ picture: "", words: "YOUR PLAN\n=========\n\n[ ] Ask for your record" }),
    },
  }),
  example("another writing", PreviewDialog, {
    ...props,
    door: { ...door, previewPage: async () => ({ ...pageView(0), words: "שלום לדוגמה\n李小龍" }) },
  }),
  example("while it is drawn", PreviewDialog, { ...props, door: { ...door, openPreview: () => never } }),
  example("stopped", PreviewDialog, { ...props, door: { ...door, openPreview: async () => null } }),
  example("refused", PreviewDialog, {
    ...props,
    door: {
      ...door,
      openPreview: async () => Promise.reject(failureOf("document", "It waits for an answer.")),
    },
  }),
  example("saved", PreviewDialog, {
    ...props,
    saved: { kind: "saved", saved: { file: "paper-01.pdf", folder: "Documents" } },
  }),
  example("not saved", PreviewDialog, { ...props, problem: "The disk is full or cannot be written." }),
];
