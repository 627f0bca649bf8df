import type { Id } from "../../model/design.ts";

interface OfFeature {
	readonly feature: Id;
}

/** The rows of one feature. They are sorted by feature once: a large design has thousands, and each rule asks for each feature. */
export function rowsOf<Row extends OfFeature>(rows: readonly Row[], feature: Id): readonly Row[] {
	const byFeature = (known.get(rows) ?? sorted(rows)) as ReadonlyMap<Id, readonly Row[]>;
	known.set(rows, byFeature);
	return byFeature.get(feature) ?? [];
}

const known = new WeakMap<readonly OfFeature[], ReadonlyMap<Id, readonly OfFeature[]>>();

function sorted<Row extends OfFeature>(rows: readonly Row[]): ReadonlyMap<Id, readonly Row[]> {
	const byFeature = new Map<Id, Row[]>();
	for (const row of rows) {
		const own = byFeature.get(row.feature);
		if (own === undefined) byFeature.set(row.feature, [row]);
		else own.push(row);
	}
	return byFeature;
}
