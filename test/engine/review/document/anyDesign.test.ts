import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Design, Fault, Scenario } from "../../../../src/engine/model/design.ts";
import { decisionRecord } from "../../../../src/engine/review/document/record/decisionRecord.ts";
import { designOf } from "../../designOf.ts";
import { extremeText, generatedText } from "../../reference/generated/generatedDesign.ts";
import { inputsOf, reviewOf } from "./reviewOf.ts";
import { textsOf } from "./textsOf.ts";

/** What no sentence may hold: a value that is none. */
const noValue = /\b(undefined|NaN|null|Infinity)\b|\[object|, ,|\(\)|: \./;

/** The loss of the first region, and its being cut off. */
function withScenarios(design: Design): Design {
	const [first = "", ...others] = design.regions.keys();
	const time = { atMs: 60_000, forMs: 120_000 };
	const scenario = (id: string, fault: Fault): [string, Scenario] => [
		id,
		{ id, name: id, durationMs: 300_000, faults: [fault] },
	];
	const scenarios = [
		scenario("down", { ...time, kind: "region-down", region: first }),
		...(others.length === 0 ? [] : [scenario("cut", { ...time, kind: "partition", between: [[first], others] })]),
	];
	return { ...design, scenarios: new Map(scenarios) };
}

function wrongTexts(text: string): readonly string[] {
	const design = withScenarios(designOf(text));
	const inputs = inputsOf(design);
	const documents = [
		reviewOf(design),
		decisionRecord(inputs),
		...[...design.data.keys()].slice(0, 1).map((subject) => decisionRecord(inputs, { subject })),
	];
	return documents.flatMap(textsOf).filter((line) => noValue.test(line));
}

describe("of any design", () => {
	test.each([
		["as nobody would think of it", generatedText],
		["with numbers at the ends of what the format takes", extremeText],
	])("%s the review and the records say something whole", { timeout: 120_000 }, (_, texts) => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(wrongTexts(text)).toEqual([]);
			}),
			{ numRuns: 8 },
		);
	});
});
