/** The whole window over the fixtures: focus, titles, answers, failures. */
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { views } from "./backend/fixture-views";
import type { Request } from "./backend/wire.gen";
import { byId, key, openWindow, press, settle, type } from "./test-drawing";
import { LANGUAGES } from "./text/text.svelte";

const focused = (): string => document.activeElement?.textContent?.replace(/\s+/g, " ").trim() ?? "";

const RAW_KEY =
  /\b(frame|notice|tone|alert|welcome|question|date|month|offense|record|check|plan|papers|preview|stopped|settings|pages|granted|safety|proof)-[a-z0-9]/;

describe("every screen", () => {
  for (const language of LANGUAGES) {
    it.each(Object.keys(views))(`%s is drawn without faults in ${language}`, async (name) => {
      const backend = await openWindow(name);
      if (language !== "en") await press(`language-${language}`);
      expect(document.documentElement.lang).toBe(language);
      expect(document.activeElement?.tagName).toBe(
        language === "en" ? "H1" : document.activeElement?.tagName,
      );
      expect(document.querySelectorAll("h1").length).toBe(1);
      // The structure is the same in every language, so one is enough. jsdom draws nothing, so colors are judged in
      // the real window.
      if (language === "en") {
        const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
        expect(
          found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ""}`),
        ).toEqual([]);
      }
      expect(backend.requests[0]).toEqual({ request: "open" });
      // A key that has no words would show as itself.
      const labels = [...document.querySelectorAll("[aria-label]")].map((part) =>
        part.getAttribute("aria-label"),
      );
      expect([document.body.textContent, document.title, ...labels].join(" ")).not.toMatch(RAW_KEY);
    });
  }
});

describe("an answer", () => {
  it("is sent with the revision of the view, and the next page takes focus and title", async () => {
    const backend = await openWindow("question-choice");
    document.querySelector<HTMLInputElement>("input[value=acquitted]")?.click();
    await press("continue");
    expect(backend.requests.at(-1)).toEqual({
      request: "answer",
      question: "c1:charge.example",
      answer: { kind: "choice", value: "acquitted" },
      revision: 1,
    });
    expect(document.documentElement.dataset["revision"]).toBe("2");
    expect(document.title).toBe("Good Name – Question");
  });

  it("is asked for before anything is sent", async () => {
    const backend = await openWindow("question-yes-no");
    await press("continue");
    expect(backend.requests.length).toBe(1);
    expect(document.activeElement).toBe(byId("error-summary"));
    byId("error-summary").querySelector("a")?.click();
    expect(document.activeElement?.id).toBe("field-answer");
  });

  it("that does not fit keeps what was typed and leads to the field", async () => {
    await openWindow("question-date");
    type("#field-year", "09");
    await press("continue");
    expect(document.activeElement).toBe(byId("error-summary"));
    expect(document.querySelector<HTMLInputElement>("#field-year")?.value).toBe("09");
    expect(document.querySelector("#field-year")?.getAttribute("aria-invalid")).toBe("true");
    byId("error-summary").querySelector("a")?.click();
    expect(document.activeElement?.id).toBe("field-year");
    // The same mistake again says so again.
    await press("continue");
    expect(document.activeElement).toBe(byId("error-summary"));
  });

  it("can always be that the person does not know", async () => {
    for (const name of Object.keys(views).filter((known) => known.startsWith("question-"))) {
      const backend = await openWindow(name);
      await press("dont-know");
      expect(backend.requests.at(-1)).toMatchObject({ answer: { kind: "dont-know" } });
      document.body.replaceChildren();
    }
  });

  it("can be that there was none", async () => {
    const backend = await openWindow("question-date");
    await press("none");
    expect(backend.requests.at(-1)).toMatchObject({ answer: { kind: "none" } });
  });

  it("between two dates has both ends", async () => {
    const backend = await openWindow("question-date");
    await press("date-between");
    type("#field-year", "2009");
    type("#field-to\\.year", "2011");
    type("#field-to\\.month", "3");
    await press("continue");
    expect(backend.requests.at(-1)).toMatchObject({
      answer: { from: { year: "2009" }, to: { year: "2011", month: "3", day: "" } },
    });
  });
});

describe("the search for an offense", () => {
  it("works with the keyboard alone", async () => {
    const backend = await openWindow("question-offense");
    byId("offense-search").focus();
    type("#field-offense", "vand");
    await new Promise((done) => setTimeout(done, 150));
    await settle();
    expect(byId("offense-search").getAttribute("aria-expanded")).toBe("true");
    key("ArrowDown");
    expect(document.querySelector("[role=option][aria-selected=true]")?.textContent).toContain("Vandalism");
    key("Enter");
    await settle();
    await press("continue");
    expect(document.activeElement).toBe(byId("error-summary"));
    document.querySelector<HTMLInputElement>("#field-variant-2")?.click();
    await press("continue");
    expect(backend.requests.at(-1)).toMatchObject({
      answer: { kind: "offense", id: "vandalism", variant: 1, description: "Vandalism" },
    });
  });

  it("shows the level chosen before", async () => {
    await openWindow("answered-offense");
    await settle();
    expect(document.querySelector<HTMLInputElement>("#field-variant-2")?.checked).toBe(true);
  });
});

describe("the record", () => {
  it("tells that something was removed and takes it back", async () => {
    const backend = await openWindow("record");
    await press("remove-charge");
    expect(backend.requests.at(-1)).toEqual({ request: "remove-charge", id: "c1", revision: 1 });
    expect(byId("notice").textContent).toContain("Removed");
    expect(focused()).toBe("Your record so far");
    await press("notice-undo");
    expect(backend.requests.at(-1)).toEqual({ request: "undo" });
  });

  it("asks where a case was before it adds one", async () => {
    const backend = await openWindow("record");
    await press("add-case");
    expect(document.activeElement).toBe(byId("error-summary"));
    type("#field-jurisdiction", "us-or");
    await press("add-case");
    expect(backend.requests.at(-1)).toEqual({ request: "add-case", jurisdiction: "us-or", revision: 1 });
  });

  it("can be complete, or not surely", async () => {
    const backend = await openWindow("record");
    await press("not-sure");
    expect(backend.requests.at(-1)).toMatchObject({
      question: "person.record_is_complete",
      answer: { kind: "dont-know" },
    });
  });
});

describe("the plan", () => {
  it("ticks a line and stays where it is", async () => {
    const backend = await openWindow("plan");
    const box = document.querySelector<HTMLInputElement>("[data-item=a] input");
    box?.focus();
    box?.click();
    await settle();
    expect(backend.requests.at(-1)).toEqual({ request: "tick", item: "a", ticked: true });
    expect(document.querySelector("[data-item=a]")?.getAttribute("data-ticked")).toBe("true");
    expect(document.activeElement).toBe(box);
  });

  it("keeps remedies that are not open on the page", async () => {
    await openWindow("plan");
    const statuses = [...document.querySelectorAll("[data-remedy]")].map((card) =>
      card.getAttribute("data-status"),
    );
    expect(new Set(statuses)).toEqual(new Set(["eligible", "eligible-later", "needs-info", "not-eligible"]));
  });

  it("is saved on the paper that was chosen, and says where", async () => {
    await openWindow("plan");
    await press("save-pdf");
    await press("paper-a4");
    await press("preview-save");
    expect(byId("notice").textContent).toContain("plan.pdf");
  });
});

describe("the pages beside the plan", () => {
  it("say what sealing means, from a card and from the end of the plan", async () => {
    const backend = await openWindow("plan");
    await press("understand");
    expect(backend.requests.at(-1)).toEqual({ request: "understand", place: "us-xx" });
    expect(focused()).toBe("What clearing a record means: Example State");
    expect(document.querySelector("[data-topic=unseal]")?.textContent).toContain("Not known here");
    await press("back");
    expect(backend.requests.at(-1)).toEqual({ request: "back" });
  });

  it("mark a remedy as granted with its date, and say what is wrong with it", async () => {
    const backend = await openWindow("granted");
    await press("granted-save");
    expect(document.activeElement).toBe(byId("error-summary"));
    expect(backend.requests.length).toBe(1);
    type("#field-granted", "c2 us-xx/conviction-sealing");
    await press("granted-save");
    expect(byId("error-summary").textContent).toContain("Type the year.");
    type("#field-year", "2026");
    await press("granted-save");
    expect(backend.requests.at(-1)).toMatchObject({
      request: "set-granted",
      remedy: "us-xx/conviction-sealing",
      target: "c2",
      date: { year: "2026", month: "", day: "" },
      revision: 1,
    });
    await press("granted-remove");
    expect(backend.requests.at(-1)).toMatchObject({ request: "set-granted", target: "c1", date: null });
  });

  it("lead out at once from the page about danger", async () => {
    const backend = await openWindow("safety-danger");
    await press("danger-yes");
    expect(backend.requests.at(-1)).toMatchObject({
      question: "person.in_danger",
      answer: { kind: "yes-no", value: true },
    });
    document.body.replaceChildren();
    const other = await openWindow("safety-danger");
    await press("exit-large");
    expect(document.body.textContent).toBe("");
    expect(other.exits()).toBe(1);
  });

  it("have no field to type in before what is classified", async () => {
    const backend = await openWindow("safety-classified");
    expect(document.querySelectorAll("main input, main textarea, main select").length).toBe(0);
    await press("continue");
    expect(backend.requests.at(-1)).toMatchObject({ question: "person.classified_read" });
  });
});

describe("the page on proving innocence", () => {
  /** The changes that were sent, in order. */
  const changes = (backend: { requests: Request[] }): unknown[] =>
    backend.requests.flatMap((request) => (request.request === "proof" ? [request.change] : []));

  it("is reached from the plan and leads back", async () => {
    const backend = await openWindow("plan");
    await press("open-proof");
    expect(backend.requests.at(-1)).toEqual({ request: "open-proof", target: "c1" });
    expect(focused()).toBe("Showing that you did not do it");
    expect(document.title).toBe("Good Name – Showing that you did not do it");
    await press("proof-back");
    expect(byId("screen-plan")).toBeTruthy();
  });

  it("saves what is typed when the field is left, and what is pressed next waits for it", async () => {
    const backend = await openWindow("proof");
    type("#note-account", "I was at work.");
    document.querySelector<HTMLElement>("#note-account")?.dispatchEvent(new FocusEvent("blur"));
    byId("add-moment").click();
    byId("proof-back").click();
    await settle();
    await settle();
    expect(changes(backend)).toEqual([
      { change: "account", text: "I was at work." },
      { change: "add-moment" },
    ]);
    expect(backend.requests.at(-1)).toEqual({ request: "go", section: "plan" });
  });

  it("saves what is typed a moment later without leaving the field", async () => {
    const backend = await openWindow("proof");
    type("#note-p2-shows", "that I was there");
    expect(changes(backend)).toEqual([]);
    await new Promise((done) => setTimeout(done, 350));
    await settle();
    expect(changes(backend)).toEqual([
      { change: "set-piece", id: "p2", field: "shows", text: "that I was there" },
    ]);
  });

  it("saves what was typed a moment ago before it is left in a hurry", async () => {
    const backend = await openWindow("proof");
    document.querySelector<HTMLElement>("#note-account")?.focus();
    type("#note-account", "In a hurry.");
    for (let time = 0; time < 3; time += 1) key("Escape");
    await settle();
    expect(changes(backend)).toEqual([{ change: "account", text: "In a hurry." }]);
    expect(backend.exits()).toBe(1);
  });

  it("keeps what was typed and says at the field what is wrong with it", async () => {
    await openWindow("proof");
    type("#note-p2-asked", "soon");
    document.querySelector<HTMLElement>("#note-p2-asked")?.dispatchEvent(new FocusEvent("blur"));
    await settle();
    const field = document.querySelector<HTMLInputElement>("#note-p2-asked");
    expect(field?.value).toBe("soon");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(document.querySelector("#note-p2-asked-problem")?.textContent).toContain("month/day/year");
    expect(document.querySelector("[data-tone=error]")).toBeNull();
  });

  it("takes a removal back", async () => {
    const backend = await openWindow("proof");
    await press("remove-p2");
    expect(changes(backend)).toEqual([{ change: "remove-piece", id: "p2" }]);
    expect(focused()).toBe("What can show it");
    await press("notice-undo");
    expect(backend.requests.at(-1)).toEqual({ request: "undo" });
  });

  it("names each point once, with or without a piece, and sends what a piece helps to show", async () => {
    const backend = await openWindow("proof");
    const ids = (name: string): string[] =>
      [...document.querySelectorAll(`[data-${name}]`)].map(
        (point) => point.getAttribute(`data-${name}`) ?? "",
      );
    expect(ids("supported")).toEqual(["us-ca/example#r1"]);
    expect(ids("unsupported")).toEqual(["us-ca/example#r2"]);
    document.querySelector<HTMLInputElement>("[data-piece=p2] [data-element='us-ca/example#r2']")?.click();
    await settle();
    expect(changes(backend)).toEqual([
      { change: "support", id: "p2", element: "us-ca/example#r2", on: true },
    ]);
  });

  it("saves a letter, and says so beside it", async () => {
    await openWindow("proof");
    await press("save-letter-p2");
    await press("preview-save");
    await press("preview-close");
    expect(document.querySelector("[data-letter=p2] [data-testid=notice]")?.textContent).toContain(
      "plan.pdf",
    );
    expect(document.querySelector("[data-testid=save-letter-p4]")).toBeNull();
  });

  it("is no dead end when nothing is open and nothing is written", async () => {
    await openWindow("proof-empty");
    expect(byId<HTMLDetailsElement>("proof-closed").open).toBe(true);
    for (const id of ["proof-ways-on", "no-moments", "no-pieces", "no-letters"])
      expect(byId(id)).toBeTruthy();
  });
});

describe("when the answers cannot be opened", () => {
  it.each(["damaged", "in-use", "newer-file", "disk"])(
    "%s is said in words, and can be tried again",
    async (code) => {
      const backend = await openWindow(code);
      expect(byId("screen-stopped").dataset["code"]).toBe(code);
      expect(document.title).toBe("Good Name – Stopped");
      await press("again");
      expect(backend.requests.length).toBe(2);
    },
  );
});

it("deletes everything only after a second yes", async () => {
  const backend = await openWindow("plan");
  await press("settings");
  await press("delete");
  expect(backend.requests.length).toBe(1);
  expect(document.activeElement).toBe(byId("delete-no"));
  await press("delete-yes");
  expect(backend.requests.at(-1)).toEqual({ request: "delete-everything" });
});

it("drops a second press while the first is under way", async () => {
  const backend = await openWindow("question-text");
  byId("dont-know").click();
  byId("dont-know").click();
  await settle();
  expect(backend.requests.filter((request) => request.request === "answer").length).toBe(1);
});

describe("the papers", () => {
  it("are reached from the plan, saved by id, and lead to the question they wait for", async () => {
    const backend = await openWindow("plan");
    await press("your-papers");
    expect(backend.requests.at(-1)).toEqual({ request: "go", section: "papers" });
    await press("save-paper");
    await press("format-txt");
    await press("preview-save");
    await press("preview-close");
    expect(document.body.textContent).toContain("paper-01.txt");
    document.querySelector<HTMLButtonElement>('[data-testid="paper-missing"] button')?.click();
    await settle();
    expect(backend.requests.at(-1)).toEqual({ request: "change", question: "person.name" });
  });
});
