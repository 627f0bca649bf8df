import { describe, expect, it } from "vitest";
import type { Headline } from "../../../src/engine/review/headline.ts";
import { headlineRows } from "../../../src/ui/shell/headlineRows.ts";

const nothing: Headline = {
	monthlyCost: 0,
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

	it("show no change where there is none", () => {
		expect(costRow(228_000, 228_000)?.delta).toBeUndefined();
	});
});
