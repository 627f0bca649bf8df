import { isMap, isScalar } from "yaml";
import * as texts from "../../texts/format/reading.ts";
import type { Edit } from "../model/figures.ts";
import type { PlainTree } from "./plainTree.ts";
import type { Complaint } from "./reading.ts";

/** The version of the format that this program writes. */
export const currentVersion = 1;

/** One change of the format: the edits that turn a file of version `from` into one of the next, losslessly. */
export interface Migration {
	readonly from: number;
	/** What it changes, in a few words. */
	readonly name: string;
	readonly edits: (file: PlainTree) => readonly Edit[];
}

/** In order, one for each version but the current. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

export type VersionRead =
	| { readonly ok: true; readonly version: number }
	| { readonly ok: false; readonly complaint: Complaint; readonly at: "root" | "value" };

/** The version that the first key of the file names. */
export function readVersion(root: unknown): VersionRead {
	const expected = `archipelago: ${currentVersion}`;
	if (!isMap(root)) {
		return {
			ok: false,
			at: "root",
			complaint: { message: texts.aDesignIsAMap, expected: texts.asTheFirstLine(expected) },
		};
	}
	const first = root.items[0];
	if (first === undefined || !isScalar(first.key) || first.key.source !== "archipelago") {
		return {
			ok: false,
			at: "root",
			complaint: { message: texts.theFirstKeyMust, expected },
		};
	}
	const written = isScalar(first.value) ? String(first.value.source ?? "") : "";
	const version = /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN;
	if (Number.isNaN(version) || version < 1) {
		return { ok: false, at: "value", complaint: { message: texts.theVersionMust, expected } };
	}
	if (version > currentVersion) {
		const message = texts.thisFileIsVersionOfTheFormat(version, currentVersion);
		return { ok: false, at: "value", complaint: { message, expected } };
	}
	return { ok: true, version };
}
