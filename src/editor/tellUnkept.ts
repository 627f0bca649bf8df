import type { NoticeAction, Unkept } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";

const saveToFile: NoticeAction = {
	label: "Save to a file",
	run: async () => {
		const { files } = await import("./files.ts");
		await files.saveAs();
	},
};

const words: Readonly<Record<Unkept, string>> = {
	full: "This browser has no room left to keep the design.",
	denied: "This browser keeps nothing for this page: save the design to a file before you leave.",
	silent:
		"This browser's storage doesn't answer, so what you change is not kept. Closing other tabs of this page may help.",
	failed: "This browser could not keep the last changes. They are still here: save them to a file before you leave.",
};

/** Says once that the browser doesn't keep the design, and the ways out; `retry` keeps it when there is room again. */
export function tellUnkept(error: unknown, retry: () => void): void {
	const unkept = reasonOf(error);
	if (editorStore.getState().unkept === unkept) return;
	editorStore.setState({ unkept });
	editor.tell(words[unkept], "error", [saveToFile, ...furtherWays(unkept, retry)]);
}

let toldOfVersions = false;

/** Says once that there is no version to go back to from now on, though the design itself is kept. */
export function tellNoVersions(error: unknown): void {
	if (toldOfVersions) return;
	toldOfVersions = true;
	const isFull = reasonOf(error) === "full";
	const why = isFull ? "has no room left for earlier versions" : "could not keep a version to go back to";
	const room = { label: "Delete earlier versions", run: () => makeRoom(() => undefined) };
	editor.tell(`This browser ${why}; the design as it is now is kept.`, "error", [
		saveToFile,
		...(isFull ? [room] : []),
	]);
}

/** Says that all is well again. */
export function tellKeptAgain(): void {
	editorStore.setState({ unkept: undefined });
	editor.tell("This browser keeps the design again.");
}

/** Says that what this tab had open is there and can't be read. */
export function tellUnreadable(): void {
	const text = "What this browser kept of the last design can't be read, so another one is open in its place.";
	const open = async (): Promise<void> => {
		const { files } = await import("./files.ts");
		await files.open();
	};
	editor.tell(text, "error", [{ label: "Open a file…", run: open }]);
}

function furtherWays(unkept: Unkept, retry: () => void): readonly NoticeAction[] {
	if (unkept === "denied") return [];
	if (unkept === "full") return [{ label: "Delete earlier versions", run: () => makeRoom(retry) }];
	return [{ label: "Try again", run: () => tryAgain(retry) }];
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
		editor.tell("The earlier versions could not be deleted.", "error", [saveToFile]);
		return;
	}
	toldOfVersions = false;
	editorStore.setState({ unkept: undefined });
	editor.tell("Earlier versions without a name were deleted.");
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
