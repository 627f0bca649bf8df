import { isScalar, type Node } from "yaml";
import { cities } from "../catalog/cities.ts";
import { instanceTypes } from "../catalog/instanceTypes.ts";
import { regions } from "../catalog/regions.ts";
import { technologies } from "../catalog/technologies.ts";
import { technologySummaries } from "../catalog/technologySummaries.ts";
import { type CursorPlace, cursorPlace } from "./cursorPlace.ts";
import { candidates, type FileIds, type Section, sections } from "./fileIds.ts";
import { formAt } from "./formAt.ts";
import type { Form } from "./shape.ts";
import { syntaxTree } from "./syntaxTree.ts";
import { childNode, isMapNode, keyText } from "./textPlaces.ts";

export interface Completion {
	readonly label: string;
	readonly kind: "key" | "word" | "id" | "catalogue";
	/** What the key sets, or the full name of a catalogue row. */
	readonly doc?: string;
	/** The key's default. */
	readonly fallback?: string;
	readonly required?: boolean;
}

export interface Completions {
	/** Where the text begins that a completion replaces; it ends at the cursor. */
	readonly from: number;
	readonly options: readonly Completion[];
}

/** What can stand at the cursor: keys with what they set, closed words, ids of the file, names of the catalogue. */
export function completionsAt(text: string, offset: number): Completions | undefined {
	const place = cursorPlace(text, offset);
	if (place === undefined) return undefined;
	const form = formAt(place.keys);
	if (form === undefined) return undefined;
	const root = syntaxTree(text).root;
	const options =
		place.kind === "key" ? keyOptions(form, { place, root }) : valueOptions(itemForm(form, place), { place, root });
	return options.length === 0 ? undefined : { from: place.from, options };
}

interface Around {
	readonly place: CursorPlace;
	readonly root: Node | null;
}

function itemForm(form: Form, place: CursorPlace): Form {
	if (place.kind !== "item") return form;
	if (form.kind === "list") return form.item.form;
	if (form.kind !== "either") return form;
	const list = form.options.map((option) => option.form).find((option) => option.kind === "list");
	return list?.kind === "list" ? list.item.form : form;
}

function keyOptions(form: Form, around: Around): readonly Completion[] {
	if (form.kind === "either") return form.options.flatMap((option) => keyOptions(option.form, around));
	if (form.kind === "object") {
		const written = new Set(keysAt(around.root, around.place.keys));
		return Object.entries(form.fields)
			.filter(([key]) => !written.has(key))
			.map(([label, { doc, fallback, required }]) => ({
				label,
				kind: "key",
				doc,
				required,
				...(fallback === undefined ? {} : { fallback }),
			}));
	}
	if (form.kind !== "map" || form.keys === "id" || form.keys === "text") return [];
	return candidates(idsOf(around.root), form.keys).map((label) => ({ label, kind: "id" }));
}

function valueOptions(form: Form, around: Around): readonly Completion[] {
	switch (form.kind) {
		case "either":
			return form.options.flatMap((option) => valueOptions(option.form, around));
		case "boolean":
			return words(["true", "false"]);
		case "choice":
			return words(form.values);
		case "reference":
			return [
				...words(form.also),
				...candidates(idsOf(around.root), form.to).map((label) => ({ label, kind: "id" as const })),
			];
		case "catalogue":
			return catalogueOptions(form.of, around);
		case "object":
			return around.place.kind === "item" ? keyOptions(form, around) : [];
		default:
			return [];
	}
}

function words(values: readonly string[]): readonly Completion[] {
	return values.map((label) => ({ label, kind: "word" }));
}

function catalogueOptions(
	of: Extract<Form, { kind: "catalogue" }>["of"],
	{ place, root }: Around,
): readonly Completion[] {
	switch (of) {
		case "technology":
			return technologies
				.filter((row) => row.layer === place.keys[0])
				.map((row) => ({
					label: row.key,
					kind: "catalogue",
					doc: `${row.name}. ${technologySummaries[row.key] ?? ""}`,
				}));
		case "city":
			return cities.map((city) => ({ label: city.id, kind: "catalogue", doc: `${city.name}, ${city.country}` }));
		case "region": {
			const provider = childNode(nodeAt(root, place.keys.slice(0, -1)), "provider");
			const written = isScalar(provider) ? provider.source : undefined;
			return regions
				.filter((row) => written === undefined || row.provider === written)
				.map((row) => ({ label: row.code, kind: "catalogue", doc: `${row.name}, ${row.provider}` }));
		}
		case "instance":
			return instanceTypes.map((row) => ({
				label: row.type,
				kind: "catalogue",
				doc: `${row.provider}, ${row.vcpus} vCPU, ${row.memoryGiB} GiB`,
			}));
	}
}

function nodeAt(root: Node | null, keys: readonly (string | number)[]): Node | null {
	return keys.reduce<Node | null>(childNode, root);
}

function keysAt(root: Node | null, keys: readonly (string | number)[]): readonly string[] {
	const node = nodeAt(root, keys);
	return isMapNode(node) ? node.items.map((pair) => keyText(pair) ?? "") : [];
}

/** The ids that the text has, as far as it can be read. */
function idsOf(root: Node | null): FileIds {
	const entries = (Object.keys(sections) as Section[]).map((section) => [
		section,
		keysAt(root, sections[section].split(".")),
	]);
	return Object.fromEntries(entries) as FileIds;
}
