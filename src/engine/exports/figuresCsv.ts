import type { Figures } from "../model/figures.ts";
import { namedFigures } from "../review/namedFigures.ts";
import { csv } from "./csv.ts";

/** All figures, one a line: what it is called (as in `--why`), its value, its unit, its objective. */
export function figuresCsv(figures: Figures): string {
	return csv(
		["figure", "value", "unit", "objective", "met"],
		namedFigures(figures).map(({ name, value, unit, objective, met }) => [name, value, unit, objective, met]),
	);
}
