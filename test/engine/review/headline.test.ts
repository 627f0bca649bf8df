import { describe, expect, it } from "vitest";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { bareFigures, bareHeadline } from "../../../src/engine/review/bareFigures.ts";
import { headline } from "../../../src/engine/review/headline.ts";
import { type FilePart, quietDesign } from "./quietDesign.ts";

function headlineOf(changes: FilePart = {}): ReturnType<typeof headline> {
	const design = quietDesign(changes);
	return headline(design, analyzeDesign(design));
}

describe("the headline figures", () => {
	it("show the slowest p99, which is a strong write that crosses an ocean", () => {
		const { worstLatency } = headlineOf();
		expect(worstLatency).toMatchObject({ feature: "sign-in", operation: "write", met: true });
	});

	it("leave out what nobody asks for", () => {
		const { worstLatency } = headlineOf({ features: { "sign-in": { writesPerSecond: 0 } } });
		expect(worstLatency).not.toMatchObject({ feature: "sign-in", operation: "write" });
	});

	it("put what only the return of a region ends before any recovery time", () => {
		expect(headlineOf().longestRecovery?.rtoSeconds).toBeGreaterThan(0);
		const alone = { data: { notes: { replicas: ["us"] } } };
		expect(headlineOf(alone).longestRecovery).toMatchObject({ region: "us", feature: "note", rtoSeconds: null });
	});

	it("say whether the bill is within the budget, where there is one", () => {
		expect(headlineOf().budgetMet).toBeNull();
		expect(headlineOf({ costs: { monthlyBudget: "1M" } }).budgetMet).toBe(true);
		expect(headlineOf({ costs: { monthlyBudget: 1 } }).budgetMet).toBe(false);
	});

	it("are heard before the other figures, and are the same as of all of them", () => {
		const design = quietDesign({});
		const heard: ReturnType<typeof headline>[] = [];
		const figures = analyzeDesign(design, (early) => heard.push(bareHeadline(early)));
		expect(heard).toEqual([headline(design, bareFigures(figures))]);
		expect(structuredClone(heard)).toEqual(heard);
	});
});
