import { editor, editorStore } from "./editorStore.ts";
import { isReadable, readOnDisk } from "./fileOnDisk.ts";
import { files } from "./files.ts";

/** What was found last and told; not told again. */
let told: string | undefined;

/** Offers what another program has written to the file. */
export async function lookAtFile(handle: FileSystemFileHandle): Promise<void> {
	// Without a word from the user the browser is not asked to allow anything.
	if (!(await isReadable(handle))) return;
	const found = await readOnDisk(handle, "read");
	const { file, text } = editorStore.getState();
	if (file.handle !== handle || found.kind !== "there") return;
	if (found.text === file.savedText || found.text === told) return;
	told = found.text;
	if (found.text === text) editor.saved({ ...file, savedText: text });
	else files.tellChanged(found.text);
}
