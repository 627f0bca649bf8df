import { type JsonSchema, jsonSchema } from "../../engine/format/jsonSchema.ts";

/** What browsers' own errors are made of; in a note of a design they give nothing away. */
const plainWords = `a abort aborted access all allowed already an and any argument arguments array as at be because been
	before by call called can cannot class clone cloned code component constructor could data defined depth did does element
	error exceeded expected failed fetch file find for found from function get has have in index infinite initialization
	input instead internal invalid is it iterable its json key length loaded map match maximum message method minified missing
	more must name network new no node not null number object of on only operation or out property properties range react
	read reading reference request require required resource result script set size stack state stopped string support
	supported symbol syntax than that the this to token too type undefined unexpected unknown update url use used valid value
	values variable was were when which while with without worker write`.split(/\s+/);

/** Names of the format's own fields. */
function fieldNames(schema: JsonSchema): readonly string[] {
	const names: string[] = [];
	const visit = (part: unknown): void => {
		if (typeof part !== "object" || part === null) return;
		const { properties } = part as { readonly properties?: unknown };
		if (typeof properties === "object" && properties !== null) names.push(...Object.keys(properties));
		for (const each of Object.values(part)) visit(each);
	};
	visit(schema);
	return names;
}

/** Letters, digits and emoji that stand together. */
const word = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu;

let ours: ReadonlySet<string> | undefined;

function ourWords(): ReadonlySet<string> {
	ours ??= new Set([...plainWords, ...fieldNames(jsonSchema()).map((name) => name.toLowerCase())]);
	return ours;
}

/** A piece of a word that is this long may be recognised. */
const fewestLetters = 3;

/**
 * What an error says, with "…" for each word that may come from the design: an error may quote what it failed on. A word
 * goes when it is one of the design's, a piece of one or around one, unless it is the format's or every browser's.
 */
export function withoutDesign(message: string, designText: string): string {
	const theirs = new Set(designText.toLowerCase().match(word));
	const isTheirs = (found: string): boolean => {
		if (ourWords().has(found)) return false;
		if (theirs.has(found)) return true;
		return [...theirs].some(
			(each) =>
				(found.length >= fewestLetters && each.includes(found)) ||
				(each.length > fewestLetters && !ourWords().has(each) && found.includes(each)),
		);
	};
	return message.replace(word, (found) => (isTheirs(found.toLowerCase()) ? "…" : found));
}
