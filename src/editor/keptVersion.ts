import { isRecord } from "./isRecord.ts";

/** A state of a design to go back to. */
export interface KeptVersion {
	readonly designId: string;
	/** The design's own name then. */
	readonly title: string;
	/** Of its file. */
	readonly fileName: string;
	/** It is what its file held. */
	readonly saved: boolean;
	/** Milliseconds since 1970. */
	readonly atMs: number;
	readonly text: string;
	/** Given by the user: such a version is never thinned out. */
	readonly label?: string;
}

/** In the order of time within a design. */
export function versionKey({ designId, atMs }: Pick<KeptVersion, "designId" | "atMs">): string {
	return `${designId} ${String(atMs).padStart(15, "0")}`;
}

/** Whether what the browser has under a version's key is one: another release of the page may have written it. */
export function isKeptVersion(value: unknown): value is KeptVersion {
	if (!isRecord(value)) return false;
	const { designId, title, fileName, text, atMs, label } = value;
	const areWords = [designId, title, fileName, text].every((word) => typeof word === "string");
	return areWords && typeof atMs === "number" && (label === undefined || typeof label === "string");
}
