import { setEdit } from "../model/commands/command.ts";
import type { Design } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { nearest } from "../model/nearest.ts";
import { splitPath } from "../model/path.ts";
import { applyEdits } from "./applyEdits.ts";
import { type ParsedDesign, parseDesign } from "./parseDesign.ts";
import { readDocument } from "./readDocument.ts";
import { scalarText } from "./scalarShapes.ts";
import { childNode } from "./textPlaces.ts";

/**
 * Reads a text in which populations may still have no home in a partitioned store that they use, and gives them the
 * nearest replica. Which is nearest is known only when the rest can be read, so the first one stands in until then.
 */
export function fillHomes(text: string, previous: Design): { readonly text: string; readonly parsed: ParsedDesign } {
	const parsed = parseDesign(text, { previous });
	const homeless = parsed.problems.filter(({ path }) => /^data\.[\w-]+\.homes\.[\w-]+$/.test(path));
	if (homeless.length === 0) return { text, parsed };
	const places = homeless.map(({ path }) => splitPath(path));
	const standIn = edited(
		text,
		places.flatMap((keys) => standInHome(text, keys)),
	);
	const design = parseDesign(standIn, { previous }).design;
	if (design === undefined) return { text, parsed };
	const near = edited(
		standIn,
		places.flatMap((keys) => nearestHome(design, keys)),
	);
	return { text: near, parsed: parseDesign(near, { previous }) };
}

function edited(text: string, edits: readonly Edit[]): string {
	const result = applyEdits(text, edits);
	return result.ok ? result.value : text;
}

function standInHome(text: string, keys: readonly (string | number)[]): readonly Edit[] {
	const document = readDocument(text);
	if (!document.ok) return [];
	const first = [keys[0] ?? "", keys[1] ?? "", "replicas", 0].reduce(childNode, document.root);
	const region = scalarText(first);
	return region === undefined ? [] : [setEdit(keys, region)];
}

function nearestHome(design: Design, keys: readonly (string | number)[]): readonly Edit[] {
	const store = design.data.get(String(keys[1]));
	const home = store && nearest(design, String(keys[3]), store.replicas);
	return home === undefined ? [] : [setEdit(keys, home)];
}
