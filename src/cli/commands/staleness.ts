import { publishedDelayNames, publishedDelays } from "../../engine/analysis/staleness/publishedDelays.ts";
import { quorumModel } from "../../engine/analysis/staleness/quorumModel.ts";
import { parseQuorumDelays } from "../../engine/format/parseQuorumDelays.ts";
import type { QuorumDelays } from "../../engine/model/quorumDelays.ts";
import * as texts from "../../texts/commandLine/refusals.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { problemLines } from "../formats/problemLines.ts";
import { stalenessText } from "../formats/stalenessText.ts";
import { print, printJson } from "../print.ts";
import { readText, shownFile } from "../readText.ts";

export const stalenessFormats = ["text", "json"] as const;

/** More take over 2 GB. */
export const mostSamples = 50e6;

interface StalenessOptions {
	readonly n: number;
	readonly r: number;
	readonly w: number;
	/** Name of a published model, or a file. */
	readonly model: string;
	readonly seed: number;
	readonly samples: number;
	readonly format: (typeof stalenessFormats)[number];
}

/** What a quorum of n replicas gives, without a design. */
export function staleness({ format, ...setting }: StalenessOptions): number {
	for (const [name, value] of [["--r", setting.r] as const, ["--w", setting.w] as const]) {
		if (value > setting.n) throw new CliError(texts.stalenessIsAndThereAreReplicas(name, value, setting.n));
	}
	const { n, r, w, model, samples, seed } = setting;
	const figures = quorumModel({ n, r, w, delays: delaysOf(model), samples, seed });
	const answer = { n, r, w, model, samples, seed, ...figures };
	if (format === "json") printJson(answer);
	else print(stalenessText(answer));
	return exitStatus.fine;
}

function delaysOf(model: string): QuorumDelays {
	const name = publishedDelayNames.find((known) => known === model);
	if (name !== undefined) return publishedDelays[name];
	const { delays, problems } = parseQuorumDelays(modelText(model));
	if (delays === undefined) throw new CliError(problemLines(shownFile(model), problems).join("\n"));
	return delays;
}

function modelText(model: string): string {
	try {
		return readText(model);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		throw new CliError(texts.modelsWithoutAFileAre(error.message, publishedDelayNames.join(", ")));
	}
}
