import type { Design, Feature, Id } from "../../model/design.ts";
import { spreadOf } from "../../model/spreadOf.ts";
import type { Operation } from "../../model/vocabulary.ts";

export interface AskedOf {
	readonly feature: Feature;
	readonly operation: Operation;
}

/**
 * Answers for requests, one for all that enter alike: those of features that run in the same regions and whose users are
 * spread alike. Where the data has homes each feature has its own.
 */
export class Alike<T> {
	readonly #ofKinds = new Map<string, T>();
	/** Long names are long to look up. */
	readonly #numbers = new Map<string, number>();
	readonly #ofThings = new WeakMap<object, number>();
	readonly #ofFeatures: Readonly<Record<Operation, WeakMap<Feature, T>>> = {
		read: new WeakMap(),
		write: new WeakMap(),
	};

	/** @param more what else has to be alike */
	of(design: Design, asked: AskedOf & { readonly more?: string }, find: () => T): T {
		const { feature, operation, more = "" } = asked;
		if (design.data.get(feature.store)?.pattern === "partitioned") {
			const known = this.#ofFeatures[operation].get(feature) ?? find();
			this.#ofFeatures[operation].set(feature, known);
			return known;
		}
		const runs = design.application.get(feature.application)?.regions ?? nowhere;
		const key = `${this.#number(runs, joined)}/${this.#number(feature.shares, spreadOf)}/${operation}/${more}`;
		const known = this.#ofKinds.get(key) ?? find();
		this.#ofKinds.set(key, known);
		return known;
	}

	/** The same for equal ones. */
	#number<Thing extends object>(thing: Thing, nameOf: (thing: Thing) => string): number {
		const known = this.#ofThings.get(thing);
		if (known !== undefined) return known;
		const name = nameOf(thing);
		const number = this.#numbers.get(name) ?? this.#numbers.size;
		this.#numbers.set(name, number);
		this.#ofThings.set(thing, number);
		return number;
	}
}

const nowhere: readonly Id[] = [];

function joined(regions: readonly Id[]): string {
	return regions.join();
}
