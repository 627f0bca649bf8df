import * as texts from "../../../texts/analysis/cost.ts";
import { computePrice } from "../../catalog/computePrice.ts";
import type { ApplicationComponent, Design } from "../../model/design.ts";
import { joinPath } from "../../model/path.ts";
import { hoursPerMonth } from "./billing.ts";
import { BillLine } from "./billLine.ts";
import { basisOf, discounted, discountTerms, priceTerm, rateTerms } from "./money.ts";

/** Machines of the applications: count × hourly price × 730. An application without `instances` has no line. */
export function computeLines(design: Design): readonly BillLine[] {
	return [...design.application.values()].flatMap((application) => applicationLines(design, application));
}

function applicationLines(design: Design, application: ApplicationComponent): readonly BillLine[] {
	const { instances } = application;
	if (instances === undefined) return [];
	const path = joinPath(joinPath("application", application.id), "instances");
	return [...instances.count].flatMap(([regionId, count]) => {
		const region = design.regions.get(regionId);
		if (region === undefined || count === 0 || !application.regions.includes(regionId)) return [];
		const price = computePrice(region, instances.type);
		const monthly = discounted(design, count * price.value * hoursPerMonth);
		return [
			new BillLine(
				{
					id: `compute/${application.id}/${regionId}`,
					layer: "application" as const,
					region: regionId,
					category: "compute" as const,
					label: `${application.name}: ${count} × ${instances.type}`,
					monthly,
					estimate: monthly,
					basis: basisOf(price),
				},
				() => [
					{ label: texts.machines, value: count, path: joinPath(path, "count") },
					{ ...priceTerm(instances.type, price, "h"), path: joinPath(path, "type") },
					{ label: texts.hours, value: hoursPerMonth, unit: "h/month" },
					...discountTerms(design),
					...rateTerms(design),
				],
			),
		];
	});
}
