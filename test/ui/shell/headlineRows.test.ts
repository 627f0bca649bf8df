import { describe, expect, it } from "vitest";
import type { Headline } from "../../../src/engine/review/headline.ts";
import { headlineRows } from "../../../src/ui/shell/headlineRows.ts";

const nothing: Headline = {
	monthlyCost: 0,
	costByCategory: { compute: 60, database: 0, storage: 0, transfer: 140, routing: 0, balancing: 0, observability: 0 },
	budgetMet: null,
	worstLatency: null,
	worstAvailability: null,
	longestRecovery: null,
};

function costRow(now: number, then: number) {
	const rows = headlineRows({
		now: { ...nothing, monthlyCost: now },
		baseline: { ...nothing, monthlyCost: then },
		currency: "USD",
	});
	return rows[0];
}

describe("the headline figures", () => {
	it("are dashes until they are known", () => {
		const rows = headlineRows({ now: undefined, baseline: undefined, currency: "USD" });
		expect(rows.map(({ value }) => value)).toEqual(["—", "—", "—", "—"]);
	});

	it("show what became dearer since the baseline as worse", () => {
		expect(costRow(240_000, 228_000)?.delta).toEqual({ text: "▲ $12k", change: "worse" });
	});

	it("say what the bill goes to, the largest first", () => {
		expect(costRow(200, 200)?.why).toEqual({
			terms: [
				{ label: "Transfer", value: 140, unit: "a month", figure: "cost/byCategory/transfer" },
				{ label: "Compute", value: 60, unit: "a month", figure: "cost/byCategory/compute" },
			],
		});
	});

	it("show no change where there is none", () => {
		expect(costRow(228_000, 228_000)?.delta).toBeUndefined();
	});
});
