/** From what is typed to the raw answer, and back. */
import { describe, expect, it } from "vitest";
import { offenses, questionOf, questions } from "../../backend/fixture-views";
import type { Input, RawAnswer } from "../../backend/wire.gen";
import { answerOf, draftOf, targetOf, type Draft } from "./draft";

const date: Input = { kind: "date", none: null };
const empty = (input: Input): Draft => draftOf(questionOf(input));
const parts = (year: string, month = "", day = ""): { year: string; month: string; day: string } => ({
  year,
  month,
  day,
});

describe("a date", () => {
  it("goes out as typed, with only a year", () => {
    expect(answerOf(date, { ...empty(date), from: parts("2009") })).toEqual({
      kind: "date",
      from: parts("2009"),
      to: null,
    });
  });

  it("goes out unread, even when it makes no sense", () => {
    expect(answerOf(date, { ...empty(date), from: parts("09", "2", "31") })).toEqual({
      kind: "date",
      from: parts("09", "2", "31"),
      to: null,
    });
  });

  it("has an end only between two dates", () => {
    const draft = { ...empty(date), from: parts("2009"), to: parts("2011", "3") };
    expect(answerOf(date, draft)).toMatchObject({ to: null });
    expect(answerOf(date, { ...draft, between: true })).toMatchObject({ to: parts("2011", "3") });
  });
});

describe("with nothing chosen there is nothing to send", () => {
  it.each([
    ["yes-no", "choose"],
    ["choice", "choose"],
    ["many", "choose-some"],
    ["offense", "offense"],
  ])("%s", (kind, problem) => {
    const question = questions[kind];
    expect(question && answerOf(question.input, draftOf(question))).toBe(problem);
  });
});

it("sends no values for none of these", () => {
  const input: Input = { kind: "many", options: [], none: "None of these" };
  expect(answerOf(input, { ...empty(input), none: true })).toEqual({ kind: "many", values: [] });
});

it("sends every field, also those left empty", () => {
  const input: Input = {
    kind: "fields",
    fields: [
      { key: "first", label: "First name", autocomplete: "" },
      { key: "last", label: "Last name", autocomplete: "" },
    ],
  };
  expect(answerOf(input, { ...empty(input), fields: { first: "Inventa" } })).toEqual({
    kind: "fields",
    values: { first: "Inventa", last: "" },
  });
});

describe("an offense", () => {
  const input: Input = { kind: "offense", jurisdiction: "us-ca" };
  const base = empty(input);
  const chosen = offenses[0] ?? null;

  it("needs a level, or the word that it is not known", () => {
    const offense = { ...base.offense, text: "Vandalism", chosen };
    expect(answerOf(input, { ...base, offense })).toBe("level");
    expect(answerOf(input, { ...base, offense: { ...offense, level: "1" } })).toEqual({
      kind: "offense",
      id: "vandalism",
      variant: 1,
      description: "Vandalism",
    });
    expect(answerOf(input, { ...base, offense: { ...offense, level: "unknown" } })).toMatchObject({
      variant: null,
    });
  });

  it("may be the person's own words", () => {
    const offense = { ...base.offense, text: " painted a wall ", own: true };
    expect(answerOf(input, { ...base, offense })).toEqual({
      kind: "offense",
      id: null,
      variant: null,
      description: "painted a wall",
    });
  });

  it("keeps what was chosen before when nothing is touched", () => {
    const answer: RawAnswer = { kind: "offense", id: "vandalism", variant: 1, description: "Vandalism" };
    expect(answerOf(input, draftOf(questionOf(input, { answer })))).toEqual(answer);
  });
});

it("starts from the answer given before", () => {
  const answers: [Input, RawAnswer][] = [
    [{ kind: "yes-no" }, { kind: "yes-no", value: false }],
    [
      { kind: "choice", options: [] },
      { kind: "choice", value: "dismissed" },
    ],
    [
      { kind: "many", options: [], none: "" },
      { kind: "many", values: ["fine", "jail"] },
    ],
    [
      { kind: "many", options: [], none: "" },
      { kind: "many", values: [] },
    ],
    [date, { kind: "date", from: parts("2009", "6"), to: parts("2010") }],
    [
      { kind: "number", unit: "", none: null },
      { kind: "text", value: "12" },
    ],
  ];
  for (const [input, answer] of answers) {
    expect(answerOf(input, draftOf(questionOf(input, { answer })))).toEqual(answer);
  }
});

it("leads to the field that is wrong, or to the first one", () => {
  expect(targetOf(date, empty(date), "to.year")).toBe("field-to.year");
  expect(targetOf(date, empty(date), "")).toBe("field-year");
  expect(targetOf({ kind: "yes-no" }, empty({ kind: "yes-no" }), "")).toBe("field-answer");
});
