import type { Design, Feature, Id } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { candidatesReading, entryReading } from "./entryReading.ts";

/** Share of the demand on the feature's application that these regions have room for at peak. */
export function servedReading(design: Design, feature: Feature, up: ReadonlySet<Id>): number {
	const application = design.application.get(feature.application);
	if (application === undefined || application.capacityPerSecond.size === 0) return 1;
	const capacities = new Map(
		application.regions.map((region) => {
			const stated = application.capacityPerSecond.get(region) ?? Number.POSITIVE_INFINITY;
			return [region, stated * (application.autoscale?.limit ?? 1)] as const;
		}),
	);
	const offered = demandReading(design, feature, up);
	const total = sumOf(offered.values());
	if ([...design.routing.values()].at(-1)?.spill) {
		spill(design, { offered, capacities, takers: candidatesReading(design, { feature, operation: "write", up }) });
	}
	const good = [...offered].map(([region, load]) => {
		const most = capacities.get(region) ?? 0;
		return load <= most ? load : most * (most / load) ** application.collapse;
	});
	return total === 0 ? 1 : sumOf(good) / total;
}

/** Requests a second that enter each region, of all features of the application, without an edge cache's hits. */
function demandReading(design: Design, { application }: Feature, up: ReadonlySet<Id>): Map<Id, number> {
	const offered = new Map<Id, number>();
	const features = [...design.features.values()].filter((feature) => feature.application === application);
	for (const feature of features) {
		const reads = feature.readsPerSecond * (1 - (feature.edgeCache?.hitRate ?? 0));
		for (const [operation, perSecond] of [["read", reads] as const, ["write", feature.writesPerSecond] as const]) {
			for (const [population, asked] of feature.shares) {
				for (const { entry, share } of entryReading(design, { feature, population, operation, up })) {
					offered.set(entry, (offered.get(entry) ?? 0) + perSecond * asked * share);
				}
			}
		}
	}
	return offered;
}

interface Spill {
	readonly offered: Map<Id, number>;
	readonly capacities: ReadonlyMap<Id, number>;
	readonly takers: readonly Id[];
}

/** What exceeds a region goes to the next nearest with room; what finds none stays. */
function spill(design: Design, { offered, capacities, takers }: Spill): void {
	for (const from of design.regions.keys()) {
		const others = takers
			.filter((region) => region !== from)
			.toSorted((a, b) => rttMs(design, from, a) - rttMs(design, from, b));
		for (const to of others) {
			const excess = (offered.get(from) ?? 0) - (capacities.get(from) ?? 0);
			const room = (capacities.get(to) ?? 0) - (offered.get(to) ?? 0);
			const moved = Math.max(0, Math.min(excess, room));
			offered.set(from, (offered.get(from) ?? 0) - moved);
			offered.set(to, (offered.get(to) ?? 0) + moved);
		}
	}
}

function sumOf(values: Iterable<number>): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
