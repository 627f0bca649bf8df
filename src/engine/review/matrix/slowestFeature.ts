import type { FeatureFigures } from "./failure.ts";
import type { PlayedFailure } from "./playFailure.ts";

/** The feature that a recovery is asked about first: of those that miss their objective, or else of all, the one that takes longest. */
export function slowestFeature({ features, verdicts }: PlayedFailure): FeatureFigures | undefined {
	const missing = new Set(verdicts.filter(({ asked, met }) => asked === "rto" && !met).map(({ feature }) => feature));
	const asked = missing.size > 0 ? features.filter(({ feature }) => missing.has(feature)) : features;
	return asked.toSorted((a, b) => seconds(b) - seconds(a))[0];
}

function seconds({ recoverSeconds }: FeatureFigures): number {
	return recoverSeconds ?? Number.MAX_VALUE;
}
