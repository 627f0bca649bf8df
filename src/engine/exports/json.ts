/** Machine-readable: what is no finite number is null. Ends with a line break. */
export function json(value: unknown): string {
	return `${JSON.stringify(value, finiteOrNull, 2)}\n`;
}

function finiteOrNull(_key: string, value: unknown): unknown {
	return typeof value === "number" && !Number.isFinite(value) ? null : value;
}
