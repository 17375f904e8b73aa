/** The form filler: only what is ticked is sent, as it stands on the screen. */
import { flushSync } from "svelte";
import { expect, it } from "vitest";
import { formChoices, formView, guessedForm } from "../../backend/fixture-forms";
import type { ConfirmedField, FormRequest, FormView } from "../../backend/wire.gen";
import { example } from "../example";
import { draw } from "../../test-drawing";
import type { FormDoor } from "./door";
import FormFiller from "./FormFiller.svelte";

function drawn(answer: FormView | Error): {
  press: (id: string) => Promise<void>;
  target: HTMLElement;
  asked: FormRequest[];
  sent: ConfirmedField[][];
} {
  const asked: FormRequest[] = [];
  const sent: ConfirmedField[][] = [];
  const door: FormDoor = {
    async openForm(request) {
      asked.push(request);
      if (answer instanceof Error) throw { code: "document", say: answer.message, field: "" };
      return answer;
    },
    async saveForm(confirmed) {
      sent.push(confirmed);
      return { file: "form.pdf", folder: "Papers", say: "Done.", left: [] };
    },
    openFolder: () => undefined,
  };
  const { component, props } = example("form", FormFiller, { choices: formChoices, door });
  const target = draw(component, props);
  const press = async (id: string): Promise<void> => {
    target.querySelector<HTMLButtonElement>(`[data-testid="${id}"]`)?.click();
    await new Promise((done) => setTimeout(done, 0));
    flushSync();
  };
  return { press, target, asked, sent };
}

it("sends what is ticked, as it was changed", async () => {
  const { press, target, asked, sent } = drawn(formView);
  await press("forms-open");
  expect(asked).toEqual([{ remedy: "us-ca/arrest-sealing", target: "c1" }]);
  const boxes = target.querySelectorAll<HTMLInputElement>('[data-testid="forms-use"]');
  boxes[1]?.click();
  const name = target.querySelector<HTMLInputElement>('[data-field="Name"] input[type="text"]');
  if (name) {
    name.value = "Ines Q. Inventa";
    name.dispatchEvent(new Event("input", { bubbles: true }));
  }
  flushSync();
  await press("forms-save");
  expect(sent[0]?.map(({ field }) => field)).toEqual(["Name", "Reasons", "County", "Felony"]);
  expect(sent[0]?.[0]?.value).toBe("Ines Q. Inventa");
  expect(target.textContent).toContain("form.pdf");
});

it("ticks no guess by itself, and saves nothing then", async () => {
  const { press, target, sent } = drawn(guessedForm);
  await press("forms-open");
  const save = target.querySelector<HTMLButtonElement>('[data-testid="forms-save"]');
  expect(save?.disabled).toBe(true);
  await press("forms-save");
  expect(sent).toEqual([]);
});

it("says why a form cannot be filled", async () => {
  const { press, target } = drawn(new Error("This file is not a PDF."));
  await press("forms-open");
  expect(target.querySelector('[role="alert"]')?.textContent).toContain("not a PDF");
  expect(target.querySelector('[data-testid="forms-save"]')).toBeNull();
});
