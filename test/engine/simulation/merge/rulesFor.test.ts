import { describe, expect, it } from "vitest";
import { conflictStrategies, recordValues } from "../../../../src/engine/model/vocabulary.ts";
import { promisesOf } from "../../../../src/engine/simulation/merge/promisesOf.ts";
import { rulesFor } from "../../../../src/engine/simulation/merge/rulesFor.ts";

/** The promises that a strategy's usual rule keeps for a kind of value. */
function promised(strategy: (typeof conflictStrategies)[number], values: (typeof recordValues)[number]) {
	const choice = rulesFor(strategy, values);
	return choice.kind === "rules" ? promisesOf(choice.rules[0]) : [];
}

describe("the rules of a strategy", () => {
	it("leave nothing to people but by version and by hand, as the conflict figures count", () => {
		for (const values of recordValues) {
			const asking = conflictStrategies.filter(
				(strategy) =>
					rulesFor(strategy, values).kind === "rules" && !promised(strategy, values).includes("settles-alone"),
			);
			expect(asking).toEqual(["version", "manual"]);
		}
	});

	it("refuse nothing but by reject", () => {
		for (const values of recordValues) {
			const refusing = conflictStrategies.filter(
				(strategy) =>
					rulesFor(strategy, values).kind === "rules" && !promised(strategy, values).includes("accepts-writes"),
			);
			expect(refusing).toEqual(["reject"]);
		}
	});

	it("keep each write of a counter, a balance or a log that is merged", () => {
		for (const values of ["counter", "balance", "log"] as const) {
			expect(promised("crdt", values)).toContain("keeps-writes");
			expect(promised("merge", values)).toContain("keeps-writes");
			expect(promised("last-write-wins", values)).not.toContain("keeps-writes");
		}
	});

	it("say why a merge means nothing for plain records, and that a CRDT loses updates of them", () => {
		const merge = rulesFor("merge", "record");
		expect(merge.kind === "none" && merge.reason).toContain("have no sum");
		expect(promised("crdt", "record")).not.toContain("keeps-writes");
	});
});
