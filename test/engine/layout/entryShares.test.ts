import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editText } from "../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { entryShares } from "../../../src/engine/layout/entryShares.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import type { Edit } from "../../../src/engine/model/figures.ts";

const start = readFileSync("examples/global-collaboration.yaml", "utf8");

interface Read {
	readonly text: string;
	readonly design: Design;
}

function read(text: string): Read {
	const { design } = parseDesign(text);
	if (design === undefined) throw new Error("the example has problems");
	return { text, design };
}

/** As the page does it: what is unchanged stays the same object. An edit that the design doesn't take changes nothing. */
function edited(before: Read, edit: Edit): Read {
	const result = editText(before.text, [edit]);
	if (!result.ok) return before;
	const { text, read: document } = result.value;
	const { design } = parseDesign(text, { previous: before.design, read: document });
	return design === undefined ? before : { text, design };
}

const { design: first } = read(start);
const someOf = (ids: Iterable<string>) => fc.constantFrom(...ids);
const edits: fc.Arbitrary<Edit> = fc.oneof(
	fc
		.tuple(someOf(first.features.keys()), fc.constantFrom("readsPerSecond", "writesPerSecond"), fc.nat(9000))
		.map(([id, field, value]): Edit => ({ op: "set", path: ["features", id, field], value })),
	fc
		.tuple(someOf(first.regions.keys()), fc.constantFrom("active", "standby", "read-only"))
		.map(([id, value]): Edit => ({ op: "set", path: ["regions", id, "role"], value })),
	fc
		.tuple(someOf(first.application.keys()), fc.subarray([...first.regions.keys()], { minLength: 1 }))
		.map(([id, value]): Edit => ({ op: "set", path: ["application", id, "regions"], value })),
	fc
		.tuple(someOf(first.application.keys()), fc.nat(300))
		.map(([id, x]): Edit => ({ op: "set", path: ["canvas", id], value: { x } })),
	fc
		.tuple(someOf(first.routing.keys()), fc.constantFrom("latency", "weighted"))
		.map(([id, value]): Edit => ({ op: "set", path: ["routing", id, "policy"], value })),
	fc.nat(99).map((value): Edit => ({ op: "set", path: ["failover", "detect"], value: `${value + 1}s` })),
	someOf(first.observability.keys()).map((id): Edit => ({ op: "delete", path: ["observability", id] })),
	someOf(first.features.keys()).map((id): Edit => ({ op: "delete", path: ["features", id] })),
);

describe("a layout that uses again what an edit leaves as it was", () => {
	it("equals the layout of the same text read anew, after any edits", () => {
		let changes = 0;
		fc.assert(
			fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (all) => {
				let now = read(start);
				for (const edit of all) {
					const next = edited(now, edit);
					if (next !== now) changes += 1;
					now = next;
					expect(layoutDesign(now.design)).toEqual(layoutDesign(structuredClone(now.design)));
				}
				expect(now.design).toEqual(read(now.text).design);
			}),
			{ numRuns: 25, seed: 11 },
		);
		expect(changes).toBeGreaterThan(50);
	});

	it("keeps where requests enter while something is moved or watched, and not when somebody asks for more", () => {
		const before = read(start);
		const shares = entryShares(before.design);
		const [application = ""] = first.application.keys();
		const moved = edited(before, { op: "set", path: ["canvas", application], value: { x: 7 } });
		expect(moved).not.toBe(before);
		expect(entryShares(moved.design)).toBe(shares);
		const [watch = ""] = first.observability.keys();
		const unwatched = edited(before, { op: "delete", path: ["observability", watch] });
		expect(unwatched).not.toBe(before);
		expect(entryShares(unwatched.design)).toBe(shares);
		const [feature = ""] = first.features.keys();
		const asked = edited(before, { op: "set", path: ["features", feature, "readsPerSecond"], value: 45_000 });
		expect(asked).not.toBe(before);
		expect(entryShares(asked.design)).not.toBe(shares);
	});
});
