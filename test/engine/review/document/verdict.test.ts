import { describe, expect, test } from "vitest";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { ReviewBlock } from "../../../../src/engine/model/reviewDocument.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { heldObjectives } from "../../../../src/engine/review/document/heldObjectives.ts";
import { summarySection } from "../../../../src/engine/review/document/summary/summarySection.ts";
import { threeRegions } from "../../threeRegions.ts";
import { quietDesign } from "../quietDesign.ts";
import { inputsOf } from "./reviewOf.ts";
import { wordsOf } from "./textsOf.ts";

type Verdict = Extract<ReviewBlock, { kind: "verdict" }>;

function verdictOf(design: Design): Verdict {
	const found = summarySection(inputsOf(design)).blocks.find((block): block is Verdict => block.kind === "verdict");
	if (found === undefined) throw new Error("no verdict");
	return found;
}

const consensus = `    pattern: consensus
    consistency: strong
    leader: us`;

function withObjective(objective: string): Design {
	return threeRegions({ store: consensus, feature: `    objectives: { ${objective} }` });
}

describe("the verdict", () => {
	test("is good where every objective is met and no rule finds an error", () => {
		const { tone, title } = verdictOf(quietDesign());
		expect(tone).toBe("good");
		expect(title).toBe("All 7 objectives are met");
	});

	// From Mumbai a write crosses to us and back, over 186 ms, and waits for a majority.
	test("turns when one objective is missed, and names whose it is", () => {
		const design = withObjective("write: { p99: 100ms }, availability: 50%");
		const { tone, title, text } = verdictOf(design);
		expect(tone).toBe("error");
		expect(title).toBe("1 of 2 objectives is missed");
		expect(wordsOf(text)).toMatch(/^Missed: app: write latency \(p99\) \d+ ms \(India; asked ≤ 100 ms\)\./);
		const other = verdictOf(withObjective("write: { p99: 100s }, availability: 50%"));
		expect(other.title).toMatch(/^All 2 objectives are met/);
	});

	test("says that nothing is asked where no objective is written", () => {
		const { tone, title } = verdictOf(threeRegions({ store: consensus }));
		expect(tone).toBe("warning");
		expect(title).toContain("No objective is written down");
	});

	test("names the topology that the business case favours", () => {
		const poor = quietDesign({ business: { yearlyRevenue: "1k", yearlyEngineering: "1M" } });
		expect(verdictOf(poor).tone).toBe("warning");
		expect(wordsOf(verdictOf(poor).text)).toContain("the business case favours one region");
		const rich = quietDesign({ business: { yearlyRevenue: "1M", yearlyGain: "100M" } });
		expect(verdictOf(rich).tone).toBe("good");
		expect(wordsOf(verdictOf(rich).text)).toContain("the business case favours active-active");
	});
});

describe("objectives held against the figures", () => {
	test("count the budget as one of the design as a whole", () => {
		const held = heldObjectives(quietDesign(), analyzeDesign(quietDesign({ costs: { monthlyBudget: "1" } })));
		expect(held.some(({ asked }) => asked === "budget")).toBe(false);
		const design = quietDesign({ costs: { monthlyBudget: "1" } });
		const budget = heldObjectives(design, analyzeDesign(design)).find(({ asked }) => asked === "budget");
		expect(budget).toMatchObject({ feature: null, objective: "≤ $1.00", met: false });
	});

	test("leave out what nobody asks for", () => {
		const design = threeRegions({
			store: consensus,
			feature: "    objectives: { write: { p99: 1ms } }",
		});
		const silent = {
			...design,
			features: new Map([...design.features].map(([id, each]) => [id, { ...each, writesPerSecond: 0 }])),
		};
		expect(heldObjectives(design, analyzeDesign(design))).toHaveLength(1);
		expect(heldObjectives(silent, analyzeDesign(silent))).toEqual([]);
	});

	// Only us leads: its loss is the one that takes longest, and a majority has each write.
	test("take the worst figure of each", () => {
		const design = withObjective("rpo: 0s, rto: 1s");
		const held = heldObjectives(design, analyzeDesign(design));
		expect(held.map(({ asked, value, met }) => ({ asked, value, met }))).toEqual([
			{ asked: "rto", value: "on return", met: false },
			{ asked: "rpo", value: "0 s", met: true },
		]);
	});
});
