import { duplicateTitle } from "../../engine/model/commands/duplicateScene.ts";
import type { SceneContent } from "../../engine/model/commands/sceneFields.ts";
import type { Design } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { thingOf } from "../../engine/model/thingOf.ts";

const chartTitles = {
	latency: "How fast it is",
	cost: "What it costs",
	availability: "How available it is",
	consistency: "What is consistent",
};

/** A title for a captured scene by what it shows, unlike that of any other; to be written over. */
export function sceneTitle(design: Design, content: SceneContent): string {
	const title = proposal(design, content);
	const isTaken = [...design.scenes.values()].some((scene) => scene.title === title);
	return isTaken ? duplicateTitle(design, title) : title;
}

function proposal(design: Design, { scenario, fromMs = 0, focus = [], chart, view }: SceneContent): string {
	if (scenario !== undefined) {
		const name = design.scenarios.get(scenario)?.name ?? scenario;
		return fromMs < 1000 ? name : `${name}, from ${formatClock(Math.round(fromMs / 1000))}`;
	}
	const names = focus.map((id) => (design.regions.has(id) ? id : (thingOf(design, id)?.name ?? id)));
	if (names.length > 0 && names.length <= 3) return names.join(", ");
	if (chart !== undefined) return chartTitles[chart];
	return view === "map" ? "On the map" : design.name;
}
