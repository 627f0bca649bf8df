import type { Design } from "../../../model/design.ts";

/** What the model leaves out, in plain words; only what touches this design. */
export function modelLimits(design: Design): readonly string[] {
	const routing = [...design.routing.values()];
	const stores = [...design.data.values()];
	const limits: readonly (string | false)[] = [
		"A latency is that of one request on a warm connection: name lookup, TCP and TLS come on top of a client's first request.",
		"Load is the peak as the file gives it; there is no course of the day but the average for the bill, and no burst within a second.",
		"Availabilities are service levels of providers, thresholds for refunds; real outages are rarer or longer, and come together more often than the share for common causes says.",
		"Zones within a region are not drawn: a component's availability stands for them.",
		stores.length > 0 &&
			"Software faults, wrong deployments, deleted data and attacks are not among the failures, and neither are backups and restores.",
		stores.length > 0 &&
			"Transactions over several stores, locks and the order of messages between stores are not modelled.",
		routing.some(({ method }) => method === "dns") &&
			"Resolvers near their users are assumed: a public resolver far away sends its users to a region near itself.",
		routing.some(({ method }) => method === "anycast") &&
			"Anycast is assumed to find the nearest region; real routes depend on networks' contracts.",
		design.regions.size > 1 &&
			"A partition cuts cleanly and for all at once; real ones lose some of the packets, or one way only.",
		"The simulation is one of expected rates: it has no chance but the phases of the health checks, so single requests are not followed.",
		[...design.application.values()].some(({ capacityPerSecond }) => capacityPerSecond.size > 0) &&
			"Overload is the application's: stores and load balancers are taken as large enough.",
		"The bill leaves out support, licences outside the catalogue, people, and taxes.",
	];
	return limits.filter((each) => each !== false);
}
