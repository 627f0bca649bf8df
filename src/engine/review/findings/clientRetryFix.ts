import * as texts from "../../../texts/review/findings.ts";
import { freeId, isTaken } from "../../model/commands/freeId.ts";
import type { Design, RoutingEntry } from "../../model/design.ts";
import type { Edit, EditValue, FindingFix } from "../../model/figures.ts";
import { routingInForce } from "../../model/routingInForce.ts";

/** The clients that know all regions retry; where there are none, they come after the rest and choose as it does. */
export function clientRetryFix(design: Design): FindingFix | undefined {
	const clients = [...design.routing.values()].filter((entry) => entry.method === "client");
	if (clients.length > 0) {
		const edits = clients.map((entry): Edit => ({ op: "set", path: ["routing", entry.id, "retries"], value: 1 }));
		return { label: texts.tryOneOtherRegion, edits };
	}
	const inForce = routingInForce(design);
	if (inForce === undefined) return undefined;
	const id = freeId("client", (taken) => isTaken(design, taken));
	const value: EditValue = {
		technology: "smart-client",
		method: "client",
		...policyOf(inForce),
		...(inForce.followsData ? { followsData: true } : {}),
		...(inForce.spill ? { spill: true } : {}),
	};
	return { label: texts.letClientsRetryElsewhere, edits: [{ op: "set", path: ["routing", id], value }] };
}

/** Anycast and the latency policy, which is the default, choose the nearest region. */
function policyOf(entry: RoutingEntry): { readonly [key: string]: EditValue } {
	if (entry.method === "anycast" || entry.policy === "latency") return {};
	const { policy, geolocation, weights, primary } = entry;
	if (policy === "geolocation") return { policy, geolocation: Object.fromEntries(geolocation) };
	if (policy === "weighted") return { policy, weights: Object.fromEntries(weights) };
	return primary === undefined ? {} : { policy, primary };
}
