/** Examples of the timeline. */
import { planView } from "../../backend/fixture-views";
import { example } from "../example";
import Timeline from "./Timeline.svelte";

export const examples = [
  example("three events", Timeline, { events: planView.strip }),
  example("one event", Timeline, { events: planView.strip.slice(0, 1) }),
];
