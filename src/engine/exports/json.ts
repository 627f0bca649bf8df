/** Machine-readable: what is no finite number is null, and all lists are lists. Ends with a line break. */
export function json(value: unknown): string {
	return `${JSON.stringify(value, plain, 2)}\n`;
}

function plain(_key: string, value: unknown): unknown {
	if (value instanceof Float64Array) return [...value];
	return typeof value === "number" && !Number.isFinite(value) ? null : value;
}
