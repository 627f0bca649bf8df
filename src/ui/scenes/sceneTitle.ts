import { duplicateTitle } from "../../engine/model/commands/duplicateScene.ts";
import type { SceneContent } from "../../engine/model/commands/sceneFields.ts";
import type { Design } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { thingOf } from "../../engine/model/thingOf.ts";
import * as texts from "../../texts/scenes.ts";

const chartTitles = {
	latency: texts.howFastItIs,
	cost: texts.whatItCosts,
	availability: texts.howAvailableItIs,
	consistency: texts.whatIsConsistent,
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
		return fromMs < 1000 ? name : texts.nameFromRound(name, formatClock(Math.round(fromMs / 1000)));
	}
	const names = focus.map((id) => (design.regions.has(id) ? id : (thingOf(design, id)?.name ?? id)));
	if (names.length > 0 && names.length <= 3) return names.join(", ");
	if (chart !== undefined) return chartTitles[chart];
	return view === "map" ? texts.onTheMap : design.name;
}
