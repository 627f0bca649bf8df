import type { Id } from "../../../model/design.ts";
import type { RecordValues } from "../../../model/vocabulary.ts";
import type { WriteId } from "../mergeRule.ts";

/** A record's text, a counter's or account's number, a set's members, a log's entries. */
export type LabValue = string | number | readonly string[];

export type LabChange =
	/** A record's new text. */
	| { readonly op: "set"; readonly text: string }
	/** To a counter or an account; negative takes away. */
	| { readonly op: "add"; readonly amount: number }
	| { readonly op: "insert" | "remove"; readonly member: string }
	| { readonly op: "append"; readonly entry: string };

export type LabStep =
	| {
			readonly kind: "write";
			readonly region: Id;
			readonly change: LabChange;
			/** How far the region's clock is ahead; negative when it is behind. */
			readonly clockSkewMs?: number;
			/** Since the step before; = 1000. With 0 it is made at the same instant. */
			readonly afterMs?: number;
	  }
	/** The regions of different sides don't reach each other. */
	| { readonly kind: "cut"; readonly sides: readonly (readonly Id[])[] }
	| { readonly kind: "heal" }
	/** What is sent waits for a `deliver`, though nothing is cut. */
	| { readonly kind: "hold" }
	| { readonly kind: "release" }
	/** One message, in any order; `again` leaves it to arrive once more. */
	| { readonly kind: "deliver"; readonly message: string; readonly again?: boolean }
	/** A person keeps one of several versions, by the write that made it, or writes what it should be. */
	| { readonly kind: "settle"; readonly region: Id; readonly keep: WriteId }
	| { readonly kind: "settle"; readonly region: Id; readonly value: LabValue };

/** What is done to one record, held in two or more regions. */
export interface LabScript {
	readonly values: RecordValues;
	readonly regions: readonly Id[];
	/** Decides between two halves, where one side has to refuse. */
	readonly leader: Id;
	readonly start: LabValue;
	readonly steps: readonly LabStep[];
}
