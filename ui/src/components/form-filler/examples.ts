/** Examples of the form filler: before a file, with a form that is known, with guesses only. */
import { formChoices, formView, guessedForm } from "../../backend/fixture-forms";
import { example } from "../example";
import type { FormDoor } from "./door";
import FormFiller from "./FormFiller.svelte";

const door: FormDoor = {
  openForm: async () => null,
  saveForm: async () => ({ file: "", folder: "", say: "", left: [] }),
  openFolder: () => undefined,
};

export const examples = [
  example("no file", FormFiller, { choices: formChoices, door }),
  example("known", FormFiller, { choices: formChoices, door, opened: formView }),
  example("guesses", FormFiller, { choices: formChoices, door, opened: guessedForm }),
];
