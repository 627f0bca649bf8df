import { servedShares } from "../../analysis/availability/servedShares.ts";
import type { ApplicationComponent, Design } from "../../model/design.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";

/** A loss of demand below this is rounding. */
const rounding = 1e-9;

export const capacityRules: readonly Rule[] = [
	{
		id: "overloaded",
		severity: "error",
		description: "Each region has room for its demand at peak while all is well",
		help: "Add capacity, let routing spill, or move users to another region.",
		find: overloadDrafts,
	},
	{
		id: "no-headroom",
		severity: "warning",
		description: "The other regions have room for the demand at peak when any one region is lost",
		help: "Keep capacity, or quick autoscaling, for the demand that the loss of any one region moves to the others.",
		find: ({ design }) =>
			[...design.application.values()].flatMap((application) => headroomDrafts(design, application)),
	},
];

function overloadDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return figures.load
		.filter((row) => row.utilisation !== null && row.utilisation > 1)
		.map((row): Draft => {
			const application = design.application.get(row.application);
			const scaled = (application?.autoscale?.limit ?? 1) >= (row.utilisation ?? 0);
			const relief = scaled ? "; only autoscaling carries it" : "";
			return {
				severity: scaled ? "info" : "error",
				subject: row.application,
				path: `application.${row.application}.capacityPerSecond.${row.region}`,
				message: `${application?.name ?? row.application} in ${row.region} gets ${formatRate(row.requestsPerSecond)} at peak and has room for ${formatRate(row.capacityPerSecond)}${relief}.`,
			};
		});
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
	return [
		{
			severity: "warning",
			subject: application.id,
			path: `application.${application.id}.capacityPerSecond`,
			message: `Without ${lost}, ${application.name} serves ${formatShare(worst)} of the demand at peak: the other regions have no room for the rest.`,
		},
	];
}
