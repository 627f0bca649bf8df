import * as texts from "../../../texts/review/matrix.ts";
import type { FailureKind } from "./failure.ts";

/** What a group of rows is headed by. */
export const failureGroups: Readonly<Record<FailureKind, string>> = {
	"region-down": texts.lossOfARegion,
	"region-cut-off": texts.aRegionCutOff,
	"pair-cut": texts.aPairCut,
	"leader-lost": texts.aStore,
	"home-lost": texts.aStore,
	"routing-down": texts.routing,
	"false-alarm": texts.routing,
	"two-regions-down": texts.twoRegions,
};
