import type { Id } from "../../../model/design.ts";
import type { ReviewDocument } from "../../../model/reviewDocument.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { storeRecord } from "./storeRecord.ts";
import { topologyRecord } from "./topologyRecord.ts";

/**
 * An architecture decision record in the form of MADR: context, drivers, options, decision, consequences, confirmation.
 * Of the whole design, or of one of its stores.
 */
export function decisionRecord(inputs: ReviewInputs, { subject }: { readonly subject?: Id } = {}): ReviewDocument {
	if (subject === undefined) return topologyRecord(inputs);
	const store = inputs.design.data.get(subject);
	if (store === undefined) throw new Error(`no store “${subject}” to record a decision of`);
	return storeRecord(inputs, store);
}
