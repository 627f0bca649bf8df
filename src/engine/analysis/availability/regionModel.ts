import type { Id } from "../../model/design.ts";

/** What a region adds to the unavailability of a feature's operation. */
export interface RegionModel {
	readonly id: Id;
	readonly isActive: boolean;
	readonly availability: number;
	/** Share of an outage of this region that an average request waits through, until it is served elsewhere. */
	readonly transitionShare: number;
	/** Share of the requests that enter here, times the part of a component's outage that they wait through. */
	readonly componentShare: number;
	/** Balancing and application components here that a request passes. */
	readonly components: readonly { readonly id: Id; readonly availability: number }[];
}
