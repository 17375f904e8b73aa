/** Groups facts by the paper that holds them, so that one visit to one office settles many. */
import type { FindOut } from "../../backend/wire.gen";

/** Facts on one paper; the paper is empty when any may hold them. */
export interface PaperGroup {
  paper: string;
  facts: FindOut[];
}

/** Returns the groups in the order in which their first facts come; the group without a paper is last. */
export function byPaper(facts: FindOut[]): PaperGroup[] {
  const groups: PaperGroup[] = [];
  for (const fact of facts) {
    const group = groups.find((known) => known.paper === fact.paper);
    if (group) group.facts.push(fact);
    else groups.push({ paper: fact.paper, facts: [fact] });
  }
  return [...groups.filter((group) => group.paper !== ""), ...groups.filter((group) => group.paper === "")];
}
