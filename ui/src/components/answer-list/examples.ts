/** Examples of the list of answers. */
import { example } from "../example";
import AnswerList from "./AnswerList.svelte";

const onchange = (): void => undefined;

export const examples = [
  example("known and unknown", AnswerList, {
    answers: [
      { question: "person.date_of_birth", label: "Date of birth", value: "2 May 1990", unknown: false },
      { question: "c1:charge.outcome", label: "How it ended", value: "I don't know", unknown: true },
    ],
    onchange,
  }),
  example("nothing", AnswerList, { answers: [], onchange }),
  example("long", AnswerList, {
    answers: [
      {
        question: "c1:charge.description",
        label: "What the charge was called on the papers of the court, in full",
        value: "Unlawful taking or driving of a vehicle belonging to another person, with a prior. ".repeat(
          4,
        ),
        unknown: false,
      },
    ],
    onchange,
  }),
];
