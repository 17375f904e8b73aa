/** Draws every example of every component in every language and looks for problems of accessibility. */
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { draw } from "../test-drawing";
import { LANGUAGES, setLanguage } from "../text/text.svelte";
import type { Example } from "./example";

const files = import.meta.glob<{ examples: Example[] }>("./*/examples.ts", { eager: true });
const components = import.meta.glob("./*/*.svelte");

/** What a part alone cannot have: a page around it. jsdom draws nothing, so colors are judged in the real window. */
const OFF = {
  region: { enabled: false },
  "color-contrast": { enabled: false },
  "page-has-heading-one": { enabled: false },
  "heading-order": { enabled: false },
};

it("gives examples for every component", () => {
  const folders = (paths: string[]): string[] =>
    [...new Set(paths.map((path) => path.split("/")[1] ?? ""))].sort();
  expect(folders(Object.keys(files))).toEqual(folders(Object.keys(components)));
});

describe.each(LANGUAGES)("in %s", (language) => {
  for (const [file, { examples }] of Object.entries(files)) {
    it.each(examples.map((example) => [example.name, example] as const))(
      `${file}: %s`,
      async (_, example) => {
        setLanguage(language);
        document.documentElement.lang = language;
        const title = document.createElement("h1");
        title.id = "outside";
        title.textContent = "Outside";
        document.body.append(title);
        const target = draw(example.component, example.props);
        const found = await axe.run(target, { rules: OFF });
        expect(
          found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ""}`),
        ).toEqual([]);
        expect(target.textContent).not.toMatch(/\b(undefined|null|NaN|\{)/);
      },
    );
  }
});
