/** Examples of a piece. */
import { proofView } from "../../backend/fixture-proof";
import { example } from "../example";
import ProofPiece from "./ProofPiece.svelte";

const { kinds, elements, pieces } = proofView;
const onchange = (): void => undefined;

export const examples = pieces.flatMap((piece) => [
  example(`with points: ${piece.id}`, ProofPiece, { piece, kinds, elements, problemOf: () => "", onchange }),
  example(`without: ${piece.id}`, ProofPiece, {
    piece,
    kinds,
    elements: [],
    problemOf: (field) => (field.endsWith("-asked") ? "Type the day as month/day/year." : ""),
    onchange,
  }),
]);
