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
	const regions = model.regions.map((region) => upShares(region, perfect));
	const routing = routingAvailability(design, perfect);
	const enough = enoughIsUp(model, perfect);
	const transition = sumOver(regions, ({ region, up }) => (1 - up) * region.transitionShare);
	const components = sumOver(regions, ({ region, passes }) => (1 - passes) * region.componentShare);
	const leader = (1 - storeAvailability) * model.leaderWait;
	const commonCause = perfect === commonCauseSubject ? 0 : design.failover.commonCause * meanOutage(regions);
	const alone = routing * enough - transition - components - leader;
	const availability = Math.min(1, Math.max(0, alone * (1 - commonCause)));
	return { routing, enough, transition, components, leader, commonCause, availability };
}

interface UpShares {
	readonly region: RegionModel;
	/** Availability of the region itself. */
	readonly up: number;
	/** Of the components that a request passes there, together. */
	readonly passes: number;
}

function upShares(region: RegionModel, perfect: string | undefined): UpShares {
	let passes = 1;
	for (const component of region.components) if (component.id !== perfect) passes *= component.availability;
	return { region, up: region.id === perfect ? 1 : region.availability, passes };
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
function meanOutage(regions: readonly UpShares[]): number {
	const active = regions.filter(({ region }) => region.isActive);
	if (active.length === 0) return 0;
	return sumOver(active, ({ up, passes }) => 1 - up * passes) / active.length;
}

function sumOver(regions: readonly UpShares[], value: (shares: UpShares) => number): number {
	let sum = 0;
	for (const shares of regions) sum += value(shares);
	return sum;
}
