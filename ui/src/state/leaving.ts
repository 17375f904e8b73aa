/**
 * Leaves nothing on screen, at once.
 *
 * Not here: closing the window (the shell does, a moment later). The page is emptied first and without asking
 * anyone, because the person who comes through the door is faster than any reply.
 */

/** How many times Esc must be pressed, and within how many milliseconds. */
export const PRESSES = 3;
export const WITHIN = 1500;

/** Returns a function that takes the time of each press and tells whether this one completes the signal. */
export function createEscapeCounter(): (at: number) => boolean {
  let presses: number[] = [];
  return (at) => {
    presses = [...presses.filter((before) => at - before < WITHIN), at];
    return presses.length >= PRESSES;
  };
}

/** Empties the page and its title. */
export function blank(page: Document): void {
  page.title = "";
  page.body.replaceChildren();
  page.body.className = "blank";
}
