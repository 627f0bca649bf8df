import * as texts from "../../../../texts/review/sources.ts";
import type { Design } from "../../../model/design.ts";

/** What the model leaves out, in plain words; only what touches this design. */
export function modelLimits(design: Design): readonly string[] {
	const routing = [...design.routing.values()];
	const stores = [...design.data.values()];
	const limits: readonly (string | false)[] = [
		texts.aLatency,
		texts.loadIsThePeak,
		texts.availabilitiesAreServiceLevelsOfProviders,
		texts.zonesWithinARegionAreNotDrawn,
		stores.length > 0 && texts.softwareFaultsWrongDeployments,
		stores.length > 0 && texts.transactionsOverSeveralStores,
		routing.some(({ method }) => method === "dns") && texts.resolversNearTheirUsersAreAssumed,
		routing.some(({ method }) => method === "anycast") && texts.anycastIsAssumedToFind,
		design.regions.size > 1 && texts.aPartitionCutsCleanly,
		texts.theSimulationIsOneOfExpectedRates,
		[...design.application.values()].some(({ capacityPerSecond }) => capacityPerSecond.size > 0) &&
			texts.overloadIsTheApplications,
		texts.theBillLeavesOutSupport,
	];
	return limits.filter((each) => each !== false);
}
