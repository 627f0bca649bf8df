import { createStore, delMany, set, values } from "idb-keyval";
import type { KeptDesign } from "./keptDesign.ts";
import { type KeptVersion, versionKey } from "./keptVersion.ts";
import { thinnedVersions } from "./thinnedVersions.ts";

const store = createStore("archipelago-versions", "versions");

/** What was recorded last of each design, so that nothing is recorded twice. */
const lastTexts = new Map<string, string>();

/** States of the designs to go back to, kept by this browser. */
export const versions = {
	/** The newest first; of one design, or of all. */
	async list(designId?: string): Promise<readonly KeptVersion[]> {
		const all = await values<KeptVersion>(store);
		return all
			.filter((version) => designId === undefined || version.designId === designId)
			.toSorted((a, b) => b.atMs - a.atMs);
	},

	async newest(designId: string): Promise<KeptVersion | undefined> {
		return (await versions.list(designId))[0];
	},

	/** Keeps a state of the design, unless it is the one kept last; with a label for good. Gives up what is thinned out. */
	async record(kept: KeptDesign, label?: string): Promise<void> {
		if (label === undefined && lastTexts.get(kept.designId) === kept.text) return;
		lastTexts.set(kept.designId, kept.text);
		const { designId, title, name, text, savedText, atMs } = kept;
		const version = { designId, title, fileName: name, text, saved: savedText === text, atMs };
		await put({ ...version, ...(label === undefined ? {} : { label }) });
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

async function put(version: KeptVersion): Promise<void> {
	await set(versionKey(version), version, store);
}

async function remove(gone: readonly KeptVersion[]): Promise<void> {
	if (gone.length > 0) await delMany(gone.map(versionKey), store);
}
