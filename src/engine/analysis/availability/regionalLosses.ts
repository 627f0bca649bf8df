import type { RegionModel } from "./regionModel.ts";

/** Fractions of the time. */
export interface RegionalLosses {
	/** Until the loss of a region is over for its users. */
	readonly transition: number;
	/** Until those whom a balancing or application component failed are elsewhere. */
	readonly components: number;
	/** Mean over the active regions of their unavailability, components included. */
	readonly meanOutage: number;
}

/** What the regions lose, if nothing is perfect or if one region or component never fails, by its id. */
export type LossesIf = (perfect?: string) => RegionalLosses;

/** Each question changes what one region or the regions of one component add, and adds up anew: there is one for each subject. */
export function regionalLosses(regions: readonly RegionModel[]): LossesIf {
	const added = {
		transition: Float64Array.from(regions, (region) => transitionOf(region)),
		components: Float64Array.from(regions, (region) => componentsOf(region)),
		outage: Float64Array.from(regions, (region) => outageOf(region)),
	};
	const active = regions.filter(({ isActive }) => isActive).length;
	const touched = positionsBySubject(regions);
	const put = (positions: readonly number[], perfect?: string): void => {
		for (const position of positions) {
			const region = regions[position] as RegionModel;
			added.transition[position] = transitionOf(region, perfect);
			added.components[position] = componentsOf(region, perfect);
			added.outage[position] = outageOf(region, perfect);
		}
	};
	const sums = (): RegionalLosses => ({
		transition: sumOf(added.transition),
		components: sumOf(added.components),
		meanOutage: active === 0 ? 0 : sumOf(added.outage) / active,
	});
	const usual = sums();
	return (perfect) => {
		const positions = perfect === undefined ? undefined : touched.get(perfect);
		if (positions === undefined) return usual;
		put(positions, perfect);
		const losses = sums();
		put(positions);
		return losses;
	};
}

function positionsBySubject(regions: readonly RegionModel[]): ReadonlyMap<string, readonly number[]> {
	const positions = new Map<string, number[]>();
	for (const [position, region] of regions.entries()) {
		for (const { id } of [region, ...region.components]) {
			const known = positions.get(id);
			if (known === undefined) positions.set(id, [position]);
			else known.push(position);
		}
	}
	return positions;
}

function transitionOf({ id, availability, transitionShare }: RegionModel, perfect?: string): number {
	return id === perfect ? 0 : (1 - availability) * transitionShare;
}

function componentsOf(region: RegionModel, perfect?: string): number {
	return (1 - passes(region, perfect)) * region.componentShare;
}

/** Of one that is not active, nothing. */
function outageOf(region: RegionModel, perfect?: string): number {
	if (!region.isActive) return 0;
	return 1 - (region.id === perfect ? 1 : region.availability) * passes(region, perfect);
}

function passes({ components }: RegionModel, perfect: string | undefined): number {
	let product = 1;
	for (const component of components) if (component.id !== perfect) product *= component.availability;
	return product;
}

function sumOf(values: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < values.length; at++) sum += values[at] as number;
	return sum;
}
