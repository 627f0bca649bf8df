import { get, set } from "idb-keyval";
import type { KeptDesign } from "./keptDesign.ts";

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

/** The newest first; none where storage is denied. */
export async function recentDesigns(): Promise<readonly RecentDesign[]> {
	return (await get<readonly RecentDesign[]>(key).catch(() => undefined)) ?? [];
}

export async function addRecent({ designId, title, name, savedText, handle, atMs }: KeptDesign): Promise<void> {
	const others = (await recentDesigns()).filter((each) => each.designId !== designId);
	const recent = { designId, title, fileName: name, hasFile: savedText !== undefined, atMs };
	const list = (first: RecentDesign): readonly RecentDesign[] => [first, ...others].slice(0, most);
	// A handle that the browser can't store is left out: the design is opened by what the browser keeps of it.
	await set(key, list(handle === undefined ? recent : { ...recent, handle })).catch(() => set(key, list(recent)));
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
