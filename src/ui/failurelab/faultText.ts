import type { Fault, Scenario } from "../../engine/model/design.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";

/** A fault in a few words: "eu-west down", "us-east cut from eu-west, ap-south". */
export function faultText(fault: Fault): string {
	switch (fault.kind) {
		case "region-down":
			return `${fault.region} down`;
		case "partition":
			return fault.between.map((group) => group.join(", ")).join(" cut from ");
		case "degraded":
			return `${fault.region} degraded: ${formatShare(fault.errorRate)} fail, ${formatMs(fault.latencyMs)} slower`;
		case "store-down":
			return `${fault.store} down in ${fault.region}`;
		case "replication-stall":
			return `${fault.store} stops replicating`;
		case "slow-link":
			return `${fault.between.join(" – ")} slower by ${formatMs(fault.latencyMs)}`;
		case "surge":
			return `${fault.population ?? "everyone"} × ${fault.times}`;
		case "false-alarm":
			return `false alarm for ${fault.region}`;
		case "routing-down":
			return `${fault.routing} takes no change`;
	}
}

/** A span that is written in whole units, without the zero behind: `10 min`. */
export function spanText(ms: number): string {
	return formatSeconds(ms / 1000).replace(/ 0 (s|min|h)$/, "");
}

/** "20 min · 1 fault" */
export function scenarioText({ durationMs, faults }: Scenario): string {
	return `${spanText(durationMs)} · ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`;
}
