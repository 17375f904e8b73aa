/** Puts events of one kind on one day together, so that the strip has one mark for them. */
import type { StripEvent } from "../../backend/wire.gen";

/** What happens on one day, all opening or all closing. */
export interface StripDay {
  day: string;
  dayWords: string;
  kind: string;
  events: StripEvent[];
}

/** Returns the days in the order of their first events. */
export function byDay(events: StripEvent[]): StripDay[] {
  const days: StripDay[] = [];
  for (const event of events) {
    const known = days.find((one) => one.day === event.day && one.kind === event.kind);
    if (known) known.events.push(event);
    else days.push({ day: event.day, dayWords: event.dayWords, kind: event.kind, events: [event] });
  }
  return days;
}
