import { describe, expect, test } from "vitest";
import { storeAlternatives } from "../../../../src/engine/review/document/decisions/storeAlternatives.ts";
import { storeDecision } from "../../../../src/engine/review/document/decisions/storeDecision.ts";
import { decisionRecord } from "../../../../src/engine/review/document/record/decisionRecord.ts";
import type { ReviewInputs } from "../../../../src/engine/review/document/reviewInputs.ts";
import { designOf } from "../../designOf.ts";
import { threeRegions } from "../../threeRegions.ts";
import { exampleText, inputsOf, redesignOf } from "./reviewOf.ts";
import { linesOf, sectionOf } from "./textsOf.ts";

const collaboration = exampleText("global-collaboration");

const weighed = inputsOf(designOf(collaboration), { redesign: redesignOf(collaboration) });

function storeOf({ design }: ReviewInputs, id: string) {
	const store = design.data.get(id);
	if (store === undefined) throw new Error(`no store ${id}`);
	return store;
}

describe("the decision for a store", () => {
	test("says what it claims and what its configuration gives", () => {
		const inputs = weighed;
		expect(linesOf(storeDecision(inputs, storeOf(inputs, "settings")))[0]).toBe(
			"settings claims to be strong; its configuration gives eventual, and the figures count on that. workspace-settings needs strong.",
		);
		expect(linesOf(storeDecision(inputs, storeOf(inputs, "accounts")))[0]).toBe(
			"accounts is a strong store, and its configuration gives that. sign-in needs strong.",
		);
	});

	test("says that other ways were not weighed where the file is not at hand", () => {
		const design = threeRegions({
			store: `    pattern: multi-leader
    consistency: eventual
    conflicts: last-write-wins`,
		});
		const inputs = inputsOf(design);
		const lines = linesOf(storeDecision(inputs, storeOf(inputs, "main")));
		expect(lines.some((line) => line.includes("was not weighed here"))).toBe(true);
	});

	test("weighs the others: a weaker read near its users takes less than one at the leader", () => {
		const inputs = weighed;
		const ways = storeAlternatives(inputs, storeOf(inputs, "accounts"));
		const eventual = ways.find(({ consistency }) => consistency === "eventual")?.outcome;
		const strong = inputs.figures.latency.filter(
			({ feature, operation }) => feature === "sign-in" && operation === "read",
		);
		const slowest = Math.max(...strong.map(({ p99Ms }) => p99Ms ?? 0));
		// From Mumbai the leader is 187 ms away, the replica 1 ms.
		expect(slowest - (eventual?.readP99Ms ?? slowest)).toBeGreaterThan(150);
		expect(eventual?.staleP99Ms).toBeGreaterThan(4000);
	});

	test("offers what would give the consistency that is claimed and not given", () => {
		const inputs = weighed;
		const ways = storeAlternatives(inputs, storeOf(inputs, "settings")).filter(
			({ consistency }) => consistency === "strong",
		);
		expect(ways.length).toBeGreaterThan(0);
		expect(ways.some(({ outcome }) => outcome?.effective === "strong")).toBe(true);
	});
});

describe("the decision record", () => {
	test("of a design weighs one region and active-passive beside it", () => {
		const document = decisionRecord(weighed);
		expect(document.title).toBe("Decision: 3 regions take requests (us-east, eu-west and ap-south)");
		expect(document.sections.map(({ id }) => id)).toEqual([
			"context",
			"drivers",
			"options",
			"decision",
			"consequences",
			"confirmation",
		]);
		const options = linesOf(sectionOf(document, "options")).slice(0, 3);
		expect(options[0]).toMatch(/^One region \(us-east\): \$[\d,]+ a month, 8 h 10 min of downtime a year/);
		expect(options[1]).toMatch(/^Active-passive \(us-east, eu-west\):/);
		expect(options[2]).toMatch(/^As designed: three regions take requests:/);
		expect(linesOf(sectionOf(document, "decision"))[0]).toContain("Its net is the largest of the options.");
	});

	test("of a store names the ways that were possible, and its drivers", () => {
		const text = exampleText("us-with-eu-replica");
		const document = decisionRecord(inputsOf(designOf(text), { redesign: redesignOf(text) }), { subject: "orders" });
		expect(linesOf(sectionOf(document, "drivers"))).toContain("order needs read-your-writes.");
		const options = linesOf(sectionOf(document, "options"));
		expect(options.slice(0, 4)).toEqual([
			"As designed: eventual (single-leader, async)",
			"Strong: replicate synchronously",
			"Bounded staleness: bound it to 5 s",
			"Read-your-writes",
		]);
		expect(linesOf(sectionOf(document, "consequences-traded"))[2]).toContain("the last 4.04 s of writes are lost");
	});

	test("of a store that is not there is no document", () => {
		expect(() => decisionRecord(weighed, { subject: "nothing" })).toThrow("nothing");
	});
});
