/** Examples of a way of proving innocence. */
import { proofView } from "../../backend/fixture-proof";
import { example } from "../example";
import ProofWay from "./ProofWay.svelte";

export const examples = [...proofView.ways, ...proofView.closed].map((way) =>
  example(way.status, ProofWay, { way }),
);
