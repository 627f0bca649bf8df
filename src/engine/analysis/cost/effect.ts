import { transferPrice } from "../../catalog/transferPrice.ts";
import type { Design, Id } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";
import type { Serving } from "./servingReplicas.ts";

/** Amounts by region, of few of them. */
export interface Sparse {
	/** Positions among the design's regions. */
	readonly at: Uint16Array;
	readonly amounts: Float64Array;
}

/**
 * What a kind of requests adds to the sums of a bill, for each request of it: all of them grow evenly with the requests,
 * so that it need not be known how many they are.
 */
export interface Effect {
	/** Where they enter. */
	readonly entered: Sparse;
	/** Reads that are answered, where they entered. */
	readonly answered: Sparse;
	/** Writes, where they commit. */
	readonly committed: Sparse;
	/** USD for a gigabyte that is served elsewhere than it enters. */
	readonly crossingUsdPerGb: number;
	/** Replicas that serve one. */
	readonly served: number;
}

/** Requests that enter at one place, and who serves them there. */
interface PlacedRequests {
	readonly entry: Id;
	/** Of all; negative for what is there no more. */
	readonly share: number;
	readonly servings: readonly Serving[];
}

/** Adds up an effect, place by place. */
export class EffectSum {
	readonly #design: Design;
	readonly #operation: Operation;
	readonly #entered = new Map<Id, number>();
	readonly #answered = new Map<Id, number>();
	readonly #committed = new Map<Id, number>();
	#crossingUsdPerGb = 0;
	#served = 0;

	constructor(design: Design, operation: Operation) {
		this.#design = design;
		this.#operation = operation;
	}

	add({ entry, share, servings }: PlacedRequests): void {
		for (const { share: part, replicas } of servings) {
			const requests = share * part;
			raise(this.#entered, entry, requests);
			this.#served += requests * replicas.length;
			for (const replica of replicas) this.#cross(entry, replica, requests);
			const [first] = replicas;
			if (first === undefined) continue;
			if (this.#operation === "read") raise(this.#answered, entry, requests);
			else raise(this.#committed, first, requests);
		}
	}

	/** A read's answer goes from the replica to the entry, a write the other way. */
	#cross(entry: Id, replica: Id, requests: number): void {
		if (replica === entry) return;
		const [from, to] = this.#operation === "read" ? [replica, entry] : [entry, replica];
		this.#crossingUsdPerGb += requests * linkUsdPerGb(this.#design, from, to);
	}

	/** @param positions where each region stands */
	effect(positions: ReadonlyMap<Id, number>): Effect {
		return {
			entered: sparse(this.#entered, positions),
			answered: sparse(this.#answered, positions),
			committed: sparse(this.#committed, positions),
			crossingUsdPerGb: this.#crossingUsdPerGb,
			served: this.#served,
		};
	}
}

export function linkUsdPerGb({ regions }: Design, from: Id, to: Id): number {
	const sender = regions.get(from);
	const receiver = regions.get(to);
	if (sender === undefined || receiver === undefined)
		throw new Error(`transfer between unknown regions ${from}, ${to}`);
	return transferPrice(sender, receiver).value;
}

function raise(sums: Map<Id, number>, region: Id, by: number): void {
	sums.set(region, (sums.get(region) ?? 0) + by);
}

function sparse(sums: ReadonlyMap<Id, number>, positions: ReadonlyMap<Id, number>): Sparse {
	return {
		at: Uint16Array.from(sums.keys(), (region) => positions.get(region) ?? 0),
		amounts: Float64Array.from(sums.values()),
	};
}
