/** A paper in the whole window before it is saved: looked at, changed, printed, saved, stopped. */
import { describe, expect, it, vi } from "vitest";
import { createPreview, type PreviewDoor } from "./components/preview-dialog/preview.svelte";
import { pageView, previewView } from "./backend/fixture-preview";
import { failureOf } from "./backend/fixture-views";
import { byId, key, openWindow, press, settle } from "./test-drawing";

const words = (): string => byId("preview-words").textContent ?? "";
const where = (): string => byId("preview-where").textContent ?? "";
const isOff = (id: string): boolean => byId(id).getAttribute("aria-disabled") === "true";

describe("a paper before it is saved", () => {
  it("is looked at page by page, by buttons and by arrows, and the focus stays", async () => {
    await openWindow("plan");
    await press("save-pdf");
    expect(document.activeElement?.id).toBe("preview-title");
    expect(where()).toBe("Page 1 of 3");
    expect(isOff("preview-previous")).toBe(true);
    byId("preview-next").focus();
    await press("preview-next");
    expect(where()).toBe("Page 2 of 3");
    expect(words()).toContain("page 2");
    key("ArrowRight");
    await settle();
    expect(where()).toBe("Page 3 of 3");
    expect(isOff("preview-next")).toBe(true);
    await press("preview-next");
    expect(where()).toBe("Page 3 of 3");
    expect(document.activeElement).toBe(byId("preview-next"));
    key("ArrowLeft");
    await settle();
    expect(where()).toBe("Page 2 of 3");
  });

  it("is drawn again as it is wanted, and saved like that; the next paper starts there", async () => {
    const backend = await openWindow("papers");
    await press("save-paper");
    await press("format-docx");
    await press("paper-a4");
    await press("look-large");
    await press("look-gray");
    const wanted = { format: "docx", paper: "a4", large: true, gray: true };
    expect(backend.previews.at(-1)).toMatchObject(wanted);
    expect(byId("preview").textContent).toContain("Pages may break in other places");
    await press("preview-save");
    expect(byId("notice").textContent).toContain("paper-01.docx");
    await press("preview-close");
    expect(document.querySelector("[data-testid=preview]")).toBeNull();
    await press("save-paper");
    expect(backend.previews.at(-1)).toMatchObject(wanted);
  });

  it("leaves the arrows to the choices", async () => {
    await openWindow("plan");
    await press("save-pdf");
    byId("format-pdf").focus();
    key("ArrowRight");
    await settle();
    expect(where()).toBe("Page 1 of 3");
  });

  it("is printed from all its pages, which only paper shows", async () => {
    const backend = await openWindow("plan");
    await press("save-pdf");
    await press("preview-print");
    await settle();
    expect(backend.prints()).toBe(1);
    const sheets = document.querySelector("[data-print-sheet]");
    expect(sheets?.parentElement).toBe(document.body);
    expect(sheets?.querySelectorAll("img").length).toBe(3);
    expect(document.documentElement.dataset.printing).toBe("");
    await press("preview-close");
    expect(document.querySelector("[data-print-sheet]")).toBeNull();
    expect(document.documentElement.dataset.printing).toBeUndefined();
  });

  it("is not needed for a calendar", async () => {
    const backend = await openWindow("plan");
    await press("save-ics");
    expect(backend.previews).toEqual([]);
    expect(byId("notice").textContent).toContain("plan.ics");
  });

  it("is offered without a calendar where the plan has no day, and says why", async () => {
    await openWindow("plan-without-days");
    expect(document.querySelector("[data-testid=save-ics]")).toBeNull();
    expect(byId("no-calendar").textContent).toBe("There is no date to put into a calendar yet.");
    expect(byId("save-pdf").textContent).toBeTruthy();
  });
});

describe("a preview", () => {
  const request = { format: "pdf", paper: "letter" };
  const door: PreviewDoor = {
    openPreview: async () => previewView,
    previewPage: async (page) => pageView(page),
    closePreview: async () => undefined,
    print: async () => undefined,
  };

  it("drops what comes after Cancel, and stops the work behind it", async () => {
    const closePreview = vi.fn(async () => undefined);
    let open = (): void => undefined;
    const openPreview = (): ReturnType<PreviewDoor["openPreview"]> =>
      new Promise((done) => {
        open = () => done(previewView);
      });
    const preview = createPreview({ ...door, openPreview, closePreview });
    const drawing = preview.draw(request);
    expect(preview.phase.kind).toBe("drawing");
    preview.cancel();
    open();
    await drawing;
    expect(preview.phase.kind).toBe("stopped");
    expect(preview.page).toBeNull();
    expect(closePreview).toHaveBeenCalledOnce();
  });

  it("stops between the pages for the printer and prints nothing then", async () => {
    const print = vi.fn(async () => undefined);
    const asked: number[] = [];
    const preview = createPreview({
      ...door,
      print,
      previewPage: async (page, forPrinter) => {
        if (forPrinter) {
          asked.push(page);
          if (page === 1) preview.cancel();
        }
        return pageView(page);
      },
    });
    await preview.draw(request);
    await preview.print(async () => undefined);
    expect(asked).toEqual([0, 1]);
    expect(print).not.toHaveBeenCalled();
    expect(preview.sheets).toEqual([]);
    expect(preview.phase.kind).toBe("ready");
  });

  it("keeps the page on which the person is, as far as the new paper has it", async () => {
    let pages = 3;
    const preview = createPreview({ ...door, openPreview: async () => ({ ...previewView, pages }) });
    await preview.draw(request);
    await preview.turn(2);
    pages = 2;
    await preview.draw(request);
    expect(preview.at).toBe(1);
    expect(preview.page).toEqual(pageView(1));
  });

  it("says why there is no paper", async () => {
    const failure = failureOf("document", "It waits for an answer.");
    const preview = createPreview({ ...door, openPreview: async () => Promise.reject(failure) });
    await preview.draw(request);
    expect(preview.phase).toEqual({ kind: "failed", failure });
    await preview.turn(1);
    expect(preview.at).toBe(0);
  });
});
