import { editor } from "./editorStore.ts";

let told: "full" | "denied" | undefined;

async function saveToFile(): Promise<void> {
	const { files } = await import("./files.ts");
	await files.saveAs();
}

async function makeRoom(retry: () => void): Promise<void> {
	const { versions } = await import("./versions.ts");
	await versions.removeUnnamed();
	told = undefined;
	editor.tell("Earlier versions without a name were deleted.");
	retry();
}

/** Says once that the browser doesn't keep the design, and the ways out; `retry` keeps it when there is room again. */
export function tellUnkept(error: unknown, retry: () => void): void {
	const why = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied";
	if (told === why) return;
	told = why;
	const save = { label: "Save to a file", run: saveToFile };
	if (why === "full") {
		const text = "This browser has no room left to keep the design.";
		editor.tell(text, "error", [save, { label: "Delete earlier versions", run: () => makeRoom(retry) }]);
		return;
	}
	editor.tell("This browser keeps nothing for this page: save the design to a file before you leave.", "error", [save]);
}
