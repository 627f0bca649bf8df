import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

const outside: ReadonlySet<string> = new Set(["written", "catalogued", "canvas", "notes"]);

/**
 * What a text says: with all defaults filled, ids and all. Not the order of keys, comments, places on the
 * canvas and notes; nor where in the text or in the catalogue something stands.
 */
export function modelOf(text: string): unknown {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
	const model = Object.entries(design).filter(([key]) => !outside.has(key));
	return plain(Object.fromEntries(model));
}

/** Maps as objects, since their order says nothing; the sides of a cut, and who is on one, are sets. */
function plain(value: unknown, key = ""): unknown {
	if (value instanceof Map) return plain(Object.fromEntries(value), key);
	if (Array.isArray(value)) {
		const items = value.map((each) => plain(each, key));
		return key === "between" ? items.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) : items;
	}
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each, name)]));
}
