import * as texts from "../../../texts/review/comparison.ts";
import type { DifferenceSection } from "../../model/difference.ts";

/** What the parts of a design are called where their differences are listed. */
export const sectionNames: Readonly<Record<DifferenceSection, string>> = {
	design: texts.design,
	users: texts.users,
	traffic: texts.traffic,
	regions: texts.regions,
	routing: texts.routing,
	failover: texts.failover,
	balancing: texts.balancing,
	application: texts.applicationInSectionNames,
	data: texts.data,
	observability: texts.observability,
	features: texts.features,
	scenarios: texts.scenarios,
	costs: texts.costs,
	business: texts.businessCase,
	notes: texts.notes,
	scenes: texts.scenes,
};
