import type { Design } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/share.ts";

/** What a link gives away, so that nobody shares more than they mean to. */
export function sharedContents(design: Design): string {
	const components = layers.reduce((sum, layer) => sum + design[layer].size, 0);
	const counted = [
		counts(design.users.populations.size, "population"),
		counts(design.regions.size, "region"),
		counts(components, "component"),
		counts(design.scenarios.size, "scenario"),
		counts(design.scenes.size, "scene"),
		counts(design.notes.size, "note"),
	];
	const list = counted.filter((each) => each !== "").join(", ");
	return texts.allThatTheFileHasNames(list);
}

function counts(count: number, of: string): string {
	if (count === 0) return "";
	return `${count} ${of}${count === 1 ? "" : "s"}`;
}
