/** The signal to leave, and what is left. */
import { expect, it } from "vitest";
import { openWindow, press, settle } from "../test-drawing";
import { createEscapeCounter } from "./leaving";

it("leaves at the third press in a short time", () => {
  const pressed = createEscapeCounter();
  expect([0, 400, 800].map(pressed)).toEqual([false, false, true]);
});

it("does not leave when the presses are far apart", () => {
  const pressed = createEscapeCounter();
  expect([0, 1000, 2000, 3000].map(pressed)).toEqual([false, false, false, false]);
});

it("empties the page at once and closes the window", async () => {
  const backend = await openWindow("plan");
  expect(document.body.textContent).toContain("Vandalism");
  await press("quick-exit");
  expect(document.body.textContent).toBe("");
  expect(document.title).toBe("");
  expect(backend.exits()).toBe(1);
});

it("leaves after Esc three times, and only once", async () => {
  const backend = await openWindow("question-date");
  for (let press = 0; press < 5; press += 1) {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  }
  await settle();
  expect(document.body.textContent).toBe("");
  expect(backend.exits()).toBe(1);
});
