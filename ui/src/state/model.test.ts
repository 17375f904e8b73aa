/** The states of the window, one happening at a time. */
import { expect, it } from "vitest";
import { failureOf, questions, viewOf, views } from "../backend/fixture-views";
import type { View } from "../backend/wire.gen";
import { next, place, screenName, type Model } from "./model";

const view: View = viewOf({ kind: "welcome" }, "about-you");
const ready: Model = { phase: "ready", view, busy: false, failure: null, notice: null };

it("shows the first view", () => {
  expect(next({ phase: "starting" }, { kind: "view", view })).toEqual(ready);
});

it("stops when nothing can be opened", () => {
  const failure = failureOf("damaged");
  expect(next({ phase: "starting" }, { kind: "failed", failure })).toEqual({ phase: "blocked", failure });
});

it("tries again after it was stopped", () => {
  expect(next({ phase: "blocked", failure: failureOf("in-use") }, { kind: "sent" })).toEqual({
    phase: "starting",
  });
});

it("keeps the view while a request is under way and when it fails", () => {
  const busy = next(ready, { kind: "sent" });
  expect(busy).toEqual({ ...ready, busy: true });
  const failure = failureOf("answer", "Type the year.", "year");
  expect(next(busy, { kind: "failed", failure })).toEqual({ ...ready, failure });
});

it("forgets the failure and the notice with the next view", () => {
  const failed: Model = { ...ready, failure: failureOf("disk"), notice: { kind: "undone" } };
  expect(next(failed, { kind: "view", view })).toEqual(ready);
});

it("tells once what happened", () => {
  const shown = next(ready, { kind: "view", view, notice: { kind: "removed" } });
  expect(shown).toEqual({ ...ready, notice: { kind: "removed" } });
  expect(next(shown, { kind: "notice", notice: null })).toEqual(ready);
});

it("shows stored answers and says why after a conflict", () => {
  const failure = failureOf("conflict", "Something else changed your answers.");
  expect(next(ready, { kind: "view", view, failure })).toEqual({ ...ready, failure });
});

it("names each question as its own page", () => {
  const names = Object.values(views).map(({ screen }) => screenName(screen));
  expect(names).toContain("plan");
  expect(names).toContain(`question ${questions["fields"]?.id}`);
});

it("counts the sections from one", () => {
  expect(place(viewOf({ kind: "welcome" }, "record"))).toEqual({ number: 2, of: 5, title: "Your record" });
  expect(place(viewOf({ kind: "welcome" }, ""))).toBeNull();
});
