import type { Design } from "../../model/design.ts";
import type { AvailabilityModel, RegionModel, SetSums } from "./availabilityModel.ts";

/** Subject of the failures that hit all regions at once. */
export const commonCauseSubject = "common cause";

/** The parts of one availability, as fractions of the time. */
export interface AvailabilityParts {
	/** Routing answers. */
	readonly routing: number;
	/** Enough of regions, replicas and room, once the failover is done. */
	readonly enough: number;
	/** Region losses until they are over for their users. */
	readonly transition: number;
	/** Failures of balancing and application components until their users are elsewhere. */
	readonly components: number;
	/** Failures of the leader's own replica until another leads. */
	readonly leader: number;
	readonly commonCause: number;
	readonly availability: number;
}

/**
 * The availability of a feature's operation, and its parts.
 *
 * @param perfect id of a region, component, store or routing entry (or `commonCauseSubject`) that
 * counts as never failing
 */
export function availabilityParts(design: Design, model: AvailabilityModel, perfect?: string): AvailabilityParts {
	const { store } = model.requests;
	const storeAvailability = store.id === perfect ? 1 : store.availability;
	const regions = model.regions.map((region) => withPerfect(region, perfect));
	const routing = routingAvailability(design, perfect);
	const enough = enoughIsUp(model, perfect);
	const transition = sumOver(regions, (region) => (1 - region.availability) * region.transitionShare);
	const components = sumOver(regions, (region) => (1 - region.passes) * region.componentShare);
	const leader = (1 - storeAvailability) * model.leaderWait;
	const commonCause = perfect === commonCauseSubject ? 0 : design.failover.commonCause * meanOutage(regions);
	const alone = routing * enough - transition - components - leader;
	const availability = Math.min(1, Math.max(0, alone * (1 - commonCause)));
	return { routing, enough, transition, components, leader, commonCause, availability };
}

/** A region with the product of the availabilities of the components that a request passes there. */
interface PassedRegion extends RegionModel {
	readonly passes: number;
}

function withPerfect(region: RegionModel, perfect: string | undefined): PassedRegion {
	let passes = 1;
	for (const component of region.components) if (component.id !== perfect) passes *= component.availability;
	return { ...region, passes, availability: region.id === perfect ? 1 : region.availability };
}

function routingAvailability(design: Design, perfect: string | undefined): number {
	let product = 1;
	for (const entry of design.routing.values()) {
		// A client method is code in the users' hands: it has no outage of its own.
		if (entry.method !== "client" && entry.id !== perfect) product *= entry.availability;
	}
	return product;
}

function enoughIsUp(model: AvailabilityModel, perfect: string | undefined): number {
	if (perfect === model.requests.store.id) return model.enoughWithPerfectStore.total;
	const index = model.regions.findIndex((region) => region.id === perfect);
	const region = model.regions[index];
	return region === undefined ? model.enough.total : whileUp(model.enough, index, region.availability);
}

/** The sum over the sets of regions, given that one region is up. */
function whileUp(sums: SetSums, index: number, availability: number): number {
	if (availability <= 0) return sums.total;
	return (sums.total - (sums.whileDown[index] ?? 0)) / availability;
}

/** Mean over the active regions of their unavailability, components included. */
function meanOutage(regions: readonly PassedRegion[]): number {
	const active = regions.filter((region) => region.isActive);
	if (active.length === 0) return 0;
	return sumOver(active, (region) => 1 - region.availability * region.passes) / active.length;
}

function sumOver(regions: readonly PassedRegion[], value: (region: PassedRegion) => number): number {
	return regions.reduce((sum, region) => sum + value(region), 0);
}
