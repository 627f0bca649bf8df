import * as texts from "../../../texts/review/findings.ts";
import type { FindingFix } from "../../model/figures.ts";

/** Sees the loss of a region in 35 s at worst: interval × failures + timeout. */
export const addHealthChecks: FindingFix = {
	label: texts.checkEvery10S,
	edits: [{ op: "set", path: ["failover", "detect", "healthChecks"], value: { interval: "10s", failures: 3 } }],
};
