import type { Id, Path } from "./design.ts";

/** Keys of the file under which a design's things stand, and what belongs to the whole design. */
export const differenceSections = [
	"design",
	"users",
	"traffic",
	"regions",
	"routing",
	"failover",
	"balancing",
	"application",
	"data",
	"observability",
	"features",
	"scenarios",
	"costs",
	"business",
	"notes",
	"scenes",
] as const;
export type DifferenceSection = (typeof differenceSections)[number];

export type DifferenceKind = "added" | "removed" | "changed" | "moved" | "renamed";

/** What a field of the design file says, in canonical units: milliseconds, bytes, fractions, the file's currency. */
export type SettingValue =
	| string
	| number
	| boolean
	| readonly SettingValue[]
	| { readonly [key: string]: SettingValue };

/** One thing in which two designs differ. */
export interface Difference {
	/** As the file writes it: `data.orders.consistency`; that of `b` where the thing has another id there. */
	readonly path: Path;
	readonly kind: DifferenceKind;
	/** null: not there, or nothing is set. */
	readonly a: SettingValue | null;
	readonly b: SettingValue | null;
	readonly section: DifferenceSection;
	/** The thing that differs, by its id in `b` (in `a` where it is removed); undefined for the whole design. */
	readonly id?: Id;
	/** The region that it moves from, leaves or comes to, where that is the difference. */
	readonly regions?: { readonly from?: Id; readonly to?: Id };
	/** "orders: consistency bounded-staleness → eventual" */
	readonly sentence: string;
	/** Neither file writes it: a default that follows from another difference, or the catalogue's figure for another choice. */
	readonly follows: boolean;
}

/** What two designs differ in. */
export interface DesignComparison {
	/** In the order of the file's sections. */
	readonly model: readonly Difference[];
	/** Where things stand on the canvas; changes no figure. */
	readonly layout: readonly Difference[];
}

/** What differs, by what stands on the canvas: `orders@us-east`, or `orders` for all of its cards, a region, a population. */
export interface DesignMarks {
	readonly marks: ReadonlyMap<string, DifferenceKind>;
	/** Cards that left one region for another. */
	readonly moves: readonly { readonly from: string; readonly to: string }[];
}
