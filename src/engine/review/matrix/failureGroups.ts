import type { FailureKind } from "./failure.ts";

/** What a group of rows is headed by. */
export const failureGroups: Readonly<Record<FailureKind, string>> = {
	"region-down": "Loss of a region",
	"region-cut-off": "A region cut off",
	"pair-cut": "A pair cut",
	"leader-lost": "A store",
	"home-lost": "A store",
	"routing-down": "Routing",
	"false-alarm": "Routing",
	"two-regions-down": "Two regions",
};
