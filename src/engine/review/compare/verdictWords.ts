import * as texts from "../../../texts/review/comparison.ts";
import type { FigureVerdict } from "../../model/figureChange.ts";

/** What is said beside a figure's change. */
export const verdictWords: Readonly<Record<FigureVerdict, string>> = {
	same: "",
	better: texts.better,
	worse: texts.worse,
	other: texts.different,
	onlyA: texts.onlyBefore,
	onlyB: texts.newInVerdictWords,
};
