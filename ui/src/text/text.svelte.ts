/**
 * The window's own words, by key, in the person's language.
 *
 * Not here: the words (`assets/text/<language>/ui*.ftl`) and texts that belong to the law or to a question, which
 * come ready to show in the view. A key that is missing in a language falls back to English; a test keeps that
 * from happening.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
const english = import.meta.glob<string>("$text/en/ui*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const spanish = import.meta.glob<string>("$text/es/ui*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The languages that the window speaks, in the order of the switch. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const bundles: Record<Language, FluentBundle> = {
  en: bundle("en-US", english),
  es: bundle("es-US", spanish),
};

let chosen = $state<Language>("en");

/** Returns the language on screen. */
export function language(): Language {
  return chosen;
}

/** Changes the language on screen; one that we do not speak becomes English. */
export function setLanguage(wanted: string): void {
  chosen = LANGUAGES.find((known) => known === wanted) ?? "en";
}

/** Returns the words for `key` in the language on screen. */
export function t(key: string, values: Record<string, FluentVariable> = {}): string {
  return words(chosen, key, values);
}

/** Returns the words for `key` in one language; the language switch names each language in itself. */
export function words(wanted: Language, key: string, values: Record<string, FluentVariable> = {}): string {
  for (const candidate of [bundles[wanted], bundles.en]) {
    const pattern = candidate.getMessage(key)?.value;
    if (pattern) return candidate.formatPattern(pattern, values);
  }
  return key;
}

function bundle(locale: string, sources: Record<string, string>): FluentBundle {
  // Isolation marks are for mixed writing directions; both languages run left to right.
  const made = new FluentBundle(locale, { useIsolating: false });
  for (const source of Object.values(sources)) made.addResource(new FluentResource(source));
  return made;
}
