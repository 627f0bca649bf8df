import { expect, it } from "vitest";
import { fuzzKinds } from "./fuzzInput.ts";
import { type FuzzFault, fuzzRun } from "./fuzzRun.ts";

// `npm run fuzz` tries 50 000 and more of them, of any seed.
it("does what the page does with 2000 texts, links, pictures and clipboards, none of which it was made for", {
	timeout: 1_200_000,
}, () => {
	const faults: FuzzFault[] = [];
	const met = new Set<string>();
	fuzzRun(
		{ seed: 1, kinds: fuzzKinds, from: 0, to: 2000 },
		{
			onFault: (fault) => faults.push(fault),
			onOutcome: ({ kind }, { accepted }) => met.add(`${kind} ${accepted ? "read" : "refused"}`),
		},
	);
	expect(faults).toEqual([]);
	expect([...met].toSorted()).toEqual(fuzzKinds.flatMap((kind) => [`${kind} read`, `${kind} refused`]).toSorted());
});
