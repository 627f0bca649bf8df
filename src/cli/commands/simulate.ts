import { applyEdits } from "../../engine/format/applyEdits.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import type { Design, Scenario } from "../../engine/model/design.ts";
import { simulate as simulateScenario } from "../../engine/simulation/simulate.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { faultEdit } from "../faultEdit.ts";
import { runCsv } from "../formats/runCsv.ts";
import { runText } from "../formats/runText.ts";
import { print, printJson } from "../print.ts";
import { type ReadDesign, readDesign } from "../readDesign.ts";

export const simulateFormats = ["text", "json", "csv"] as const;

interface SimulateOptions {
	readonly scenario?: string;
	readonly fault: readonly string[];
	readonly duration?: string;
	readonly seed: number;
	readonly format: (typeof simulateFormats)[number];
}

/** Plays one of the design's scenarios, or the faults given by hand. */
export function simulate(file: string, options: SimulateOptions): number {
	const read = readDesign(file);
	const { design, scenario } = chosenScenario(read, options);
	const run = simulateScenario(design, scenario, { seed: options.seed });
	if (options.format === "json") printJson(run);
	else print(options.format === "csv" ? runCsv(run) : runText(design, scenario, run));
	return exitStatus.fine;
}

function chosenScenario(read: ReadDesign, options: SimulateOptions): { design: Design; scenario: Scenario } {
	if (options.fault.length > 0) return scenarioByHand(read, options);
	const scenario = options.scenario === undefined ? undefined : read.design.scenarios.get(options.scenario);
	if (scenario !== undefined) return { design: read.design, scenario };
	const known = [...read.design.scenarios.values()].map(({ id, name }) => `  ${id}  ${name}`);
	const list =
		known.length === 0 ? "The design has no scenarios; give --fault." : `The design's scenarios:\n${known.join("\n")}`;
	const what = options.scenario === undefined ? "give --scenario or --fault" : `no scenario “${options.scenario}”`;
	throw new CliError(`simulate: ${what}. ${list}`);
}

/** The faults are written into the design as a scenario, so that they are checked like a file's. */
function scenarioByHand(
	{ text, design }: ReadDesign,
	options: SimulateOptions,
): { design: Design; scenario: Scenario } {
	if (options.scenario !== undefined) throw new CliError("simulate: give --scenario or --fault, not both.");
	const id = freeScenarioId(design);
	const duration = options.duration === undefined ? {} : { duration: options.duration };
	const value = { name: "By hand", ...duration, faults: options.fault.map(faultEdit) };
	const edited = applyEdits(text, [{ op: "set", path: ["scenarios", id], value }]);
	if (!edited.ok) throw new Error(`a scenario could not be added: ${JSON.stringify(edited.error)}`);
	const parsed = parseDesign(edited.value);
	const scenario = parsed.design?.scenarios.get(id);
	if (parsed.design === undefined || scenario === undefined || parsed.problems.length > 0) {
		const reasons = parsed.problems.map(({ path, message, suggestion }) => {
			const field = path
				.replace(`scenarios.${id}`, "")
				.replace(/^\.faults\[(\d+)\]\.?/, (_, index) => `fault ${Number(index) + 1} `);
			return `simulate: ${field}: ${message}${suggestion === undefined ? "" : ` (did you mean “${suggestion}”?)`}`;
		});
		throw new CliError(reasons.join("\n"));
	}
	return { design: parsed.design, scenario: { ...scenario, id: "custom" } };
}

function freeScenarioId(design: Design): string {
	let id = "by-hand";
	for (let next = 2; design.scenarios.has(id); next++) id = `by-hand-${next}`;
	return id;
}
