import { isRecord } from "./isRecord.ts";
import { newDesignId } from "./newDesignId.ts";

/** A design as the browser keeps it. */
export interface KeptDesign {
	/** The same for as long as it is the same design, in whatever tab it is open. */
	readonly designId: string;
	/** The design's own name. */
	readonly title: string;
	/** Of its file. */
	readonly name: string;
	readonly text: string;
	/** What its file holds; undefined when it was never saved to one. */
	readonly savedText: string | undefined;
	/** Milliseconds since 1970. */
	readonly atMs: number;
	readonly handle?: FileSystemFileHandle;
	readonly baseline?: KeptBaseline;
}

/** What the tab had pinned; figures are computed anew. */
export interface KeptBaseline {
	readonly label: string;
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly atMs: number;
}

/**
 * A design out of what the browser kept, by whichever version of the page: what is missing or of another kind is filled
 * in, and undefined is what has no text.
 */
export function readKeptDesign(value: unknown): KeptDesign | undefined {
	if (!isRecord(value) || typeof value.text !== "string") return undefined;
	const { text, savedText, atMs, handle, baseline } = value;
	return {
		designId: wordOf(value.designId, newDesignId()),
		title: wordOf(value.title, ""),
		name: wordOf(value.name, "design.yaml"),
		text,
		savedText: typeof savedText === "string" ? savedText : undefined,
		atMs: typeof atMs === "number" && Number.isFinite(atMs) ? atMs : 0,
		...(isHandle(handle) ? { handle } : {}),
		...(isBaseline(baseline) ? { baseline } : {}),
	};
}

function wordOf(value: unknown, otherwise: string): string {
	return typeof value === "string" && value !== "" ? value : otherwise;
}

export function isHandle(value: unknown): value is FileSystemFileHandle {
	return typeof FileSystemFileHandle !== "undefined" && value instanceof FileSystemFileHandle;
}

function isBaseline(value: unknown): value is KeptBaseline {
	if (!isRecord(value)) return false;
	return typeof value.label === "string" && typeof value.text === "string" && typeof value.atMs === "number";
}
