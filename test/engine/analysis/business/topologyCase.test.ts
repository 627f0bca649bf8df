import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseInputs } from "../../../../src/engine/analysis/business/caseInputs.ts";
import {
	breakEvenOutageCostPerHour,
	leadYearly,
	topologyCase,
	verdictOf,
} from "../../../../src/engine/analysis/business/topologyCase.ts";
import { tornado } from "../../../../src/engine/analysis/business/tornado.ts";

/**
 * Down 10 h a year in one region, 5 h with a standby, 1 h active-active (a year has 8,760 h); the
 * baseline is down 10 h too and costs 10,000 a month.
 */
const inputs: CaseInputs = {
	outageCostPerHour: 20_000,
	oneTime: 60_000,
	baseline: { monthlyCost: 10_000, unavailability: 10 / 8760 },
	gainYearly: { singleRegion: 0, activePassive: 0, activeActive: 100_000 },
	engineeringYearly: { singleRegion: 0, activePassive: 20_000, activeActive: 50_000 },
	monthlyCost: { singleRegion: 10_000, activePassive: 15_000, activeActive: 20_000 },
	unavailability: { singleRegion: 10 / 8760, activePassive: 5 / 8760, activeActive: 1 / 8760 },
};

describe("the net of a topology", () => {
	it("is gain and avoided outages, less what infrastructure and people add", () => {
		// 100,000 + 9 h × 20,000 − 12 × 10,000 − 50,000.
		const result = topologyCase(inputs, "activeActive");
		expect(result.outageCostAvoidedYearly).toBeCloseTo(180_000, 6);
		expect(result.addedInfrastructureYearly).toBeCloseTo(120_000, 6);
		expect(result.netYearly).toBeCloseTo(110_000, 6);
		expect(result.netFirstYear).toBeCloseTo(50_000, 6);
	});

	it("has its own gain and engineering with a standby", () => {
		// 5 h × 20,000 − 12 × 5,000 − 20,000.
		expect(topologyCase(inputs, "activePassive").netYearly).toBeCloseTo(20_000, 6);
	});

	it("is nothing where nothing changes", () => {
		expect(topologyCase(inputs, "singleRegion").netYearly).toBe(0);
	});
});

describe("the verdict", () => {
	it("is the largest net", () => {
		expect(verdictOf(inputs)).toBe("activeActive");
		const noGain = { ...inputs, gainYearly: { ...inputs.gainYearly, activeActive: 0 } };
		expect(verdictOf(noGain)).toBe("activePassive");
		expect(verdictOf({ ...noGain, outageCostPerHour: 0 })).toBe("singleRegion");
	});
});

describe("the break-even outage cost", () => {
	it("is where active-active's net meets the best other's", () => {
		const noGain = { ...inputs, gainYearly: { ...inputs.gainYearly, activeActive: 0 } };
		// 170,000 more than one region for 9 h less; 90,000 more than a standby for 4 h less.
		expect(breakEvenOutageCostPerHour(noGain)).toBeCloseTo(22_500, 6);
		expect(leadYearly({ ...noGain, outageCostPerHour: 22_500 })).toBeCloseTo(0, 6);
	});

	it("is 0 where the gain alone pays", () => {
		const gain = { ...inputs.gainYearly, activeActive: 1e6 };
		expect(breakEvenOutageCostPerHour({ ...inputs, gainYearly: gain })).toBe(0);
	});

	it("is not there where active-active is no more available", () => {
		const unavailability = { ...inputs.unavailability, activeActive: 5 / 8760 };
		expect(breakEvenOutageCostPerHour({ ...inputs, unavailability })).toBeUndefined();
	});

	it("counts from where it overtakes one, though the other is more available and overtakes later", () => {
		// Against one region: 70,000 less to begin with, 9 h ahead. With a standby only 0.5 h are lost.
		const varied: CaseInputs = {
			...inputs,
			unavailability: { ...inputs.unavailability, activePassive: 0.5 / 8760 },
			engineeringYearly: { ...inputs.engineeringYearly, activePassive: 500_000 },
		};
		expect(breakEvenOutageCostPerHour(varied)).toBeCloseTo(70_000 / 9, 6);
	});

	it("leaves active-active ahead for every higher outage cost", () => {
		const money = fc.double({ min: 0, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(money, money, money, (gain, engineering, more) => {
				const varied: CaseInputs = {
					...inputs,
					gainYearly: { ...inputs.gainYearly, activeActive: gain },
					engineeringYearly: { ...inputs.engineeringYearly, activeActive: engineering },
				};
				const breakEven = breakEvenOutageCostPerHour(varied) ?? Number.NaN;
				expect(leadYearly({ ...varied, outageCostPerHour: breakEven + more })).toBeGreaterThanOrEqual(-1e-3);
			}),
		);
	});
});

describe("the tornado", () => {
	it("moves the lead by a quarter of each input, the strongest first", () => {
		const bars = tornado(inputs);
		// Bill: 12 × 20,000 a year, a quarter of it 60,000; the lead is 110,000 − 20,000.
		expect(bars[0]).toMatchObject({ input: "monthlyCost" });
		expect(bars[0]?.low).toBeCloseTo(150_000, 6);
		expect(bars[0]?.high).toBeCloseTo(30_000, 6);
		const gain = bars.find(({ input }) => input === "yearlyGain");
		expect(gain?.low).toBeCloseTo(65_000, 6);
		expect(gain?.high).toBeCloseTo(115_000, 6);
	});

	it("leaves out what is nothing", () => {
		expect(tornado(inputs).map(({ input }) => input)).not.toContain("activePassive.yearlyGain");
	});
});
