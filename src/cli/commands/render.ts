import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { exportFile } from "../../engine/exports/exportFile.ts";
import { type ExportFormat, exportFormats } from "../../engine/exports/exportFormats.ts";
import type { ExportPlay, ExportRequest } from "../../engine/exports/exportRequest.ts";
import type { Design } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { thingOf } from "../../engine/model/thingOf.ts";
import * as texts from "../../texts/commandLine/refusals.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { loadFonts } from "../fonts/loadFonts.ts";
import { rasterise } from "../rasterise.ts";
import { readDesign } from "../readDesign.ts";
import { readDurationMs } from "../readDurationMs.ts";

const formats = Object.keys(exportFormats) as ExportFormat[];

/** With the dot. */
export const renderSuffixes = formats.map((format) => `.${exportFormats[format].suffix}`);

interface RenderOptions extends Pick<ExportRequest, "view" | "theme" | "figures" | "legend"> {
	readonly output: string;
	readonly scale: "1" | "2" | "3";
	readonly scenario?: string;
	readonly at?: string;
	readonly animate?: boolean;
	/** For .html and .md: the record of the decision in place of the review, of the store that is named or of the design. */
	readonly decision?: string | true;
	readonly only?: readonly string[];
}

/** Writes the design as a file of the kind that the suffix names. */
export async function render(file: string, options: RenderOptions): Promise<number> {
	const format = formatOf(options.output);
	checkPlay(format, options);
	const { text, design } = readDesign(file);
	const { view, theme, figures, legend } = options;
	const request: ExportRequest = {
		...{ format, design, text, view, theme, figures, legend },
		scale: Number(options.scale) as ExportRequest["scale"],
		document: documentOf(design, options.decision),
		...(options.only === undefined ? {} : { only: checkedIds(design, options.only) }),
		...(options.scenario === undefined ? {} : { play: playOf(design, options.scenario, options) }),
	};
	write(options.output, await exportFile(request, { rasterise, fonts: async () => loadFonts() }));
	return exitStatus.fine;
}

function formatOf(output: string): ExportFormat {
	const suffix = extname(output).toLowerCase();
	const format = formats.find((each) => `.${exportFormats[each].suffix}` === suffix);
	if (format !== undefined) return format;
	throw new CliError(texts.renderTheSuffixMustBeOneOf(output, renderSuffixes.join(", ")));
}

function checkedIds(design: Design, ids: readonly string[]): readonly string[] {
	const missing = ids.find((id) => thingOf(design, id) === undefined);
	if (missing === undefined) return ids;
	throw new CliError(texts.renderOnlyNoRegion(missing));
}

function documentOf(design: Design, decision: string | true | undefined): ExportRequest["document"] {
	if (decision === undefined) return { kind: "review" };
	if (decision === true) return { kind: "decision" };
	if (design.data.has(decision)) return { kind: "decision", subject: decision };
	throw new CliError(texts.renderDecisionNoStoreIsCalled(decision, ids(design.data)));
}

function ids(map: ReadonlyMap<string, unknown>): string {
	return [...map.keys()].join(", ");
}

function checkPlay(format: ExportFormat, { scenario, at, animate }: RenderOptions): void {
	if (at !== undefined && scenario === undefined) throw new CliError(texts.renderAtIsAMoment);
	if (animate !== true) return;
	if (scenario === undefined) throw new CliError(texts.renderAnimatePlaysAScenario);
	if (at !== undefined) throw new CliError(texts.renderAtIsOneMoment);
	if (format !== "svg") throw new CliError(texts.renderAnimateMakesAMoving);
}

function playOf(design: Design, id: string, { at = "0s", animate }: RenderOptions): ExportPlay {
	const scenario = design.scenarios.get(id);
	if (scenario === undefined) throw new CliError(texts.renderNoScenario(id, ids(design.scenarios)));
	if (animate === true) return { scenario: id, show: { kind: "motion" } };
	const atSeconds = readDurationMs(at) / 1000;
	const endSeconds = scenario.durationMs / 1000;
	if (atSeconds > endSeconds) throw new CliError(texts.renderAtIsAfterTheEnd(at, id, formatClock(endSeconds)));
	return { scenario: id, show: { kind: "moment", atSeconds } };
}

function write(output: string, content: string | Uint8Array): void {
	try {
		writeFileSync(output, content);
	} catch (error) {
		throw new CliError(texts.renderCantBeWritten(output, error instanceof Error ? error.message : String(error)));
	}
}
