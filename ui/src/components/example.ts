/**
 * An example: a component with the properties to draw it with.
 *
 * Every component keeps its examples beside it. One test draws them all in every language and looks for problems
 * of accessibility, so a new component is tested by giving examples.
 */
import type { Component, ComponentProps } from "svelte";

/** A component that can be drawn; its properties are already checked. */
export interface Example {
  name: string;
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
}

/** Makes an example; the compiler checks the properties against the component. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any component may have an example
export function example<C extends Component<any>>(
  name: string,
  component: C,
  props: ComponentProps<C>,
): Example {
  return { name, component: component as unknown as Example["component"], props };
}
