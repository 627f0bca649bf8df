import type { Feature, Id } from "../../model/design.ts";
import { gigabytesOf, type RequestFlow } from "./requestFlow.ts";

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

/** The flows of one feature added up, by entry in the order in which they come. */
export function entryUses(flows: readonly RequestFlow[]): readonly EntryUse[] {
	const uses = new Map<Id, EntryUse>();
	for (const flow of flows) {
		const { feature, entry } = flow;
		const use = uses.get(entry) ?? { feature, entry, requests: 0, gigabytes: 0, answeredGb: 0, answered: [] };
		uses.set(entry, use);
		addTo(use, flow);
	}
	return [...uses.values()];
}

function addTo(use: EntryUse, flow: RequestFlow): void {
	const gigabytes = gigabytesOf(flow);
	use.requests += flow.requests;
	use.gigabytes += gigabytes;
	if (flow.operation !== "read" || flow.servedBy.length === 0) return;
	use.answeredGb += gigabytes;
	use.answered.push(flow);
}
