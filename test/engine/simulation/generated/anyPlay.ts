import fc from "fast-check";
import type { Design, Fault } from "../../../../src/engine/model/design.ts";
import { faultList } from "./faultList.ts";
import { smallDesign } from "./smallDesign.ts";

export interface AnyPlay {
	readonly design: Design;
	readonly faults: readonly Fault[];
	readonly seed: number;
}

/** Faults of a small design, the last over by `endMs`. */
export function anyPlay({ most, endMs }: { readonly most: number; readonly endMs: number }): fc.Arbitrary<AnyPlay> {
	return smallDesign.chain((design) =>
		fc.record({
			design: fc.constant(design),
			faults: faultList(design, { most, endMs }),
			seed: fc.integer({ min: 0, max: 1e6 }),
		}),
	);
}
