import { isId } from "../../model/commands/freeId.ts";
import type { Id } from "../../model/design.ts";

/** How a shared design is first shown. What it names may be missing from the design. */
export interface ShareOpening {
	readonly view?: "lanes" | "map";
	/** Scene that is presented. */
	readonly scene?: Id;
	/** Scenario that is played. */
	readonly scenario?: Id;
	/** Moment of the scenario, in seconds from its start. */
	readonly atSeconds?: number;
}

const momentPattern = /^(\d{1,7}(?:\.\d{1,3})?)s$/;

/** `&view=map&scenario=eu-west-lost&at=90s`; empty where the design is shown as it always is. */
export function writeOpening({ view, scene, scenario, atSeconds }: ShareOpening): string {
	const parts = [
		view === undefined ? "" : `&view=${view}`,
		scene === undefined ? "" : `&scene=${scene}`,
		scenario === undefined ? "" : `&scenario=${scenario}`,
		atSeconds === undefined ? "" : `&at=${Number(atSeconds.toFixed(3))}s`,
	];
	return parts.join("");
}

/** Reads what `writeOpening` wrote, also where somebody has changed it by hand; what can't be understood is left out. */
export function readOpening(words: string): ShareOpening {
	const given = new Map(words.split("&").map((word) => wordAndValue(word)));
	const view = given.get("view");
	const scene = given.get("scene") ?? "";
	const scenario = given.get("scenario") ?? "";
	const moment = momentPattern.exec(given.get("at") ?? "")?.[1];
	return {
		...(view === "lanes" || view === "map" ? { view } : {}),
		...(isId(scene) ? { scene } : {}),
		...(isId(scenario) ? { scenario } : {}),
		...(moment === undefined ? {} : { atSeconds: Number(moment) }),
	};
}

function wordAndValue(word: string): readonly [string, string] {
	const at = word.indexOf("=");
	return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}
