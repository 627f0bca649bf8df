/** Paths of numbers that can't be: not finite, or negative where nothing is; and of texts with such numbers. */
export function brokenFigures(value: unknown, path = ""): readonly string[] {
	if (typeof value === "number") return isSound(value, path) ? [] : [`${path}: ${value}`];
	if (typeof value === "string")
		return /\b(NaN|Infinity|undefined|null)\b|\[object/.test(value) ? [`${path}: ${value}`] : [];
	if (typeof value !== "object" || value === null) return [];
	// Terms may be put together only when they are read, and then are no property of the figure's own.
	const explained = "terms" in value ? { ...value, terms: value.terms } : value;
	return Object.entries(explained).flatMap(([key, each]) => brokenFigures(each, `${path}/${key}`));
}

/** Net amounts may be losses, and steps to them: so may the terms that say how a figure was made. */
function isSound(value: number, path: string): boolean {
	return Number.isFinite(value) && (value >= 0 || /^\/business\/|\/terms\//.test(path));
}
