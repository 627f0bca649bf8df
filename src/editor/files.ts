import * as texts from "../texts/files.ts";
import { newestDraft } from "./drafts.ts";
import type { NoticeAction, OpenFile } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";
import { type FileOnDisk, readOnDisk } from "./fileOnDisk.ts";
import { openChecked } from "./openChecked.ts";
import { otherTabs } from "./otherTabs.ts";
import { readDesignFile } from "./readDesignFile.ts";
import { designOfFile, type RecentDesign } from "./recents.ts";
import { versions } from "./versions.ts";
import { type WriteFailure, writeOnDisk } from "./writeOnDisk.ts";

interface PickerOptions {
	readonly suggestedName?: string;
	readonly types: readonly { readonly description: string; readonly accept: Record<string, readonly string[]> }[];
}

/** The File System Access API, where the browser has it. */
interface PickerWindow {
	readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>;
	readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
}

const types = [{ description: texts.design, accept: { "application/yaml": [".yaml", ".yml"] } }];
const pictures = { "image/svg+xml": [".svg"], "image/png": [".png"], "text/html": [".html"] };
const openTypes = [...types, { description: texts.exportedPictureOrReview, accept: pictures }];

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
		const handle = await unlessCancelled(pick.call(window, { types: openTypes }).then(([first]) => first));
		if (handle !== undefined) await files.openHandle(handle);
	},

	/** The file that a handle is of, which may be gone by now. */
	async openHandle(handle: FileSystemFileHandle): Promise<void> {
		const file = await handle.getFile().catch(() => undefined);
		if (file !== undefined) return files.openFile(file, handle);
		editor.tell(texts.couldNotBeRead(handle.name), "error", [{ label: texts.openAnotherFile, run: files.open }]);
	},

	async openFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
		const result = await readDesignFile(file);
		if (!result.ok) {
			editor.tell(result.error, "error", [{ label: texts.openAnotherFile, run: files.open }]);
			return;
		}
		const read = result.value;
		if (read.within !== undefined) {
			openRead(read.text, { name: read.within, savedText: undefined });
			return;
		}
		const id = await designOfFile(file.name, handle).catch(() => undefined);
		openRead(read.text, {
			name: file.name,
			savedText: read.text,
			...(id === undefined ? {} : { id }),
			...(handle === undefined ? {} : { handle }),
		});
		if (id !== undefined) await tellOfLaterVersion(id, { text: read.text, atMs: file.lastModified });
	},

	/** As this browser kept it last; where its file can be read and says something else, that is offered. */
	async openRecent({ designId, fileName, hasFile, handle, title }: RecentDesign): Promise<void> {
		const kept = await keptLast(designId);
		const onDisk = handle === undefined ? undefined : textOf(await readOnDisk(handle, "read"));
		const text = kept?.text ?? onDisk;
		if (text === undefined) {
			const open = { label: texts.openAFile, run: files.open };
			editor.tell(texts.thisBrowserNoLonger(title), "error", [open]);
			return;
		}
		const known = kept?.savedText;
		const isChanged = onDisk !== undefined && known !== undefined && onDisk !== known && onDisk !== text;
		const savedText = isChanged ? known : (onDisk ?? known ?? (hasFile ? "" : undefined));
		openRead(text, { id: designId, name: fileName, savedText, ...(handle === undefined ? {} : { handle }) });
		if (isChanged) tellChangedFile(fileName, onDisk);
	},

	/** What another program has written to the design's file is offered. */
	tellChanged: (onDisk: string): void => tellChangedFile(editorStore.getState().file.name, onDisk),

	/** To the file that it came from; where the browser can't write files, a download. */
	async save(): Promise<void> {
		const { file } = editorStore.getState();
		if (file.handle === undefined) return files.saveAs();
		const found = await readOnDisk(file.handle, "readwrite");
		if (found.kind === "large") tellChangedFile(file.name, undefined);
		else if (found.kind !== "there") tellUnwritten(file.name, found.kind === "unreadable" ? "busy" : found.kind);
		else if (isOthers(found.text)) tellChangedFile(file.name, found.text);
		else await writeTo(file.handle);
	},

	async saveAs(): Promise<void> {
		const { file, text } = editorStore.getState();
		const pick = pickers().showSaveFilePicker;
		if (pick === undefined) {
			download(file.name, new Blob([text], { type: "application/yaml" }));
			told(text, { name: file.name, savedText: text });
			return;
		}
		const handle = await unlessCancelled(pick.call(window, { types, suggestedName: file.name }));
		if (handle !== undefined) await writeTo(handle);
	},
};

