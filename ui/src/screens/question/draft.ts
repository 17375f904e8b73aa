/**
 * A question's unfinished answer, and the raw answer it becomes.
 *
 * Not here: whether an answer makes sense; the program behind the window reads it. The only problem found here is
 * that nothing at all was chosen, because then there is nothing to send.
 */
import { assertNever } from "../../backend/types";
import type { DateParts, Input, QuestionView, RawAnswer } from "../../backend/wire.gen";
import { UNKNOWN_LEVEL, type OffenseDraft } from "../../components/offense-picker/draft";

/** What is typed and chosen so far; each kind of question uses its own part. */
export interface Draft {
  chosen: string[];
  /** "None of these" is ticked. */
  none: boolean;
  between: boolean;
  from: DateParts;
  to: DateParts;
  text: string;
  fields: Record<string, string>;
  offense: OffenseDraft;
}

/** Why there is nothing to send yet. */
export type NothingChosen = "choose" | "choose-some" | "offense" | "level";

const noDate: DateParts = { year: "", month: "", day: "" };

/** Returns the draft to start with: empty, or the answer given before. */
export function draftOf(question: QuestionView): Draft {
  const draft: Draft = {
    chosen: [],
    none: false,
    between: false,
    from: noDate,
    to: noDate,
    text: "",
    fields: {},
    offense: { text: "", chosen: null, own: false, level: null, recall: null },
  };
  const answer = question.answer;
  if (!answer) return draft;
  switch (answer.kind) {
    case "dont-know":
    case "none":
      return draft;
    case "yes-no":
      return { ...draft, chosen: [answer.value ? "yes" : "no"] };
    case "choice":
      return { ...draft, chosen: [answer.value] };
    case "many":
      return { ...draft, chosen: answer.values, none: answer.values.length === 0 };
    case "date":
      return { ...draft, from: answer.from, to: answer.to ?? noDate, between: answer.to !== null };
    case "text":
      return { ...draft, text: answer.value };
    case "fields":
      return { ...draft, fields: { ...answer.values } };
    case "offense":
      return { ...draft, offense: offenseOf(answer) };
    default:
      return assertNever(answer);
  }
}

function offenseOf(answer: Extract<RawAnswer, { kind: "offense" }>): OffenseDraft {
  return {
    text: answer.description,
    chosen: null,
    own: answer.id === null && answer.description !== "",
    level: answer.variant === null ? (answer.id === null ? null : UNKNOWN_LEVEL) : String(answer.variant),
    recall: answer.id,
  };
}

/** Returns the raw answer to send, or why there is none yet. */
export function answerOf(input: Input, draft: Draft): RawAnswer | NothingChosen {
  const [first] = draft.chosen;
  switch (input.kind) {
    case "yes-no":
      return first === undefined ? "choose" : { kind: "yes-no", value: first === "yes" };
    case "choice":
      return first === undefined ? "choose" : { kind: "choice", value: first };
    case "many":
      if (draft.none) return { kind: "many", values: [] };
      return first === undefined ? "choose-some" : { kind: "many", values: draft.chosen };
    case "date":
      return { kind: "date", from: draft.from, to: draft.between ? draft.to : null };
    case "number":
    case "text":
      return { kind: "text", value: draft.text };
    case "fields":
      return {
        kind: "fields",
        values: Object.fromEntries(input.fields.map(({ key }) => [key, draft.fields[key] ?? ""])),
      };
    case "offense":
      return offenseAnswer(draft.offense);
    default:
      return assertNever(input);
  }
}

function offenseAnswer({ text, chosen, own, level, recall }: OffenseDraft): RawAnswer | NothingChosen {
  if (own) return { kind: "offense", id: null, variant: null, description: text.trim() };
  const id = chosen?.id ?? recall;
  if (id === null) return "offense";
  if (level === null && (chosen?.variants.length ?? 0) > 0) return "level";
  const variant = level === null || level === UNKNOWN_LEVEL ? null : Number(level);
  return { kind: "offense", id, variant, description: text.trim() };
}

/** Returns the id of the element to mend for a problem: the field that is named, or the first one there is. */
export function targetOf(input: Input, draft: Draft, field: string): string {
  if (field !== "" && !(input.kind === "offense" && field === "variant")) return `field-${field}`;
  switch (input.kind) {
    case "yes-no":
    case "choice":
    case "many":
      return "field-answer";
    case "date":
      return "field-year";
    case "number":
    case "text":
      return "field-text";
    case "fields":
      return `field-${input.fields[0]?.key ?? ""}`;
    case "offense":
      return draft.offense.chosen ? "field-variant" : "field-offense";
    default:
      return assertNever(input);
  }
}
