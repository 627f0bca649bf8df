import { ok } from "../../model/result.ts";
import { type MergeRule, type Version, writeIdOf } from "./mergeRule.ts";
import { covers, joined, type VersionVector, writesIn } from "./versionVector.ts";

export interface VectorSibling<Value> extends Version<Value> {
	readonly vector: VersionVector;
}

/** One, or those of which none has come from another; in the order of their writes' ids. */
export type VectorRecord<Value> = readonly VectorSibling<Value>[];

/**
 * A record that knows by version vectors which write has seen which. One that has seen another replaces it; writes that
 * haven't seen each other are all kept, for a person. Who writes with several in view has settled them.
 *
 * Source: DeCandia and others, "Dynamo: Amazon's Highly Available Key-value Store", SOSP 2007, section 4.4; the
 * multi-value register of Shapiro and others, INRIA RR-7506, 2011, section 3.2.2.
 */
export function versionVectors<Value>(): MergeRule<VectorRecord<Value>, Value, Value> {
	return {
		name: "version-vectors",
		promises: ["commutative", "associative", "idempotent", "convergent", "keeps-writes", "accepts-writes"],
		agrees: "after",
		begin: (value) => [{ value, write: undefined, vector: new Map() }],
		write: (state, value, writer) => {
			const seen = joined(state.map(({ vector }) => vector));
			const vector = new Map([...seen, [writer.region, writer.sequence]]);
			return ok([{ value, write: writeIdOf(writer), vector }]);
		},
		merge: (here, arrived) => {
			const byWrite = new Map([...here, ...arrived].map((each) => [each.write ?? "", each]));
			const all = [...byWrite.values()];
			const newest = all.filter((each) => !all.some((other) => other !== each && covers(other.vector, each.vector)));
			return newest.toSorted((a, b) => ((a.write ?? "") < (b.write ?? "") ? -1 : 1));
		},
		read: (state) => state.map(({ value, write }) => ({ value, write })),
		reflected: (state) => writesIn(joined(state.map(({ vector }) => vector))),
	};
}
