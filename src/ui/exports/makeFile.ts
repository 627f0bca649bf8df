import { editorStore } from "../../editor/editorStore.ts";
import type { FileMaker } from "../../editor/fileMaker.ts";
import { exportFormats } from "../../engine/exports/exportFormats.ts";
import { type ExportChoice, requestOf } from "./exportChoice.ts";
import { exportKind } from "./exportKinds.ts";
import { rasterise } from "./rasterise.ts";

export interface MadeFile {
	readonly name: string;
	readonly blob: Blob;
}

export interface Making {
	readonly maker: FileMaker;
	readonly signal: AbortSignal;
}

/** The file that is chosen. Rejects with a sentence where it can't be made. */
export async function makeFile(choice: ExportChoice, { maker, signal }: Making): Promise<MadeFile> {
	const { format } = exportKind(choice.kind);
	const { suffix, mediaType } = exportFormats[format];
	const content = await contentOf(choice, { maker, signal });
	signal.throwIfAborted();
	return { name: `${baseName()}.${suffix}`, blob: new Blob([content], { type: mediaType }) };
}

/** Pixels are made here, where the browser's fonts are. */
async function contentOf(choice: ExportChoice, { maker, signal }: Making): Promise<string | Uint8Array<ArrayBuffer>> {
	const request = requestOf(choice);
	if (request.format !== "png") return (await maker.make(request, signal)) as string | Uint8Array<ArrayBuffer>;
	const svg = await maker.make({ ...request, format: "svg" }, signal);
	return await rasterise(String(svg), request.scale);
}

/** What the design's file is called, without its suffix. */
function baseName(): string {
	return editorStore.getState().file.name.replace(/\.ya?ml$/i, "");
}
