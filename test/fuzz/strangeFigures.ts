/** Paths of numbers that are none, and of texts that say so though the input doesn't; the first few. */
export function strangeFigures(value: unknown, input: string): readonly string[] {
	const found: string[] = [];
	visit(value, "", { input, found });
	return found;
}

interface Search {
	readonly input: string;
	readonly found: string[];
}

function visit(value: unknown, path: string, search: Search): void {
	if (search.found.length > 4) return;
	if (typeof value === "number" && !Number.isFinite(value)) search.found.push(`${path}: ${value}`);
	if (typeof value === "string") visitText(value, path, search);
	if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
	const entries = value instanceof Map ? value : Object.entries(value);
	for (const [key, each] of entries) visit(each, `${path}/${String(key)}`, search);
}

function visitText(text: string, path: string, { input, found }: Search): void {
	const strange = /\b(?:NaN|Infinity|undefined)\b|\[object/.exec(text)?.[0];
	if (strange !== undefined && !input.includes(strange)) found.push(`${path}: ${text.slice(0, 80)}`);
}
