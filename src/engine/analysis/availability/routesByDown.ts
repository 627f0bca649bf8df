import type { Design, Feature, Id } from "../../model/design.ts";
import { type RequestRoute, requestRoutes } from "../../model/entry.ts";
import type { Operation } from "../../model/vocabulary.ts";

/** Share of a population's requests that enters a region, by its position among the design's regions. */
export interface EntryShare {
	readonly index: number;
	readonly share: number;
}

interface RouteNode {
	/** Regions that count as down on the way to this node. */
	readonly without: ReadonlySet<Id>;
	readonly entries: readonly EntryShare[];
	/** By the region that is lost, or the regions. */
	readonly next: Map<number | string, RouteNode>;
}

export interface Asker {
	readonly feature: Feature;
	readonly population: Id;
	readonly operation: Operation;
}

/**
 * Where a population's requests enter, for any set of regions that are down, without asking anew for
 * each of thousands of sets: a region that takes none of the requests makes no difference by its loss.
 * So only the losses of regions that would be chosen are followed, one after the other. The exception
 * is the loss of all active regions, which brings the standby regions in.
 */
export function routesByDown(design: Design, asker: Asker): (isDown: readonly boolean[]) => readonly EntryShare[] {
	const regions = [...design.regions.values()];
	const order = new Map(regions.map((region, index) => [region.id, index]));
	const idAt = (index: number): Id => regions[index]?.id ?? "";

	const nodeWithout = (without: ReadonlySet<Id>): RouteNode => {
		const up = new Set(regions.map((region) => region.id).filter((region) => !without.has(region)));
		return { without, entries: byRegion(requestRoutes(design, { ...asker, up }), order), next: new Map() };
	};
	const root = nodeWithout(new Set());
	const withoutActive = new Map<number | string, RouteNode>();

	const child = (next: RouteNode["next"], lost: readonly number[], without: ReadonlySet<Id>): RouteNode => {
		const key = lost.length === 1 ? (lost[0] as number) : lost.join();
		const known = next.get(key) ?? nodeWithout(new Set([...without, ...lost.map(idAt)]));
		next.set(key, known);
		return known;
	};

	return (isDown) => {
		if (regions.every((region, index) => region.role !== "active" || isDown[index] === true)) {
			const lost = regions.flatMap((_, index) => (isDown[index] === true ? [index] : []));
			return child(withoutActive, lost, new Set()).entries;
		}
		let node = root;
		for (;;) {
			const lost = node.entries.filter(({ index }) => isDown[index] === true);
			if (lost.length === 0) return node.entries;
			node = child(
				node.next,
				lost.map(({ index }) => index),
				node.without,
			);
		}
	};
}

/** Homes are no matter here: the requests of all of them that enter one region are one load. */
function byRegion(routes: readonly RequestRoute[], order: ReadonlyMap<Id, number>): readonly EntryShare[] {
	const shares = new Map<number, number>();
	for (const route of routes) {
		const index = order.get(route.entry);
		if (index !== undefined) shares.set(index, (shares.get(index) ?? 0) + route.share);
	}
	return [...shares].map(([index, share]) => ({ index, share }));
}
