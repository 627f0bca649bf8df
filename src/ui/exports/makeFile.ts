import { editorStore } from "../../editor/editorStore.ts";
import type { FileMaker } from "../../editor/fileMaker.ts";
import { exportFormats } from "../../engine/exports/exportFormats.ts";
import { type ExportChoice, formatOf, movingScenario, requestOf } from "./exportChoice.ts";
import { exportKind } from "./exportKinds.ts";
import { rasterise } from "./rasterise.ts";

export interface MadeFile {
	readonly name: string;
	readonly blob: Blob;
}

export interface Making {
	readonly maker: FileMaker;
	readonly signal: AbortSignal;
	/** 0 to 1, where it is known. */
	readonly onProgress: (share: number) => void;
}

/** The file that is chosen. Rejects with a sentence where it can't be made. */
export async function makeFile(choice: ExportChoice, making: Making): Promise<MadeFile> {
	const format = formatOf(choice);
	if (format === "webm") return { name: `${nameOf(choice)}.webm`, blob: await filmOf(choice, making) };
	const { suffix, mediaType } = exportFormats[format];
	const content = await contentOf(choice, making);
	making.signal.throwIfAborted();
	return { name: `${nameOf(choice)}.${suffix}`, blob: new Blob([content], { type: mediaType }) };
}

/** Pixels are made here, where the browser's fonts are. */
async function contentOf(
	choice: ExportChoice,
	{ maker, signal, onProgress }: Making,
): Promise<string | Uint8Array<ArrayBuffer>> {
	const request = requestOf(choice);
	const asked = request.format === "png" ? "svg" : request.format;
	const content = (await maker.make({ ...request, format: asked }, { signal, onShare: onProgress })) as
		| string
		| Uint8Array<ArrayBuffer>;
	if (request.format !== "png") return content;
	const picture = await rasterise(String(content), request.scale);
	const { pngWithText } = await import("../../engine/format/carriers/pngWithText.ts");
	return pngWithText(picture, request.text);
}

async function filmOf(choice: ExportChoice, { maker, signal, onProgress }: Making): Promise<Blob> {
	const { design } = editorStore.getState();
	const scenario = design.scenarios.get(movingScenario(choice.scenario) ?? "");
	if (scenario === undefined) throw new Error("The design has no scenario to play.");
	const { run, figures } = await maker.play({ design, scenario }, signal);
	const { recordFilm } = await import("./film/recordFilm.ts");
	const { view, theme, scale } = choice;
	const look = { withoutFigures: !choice.figures, withoutLegend: !choice.legend };
	return await recordFilm({ ...{ design, scenario, run, figures, view, theme, scale, signal, onProgress }, ...look });
}

/** The design's file name without its suffix, and what of the design it is. */
function nameOf(choice: ExportChoice): string {
	const { options } = exportKind(choice.kind);
	const base = editorStore.getState().file.name.replace(/\.ya?ml$/i, "");
	const map = options.includes("view") && choice.view === "map" ? "map" : undefined;
	return [base, map, requestOf(choice).play?.scenario].filter((part) => part !== undefined).join("-");
}
