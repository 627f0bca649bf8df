import * as texts from "../texts/files.ts";
import type { NoticeAction, Unkept } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";

const saveToFile: NoticeAction = {
	label: texts.saveToAFile,
	run: async () => {
		const { files } = await import("./files.ts");
		await files.saveAs();
	},
};

const words: Readonly<Record<Unkept, string>> = {
	full: texts.thisBrowserHasNoRoomLeft,
	denied: texts.thisBrowserKeepsNothing,
	silent: texts.thisBrowsersStorageDoesntAnswer,
	failed: texts.thisBrowserCouldNotKeep,
};

/** Says once that the browser doesn't keep the design, and the ways out; `retry` keeps it when there is room again. */
export function tellUnkept(error: unknown, retry: () => void): void {
	const unkept = reasonOf(error);
	if (editorStore.getState().unkept === unkept) return;
	editorStore.setState({ unkept });
	editor.tell(words[unkept], "error", [saveToFile, ...furtherWays(unkept, retry)]);
}

let toldOfVersions = false;

/** Says once that there is no version to go back to from now on, though the design itself is kept; else that is the word. */
export function tellNoVersions(error: unknown): void {
	if (toldOfVersions || editorStore.getState().unkept !== undefined) return;
	toldOfVersions = true;
	const isFull = reasonOf(error) === "full";
	const text = isFull ? texts.thisBrowserHasNoRoomForVersions : texts.thisBrowserCouldNotKeepAVersion;
	const room = { label: texts.deleteEarlierVersions, run: () => makeRoom(() => undefined) };
	editor.tell(text, "error", [saveToFile, ...(isFull ? [room] : [])]);
}

/** Says that all is well again. */
export function tellKeptAgain(): void {
	editorStore.setState({ unkept: undefined });
	editor.tell(texts.thisBrowserKeepsTheDesignAgain);
}

/** Says that what this tab had open is there and can't be read. */
export function tellUnreadable(): void {
	const text = texts.whatThisBrowserKept;
	const open = async (): Promise<void> => {
		const { files } = await import("./files.ts");
		await files.open();
	};
	editor.tell(text, "error", [{ label: texts.openAFile, run: open }]);
}

function furtherWays(unkept: Unkept, retry: () => void): readonly NoticeAction[] {
	if (unkept === "denied") return [];
	if (unkept === "full") return [{ label: texts.deleteEarlierVersions, run: () => makeRoom(retry) }];
	return [{ label: texts.tryAgain, run: () => tryAgain(retry) }];
}

/** It is said anew when it doesn't help. */
function tryAgain(retry: () => void): void {
	editorStore.setState({ unkept: undefined });
	retry();
}

async function makeRoom(retry: () => void): Promise<void> {
	const { versions } = await import("./versions.ts");
	try {
		await versions.removeUnnamed();
	} catch {
		editor.tell(texts.theEarlierVersionsCould, "error", [saveToFile]);
		return;
	}
	toldOfVersions = false;
	editorStore.setState({ unkept: undefined });
	editor.tell(texts.earlierVersionsWithoutANameWere);
	retry();
}

/** What it means to the user that the browser has failed in this way. */
function reasonOf(error: unknown): Unkept {
	// Where the browser has no storage at all, reaching for it is a mistake in the program.
	if (!(error instanceof DOMException)) return error instanceof Error ? "denied" : "failed";
	switch (error.name) {
		case "QuotaExceededError":
			return "full";
		case "TimeoutError":
			return "silent";
		case "SecurityError":
		case "NotAllowedError":
			return "denied";
		default:
			return "failed";
	}
}
