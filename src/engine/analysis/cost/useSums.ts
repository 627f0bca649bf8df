import type { Design, Id } from "../../model/design.ts";
import type { Effect, Sparse } from "./effect.ts";
import type { RequestLoad } from "./requestLoads.ts";

/** Amounts by region. */
export interface RegionVolumes {
	readonly requests: Float64Array;
	readonly gigabytes: Float64Array;
}

/** Sums over requests from which the part of a bill is made that changes with a loss. */
export class UseSums {
	readonly #regions: number;
	readonly #applications: ReadonlyMap<Id, number>;
	readonly #stores: ReadonlyMap<Id, number>;
	/** By application, and of each by the region that they enter. */
	readonly #handled: RegionVolumes;
	/** By the region that they enter. */
	readonly answeredGb: Float64Array;
	/** By store, and of each by the region where they commit. */
	readonly committedGb: Float64Array;
	/** What their arrival at one other replica costs. */
	readonly arrivalUsd: Float64Array;
	/** Reads and writes served elsewhere than they enter. */
	crossingUsd = 0;
	/** Requests that a store bills: reads and writes where they are served. */
	servedUsd = 0;

	constructor({ regions, application, data }: Design) {
		this.#regions = regions.size;
		this.#applications = places(application, regions.size);
		this.#stores = places(data, regions.size);
		const handled = application.size * regions.size;
		const committed = data.size * regions.size;
		this.#handled = { requests: new Float64Array(handled), gigabytes: new Float64Array(handled) };
		this.answeredGb = new Float64Array(regions.size);
		this.committedGb = new Float64Array(committed);
		this.arrivalUsd = new Float64Array(committed);
	}

	/** Begins with the sums of another one, of the same design. */
	start(from: UseSums): void {
		this.#handled.requests.set(from.#handled.requests);
		this.#handled.gigabytes.set(from.#handled.gigabytes);
		this.answeredGb.set(from.answeredGb);
		this.committedGb.set(from.committedGb);
		this.arrivalUsd.set(from.arrivalUsd);
		this.crossingUsd = from.crossingUsd;
		this.servedUsd = from.servedUsd;
	}

	add(load: RequestLoad, { entered, answered, committed, crossingUsdPerGb, served }: Effect): void {
		this.crossingUsd += crossingUsdPerGb * load.gigabytes;
		this.servedUsd += served * load.servedUsd;
		raise(this.answeredGb, answered, { from: 0, times: load.gigabytes });
		for (const [application, { requests, gigabytes }] of load.byApplication) {
			const from = this.#applications.get(application);
			if (from === undefined) continue;
			raise(this.#handled.requests, entered, { from, times: requests });
			raise(this.#handled.gigabytes, entered, { from, times: gigabytes });
		}
		const from = this.#stores.get(load.store.id) ?? 0;
		raise(this.committedGb, committed, { from, times: load.gigabytes });
		raise(this.arrivalUsd, committed, { from, times: load.arrivalUsd });
	}

	/**
	 * Of requests that were taken away whole, rounding leaves some billionths: a sum that is so little of what it was is
	 * nothing.
	 */
	settle(before: UseSums): void {
		this.crossingUsd = rest(this.crossingUsd, before.crossingUsd);
		this.servedUsd = rest(this.servedUsd, before.servedUsd);
		settleAll(this.answeredGb, before.answeredGb);
		settleAll(this.#handled.requests, before.#handled.requests);
		settleAll(this.#handled.gigabytes, before.#handled.gigabytes);
		settleAll(this.committedGb, before.committedGb);
		settleAll(this.arrivalUsd, before.arrivalUsd);
	}

	/** What some applications handle, by region. */
	handledBy(applications: Iterable<Id>): RegionVolumes {
		const sums = { requests: new Float64Array(this.#regions), gigabytes: new Float64Array(this.#regions) };
		for (const application of applications) {
			const from = this.#applications.get(application);
			if (from === undefined) continue;
			for (let region = 0; region < this.#regions; region++) {
				sums.requests[region] = (sums.requests[region] as number) + (this.#handled.requests[from + region] as number);
				sums.gigabytes[region] =
					(sums.gigabytes[region] as number) + (this.#handled.gigabytes[from + region] as number);
			}
		}
		return sums;
	}
}

/** Where each one's row begins. */
function places(things: ReadonlyMap<Id, unknown>, width: number): ReadonlyMap<Id, number> {
	return new Map([...things.keys()].map((id, position) => [id, position * width]));
}

function raise(
	sums: Float64Array,
	{ at, amounts }: Sparse,
	{ from, times }: { readonly from: number; readonly times: number },
): void {
	for (let index = 0; index < at.length; index++) {
		const place = from + (at[index] as number);
		sums[place] = (sums[place] as number) + (amounts[index] as number) * times;
	}
}

/** The most of a sum that is taken for what rounding leaves of it. */
const rounding = 1e-9;

function rest(amount: number, before: number): number {
	return Math.abs(amount) <= rounding * before ? 0 : amount;
}

function settleAll(amounts: Float64Array, before: Float64Array): void {
	for (let at = 0; at < amounts.length; at++) amounts[at] = rest(amounts[at] as number, before[at] as number);
}
