import { editor, editorStore } from "./editorStore.ts";

/** Bytes of a design file that are read at most: more is no design. */
const mostBytes = 1_048_576;

/** Opens a file that the user chose or dropped. */
export async function openFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
	if (file.size > mostBytes) {
		editor.tell(`${file.name} is larger than 1 MiB: that is no design file.`, "error");
		return;
	}
	try {
		const text = await file.text();
		editor.openText(text, { name: file.name, savedText: text, ...(handle === undefined ? {} : { handle }) });
		const { problems } = editorStore.getState();
		if (problems.length > 0) {
			editor.setDock({ tab: "yaml", open: true });
			editor.tell(
				`${file.name} has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}: the YAML pane shows where.`,
				"error",
			);
		}
	} catch {
		editor.tell(`${file.name} can't be read.`, "error");
	}
}

const types = [{ description: "Archipelago design", accept: { "application/yaml": [".yaml", ".yml"] as const } }];

interface FilePickers {
	showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
	showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

/** Lets the user choose a file to open: with the browser's picker that can save back, else with a file input. */
export async function chooseFile(): Promise<void> {
	const pickers: FilePickers = window as FilePickers;
	if (pickers.showOpenFilePicker === undefined) {
		chooseByInput();
		return;
	}
	try {
		const [handle] = await pickers.showOpenFilePicker({ types });
		if (handle !== undefined) await openFile(await handle.getFile(), handle);
	} catch (error) {
		if (!isCancelled(error)) chooseByInput();
	}
}

function chooseByInput(): void {
	const input = document.createElement("input");
	input.type = "file";
	input.accept = ".yaml,.yml,application/yaml";
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file !== undefined) void openFile(file);
	});
	input.click();
}

/** Saves to the file that the design came from where the browser can, else as a download. */
export async function saveFile(how: "same" | "as"): Promise<void> {
	const { text, file } = editorStore.getState();
	const pickers: FilePickers = window as FilePickers;
	try {
		const known = how === "same" ? file.handle : undefined;
		const handle = known ?? (await pickers.showSaveFilePicker?.({ suggestedName: file.name, types }));
		if (handle === undefined) {
			downloadText(text, { name: file.name, type: "application/yaml" });
			editor.saved({ ...file, savedText: text });
			return;
		}
		const stream = await handle.createWritable();
		await stream.write(text);
		await stream.close();
		editor.saved({ name: handle.name, handle, savedText: text });
	} catch (error) {
		if (!isCancelled(error)) editor.tell(`${file.name} could not be saved: ${String(error)}`, "error");
	}
}

function isCancelled(error: unknown): boolean {
	return error instanceof DOMException && error.name === "AbortError";
}

/** Gives the user a file. */
export function downloadText(
	content: string | Blob,
	{ name, type }: { readonly name: string; readonly type: string },
): void {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own reference once it is begun.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
