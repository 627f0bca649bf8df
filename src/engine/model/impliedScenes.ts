import * as texts from "../../texts/model/names.ts";
import type { Design, Scene } from "./design.ts";

/** Scenes of a design that has none of its own: all of it with its latency, each scenario, the bill. */
export function impliedScenes(design: Design): readonly Scene[] {
	const plain = { focus: [], view: "lanes", speed: 10 } as const;
	const scenarios = [...design.scenarios.values()].map(({ id, name }): Scene => {
		return { ...plain, id: `play-${id}`, title: name, scenario: id, chart: "availability" };
	});
	return [
		{ ...plain, id: "as-it-is", title: design.name, chart: "latency" },
		...scenarios,
		{ ...plain, id: "what-it-costs", title: texts.whatItCosts, chart: "cost" },
	];
}

/** The scenes that a presentation shows: the design's own, else the implied ones. */
export function shownScenes(design: Design): readonly Scene[] {
	return design.scenes.size > 0 ? [...design.scenes.values()] : impliedScenes(design);
}
