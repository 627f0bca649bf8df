import fc from "fast-check";
import { type Pick, pickFrom } from "../engine/reference/generated/pick.ts";
import { type FuzzInput, type FuzzKind, fuzzKinds } from "./fuzzInput.ts";
import { linkInput } from "./linkInput.ts";
import { pasteInput } from "./pasteInput.ts";
import { htmlInput, pngInput, svgInput } from "./pictureInput.ts";
import { yamlInput } from "./yamlInput.ts";

const makers: Readonly<Record<FuzzKind, (pick: Pick) => string>> = {
	yaml: yamlInput,
	link: linkInput,
	png: pngInput,
	svg: svgInput,
	html: htmlInput,
	paste: pasteInput,
};

/** Of a hundred inputs so many are of a kind: texts have the most ways to go wrong. */
const shares: Readonly<Record<FuzzKind, number>> = { yaml: 30, link: 20, png: 15, svg: 10, html: 10, paste: 15 };

/** Inputs that are made together, so that any of them can be made again from its seed and number. */
export const batchInputs = 100;

/** The inputs of one batch: a function of the seed and the batch's number. */
export function fuzzInputs(
	batch: number,
	{ seed, kinds }: { readonly seed: number; readonly kinds: readonly FuzzKind[] },
): readonly FuzzInput[] {
	const weights = fuzzKinds.flatMap((kind) =>
		Array.from({ length: kinds.includes(kind) ? shares[kind] : 0 }, () => kind),
	);
	const one = fc.gen().map((generate): Omit<FuzzInput, "turn"> => {
		const pick = pickFrom(generate);
		const kind = pick.one(weights);
		return { kind, content: makers[kind](pick) };
	});
	const made = fc.sample(one, { seed: seed * 1_000_003 + batch, numRuns: batchInputs });
	return made.map((input, index) => ({ ...input, turn: batch * batchInputs + index }));
}
