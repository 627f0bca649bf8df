import type { Design, Id } from "../model/design.ts";
import { splitPath } from "../model/path.ts";
import { entryLines, indented } from "./entryLines.ts";
import { type Section, sections } from "./fileIds.ts";
import { readDocument } from "./readDocument.ts";
import { childNode, findPair, isMapNode } from "./textPlaces.ts";

/** Things of a design, by what they are. */
export interface ChosenThings {
	/** Regions, populations and components. */
	readonly ids?: readonly Id[];
	readonly notes?: readonly Id[];
	readonly features?: readonly Id[];
	readonly scenarios?: readonly Id[];
	readonly scenes?: readonly Id[];
}

/** Things whose lines are in one section. */
interface SectionPart {
	readonly section: Section;
	readonly ids: readonly Id[];
}

/** Regions that copied things name and that aren't copied themselves: what they are, to find them again elsewhere. */
export const namedRegionsKey = "x-regions";

/**
 * Part of a design as YAML that reads like part of a file: the things under their sections, as they are
 * written, with their comments and hand-made places. Empty where nothing of it is written.
 */
export function copyThings({ text, design }: { text: string; design: Design }, chosen: ChosenThings): string {
	const document = readDocument(text);
	if (!document.ok) return "";
	const parts = chosenParts(design, chosen);
	const lines = parts.flatMap(({ section, ids }) => {
		const path = splitPath(sections[section]);
		const map = path.reduce(childNode, document.root);
		if (!isMapNode(map)) return [];
		const entries = ids.flatMap((id) => {
			const pair = findPair(map, id);
			return pair === undefined ? [] : entryLines(text, map, { pair, reading: document.reading });
		});
		const heads = path.map((key, depth) => `${"  ".repeat(depth)}${key}:`);
		return [...heads, ...indented(entries, 2 * path.length)];
	});
	if (lines.length === 0) return "";
	const all = [...lines, ...placeLines(text, document, chosen.ids ?? []), ...regionLines(design, parts)];
	return `${all.join("\n")}\n`;
}

function chosenParts(design: Design, chosen: ChosenThings): readonly SectionPart[] {
	const { ids = [], notes = [], features = [], scenarios = [], scenes = [] } = chosen;
	const shared = (
		["population", "region", "routing", "balancing", "application", "store", "observability"] as const
	).map((section) => ({ section, ids: ids.filter((id) => itemsOf(design, section).has(id)) }));
	const others: readonly SectionPart[] = [
		{ section: "feature", ids: features },
		{ section: "scenario", ids: scenarios },
		{ section: "note", ids: notes },
		{ section: "scene", ids: scenes },
	];
	return [...shared, ...others].filter((part) => part.ids.length > 0);
}

/** What a design has in a section of the shared namespace. */
function itemsOf(
	design: Design,
	section: "population" | "region" | "routing" | "balancing" | "application" | "store" | "observability",
): ReadonlyMap<Id, unknown> {
	if (section === "population") return design.users.populations;
	if (section === "region") return design.regions;
	return section === "store" ? design.data : design[section];
}

type Document = Extract<ReturnType<typeof readDocument>, { ok: true }>;

function placeLines(text: string, { root, reading }: Document, ids: readonly Id[]): readonly string[] {
	const map = childNode(root, "canvas");
	if (!isMapNode(map)) return [];
	const lines = ids.flatMap((id) => {
		const pair = findPair(map, id);
		return pair === undefined ? [] : entryLines(text, map, { pair, reading });
	});
	return lines.length === 0 ? [] : ["canvas:", ...indented(lines, 2)];
}

/** `us-east: aws us-east-1` for each region that is named and stays behind. */
function regionLines(design: Design, parts: readonly SectionPart[]): readonly string[] {
	const copied = new Set(parts.flatMap(({ section, ids }) => ids.map((id) => `${sections[section]}.${id}`)));
	const named = new Set<Id>();
	for (const [path, { names }] of design.written) {
		if (names === undefined || !isWithin(path, copied)) continue;
		for (const { id, section } of names) if (section === "regions" && !copied.has(`regions.${id}`)) named.add(id);
	}
	const lines = [...design.regions.values()].flatMap(({ id, provider, code }) =>
		named.has(id) && code !== undefined ? [`  ${id}: ${provider} ${code}`] : [],
	);
	return lines.length === 0 ? [] : [`${namedRegionsKey}:`, ...lines];
}

function isWithin(path: string, owners: ReadonlySet<string>): boolean {
	const keys = splitPath(path);
	return owners.has(keys.slice(0, 2).join(".")) || owners.has(keys.slice(0, 3).join("."));
}
