import type { Feature, Id } from "../../model/design.ts";
import type { RequestFlow } from "./requestFlows.ts";
import { gigabytesOf } from "./transferLines.ts";

/** What a month's requests of one feature amount to that enter one region. */
export interface EntryUse {
	readonly feature: Feature;
	readonly entry: Id;
	requests: number;
	gigabytes: number;
	/** Of these, the answers to reads. */
	answeredGb: number;
	/** The reads that are answered. */
	readonly answered: RequestFlow[];
}

/** Flow by flow added up, by feature and entry in the order in which they come. */
export function entryUses(flows: readonly RequestFlow[]): readonly EntryUse[] {
	const uses: EntryUse[] = [];
	const ofFeatures = new Map<Feature, Map<Id, EntryUse>>();
	for (const flow of flows) {
		const { feature, entry } = flow;
		const byEntry = ofFeatures.get(feature) ?? new Map<Id, EntryUse>();
		ofFeatures.set(feature, byEntry);
		let use = byEntry.get(entry);
		if (use === undefined) {
			use = { feature, entry, requests: 0, gigabytes: 0, answeredGb: 0, answered: [] };
			byEntry.set(entry, use);
			uses.push(use);
		}
		addTo(use, flow);
	}
	return uses;
}

function addTo(use: EntryUse, flow: RequestFlow): void {
	const gigabytes = gigabytesOf(flow);
	use.requests += flow.requests;
	use.gigabytes += gigabytes;
	if (flow.operation !== "read" || flow.servedBy.length === 0) return;
	use.answeredGb += gigabytes;
	use.answered.push(flow);
}
