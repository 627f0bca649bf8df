import type { Cell } from "./cells.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { World } from "./world.ts";

/** Reads of one feature that the same replica answers: the same share of them is stale. */
export interface ReadKind {
	readonly number: number;
	readonly group: StoreGroup;
	readonly feature: number;
	readonly affinity: number;
	/** Region of the replica, and its position in the group. */
	readonly site: number;
	readonly position: number;
	/** Some writes waited for it at the last look. */
	waited: boolean;
}

/** All kinds of reads of a run, made when first asked for. */
export interface ReadKinds {
	readonly all: readonly ReadKind[];
	/** Number of the kind that the reads of a cell are now. */
	numberOf(cell: Cell): number;
}

export function newReadKinds({ regionIds, features }: World): ReadKinds {
	const all: ReadKind[] = [];
	const known = new Map<number, ReadKind>();
	return {
		all,
		numberOf: ({ group, access: { site }, requests: { feature, featureIndex } }) => {
			const key = (group.index * features.length + featureIndex) * (regionIds.length + 1) + site + 1;
			const before = known.get(key);
			if (before !== undefined) return before.number;
			const position = group.holders.indexOf(site);
			const { affinity } = feature;
			const kind = { number: all.length, group, feature: featureIndex, affinity, site, position, waited: false };
			known.set(key, kind);
			all.push(kind);
			return kind.number;
		},
	};
}
