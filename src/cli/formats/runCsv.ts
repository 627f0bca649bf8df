import { csv } from "../../engine/exports/csv.ts";
import type { Run } from "../../engine/model/run.ts";

type Column = { readonly name: string; readonly values: readonly (number | string | boolean | null)[] | Float64Array };

/** A run's series: one line a step, one column a population's, region's or store's figure. */
export function runCsv(run: Run): string {
	const columns = columnsOf(run);
	return csv(
		columns.map(({ name }) => name),
		run.series.tSeconds.map((_, step) => columns.map(({ values }) => values[step] ?? null)),
	);
}

function columnsOf({ series }: Run): readonly Column[] {
	return [
		{ name: "tSeconds", values: series.tSeconds },
		...Object.entries(series.populations).flatMap(([id, { successShare, slowShare, errorShare, staleShare, p99Ms }]) =>
			named(id, { successShare, slowShare, errorShare, staleShare, p99Ms }),
		),
		...Object.entries(series.regions).flatMap(
			([id, { demandPerSecond, servedPerSecond, utilisation, routedShare, up }]) =>
				named(id, { demandPerSecond, servedPerSecond, utilisation, routedShare, up }),
		),
		...Object.entries(series.stores).flatMap(([id, store]) => [
			...named(id, {
				leader: store.leader,
				rejectedWritesPerSecond: store.rejectedWritesPerSecond,
				conflictsTotal: store.conflictsTotal,
				stalenessSeconds: store.stalenessSeconds,
			}),
			...named(`${id}.backlogWrites`, store.backlogWrites),
			...named(`${id}.backlogBytes`, store.backlogBytes),
		]),
	];
}

function named(id: string, values: Readonly<Record<string, Column["values"]>>): readonly Column[] {
	return Object.entries(values).map(([key, column]) => ({ name: `${id}.${key}`, values: column }));
}
