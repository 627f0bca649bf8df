import type { Finding } from "../../../../src/engine/model/figures.ts";
import type { FilePart } from "../quietDesign.ts";

export interface FindingCase {
	readonly rule: string;
	readonly when: string;
	readonly changes: FilePart;
	readonly severity: Finding["severity"];
	readonly subject: string | null;
	readonly says: RegExp;
}

/** A case in which a rule has nothing to say, though it is close to one in which it has. */
export interface NearMiss {
	readonly rule: string;
	readonly when: string;
	readonly changes: FilePart;
}

/** What makes some rules speak, and what nearly does. */
export interface RuleCases {
	readonly fires: readonly FindingCase[];
	readonly nearMisses: readonly NearMiss[];
}
