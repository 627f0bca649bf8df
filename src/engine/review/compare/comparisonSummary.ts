import * as texts from "../../../texts/review/comparison.ts";
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
		const elsewhere = layout.length === 0 ? "" : texts.onlyTheLayoutDiffers;
		return texts.theModelIsTheSame(elsewhere);
	}
	const counts = kinds.flatMap((kind) => {
		const count = own.filter((difference) => difference.kind === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	const defaults = following === 0 ? "" : texts.andDefaultsFollow(following);
	const count = texts.differencesOfTheModel(own.length);
	return own.length === 0 ? texts.onlyDefaultsDiffer(following) : `${count}: ${counts.join(", ")}${defaults}.`;
}

function figuresSentence({ figures }: FigureComparison): string {
	const count = (...verdicts: readonly string[]) => figures.filter(({ verdict }) => verdicts.includes(verdict)).length;
	const changed = figures.length - count("same");
	if (changed === 0) return texts.noneOfTheFiguresChanges(figures.length);
	const parts: readonly (readonly [number, string])[] = [
		[count("better"), "better"],
		[count("worse"), "worse"],
		[count("other"), "different"],
		[count("onlyB"), "new"],
		[count("onlyA"), "gone"],
	];
	const said = parts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
	return texts.changedOfFigureCountFiguresChange(changed, figures.length, said.join(", "));
}
