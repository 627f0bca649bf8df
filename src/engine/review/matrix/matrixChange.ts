import * as texts from "../../../texts/review/matrix.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import type { MatrixKey } from "./matrixColumns.ts";
import { matrixText } from "./matrixColumns.ts";

export interface MatrixChange {
	/** With its sign: `+12 s`, `−0.021 %`; `now on return` and `now 32 s` where there is or was no bound; `0` for none. */
	readonly text: string;
	/** undefined for no change. */
	readonly worse: boolean | undefined;
}

interface Compared {
	readonly now: number | null;
	readonly before: number | null;
	readonly currency: string;
}

/** Less than this share of a figure is no change. */
const leastChange = 1e-6;

/** How a figure differs from the baseline's. */
export function matrixChange(key: MatrixKey, { now, before, currency }: Compared): MatrixChange {
	const same: MatrixChange = { text: "0", worse: undefined };
	if (now === before) return same;
	const isBounded = key === "recoverSeconds" || key === "rpoSeconds";
	if (now === null) return isBounded ? { text: texts.nowOnReturn, worse: true } : { text: "—", worse: undefined };
	if (before === null) {
		return isBounded
			? { text: texts.nowMatrix(matrixText(key, now, currency)), worse: false }
			: { text: "—", worse: undefined };
	}
	const change = now - before;
	if (Math.abs(change) <= leastChange * Math.max(Math.abs(now), Math.abs(before))) return same;
	const sign = change > 0 ? "+" : "−";
	const amount = key === "servedShare" ? sharePoints(Math.abs(change)) : matrixText(key, Math.abs(change), currency);
	return { text: `${sign}${amount}`, worse: key === "servedShare" ? change < 0 : change > 0 };
}

/** Points of a percentage, two figures of them. */
function sharePoints(change: number): string {
	return `${localNumber(Number((change * 100).toPrecision(2)))} %`;
}
