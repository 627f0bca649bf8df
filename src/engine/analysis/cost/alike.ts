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
		const runs = design.application.get(feature.application)?.regions ?? [];
		const key = `${operation}/${more}/${joined(runs)}/${spreadOf(feature.shares)}`;
		const known = this.#ofKinds.get(key) ?? find();
		this.#ofKinds.set(key, known);
		return known;
	}
}

const joins = new WeakMap<readonly Id[], string>();

function joined(regions: readonly Id[]): string {
	const known = joins.get(regions) ?? regions.join();
	joins.set(regions, known);
	return known;
}
