import * as texts from "../../../texts/review/why.ts";
import type { Feature } from "../../model/design.ts";
import type { Found } from "./finder.ts";

/** An objective is what the file says. */
export function objectiveOf(
	feature: Pick<Feature, "id">,
	{ key, value, unit }: { readonly key: string; readonly value: number | null; readonly unit: string },
): Found {
	const path = `features.${feature.id}.objectives.${key}`;
	const label = value === null ? texts.theFeatureStatesNoSuch : texts.theFeaturesObjective;
	return { value, unit, terms: [{ label, value, unit, path }] };
}
