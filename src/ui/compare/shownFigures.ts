import type { FigureChange } from "../../engine/model/figureChange.ts";

/** Share of a figure from which its change is worth a look. */
const leastShare = 0.01;

/** Whether a figure changed by more than 1 %, from or to nothing, or is there in one design only. */
export function isChangedMuch({ verdict, relative }: Pick<FigureChange, "verdict" | "relative">): boolean {
	if (verdict === "same") return false;
	return relative === null || Math.abs(relative) > leastShare;
}
