import type { Design, Id } from "../../engine/model/design.ts";
import type { Operation } from "../../engine/model/vocabulary.ts";
import type { Why } from "./Explanation.tsx";

export interface FigureRow {
	readonly label: string;
	readonly value: string;
	readonly missed: boolean;
	/** Whose figure it is, when it is the worst of several; how it comes about. */
	readonly says?: string;
	readonly why: Why;
}

interface Asked {
	readonly feature: Id;
	readonly operation: Operation;
}

export function isAsked(design: Design, { feature, operation }: Asked): boolean {
	const found = design.features.get(feature);
	return ((operation === "read" ? found?.readsPerSecond : found?.writesPerSecond) ?? 0) > 0;
}

export function worst<Row>(rows: readonly Row[], badness: (row: Row) => number): Row | undefined {
	let found: Row | undefined;
	for (const row of rows) if (found === undefined || badness(row) > badness(found)) found = row;
	return found;
}

export function present(rows: readonly (FigureRow | undefined)[]): readonly FigureRow[] {
	return rows.filter((row) => row !== undefined);
}
