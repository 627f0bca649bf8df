import { editor, editorStore } from "./editorStore.ts";

/**
 * Looks at the design's file whenever the user comes back to the page: what another program has written to it meanwhile
 * is offered, before the two have grown apart.
 */
export function followFile(): void {
	window.addEventListener("focus", () => {
		const { handle } = editorStore.getState().file;
		if (handle !== undefined) void look(handle);
	});
}

/** What was found last and told; not told again. */
let told: string | undefined;

async function look(handle: FileSystemFileHandle): Promise<void> {
	const [{ isReadable, readOnDisk }, { files }] = await Promise.all([import("./fileOnDisk.ts"), import("./files.ts")]);
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
