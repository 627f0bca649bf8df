import * as texts from "../../texts/format/problems.ts";
import type { Id } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import type { RawRouting } from "./componentShapes.ts";
import type { RawDesign } from "./designShape.ts";
import { complainAt, type Reading } from "./reading.ts";

const needed = { geolocation: "geolocation", weighted: "weights", primary: "primary" } as const;

/** A policy has what it needs to decide; a check can fail. */
export function checkRouting(raw: RawDesign, reading: Reading): void {
	for (const [id, entry] of raw.routing ?? []) {
		if (entry !== undefined) checkEntry(id, entry, reading);
	}
}

function checkEntry(id: Id, entry: RawRouting, reading: Reading): void {
	const path = joinPath("routing", id);
	const { policy } = entry;
	if (policy !== undefined && policy !== "latency" && !reading.spans.has(`${path}.${needed[policy]}`)) {
		complainAt(reading, `${path}.${needed[policy]}`, {
			message: texts.isMissingThePolicyNeeds(needed[policy], policy),
			expected: expectedOf[policy],
		});
	}
	const weights = [...(entry.weights?.values() ?? [])];
	if (weights.length > 0 && weights.every((weight) => weight === 0)) {
		complainAt(reading, `${path}.weights`, { message: texts.allWeightsAre0, expected: texts.atLeastOneAbove0 });
	}
	if (entry.healthCheck?.failures === 0) {
		complainAt(reading, `${path}.healthCheck.failures`, {
			message: texts.itWouldCountAsDown,
			expected: texts.atLeast1,
		});
	}
}

const expectedOf = {
	geolocation: "geolocation: { <population>: <region> }",
	weighted: "weights: { <region>: 40% }",
	primary: "primary: <region>",
} as const;
