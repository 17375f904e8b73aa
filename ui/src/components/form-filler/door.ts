/** The way of an official form through the window: which one, what is confirmed, what became of it. */
import type { ConfirmedField, FormRequest, FormSaved, FormView } from "../../backend/wire.gen";

/** What the form filler may ask for. Both reject with a `Failure`. */
export interface FormDoor {
  /** Asks for the PDF and reads it; nothing when the person closed the dialog. */
  openForm(request: FormRequest): Promise<FormView | null>;
  /** Fills the form opened last and asks where to save it. */
  saveForm(confirmed: ConfirmedField[]): Promise<FormSaved>;
  openFolder(): void;
}
