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

	const active = regions.flatMap((region, index) => (region.role === "active" ? [index] : []));
	return (isDown) => {
		if (allAreDown(active, isDown)) {
			const lost = regions.flatMap((_, index) => (isDown[index] === true ? [index] : []));
			return child(withoutActive, lost, new Set()).entries;
		}
		let node = root;
		for (;;) {
			const lost = lostOf(node.entries, isDown);
			if (lost.length === 0) return node.entries;
			node = child(node.next, lost, node.without);
		}
	};
}

/** Whether none of these regions is up. */
export function allAreDown(indices: readonly number[], isDown: readonly boolean[]): boolean {
	for (const index of indices) if (isDown[index] !== true) return false;
	return true;
}

const none: readonly number[] = [];

/** The regions among the entries that are down. */
function lostOf(entries: readonly EntryShare[], isDown: readonly boolean[]): readonly number[] {
	let lost: number[] | undefined;
	for (const { index } of entries) {
		if (isDown[index] !== true) continue;
		if (lost === undefined) lost = [index];
		else lost.push(index);
	}
	return lost ?? none;
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
