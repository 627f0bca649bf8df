import type { ShareOpening } from "../../engine/format/share/shareOpening.ts";
import { choiceAsShown } from "../exports/exportChoice.ts";

/** The page as it is shown now: its view, and the moment that the lab has stopped at. */
export function openingAsShown(): ShareOpening {
	const { view, scenario, atSeconds } = choiceAsShown("yaml");
	const shown = view === "map" ? ({ view } as const) : {};
	return scenario === undefined ? shown : { ...shown, scenario, atSeconds };
}
