/**
 * Invented official forms, for examples, tests and `npm run dev`.
 *
 * Not in the program, as `fixture-views.ts`. No such form exists.
 */
import type { FormChoice, FormFieldView, FormView } from "./wire.gen";

export const formChoices: FormChoice[] = [
  { remedy: "us-ca/arrest-sealing", target: "c1", say: "Sealing an arrest, for: Vandalism" },
  { remedy: "us-ca/dismissal", target: "c2", say: "Dismissal, for: Petty theft" },
];

function fieldOf(field: string, value: string, more: Partial<FormFieldView> = {}): FormFieldView {
  return {
    field,
    label: field,
    kind: "text",
    page: "Page 1",
    value,
    max: null,
    multiline: false,
    options: [],
    ticked: true,
    why: "We know what goes in this field.",
    ...more,
  };
}

export const formView: FormView = {
  title: "Petition of the tests · Rev. 01/2026 · 2 pages",
  known: "exact",
  knownWords: "We know this form. Please check every line before you save.",
  fields: [
    fieldOf("Name", "Ines Inventa"),
    fieldOf("Case Number", "24-CR-1", { max: 12 }),
    fieldOf("Reasons", "I have worked in the same place for nine years.", { multiline: true }),
    fieldOf("County", "Birch", { kind: "choice", options: ["Alder", "Birch"], page: "Page 2" }),
    fieldOf("Felony", "on", { kind: "checkbox", page: "Page 2" }),
  ],
  left: [{ label: "Signature", why: "You sign this yourself." }],
};

export const guessedForm: FormView = {
  ...formView,
  title: "A form without a title · 1 page",
  known: "unknown",
  knownWords:
    "We do not know this form. From the names of its fields we made some guesses. Nothing is ticked yet. Tick only what is right.",
  fields: [
    fieldOf("f1", "Ines Inventa", {
      label: "Name",
      ticked: false,
      why: 'A guess, because the form calls this field "Name".',
    }),
  ],
};
