import { get, update } from "idb-keyval";
import { isRecord } from "./isRecord.ts";
import { isHandle, type KeptDesign } from "./keptDesign.ts";
import { pageStore } from "./pageStore.ts";

/** A design that was open lately. */
export interface RecentDesign {
	readonly designId: string;
	readonly title: string;
	readonly fileName: string;
	/** It was opened from a file or saved to one. */
	readonly hasFile: boolean;
	readonly handle?: FileSystemFileHandle;
	/** Milliseconds since 1970. */
	readonly atMs: number;
}

const key = "archipelago.recent";
const most = 12;

/** The newest first; none where storage is denied. What is no design is passed over. */
export async function recentDesigns(): Promise<readonly RecentDesign[]> {
	return readRecent(await get<unknown>(key, pageStore).catch(() => undefined));
}

/** In one step: another tab may add one at the same time. */
export async function addRecent({ designId, title, name, savedText, handle, atMs }: KeptDesign): Promise<void> {
	const recent = { designId, title, fileName: name, hasFile: savedText !== undefined, atMs };
	const add = async (first: RecentDesign): Promise<void> => {
		const others = (stored: unknown) => readRecent(stored).filter((each) => each.designId !== designId);
		await update<unknown>(key, (stored) => [first, ...others(stored)].slice(0, most), pageStore);
	};
	// A handle that the browser can't store is left out: the design is opened by what the browser keeps of it.
	await add(handle === undefined ? recent : { ...recent, handle }).catch(() => add(recent));
}

function readRecent(stored: unknown): readonly RecentDesign[] {
	return Array.isArray(stored) ? stored.filter(isRecent) : [];
}

function isRecent(value: unknown): value is RecentDesign {
	if (!isRecord(value)) return false;
	const { designId, title, fileName, atMs, handle } = value;
	const areWords = [designId, title, fileName].every((word) => typeof word === "string");
	return areWords && typeof atMs === "number" && (handle === undefined || isHandle(handle));
}

/** The design that a file is: by the browser's own word where it gives one, else by its name. */
export async function designOfFile(name: string, handle?: FileSystemFileHandle): Promise<string | undefined> {
	for (const recent of await recentDesigns()) {
		if (!recent.hasFile) continue;
		if (await isSameFile(recent, name, handle)) return recent.designId;
	}
	return undefined;
}

async function isSameFile(recent: RecentDesign, name: string, handle?: FileSystemFileHandle): Promise<boolean> {
	if (recent.handle === undefined || handle === undefined) return recent.fileName === name;
	return await recent.handle.isSameEntry(handle).catch(() => false);
}
