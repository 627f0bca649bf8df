import type { DesignComparison, DifferenceKind } from "../../model/difference.ts";
import type { FigureComparison } from "../../model/figureChange.ts";

interface Compared {
	readonly design: DesignComparison;
	readonly figures: FigureComparison;
}

const kinds: readonly DifferenceKind[] = ["added", "removed", "changed", "moved", "renamed"];

/** Two sentences: what became of the model, and of the figures. */
export function comparisonSummary({ design, figures }: Compared): readonly string[] {
	return [modelSentence(design), figuresSentence(figures)];
}

function modelSentence({ model, layout }: DesignComparison): string {
	const own = model.filter(({ follows }) => !follows);
	const following = model.length - own.length;
	if (model.length === 0) {
		const elsewhere = layout.length === 0 ? "" : " Only the layout differs.";
		return `The model is the same.${elsewhere}`;
	}
	const counts = kinds.flatMap((kind) => {
		const count = own.filter((difference) => difference.kind === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	const defaults =
		following === 0 ? "" : `, and ${following} ${following === 1 ? "default follows" : "defaults follow"}`;
	const count = `${own.length} ${own.length === 1 ? "difference" : "differences"} of the model`;
	return own.length === 0 ? `Only defaults differ: ${following}.` : `${count}: ${counts.join(", ")}${defaults}.`;
}

function figuresSentence({ figures }: FigureComparison): string {
	const count = (...verdicts: readonly string[]) => figures.filter(({ verdict }) => verdicts.includes(verdict)).length;
	const changed = figures.length - count("same");
	if (changed === 0) return `None of the ${figures.length} figures changes.`;
	const parts: readonly (readonly [number, string])[] = [
		[count("better"), "better"],
		[count("worse"), "worse"],
		[count("other"), "different"],
		[count("onlyB"), "new"],
		[count("onlyA"), "gone"],
	];
	const said = parts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
	return `${changed} of ${figures.length} figures change: ${said.join(", ")}.`;
}
