import * as texts from "../../../texts/analysis/availability.ts";
import type { Design } from "../../model/design.ts";
import type { AvailabilityModel } from "./availabilityModel.ts";
import type { SetSums } from "./storeSums.ts";

/** Subject of the failures that hit all regions at once. */
export const commonCauseSubject = texts.commonCauseSubject;

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
	const { transition, components, meanOutage } = model.lossesIf(perfect);
	const routing = routingAvailability(design, perfect);
	const enough = enoughIsUp(model, perfect);
	const leader = (1 - storeAvailability) * model.leaderWait;
	const commonCause = perfect === commonCauseSubject ? 0 : design.failover.commonCause * meanOutage;
	const alone = routing * enough - transition - components - leader;
	const availability = Math.min(1, Math.max(0, alone * (1 - commonCause)));
	return { routing, enough, transition, components, leader, commonCause, availability };
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
	if (perfect === model.requests.store.id) return model.enoughWithPerfectStore;
	const index = perfect === undefined ? undefined : model.positions.get(perfect);
	const region = index === undefined ? undefined : model.regions[index];
	return index === undefined || region === undefined
		? model.enough.total
		: whileUp(model.enough, index, region.availability);
}

/** The sum over the sets of regions, given that one region is up. */
function whileUp(sums: SetSums, index: number, availability: number): number {
	if (availability <= 0) return sums.total;
	return (sums.total - (sums.whileDown[index] ?? 0)) / availability;
}
