import type { DesignComparison, DesignMarks, Difference, DifferenceKind } from "../../model/difference.ts";

export interface ComparisonMarks {
	/** On the picture of each design by itself. */
	readonly a: DesignMarks;
	readonly b: DesignMarks;
	/** On one picture of all that either has. */
	readonly both: DesignMarks;
	/** What stands on that picture and no longer in the second design. */
	readonly gone: ReadonlySet<string>;
}

interface Placed {
	/** What it is called on the canvas: `orders@us-east`, `orders`, a region, a population. */
	readonly key: string;
	readonly kind: DifferenceKind;
	readonly sides: "a" | "b" | "ab";
}

/** Sections whose things stand in regions, one card in each. */
const regional: ReadonlySet<string> = new Set(["balancing", "application", "data"]);
/** Sections whose things stand on the canvas. */
const shown: ReadonlySet<string> = new Set(["users", "regions", "routing", "observability", ...regional]);

/** Where on the canvas the differences of the model are seen. What only follows from others is not marked. */
export function comparisonMarks({ model }: DesignComparison): ComparisonMarks {
	const own = model.filter(({ follows, section, id }) => !follows && id !== undefined && shown.has(section));
	// In a's picture a renamed thing has its old id.
	const former = new Map(
		own.flatMap(({ kind, a: from, id }) => (kind === "renamed" && id !== undefined ? [[id, String(from)]] : [])),
	);
	const placed = own.flatMap(placesOf);
	const moves = own.flatMap(moveOf);
	const onA = placed
		.filter(({ sides }) => sides !== "b")
		.map((place) => ({ ...place, key: formerKey(place.key, former) }));
	return {
		a: { marks: marksOf(onA), moves: [] },
		b: { marks: marksOf(placed.filter(({ sides }) => sides !== "a")), moves: [] },
		gone: new Set(placed.filter(({ sides, kind }) => sides === "a" && kind !== "changed").map(({ key }) => key)),
		both: { marks: marksOf(placed), moves },
	};
}

function placesOf(difference: Difference): readonly Placed[] {
	const { id = "", kind, section, path, regions, a, b } = difference;
	if (regions !== undefined && regional.has(section)) return placesInRegions(difference);
	if (path.endsWith(`.${id}`) && (a === null || b === null)) return [{ key: id, kind, sides: a === null ? "b" : "a" }];
	const region = ofRegion.exec(path)?.[1];
	if (region !== undefined && regional.has(section)) return [entryPlace(`${id}@${region}`, difference)];
	return [{ key: id, kind: kind === "moved" || kind === "renamed" ? kind : "changed", sides: "ab" }];
}

function entryPlace(key: string, { a, b }: Difference): Placed {
	if (a === null) return { key, kind: "changed", sides: "b" };
	return { key, kind: "changed", sides: b === null ? "a" : "ab" };
}

/** A figure that a component has by region: one card's own. */
const ofRegion = /\.(?:capacityPerSecond|instances\.count|monthlyCost)\.([^.]+)$/;

/** The card that is gone from one region, and the one that is new in another. */
function placesInRegions({ id, kind, regions }: Difference): readonly Placed[] {
	const places: Placed[] = [];
	if (regions?.from !== undefined) places.push({ key: `${id}@${regions.from}`, kind, sides: "a" });
	if (regions?.to !== undefined) places.push({ key: `${id}@${regions.to}`, kind, sides: "b" });
	return places;
}

function moveOf({ id, kind, section, regions }: Difference): DesignMarks["moves"] {
	if (kind !== "moved" || regions?.from === undefined || regions.to === undefined || !regional.has(section)) return [];
	return [{ from: `${id}@${regions.from}`, to: `${id}@${regions.to}` }];
}

/** The first that is said of a thing stays, unless it is new, gone or moved elsewhere. */
function marksOf(placed: readonly Placed[]): ReadonlyMap<string, DifferenceKind> {
	const marks = new Map<string, DifferenceKind>();
	for (const { key, kind } of placed) {
		const known = marks.get(key);
		if (known === undefined || known === "changed" || known === "renamed") marks.set(key, kind);
	}
	return marks;
}

function formerKey(key: string, former: ReadonlyMap<string, string>): string {
	return key
		.split("@")
		.map((part) => former.get(part) ?? part)
		.join("@");
}
