import type { Id } from "../../model/design.ts";
import type { Effect, Sparse } from "./effect.ts";
import type { RequestLoad, Volume } from "./requestLoads.ts";

/** What amounts to something in each region. */
interface Committed {
	readonly gigabytes: Float64Array;
	/** What their arrival at one other replica costs. */
	readonly arrivalUsd: Float64Array;
}

/** Sums over requests from which the part of a bill is made that changes with a loss. */
export class UseSums {
	readonly #regions: number;
	/** By the region that they enter. */
	readonly answeredGb: Float64Array;
	/** By application, then by the region that they enter. */
	readonly #handled: ReadonlyMap<Id, { readonly requests: Float64Array; readonly gigabytes: Float64Array }>;
	/** By store. */
	readonly committed: ReadonlyMap<Id, Committed>;
	/** Reads and writes served elsewhere than they enter. */
	crossingUsd = 0;
	/** Requests that a store bills: reads and writes where they are served. */
	servedUsd = 0;

	constructor(size: Size, from?: UseSums) {
		this.#regions = size.regions;
		const array = (before?: Float64Array): Float64Array => before?.slice() ?? new Float64Array(size.regions);
		this.answeredGb = array(from?.answeredGb);
		this.#handled = new Map(
			size.applications.map((id) => {
				const before = from === undefined ? undefined : from.#handled.get(id);
				return [id, { requests: array(before?.requests), gigabytes: array(before?.gigabytes) }];
			}),
		);
		this.committed = new Map(
			size.stores.map((id) => {
				const before = from?.committed.get(id);
				return [id, { gigabytes: array(before?.gigabytes), arrivalUsd: array(before?.arrivalUsd) }];
			}),
		);
		this.crossingUsd = from?.crossingUsd ?? 0;
		this.servedUsd = from?.servedUsd ?? 0;
	}

	add(load: RequestLoad, { entered, answered, committed, crossingUsdPerGb, served }: Effect): void {
		this.crossingUsd += crossingUsdPerGb * load.gigabytes;
		this.servedUsd += served * load.servedUsd;
		raise(this.answeredGb, answered, load.gigabytes);
		for (const [application, { requests, gigabytes }] of load.byApplication) {
			const handled = this.#handled.get(application);
			if (handled === undefined) continue;
			raise(handled.requests, entered, requests);
			raise(handled.gigabytes, entered, gigabytes);
		}
		const writes = this.committed.get(load.store.id);
		if (writes === undefined) return;
		raise(writes.gigabytes, committed, load.gigabytes);
		raise(writes.arrivalUsd, committed, load.arrivalUsd);
	}

	/**
	 * Of requests that were taken away whole, rounding leaves some billionths: a sum that is so little of what it was is
	 * nothing.
	 */
	settle(before: UseSums): void {
		this.crossingUsd = rest(this.crossingUsd, before.crossingUsd);
		this.servedUsd = rest(this.servedUsd, before.servedUsd);
		settleAll(this.answeredGb, before.answeredGb);
		for (const [id, { requests, gigabytes }] of this.#handled) {
			settleAll(requests, before.#handled.get(id)?.requests);
			settleAll(gigabytes, before.#handled.get(id)?.gigabytes);
		}
		for (const [id, { gigabytes, arrivalUsd }] of this.committed) {
			settleAll(gigabytes, before.committed.get(id)?.gigabytes);
			settleAll(arrivalUsd, before.committed.get(id)?.arrivalUsd);
		}
	}

	/** What the applications handle, in one region by its position. */
	handledAt(applications: Iterable<Id>, region: number): Volume {
		const sum = { requests: 0, gigabytes: 0 };
		for (const application of applications) {
			sum.requests += this.#handled.get(application)?.requests[region] ?? 0;
			sum.gigabytes += this.#handled.get(application)?.gigabytes[region] ?? 0;
		}
		return sum;
	}

	/** What all applications handle, in all regions. */
	handled(): Volume {
		const sum = { requests: 0, gigabytes: 0 };
		for (const { requests, gigabytes } of this.#handled.values()) {
			for (let region = 0; region < this.#regions; region++) {
				sum.requests += requests[region] as number;
				sum.gigabytes += gigabytes[region] as number;
			}
		}
		return sum;
	}
}

interface Size {
	readonly regions: number;
	readonly applications: readonly Id[];
	readonly stores: readonly Id[];
}

function raise(sums: Float64Array, { at, amounts }: Sparse, times: number): void {
	for (let index = 0; index < at.length; index++) {
		const region = at[index] as number;
		sums[region] = (sums[region] as number) + (amounts[index] as number) * times;
	}
}

/** The most of a sum that is taken for what rounding leaves of it. */
const rounding = 1e-9;

function rest(amount: number, before = 0): number {
	return Math.abs(amount) <= rounding * before ? 0 : amount;
}

function settleAll(amounts: Float64Array, before: Float64Array | undefined): void {
	for (let at = 0; at < amounts.length; at++) amounts[at] = rest(amounts[at] as number, before?.[at]);
}
