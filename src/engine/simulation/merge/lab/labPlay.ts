import type { Id } from "../../../model/design.ts";
import type { MergeRuleName, Version, WriteId, WriteRefusal } from "../mergeRule.ts";
import type { LabChange, LabValue } from "./labScript.ts";
import type { ApplicationRefusal } from "./labValue.ts";

/** What stands of an accepted write. */
export type WriteFate =
	| "kept"
	/** Two sides wrote without seeing each other, and both writes are in. */
	| "merged"
	/** Accepted, and gone from a replica that has heard of it. */
	| "lost"
	/** In one of several versions that wait for a person. */
	| "in question"
	/** A person has decided against it. */
	| "set aside";

export interface LabWrite {
	readonly id: WriteId;
	readonly region: Id;
	readonly change: LabChange;
	/** True time, from midnight. */
	readonly atMs: number;
	readonly fate: WriteFate;
}

/** "question": a record with several versions takes no write before a person has settled them. */
export type RefusalReason = WriteRefusal | ApplicationRefusal | "question";

export interface LabRefusal {
	readonly region: Id;
	readonly change: LabChange;
	readonly reason: RefusalReason;
}

export interface LabReplica {
	readonly region: Id;
	/** One, or several that wait for a person. */
	readonly versions: readonly Version<LabValue>[];
	/** What the rule keeps beside the value. */
	readonly detail: readonly string[];
}

export interface LabMessage {
	readonly id: string;
	readonly from: Id;
	readonly to: Id;
	readonly write: WriteId;
	/** Sender and receiver are on different sides. */
	readonly cutOff: boolean;
}

export type MomentKind = "start" | "write" | "refused" | "network" | "arrival" | "settled";

export interface LabMoment {
	/** The script's step that has led here; undefined at the start. */
	readonly step: number | undefined;
	/** True time, from midnight. */
	readonly atMs: number;
	readonly kind: MomentKind;
	readonly tone: "plain" | "good" | "attention" | "bad";
	readonly text: string;
	/** Where it happens. */
	readonly region: Id | undefined;
	readonly replicas: readonly LabReplica[];
	readonly onTheWay: readonly LabMessage[];
	readonly sides: readonly (readonly Id[])[];
	readonly held: boolean;
	/** All replicas show the same, and nothing is on the way. */
	readonly agreed: boolean;
	readonly writes: readonly LabWrite[];
	readonly refusals: readonly LabRefusal[];
	/** How often several versions were left to a person, so far. */
	readonly questions: number;
}

/** What is left at the end, and what it cost. */
export interface LabOutcome {
	readonly agreed: boolean;
	/** A person has yet to choose. */
	readonly isOpen: boolean;
	/** Counter, balance: what start and accepted writes add up to. */
	readonly due: number | undefined;
	/** Counter, balance: what is shown beyond the start and all accepted writes; 0 when it is right. */
	readonly offBy: number | undefined;
	/** Balance: how far below zero. */
	readonly overdrawnBy: number;
	readonly verdict: string;
	readonly tone: "good" | "attention" | "bad";
}

export interface LabPlay {
	readonly rule: MergeRuleName;
	readonly moments: readonly [LabMoment, ...LabMoment[]];
	readonly outcome: LabOutcome;
}
