/** Holds the catalogues together: both languages say the same things, and every word that is asked for exists. */
import { FluentResource } from "@fluent/bundle";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES, setLanguage, t, words } from "./text.svelte";

const all = (language: string): string => {
  const folder = join("../assets/text", language);
  const files = readdirSync(folder).filter((name) => /^ui.*\.ftl$/.test(name));
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
};
const english = all("en");
const spanish = all("es");

const keysOf = (source: string): string[] => new FluentResource(source).body.map((entry) => entry.id).sort();
const linesOf = (source: string): number => source.match(/^[a-z][a-z0-9-]* =/gm)?.length ?? 0;
const placesOf = (source: string): Map<string, string> =>
  new Map(
    new FluentResource(source).body.map((entry) => [
      entry.id,
      [...new Set(JSON.stringify(entry).match(/"type":"var","name":"[^"]+"/g) ?? [])].sort().join(),
    ]),
  );

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(svelte|ts)$/.test(path) && !/\.test\.ts$|fixture|examples\.ts$/.test(path))
  .map((path) => readFileSync(join("src", path), "utf8"))
  .join("\n");

it("says the same things in both languages", () => {
  expect(keysOf(spanish)).toEqual(keysOf(english));
  expect(placesOf(spanish)).toEqual(placesOf(english));
});

it.each([english, spanish])("has no line that cannot be read and no key twice", (source) => {
  expect(keysOf(source).length).toBe(linesOf(source));
  expect(new Set(keysOf(source)).size).toBe(linesOf(source));
});

it("has every word that is asked for", () => {
  const known = keysOf(english);
  // A key is asked for in a call, or named in a table of looks.
  const asked = [...sources.matchAll(/(?:\bt\(|\bwords\(\w+,|\blabel:)\s*"([a-z0-9-]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !known.includes(key))).toEqual([]);
});

it("asks for every word that it has", () => {
  const patterns = [...sources.matchAll(/t\(\s*`([^`]+)`/g)].map(
    (match) => new RegExp(`^${(match[1] ?? "").replace(/\$\{[^}]+\}/g, "[a-z0-9-]+")}$`),
  );
  const unused = keysOf(english).filter(
    (key) => !sources.includes(`"${key}"`) && !patterns.some((known) => known.test(key)),
  );
  expect(unused).toEqual([]);
});

it("leaves no visible word in the code", () => {
  const markup = sources.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "");
  const visible = [...markup.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)*)\s*</g)].map((match) => match[1]);
  expect(visible).toEqual([]);
});

it("counts in words", () => {
  expect(t("plan-days-left", { days: 0 })).toBe("Today is the last day");
  expect(t("plan-days-left", { days: 1 })).toBe("1 day left");
  expect(t("plan-days-left", { days: 12 })).toBe("12 days left");
  setLanguage("es");
  expect(t("plan-days-left", { days: 1 })).toBe("Queda 1 día");
});

it("names each language in itself", () => {
  expect(LANGUAGES.map((language) => words(language, "frame-language-own"))).toEqual(["English", "Español"]);
});

it("speaks English when it does not know the language", () => {
  setLanguage("xx");
  expect(t("question-continue")).toBe("Continue");
});

it("speaks of people with respect", () => {
  expect(english + spanish).not.toMatch(/\b(offender|felon|criminal|criminals|delincuente)s?\b/i);
});
