import * as texts from "../../../texts/review/comparison.ts";
import type { Design, Id } from "../../model/design.ts";
import type { Difference } from "../../model/difference.ts";
import { type NamedSection, nameIn, type Renames } from "./names.ts";

interface Orders {
	readonly a: readonly Id[];
	readonly b: readonly Id[];
}

/** Where the order of things means something: routing entries are asked one after the other, scenes are shown so. */
export function orderDifferences(a: Design, b: Design, renames: Renames): readonly Difference[] {
	const routing = commonOrder(a.routing, b.routing, { renames, section: "routing" });
	const scenes = commonOrder(a.scenes, b.scenes, { renames, section: "scenes" });
	return [
		...(routing === undefined ? [] : [reordered("routing", routing, texts.routingEntriesAreAsked)]),
		...(scenes === undefined ? [] : [reordered("scenes", scenes, texts.scenesAreShownInAnother)]),
	];
}

/** What both have, in the order of each; undefined where that is one order. */
export function commonOrder(
	a: ReadonlyMap<Id, unknown>,
	b: ReadonlyMap<Id, unknown>,
	{ renames, section }: { readonly renames: Renames; readonly section: NamedSection },
): Orders | undefined {
	const names = [...a.keys()].map(nameIn(renames, section));
	const inA = names.filter((id) => b.has(id));
	const inB = [...b.keys()].filter((id) => names.includes(id));
	return inA.every((id, index) => id === inB[index]) ? undefined : { a: inA, b: inB };
}

export function reordered(section: "routing" | "scenes" | "regions", { a, b }: Orders, what: string): Difference {
	return {
		path: section,
		kind: "moved",
		a,
		b,
		section,
		sentence: texts.whatBBeforeA(what, b.join(", "), a.join(", ")),
		follows: false,
	};
}
