import { componentRegions } from "../../engine/model/componentRegions.ts";
import type { Design } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/outline.ts";
import { designEntry, layerEntries, type OutlineEntry, type OutlineGroup } from "./outlineEntries.ts";

/** The same things by where they run: what is global first, then each region with its components from top to bottom. */
export function regionEntries(design: Design): readonly OutlineGroup[] {
	const components = layers.flatMap((layer) => layerEntries(design, layer));
	const regional = components.filter(({ id }) => componentRegions(design, id).length > 0);
	const global = components.filter((entry) => !regional.includes(entry));
	const groups: readonly OutlineGroup[] = [
		{ id: "global", name: texts.everywhere, entries: [designEntry(design), ...global] },
		...[...design.regions.keys()].map(
			(region): OutlineGroup => ({
				id: `in ${region}`,
				name: region,
				entries: regional
					.filter(({ id }) => componentRegions(design, id).includes(region))
					.map(
						(entry): OutlineEntry => ({
							...entry,
							key: `${region}/${entry.key}`,
							selection: { kind: "items", ids: [entry.id], region },
						}),
					),
			}),
		),
	];
	return groups;
}
