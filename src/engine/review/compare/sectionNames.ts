import type { DifferenceSection } from "../../model/difference.ts";

/** What the parts of a design are called where their differences are listed. */
export const sectionNames: Readonly<Record<DifferenceSection, string>> = {
	design: "Design",
	users: "Users",
	traffic: "Traffic",
	regions: "Regions",
	routing: "Routing",
	failover: "Failover",
	balancing: "Balancing",
	application: "Application",
	data: "Data",
	observability: "Observability",
	features: "Features",
	scenarios: "Scenarios",
	costs: "Costs",
	business: "Business case",
	notes: "Notes",
	scenes: "Scenes",
};
