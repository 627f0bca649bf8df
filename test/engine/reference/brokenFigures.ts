/** Paths of numbers that can't be: not finite, or negative where nothing is; and of texts with such numbers. */
export function brokenFigures(value: unknown, path = ""): readonly string[] {
	if (typeof value === "number") return isSound(value, path) ? [] : [`${path}: ${value}`];
	if (typeof value === "string")
		return /\b(NaN|Infinity|undefined|null)\b|\[object/.test(value) ? [`${path}: ${value}`] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => brokenFigures(each, `${path}/${key}`));
}

/** Net amounts may be losses; differences and coordinates have signs. */
const signed = /net|payback|gain|avoided|added|swing|low|high|difference|latitude|longitude/i;

function isSound(value: number, path: string): boolean {
	return Number.isFinite(value) && (value >= 0 || signed.test(path));
}
