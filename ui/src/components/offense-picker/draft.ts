/** What the person has typed and chosen in the search box so far. Not here: the search itself. */
import type { OffenseFound } from "../../backend/wire.gen";

/** The value of the choice "I don't know which one". */
export const UNKNOWN_LEVEL = "unknown";

/** An unfinished answer to a question about an offense. */
export interface OffenseDraft {
  /** The words in the box; the name once an offense is chosen. */
  text: string;
  chosen: OffenseFound | null;
  /** The person keeps the own words. */
  own: boolean;
  /** The place of the level in the list of variants, or `UNKNOWN_LEVEL`; `null` before a choice. */
  level: string | null;
  /** The id of an offense chosen earlier, until its levels are found again. */
  recall: string | null;
}
