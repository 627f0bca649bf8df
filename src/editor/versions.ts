import { delMany, promisifyRequest } from "idb-keyval";
import type { KeptDesign } from "./keptDesign.ts";
import { isKeptVersion, type KeptVersion, versionKey } from "./keptVersion.ts";
import { openStore } from "./openStore.ts";
import { thinnedVersions } from "./thinnedVersions.ts";

const store = openStore("archipelago-versions", "versions");

/** What was recorded last of each design, so that nothing is recorded twice. */
const lastTexts = new Map<string, string>();

/** Reading all versions to thin them out takes a while where there are many; more often than this it is for nothing. */
const thinEveryMs = 60_000;
let thinnedMs = 0;

/** States of the designs to go back to, kept by this browser. */
export const versions = {
	/** The newest first; of one design, or of all. What is no version is passed over. */
	async list(designId?: string): Promise<readonly KeptVersion[]> {
		const range = designId === undefined ? undefined : rangeOf(designId);
		const all: readonly unknown[] = await store("readonly", (kept) => promisifyRequest(kept.getAll(range)));
		return all.filter(isKeptVersion).toSorted((a, b) => b.atMs - a.atMs);
	},

	async newest(designId: string): Promise<KeptVersion | undefined> {
		return await store("readonly", (kept) => firstVersion(kept.openCursor(rangeOf(designId), "prev")));
	},

	/** Keeps a state of the design, unless it is the one kept last; with a label for good. Gives up what is thinned out. */
	async record(kept: KeptDesign, label?: string): Promise<void> {
		if (label === undefined && lastTexts.get(kept.designId) === kept.text) return;
		const { designId, title, name, text, savedText, atMs } = kept;
		const version = { designId, title, fileName: name, text, saved: savedText === text, atMs };
		await put({ ...version, ...(label === undefined ? {} : { label }) });
		lastTexts.set(designId, text);
		if (atMs - thinnedMs < thinEveryMs) return;
		thinnedMs = atMs;
		await remove(thinnedVersions(await versions.list(), atMs));
	},

	/** Undefined takes the name away, and the version is thinned out like others. */
	async name(version: KeptVersion, label: string | undefined): Promise<void> {
		const { label: _, ...rest } = version;
		await put(label === undefined ? rest : { ...rest, label });
	},

	async remove(version: KeptVersion): Promise<void> {
		if (lastTexts.get(version.designId) === version.text) lastTexts.delete(version.designId);
		await remove([version]);
	},

	/** All that have no name, but for the last of each design. */
	async removeUnnamed(): Promise<void> {
		const all = await versions.list();
		const last = new Map(all.toReversed().map((version) => [version.designId, version]));
		await remove(all.filter((version) => version.label === undefined && last.get(version.designId) !== version));
	},
};

/** The keys of a design's versions. */
function rangeOf(designId: string): IDBKeyRange {
	return IDBKeyRange.bound(`${designId} `, `${designId} \uffff`);
}

/** The first that a cursor comes to. */
function firstVersion(request: IDBRequest<IDBCursorWithValue | null>): Promise<KeptVersion | undefined> {
	return new Promise((resolve, reject) => {
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const cursor = request.result;
			if (cursor === null) resolve(undefined);
			else if (isKeptVersion(cursor.value)) resolve(cursor.value);
			else cursor.continue();
		};
	});
}

async function put(version: KeptVersion): Promise<void> {
	await store("readwrite", (kept) => {
		kept.put(version, versionKey(version));
		kept.transaction.commit();
		return promisifyRequest(kept.transaction);
	});
}

async function remove(gone: readonly KeptVersion[]): Promise<void> {
	if (gone.length > 0) await delMany(gone.map(versionKey), store);
}
