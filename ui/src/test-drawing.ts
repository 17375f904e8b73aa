/** Draws components for tests and presses what is in them. */
import { flushSync, mount, tick, unmount, type Component } from "svelte";
import { onTestFinished } from "vitest";
import App from "./App.svelte";
import { fixtureBackend, type FixtureBackend } from "./backend/fixture";

/** Mounts a component into the page for the length of one test. */
export function draw(
  component: Component<Record<string, unknown>>,
  props: Record<string, unknown>,
): HTMLElement {
  const target = document.createElement("div");
  document.body.append(target);
  const drawn = mount(component, { target, props });
  flushSync();
  onTestFinished(() => void unmount(drawn));
  return target;
}

/** Opens the whole window on a view of the fixtures. */
export async function openWindow(start: string): Promise<FixtureBackend> {
  const backend = fixtureBackend(start);
  draw(App as unknown as Component<Record<string, unknown>>, { backend });
  await settle();
  return backend;
}

/** Waits until replies have come and everything is drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  await tick();
  flushSync();
}

/** Returns the one element with this test id. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.querySelector<E>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`nothing on the page has the test id ${id}`);
  return found;
}

/** Presses a button and waits for what comes of it. */
export async function press(id: string): Promise<void> {
  byId(id).click();
  await settle();
}

/** Types into a field as a person would: all at once, but with the event. */
export function type(selector: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`nothing on the page matches ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  flushSync();
}

/** Presses a key in the element that has the focus. */
export function key(name: string): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  flushSync();
}