/** What this browser kept last of a design: in a tab of it, or among its versions. */
async function keptLast(designId: string): Promise<{ text: string; savedText: string | undefined } | undefined> {
	const draft = await newestDraft(designId).catch(() => undefined);
	const version = await versions.newest(designId).catch(() => undefined);
	if (draft !== undefined && draft.atMs >= (version?.atMs ?? 0)) return draft;
	return version && { text: version.text, savedText: version.saved ? version.text : undefined };
}

function textOf(found: FileOnDisk): string | undefined {
	return found.kind === "there" ? found.text : undefined;
}

/** Whether a file says what was neither read from it nor written to it here. */
function isOthers(onDisk: string): boolean {
	const { file, text } = editorStore.getState();
	return file.savedText !== undefined && onDisk !== file.savedText && onDisk !== text;
}

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

/** As it is checked, whatever it was read from. */
function openRead(text: string, file: OpenFile): void {
	openChecked(text, file, { name: file.name, refused: [{ label: texts.openAnotherFile, run: files.open }] });
}

async function tellOfLaterVersion(id: string, file: { readonly text: string; readonly atMs: number }): Promise<void> {
	const newest = await versions.newest(id).catch(() => undefined);
	if (newest === undefined || newest.text === file.text || newest.atMs < file.atMs) return;
	if (editorStore.getState().problems.length > 0) return;
	const run = (): void => editor.setText(newest.text, { label: texts.takeOverWhatWasNotSaved });
	editor.tell(texts.thisBrowserHasLaterChanges, "info", [{ label: texts.takeThemOver, run }]);
}

/**
 * The file says something that this tab has neither read nor written: nobody's work is lost without a word.
 *
 * @param onDisk undefined where it is too large for a design
 */
function tellChangedFile(name: string, onDisk: string | undefined): void {
	const takeOverIt = { label: texts.takeOverWhatItSays, run: () => takeOver(name, onDisk ?? "") };
	editor.tell(texts.hasChangedOnTheDiskSince(name), "error", [
		{ label: texts.saveAs, run: files.saveAs },
		...(onDisk === undefined ? [] : [takeOverIt]),
		{ label: texts.overwriteIt, run: overwrite },
	]);
}

function takeOver(name: string, onDisk: string): void {
	editor.setText(onDisk, { label: texts.takeOverFromTheDisk(name) });
	const { file } = editorStore.getState();
	editor.saved({ ...file, savedText: onDisk });
}

async function overwrite(): Promise<void> {
	const { file } = editorStore.getState();
	editor.dismissNotice();
	if (file.handle !== undefined) await writeTo(file.handle);
}

async function writeTo(handle: FileSystemFileHandle): Promise<void> {
	const { text } = editorStore.getState();
	const failure = await writeOnDisk(handle, text);
	if (failure === undefined) told(text, { name: handle.name, handle, savedText: text });
	else tellUnwritten(handle.name, failure);
}

function told(text: string, file: OpenFile): void {
	editor.saved(file);
	otherTabs.tellSaved(text, file.name);
}

const failureWords: Readonly<Record<WriteFailure, (name: string) => string>> = {
	gone: (name) => texts.isNoLongerWhere(name),
	forbidden: (name) => texts.thisPageIsNotAllowed(name),
	full: (name) => texts.thereIsNoRoom(name),
	busy: (name) => texts.cantBeWrittenNowAnotherProgram(name),
	failed: (name) => texts.couldNotBeWrittenItHolds(name),
};

function tellUnwritten(name: string, failure: WriteFailure): void {
	const saveAs: NoticeAction = { label: texts.saveAs, run: files.saveAs };
	const again: NoticeAction = { label: failure === "forbidden" ? texts.askAgain : texts.tryAgain, run: files.save };
	editor.tell(failureWords[failure](name), "error", failure === "gone" ? [saveAs] : [saveAs, again]);
}

function openByInput(): void {
	const input = document.createElement("input");
	input.type = "file";
	input.accept = ".yaml,.yml,.svg,.png,.html";
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file !== undefined) void files.openFile(file);
	});
	input.click();
}

/** Undefined when the user closes the picker. */
async function unlessCancelled<T>(picked: Promise<T>): Promise<T | undefined> {
	try {
		return await picked;
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") return undefined;
		editor.tell(texts.theFileCouldNotBeOpened, "error");
		return undefined;
	}
}
