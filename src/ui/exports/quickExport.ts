import { editor } from "../../editor/editorStore.ts";
import { fileMaker } from "../../editor/fileMaker.ts";
import { download } from "../../editor/files.ts";
import * as texts from "../../texts/exports.ts";
import { choiceAsShown } from "./exportChoice.ts";
import type { ExportKindId } from "./exportKinds.ts";
import { makeFile } from "./makeFile.ts";

/** Downloads a file of the design as it is shown, without questions. */
export async function quickExport(kind: ExportKindId): Promise<void> {
	const maker = fileMaker();
	try {
		const { signal } = new AbortController();
		const { name, blob } = await makeFile(choiceAsShown(kind), { maker, signal, onProgress: () => undefined });
		download(name, blob);
	} catch (error) {
		editor.tell(texts.theFileCouldNotBeMade(error instanceof Error ? error.message : String(error)), "error");
	} finally {
		maker.close();
	}
}
