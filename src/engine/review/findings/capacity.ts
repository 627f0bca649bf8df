import * as texts from "../../../texts/review/findings.ts";
import type { RegionSet } from "../../analysis/availability/regionSets.ts";
import { servedShares } from "../../analysis/availability/servedShares.ts";
import { loadFigures } from "../../analysis/load/loadFigures.ts";
import type { ApplicationComponent, Design } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import type { FindingFix, LoadFigure } from "../../model/figures.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";

/** A loss of demand below this is rounding. */
const rounding = 1e-9;
const autoscaleLimits: readonly number[] = [1.25, 1.5, 1.75, 2, 2.5, 3, 4];

export const capacityRules: readonly Rule[] = [
	{
		id: "overloaded",
		find: overloadDrafts,
	},
	{
		id: "no-headroom",
		find: ({ design }) =>
			[...design.application.values()].flatMap((application) => headroomDrafts(design, application)),
	},
];

function overloadDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const isOver = (row: LoadFigure): boolean => row.utilisation !== null && row.utilisation > 1;
	const spill = figures.load.some(isOver) ? spillFix(design) : undefined;
	return figures.load.filter(isOver).map((row): Draft => {
		const application = design.application.get(row.application);
		const scaled = (application?.autoscale?.limit ?? 1) >= (row.utilisation ?? 0);
		const relief = scaled ? texts.onlyAutoscalingCarriesIt : "";
		return {
			severity: scaled ? "info" : "error",
			subject: row.application,
			path: `application.${row.application}.capacityPerSecond.${row.region}`,
			message: texts.inGetsAtPeak({
				application: application?.name ?? row.application,
				region: row.region,
				requestsPerSecond: formatRate(row.requestsPerSecond),
				capacityPerSecond: formatRate(row.capacityPerSecond),
				relief,
			}),
			figure: figureName.load(row, "utilisation"),
			...(scaled || spill === undefined ? {} : { fix: spill }),
		};
	});
}

/** What is too much for a region goes to the next nearest with room, where the others have room for it. */
function spillFix(design: Design): FindingFix | undefined {
	const last = routingInForce(design);
	if (last === undefined || last.spill) return undefined;
	const routing = new Map(design.routing).set(last.id, { ...last, spill: true });
	const after = loadFigures({ ...design, routing });
	if (after.some((row) => row.utilisation !== null && row.utilisation > 1)) return undefined;
	return {
		label: texts.letRoutingSpill,
		edits: [{ op: "set", path: ["routing", last.id, "spill"], value: true }],
	};
}

/** The least autoscaling, of the usual steps, that serves all demand whichever region is lost. */
function scaleFix(
	design: Design,
	application: ApplicationComponent,
	sets: readonly RegionSet[],
): FindingFix | undefined {
	const { autoscale } = application;
	const limit = autoscaleLimits.find((each) => {
		if (each <= (autoscale?.limit ?? 1)) return false;
		const scaled = { ...application, autoscale: { limit: each, delayMs: autoscale?.delayMs ?? 0 } };
		return servedShares(design, scaled, sets).every((share) => share >= 1 - rounding);
	});
	if (limit === undefined) return undefined;
	const path = ["application", application.id, "autoscale"];
	const text = `${Math.round(limit * 100)}%`;
	return {
		label: texts.autoscaleToLimit(formatShare(limit)),
		edits:
			autoscale === undefined
				? [{ op: "set", path, value: { limit: text, delay: "3m" } }]
				: [{ op: "set", path: [...path, "limit"], value: text }],
	};
}

/** The loss that leaves the least served, if any does not leave everything. */
function headroomDrafts(design: Design, application: ApplicationComponent): readonly Draft[] {
	const regions = [...design.regions.keys()];
	const sets = regions.map((_, index) => ({ down: [index], probability: 0 }));
	const whole = servedShares(design, application, [{ down: [], probability: 1 }])[0] ?? 1;
	const shares = [...servedShares(design, application, sets)];
	const worst = Math.min(...shares);
	const lost = regions[shares.indexOf(worst)];
	// An overload that is there anyway is not the loss's fault.
	if (lost === undefined || regions.length < 2 || worst >= Math.min(1, whole) - rounding) return [];
	const fix = scaleFix(design, application, sets);
	return [
		{
			severity: "warning",
			subject: application.id,
			path: `application.${application.id}.capacityPerSecond`,
			message: texts.withoutServesOfTheDemandAtPeak(lost, application.name, formatShare(worst)),
			...(fix === undefined ? {} : { fix }),
		},
	];
}
