import { findTechnology } from "../catalog/findTechnology.ts";
import type { Section } from "./fileIds.ts";
import { sections } from "./fileIds.ts";
import type { FileView } from "./fixes/fileView.ts";

/** What an id of the file stands for: "store, Apache Cassandra, leaderless". Undefined for one that the file doesn't have. */
export function aboutId(file: FileView, id: string, kind?: Section): string | undefined {
	const section = kind ?? (Object.keys(sections) as Section[]).find((each) => file.ids[each].includes(id));
	if (section === undefined || !file.ids[section].includes(id)) return undefined;
	const path = [...sections[section].split("."), id];
	const parts = told[section].map((key) => {
		const text = file.text([...path, key]);
		return key === "technology" ? (findTechnology(text ?? "")?.name ?? text) : text;
	});
	return [sectionNames[section], ...parts].filter((part) => part !== undefined && part !== id).join(", ");
}

const sectionNames: Readonly<Record<Section, string>> = {
	population: "population",
	region: "region",
	routing: "routing",
	balancing: "balancing",
	application: "application",
	store: "store",
	observability: "observability",
	feature: "feature",
	scenario: "scenario",
	note: "note",
	scene: "scene",
};

/** The keys that say most of each. */
const told: Readonly<Record<Section, readonly string[]>> = {
	population: ["name", "at", "share"],
	region: ["provider", "code", "role"],
	routing: ["technology", "method"],
	balancing: ["technology"],
	application: ["technology"],
	store: ["technology", "pattern", "consistency"],
	observability: ["technology"],
	feature: ["name", "store"],
	scenario: ["name"],
	note: [],
	scene: ["title"],
};
