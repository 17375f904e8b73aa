/** Gives the test document what a browser has and jsdom lacks. Not here: anything a test is about. */
import { afterEach } from "vitest";
import { setLanguage } from "./text/text.svelte";

HTMLDialogElement.prototype.showModal = function (): void {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close = function (): void {
  this.removeAttribute("open");
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView = (): void => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
window.scrollTo = (): void => undefined;

afterEach(() => {
  document.body.replaceChildren();
  document.title = "";
  setLanguage("en");
});
