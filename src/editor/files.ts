import { editor, editorStore } from "./editorStore.ts";

interface PickerOptions {
	readonly suggestedName?: string;
	readonly types: readonly { readonly description: string; readonly accept: Record<string, readonly string[]> }[];
}

/** The File System Access API, where the browser has it. */
interface PickerWindow {
	readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>;
	readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
}

const types = [{ description: "Design", accept: { "application/yaml": [".yaml", ".yml"] } }];

/** 1 MiB is the format's limit; a larger file is refused before it is read. */
const largestBytes = 1024 * 1024;

function pickers(): PickerWindow {
	return window as unknown as PickerWindow;
}

export const files = {
	/** Lets the user choose a file and opens it. */
	async open(): Promise<void> {
		const pick = pickers().showOpenFilePicker;
		if (pick === undefined) {
			openByInput();
			return;
		}
		const handle = await unlessCancelled(pick.call(window, { types }).then(([first]) => first));
		if (handle !== undefined) await files.openFile(await handle.getFile(), handle);
	},

	async openFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
		if (file.size > largestBytes) {
			editor.tell(`${file.name} is larger than 1 MiB, the most a design may have.`, "error");
			return;
		}
		const text = await file.text();
		editor.openText(text, { name: file.name, savedText: text, ...(handle === undefined ? {} : { handle }) });
		const { problems } = editorStore.getState();
		if (problems.length > 0) {
			editor.setDock({ tab: "yaml", open: true });
			editor.tell(`${file.name} has ${problems.length} problems; the YAML pane shows them.`, "error");
		}
	},

	/** To the file that it came from; where the browser can't write files, a download. */
	async save(): Promise<void> {
		const { file, text } = editorStore.getState();
		if (file.handle === undefined) return files.saveAs();
		try {
			if (await changedOutside(file.handle, file.savedText)) {
				editor.tell(`${file.name} has changed outside the editor. Use “Save as…” so that nothing is lost.`, "error");
				return;
			}
			await write(file.handle, text);
			editor.saved({ ...file, savedText: text });
		} catch {
			editor.tell(`${file.name} could not be written. Use “Save as…”.`, "error");
		}
	},

	async saveAs(): Promise<void> {
		const { file, text } = editorStore.getState();
		const pick = pickers().showSaveFilePicker;
		if (pick === undefined) {
			download(file.name, new Blob([text], { type: "application/yaml" }));
			editor.saved({ name: file.name, savedText: text });
			return;
		}
		const handle = await unlessCancelled(pick.call(window, { types, suggestedName: file.name }));
		if (handle === undefined) return;
		try {
			await write(handle, text);
			editor.saved({ name: handle.name, handle, savedText: text });
		} catch {
			editor.tell(`${handle.name} could not be written.`, "error");
		}
	},
};

/** Hands a file to the browser's downloads. */
export function download(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun by the next turn of the event loop; some browsers need a little longer.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function openByInput(): void {
	const input = document.createElement("input");
	input.type = "file";
	input.accept = ".yaml,.yml";
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file !== undefined) void files.openFile(file);
	});
	input.click();
}

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
	const stream = await handle.createWritable();
	await stream.write(text);
	await stream.close();
}

async function changedOutside(handle: FileSystemFileHandle, savedText: string | undefined): Promise<boolean> {
	if (savedText === undefined) return false;
	return (await (await handle.getFile()).text()) !== savedText;
}

/** Undefined when the user closes the picker. */
async function unlessCancelled<T>(picked: Promise<T>): Promise<T | undefined> {
	try {
		return await picked;
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") return undefined;
		editor.tell("The file could not be opened.", "error");
		return undefined;
	}
}
