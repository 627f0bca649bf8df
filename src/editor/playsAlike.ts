import type { Design } from "../engine/model/design.ts";

/** What no failure depends on: places on the canvas, notes, scenes, scenarios, and where the text says it. */
const besides: ReadonlySet<string> = new Set<keyof Design>([
	"name",
	"description",
	"canvas",
	"notes",
	"scenes",
	"scenarios",
	"written",
]);

/** Whether the failures of two designs play alike: unchanged parts stay the same objects when an edited text is read. */
export function playsAlike(a: Design, b: Design): boolean {
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<keyof Design>;
	return [...keys].every((key) => besides.has(key) || a[key] === b[key]);
}
