import type { Design, Scene } from "../../engine/model/design.ts";

/** Scenes of a design that has none of its own: all of it with its latency, each scenario, the bill. */
export function scenesAsItIs(design: Design): readonly Scene[] {
	const plain = { focus: [], view: "lanes", speed: 10 } as const;
	const scenarios = [...design.scenarios.values()].map(({ id, name }): Scene => {
		return { ...plain, id: `play-${id}`, title: name, scenario: id, chart: "availability" };
	});
	return [
		{ ...plain, id: "as-it-is", title: design.name, chart: "latency" },
		...scenarios,
		{ ...plain, id: "what-it-costs", title: "What it costs", chart: "cost" },
	];
}

/** What a key does to the scene shown; undefined when it is no key of the presentation. */
export function sceneByKey(
	key: string,
	{ index, count }: { readonly index: number; readonly count: number },
): number | undefined {
	switch (key) {
		case "ArrowRight":
		case "ArrowDown":
		case "PageDown":
		case " ":
			return Math.min(index + 1, count - 1);
		case "ArrowLeft":
		case "ArrowUp":
		case "PageUp":
			return Math.max(index - 1, 0);
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return undefined;
	}
}
