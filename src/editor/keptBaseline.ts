import { editorStore } from "./editorStore.ts";
import type { KeptBaseline } from "./restoreBaseline.ts";

const key = "archipelago.baseline";

/** Takes the baseline over a reload: brings back what the tab had pinned, and keeps what it pins from now on. */
export function keepBaseline(): void {
	const kept = readBaseline();
	if (kept !== undefined) void import("./restoreBaseline.ts").then(({ restoreBaseline }) => restoreBaseline(kept));
	editorStore.subscribe(({ baseline }, before) => {
		if (baseline === before.baseline) return;
		try {
			if (baseline?.text === undefined) sessionStorage.removeItem(key);
			else
				sessionStorage.setItem(
					key,
					JSON.stringify({ label: baseline.label, text: baseline.text, atMs: baseline.atMs }),
				);
		} catch {
			// Denied or full: the baseline lasts until the page is left.
		}
	});
}

function readBaseline(): KeptBaseline | undefined {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
		return isKept(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

function isKept(value: unknown): value is KeptBaseline {
	if (typeof value !== "object" || value === null) return false;
	const { label, text, atMs } = value as Partial<Record<keyof KeptBaseline, unknown>>;
	return typeof label === "string" && typeof text === "string" && typeof atMs === "number";
}
