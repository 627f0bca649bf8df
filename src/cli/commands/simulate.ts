import { applyEdits } from "../../engine/format/applyEdits.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import type { Design, Scenario } from "../../engine/model/design.ts";
import type { Edit } from "../../engine/model/figures.ts";
import type { Problem } from "../../engine/model/problem.ts";
import type { Operation } from "../../engine/model/vocabulary.ts";
import { operations } from "../../engine/model/vocabulary.ts";
import type { WhyRecovery } from "../../engine/model/whyRecovery.ts";
import { whyRecovery } from "../../engine/review/recovery/whyRecovery.ts";
import { withRecoverRange } from "../../engine/review/recovery/withRecoverRange.ts";
import { simulate as simulateScenario } from "../../engine/simulation/simulate.ts";
import * as texts from "../../texts/commandLine/refusals.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { faultEdit } from "../faultEdit.ts";
import { problemHint } from "../formats/problemHint.ts";
import { runCsv } from "../formats/runCsv.ts";
import { runText } from "../formats/runText.ts";
import { whyRecoveryText } from "../formats/whyRecoveryText.ts";
import { print, printJson } from "../print.ts";
import { type ReadDesign, readDesign } from "../readDesign.ts";

export const simulateFormats = ["text", "json", "csv"] as const;

interface SimulateOptions {
	readonly scenario?: string;
	readonly fault: readonly string[];
	readonly duration?: string;
	readonly seed: number;
	/** Of all who were hit, or of the requests of `feature/operation`. */
	readonly why?: true | string;
	readonly format: (typeof simulateFormats)[number];
}

interface Chosen {
	readonly text: string;
	readonly design: Design;
	readonly scenario: Scenario;
}

/** Plays one of the design's scenarios, or the faults given by hand. */
export function simulate(file: string, options: SimulateOptions): number {
	const read = readDesign(file);
	const chosen = options.fault.length > 0 ? scenarioByHand(read, options) : ownScenario(read, options);
	const { design, scenario } = chosen;
	const why = options.why === undefined ? undefined : whyOf(chosen, { ...options, why: options.why });
	const played = simulateScenario(design, scenario, { seed: options.seed });
	if (options.format === "csv") {
		print(runCsv(played));
		return exitStatus.fine;
	}
	const run = withRecoverRange(design, scenario, played);
	if (options.format === "json") printJson(why === undefined ? run : { ...run, why });
	else print([runText(design, scenario, run), ...(why === undefined ? [] : [whyRecoveryText(why)])].join("\n\n"));
	return exitStatus.fine;
}

/** Throws a CliError where the requests asked for are none of the design. */
function whyOf(
	{ text, design, scenario }: Chosen,
	{ why, seed }: Pick<SimulateOptions, "seed"> & { readonly why: true | string },
): WhyRecovery {
	const redesign = (edits: readonly Edit[]): Design | undefined => {
		const edited = applyEdits(text, edits);
		const read = edited.ok ? parseDesign(edited.value) : undefined;
		return read?.problems.length === 0 ? read.design : undefined;
	};
	const of = why === true ? {} : { of: requestsOf(design, why) };
	return whyRecovery({ design, scenario, seed, redesign, ...of });
}

function requestsOf(design: Design, why: string): { readonly feature: string; readonly operation: Operation } {
	const [feature = "", asked] = why.split("/");
	const operation = operations.find((one) => one === asked);
	if (operation !== undefined && design.features.has(feature)) return { feature, operation };
	const known = [...design.features.keys()].flatMap((id) => operations.map((one) => `  ${id}/${one}`));
	throw new CliError(texts.simulateNoRequests(why, known.join("\n")));
}

function ownScenario({ text, design }: ReadDesign, { scenario: id, duration }: SimulateOptions): Chosen {
	const scenario = id === undefined ? undefined : design.scenarios.get(id);
	if (id === undefined || scenario === undefined) {
		const known = [...design.scenarios.values()].map((each) => `  ${each.id}  ${each.name}`);
		const list = known.length === 0 ? texts.theDesignHasNoScenarios : texts.theDesignsScenarios(known.join("\n"));
		const what = id === undefined ? texts.giveScenarioOrFault : texts.noScenarioId(id);
		throw new CliError(texts.simulateWhatList(what, list));
	}
	if (duration === undefined) return { text, design, scenario };
	return editedScenario(text, id, { op: "set", path: ["scenarios", id, "duration"], value: duration });
}

/** The faults are written into the design as a scenario, so that they are checked like a file's. */
function scenarioByHand({ text, design }: ReadDesign, options: SimulateOptions): Chosen {
	if (options.scenario !== undefined) throw new CliError(texts.simulateGiveScenarioOrFault);
	const id = freeScenarioId(design);
	const duration = options.duration === undefined ? {} : { duration: options.duration };
	const value = { name: texts.byHand, ...duration, faults: options.fault.map(faultEdit) };
	const { scenario, ...chosen } = editedScenario(text, id, { op: "set", path: ["scenarios", id], value });
	return { ...chosen, scenario: { ...scenario, id: "custom" } };
}

/** Throws a CliError where the edit makes an invalid scenario. */
function editedScenario(text: string, id: string, edit: Edit): Chosen {
	const edited = applyEdits(text, [edit]);
	if (!edited.ok) throw new Error(`the scenario could not be written: ${JSON.stringify(edited.error)}`);
	const { design, problems } = parseDesign(edited.value);
	const scenario = design?.scenarios.get(id);
	if (design === undefined || scenario === undefined || problems.length > 0)
		throw new CliError(problems.map((problem) => optionProblem(problem, id)).join("\n"));
	return { text: edited.value, design, scenario };
}

/** A problem of the written scenario in the words of the options: `--fault 2, region: …`. */
function optionProblem(problem: Problem, id: string): string {
	const { path, message } = problem;
	const inOptions = (text: string) =>
		text
			.replace(`scenarios.${id}.`, "")
			.replace(/^faults\[(\d+)\]\.?/, (_, index) => texts.faultNumber(Number(index) + 1))
			.replace(/, $/, "");
	return texts.simulateInOptionsMessageProblemHint(
		inOptions(path),
		message.replace(path, inOptions(path)),
		problemHint(problem),
	);
}

function freeScenarioId(design: Design): string {
	let id = "by-hand";
	for (let next = 2; design.scenarios.has(id); next++) id = `by-hand-${next}`;
	return id;
}
