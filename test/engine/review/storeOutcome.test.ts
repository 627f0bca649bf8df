import { describe, expect, it } from "vitest";
import { templates } from "../../../src/editor/templates.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { comparedOutcome, storeOutcome } from "../../../src/engine/review/storeOutcome.ts";

const { design } = parseDesign(templates.find(({ id }) => id === "shop")?.text ?? "");
if (design === undefined) throw new Error("the shop has problems");
const figures = analyzeDesign(design);

describe("what a store's features get", () => {
	it("is the worst of each figure among them", () => {
		const outcome = storeOutcome(design, figures, "inventory");
		const writes = figures.latency.filter(({ feature, operation }) => feature === "stock" && operation === "write");
		expect(outcome.writeP99Ms).toBe(Math.max(...writes.map(({ p99Ms }) => p99Ms ?? 0)));
		expect(outcome.effective).toBe("strong");
		expect(outcome.monthlyCost).toBe(figures.cost.monthlyTotal);
	});

	it("counts conflicts by the day", () => {
		const perHour = figures.conflicts.find(({ feature }) => feature === "basket")?.perHour ?? 0;
		expect(perHour).toBeGreaterThan(0);
		expect(storeOutcome(design, figures, "cart").conflictsPerDay).toBeCloseTo(perHour * 24, 9);
	});
});

describe("a comparison of outcomes", () => {
	const now = storeOutcome(design, figures, "cart");

	it("calls more availability better and more of anything else worse", () => {
		expect(comparedOutcome(now, { ...now, availability: 0.99 }, "availability")).toBe("worse");
		expect(comparedOutcome(now, { ...now, writeP99Ms: 1 }, "writeP99Ms")).toBe("better");
		expect(comparedOutcome(now, { ...now, monthlyCost: now.monthlyCost * 2 }, "monthlyCost")).toBe("worse");
	});

	it("says nothing of what can't be told apart", () => {
		expect(comparedOutcome(now, now, "availability")).toBeUndefined();
		expect(comparedOutcome(now, { ...now, monthlyCost: now.monthlyCost * 1.0001 }, "monthlyCost")).toBeUndefined();
		expect(comparedOutcome(now, { ...now, staleP99Ms: undefined }, "staleP99Ms")).toBeUndefined();
	});
});
