import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { drawDesign } from "../../engine/drawing/drawDesign.ts";
import { drawMap } from "../../engine/drawing/map/drawMap.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { analyzeDesign } from "../../engine/review/analyzeDesign.ts";
import { simulate } from "../../engine/simulation/simulate.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { type ReadDesign, readDesign } from "../readDesign.ts";
import { readDurationMs } from "../readDurationMs.ts";

interface RenderOptions {
	readonly output: string;
	readonly view: "lanes" | "map";
	readonly theme: "light" | "dark";
	readonly scenario?: string;
	readonly at?: string;
}

const suffixes = [".svg", ".yaml"] as const;

/** Writes the design as a file of the kind that the suffix names. */
export function render(file: string, options: RenderOptions): number {
	const suffix = suffixes.find((known) => known === extname(options.output).toLowerCase());
	if (options.at !== undefined && options.scenario === undefined)
		throw new CliError("render: --at is a moment of a --scenario; give both.");
	if (suffix === undefined)
		throw new CliError(`render: “${options.output}”: the suffix must be one of ${suffixes.join(", ")}.`);
	const read = readDesign(file);
	const content = suffix === ".yaml" ? read.text : svgOf(read, options);
	try {
		writeFileSync(options.output, content);
	} catch (error) {
		throw new CliError(
			`render: ${options.output} can't be written: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
	return exitStatus.fine;
}

function svgOf({ text, design }: ReadDesign, { view, theme, scenario: id, at = "0s" }: RenderOptions): string {
	const figures = analyzeDesign(design);
	const draw = view === "map" ? drawMap : drawDesign;
	if (id === undefined) return draw(design, { theme, figures, source: text });
	const scenario = design.scenarios.get(id);
	if (scenario === undefined)
		throw new CliError(`render: no scenario “${id}”; there are: ${[...design.scenarios.keys()].join(", ")}.`);
	const atSeconds = readDurationMs(at) / 1000;
	if (atSeconds > scenario.durationMs / 1000)
		throw new CliError(
			`render: --at ${at} is after the end of ${id}, which is at ${formatClock(scenario.durationMs / 1000)}.`,
		);
	const run = simulate(design, scenario, { seed: 1 });
	return draw(design, {
		theme,
		figures,
		source: text,
		play: { scenario, run, atSeconds },
	});
}
