import * as texts from "../../../texts/review/promises.ts";
import type { Design } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import { nearest } from "../../model/nearest.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import type { Draft, Rule } from "./rule.ts";

export const regionRules: readonly Rule[] = [
	{
		id: "region-without-users",
		find: ({ design }) => lonelyDrafts(design),
	},
];

function lonelyDrafts(design: Design): readonly Draft[] {
	const serving = [...design.regions.values()].filter((region) => region.role !== "standby").map((region) => region.id);
	const populations = [...design.users.populations.values()].filter((population) => population.share > 0);
	if (serving.length < 2 || populations.length === 0) return [];
	const near = new Set(populations.map((population) => nearest(design, population.id, serving)));
	return serving
		.filter((region) => !near.has(region))
		.map((region) => {
			const closest = nearest(
				design,
				region,
				populations.map((population) => population.id),
			);
			const distance =
				closest === undefined
					? ""
					: texts.theClosestAreAway(
							design.users.populations.get(closest)?.name,
							formatMs(rttMs(design, closest, region)),
						);
			return {
				severity: "info" as const,
				subject: region,
				path: `regions.${region}`,
				message: texts.isNobodysNearestRegion(region, distance),
				...(closest === undefined ? {} : { figure: figureName.network(closest, region) }),
			};
		});
}
