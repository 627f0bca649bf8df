import type { FigureVerdict } from "../../model/figureChange.ts";

/** What is said beside a figure's change. */
export const verdictWords: Readonly<Record<FigureVerdict, string>> = {
	same: "",
	better: "better",
	worse: "worse",
	other: "different",
	onlyA: "only before",
	onlyB: "new",
};
