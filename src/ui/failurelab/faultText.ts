import type { Fault, Scenario } from "../../engine/model/design.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/failureLab.ts";

/** A fault in a few words: "eu-west down", "us-east cut from eu-west, ap-south". */
export function faultText(fault: Fault): string {
	switch (fault.kind) {
		case "region-down":
			return texts.regionDown(fault.region);
		case "partition":
			return fault.between.map((group) => group.join(", ")).join(texts.cutFrom);
		case "degraded":
			return texts.degradedFailSlower(fault.region, formatShare(fault.errorRate), formatMs(fault.latencyMs));
		case "store-down":
			return texts.downIn(fault.store, fault.region);
		case "replication-stall":
			return texts.stopsReplicating(fault.store);
		case "slow-link":
			return texts.betweenSlowerByLatency(fault.between.join(" – "), formatMs(fault.latencyMs));
		case "surge":
			return `${fault.population ?? "everyone"} × ${fault.times}`;
		case "false-alarm":
			return texts.falseAlarmFor(fault.region);
		case "routing-down":
			return texts.takesNoChange(fault.routing);
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
