import * as texts from "../../../texts/review/matrix.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import { type FailureRow, type ObjectiveName, objectiveNames } from "./failure.ts";
import type { StrictestObjectives } from "./strictestObjectives.ts";

export type MatrixKey =
	| "servedShare"
	| "recoverSeconds"
	| "rpoSeconds"
	| "rejectedWrites"
	| "lostWrites"
	| "conflicts"
	| "worstP99Ms"
	| "costWhileItLasts";

/** A column of figures of the matrix, as text. */
export interface MatrixColumn {
	readonly key: MatrixKey;
	readonly title: string;
	/** Objectives that its figures are read against. */
	readonly asked: readonly ObjectiveName[];
}

export const matrixColumns: readonly MatrixColumn[] = [
	{ key: "servedShare", title: texts.servedShare, asked: ["availability"] },
	{ key: "recoverSeconds", title: texts.rto, asked: ["rto"] },
	{ key: "rpoSeconds", title: texts.rpo, asked: ["rpo"] },
	{ key: "rejectedWrites", title: texts.writesRejected, asked: [] },
	{ key: "lostWrites", title: texts.writesLost, asked: [] },
	{ key: "conflicts", title: texts.conflicts, asked: [] },
	{ key: "worstP99Ms", title: texts.worstP99, asked: ["read", "write"] },
	{ key: "costWhileItLasts", title: texts.costMeanwhile, asked: [] },
];

/** A figure in the matrix: `62.05 %`, `187 s`, `on return`, `12.4 k`, `1.36 s`, `$46k`. */
export function matrixText(key: MatrixKey, value: number | null, currency: string): string {
	switch (key) {
		case "servedShare":
			return formatAvailability(value);
		case "recoverSeconds":
		case "rpoSeconds":
			return value === null ? texts.onReturn : formatSeconds(value);
		case "worstP99Ms":
			return formatMs(value);
		case "costWhileItLasts":
			return formatMoney(value, currency);
		default:
			return formatCount(value);
	}
}

/** What stands beneath a column's head: `≥ 99.99 %`, `≤ 180 s`; empty without an objective. */
export function strictestText({ asked }: Pick<MatrixColumn, "asked">, strictest: StrictestObjectives): string {
	return asked
		.flatMap((name) => {
			const objective = strictest[name];
			return objective === null ? [] : [objectiveText(name, objective)];
		})
		.filter((text, index, all) => all.indexOf(text) === index)
		.join(", ");
}

/** An objective with its sign. */
export function objectiveText(asked: ObjectiveName, objective: number): string {
	// As it is asked for, without digits that nobody wrote.
	if (asked === "availability") return `≥ ${localNumber(Number((objective * 100).toFixed(10)))} %`;
	if (asked === "read" || asked === "write") return `≤ ${formatMs(objective)}`;
	return objective === 0 ? "0" : `≤ ${formatSeconds(objective)}`;
}

/**
 * The mark of a cell: missed when any feature misses such an objective; met when the figure itself is
 * within the strictest. null without an objective, and where the figure is worse but that of a
 * feature which asks for less, or nothing.
 */
export function columnMet(
	{ key, asked }: Pick<MatrixColumn, "key" | "asked">,
	row: FailureRow,
	strictest: StrictestObjectives,
): boolean | null {
	const own = asked.filter((name) => row.met[name] !== null);
	if (own.length === 0) return null;
	if (own.some((name) => row.met[name] === false)) return false;
	return own.every((name) => isWithin(name, row[key], strictest[name])) ? true : null;
}

function isWithin(asked: ObjectiveName, value: number | null, objective: number | null): boolean {
	if (value === null || objective === null) return false;
	return asked === "availability" ? value >= objective : value <= objective;
}

/** How many of the row's objectives are met. */
export function objectivesMet({ met }: FailureRow): { readonly met: number; readonly of: number } {
	const own = objectiveNames.flatMap((name) => met[name] ?? []);
	return { met: own.filter((one) => one).length, of: own.length };
}
