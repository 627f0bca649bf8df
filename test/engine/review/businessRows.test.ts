import { describe, expect, it } from "vitest";
import type { BusinessFigure, TopologyCase } from "../../../src/engine/model/figures.ts";
import { leadOf, tornadoRows } from "../../../src/engine/review/tornadoRows.ts";
import { waterfallRows } from "../../../src/engine/review/waterfallRows.ts";

const activeActive: TopologyCase = {
	gainYearly: 500,
	outageCostAvoidedYearly: 300,
	addedInfrastructureYearly: 600,
	engineeringYearly: 100,
	netYearly: 100,
	netFirstYear: 60,
};

describe("the waterfall of a topology", () => {
	it("leads from the gain to the net, each step from where the last one ended", () => {
		expect(waterfallRows(activeActive)).toEqual([
			{ step: "gain", amount: 500, from: 0, to: 500 },
			{ step: "outageCostAvoided", amount: 300, from: 500, to: 800 },
			{ step: "addedInfrastructure", amount: -600, from: 800, to: 200 },
			{ step: "engineering", amount: -100, from: 200, to: 100 },
			{ step: "net", amount: 100, from: 0, to: 100 },
			{ step: "oneTime", amount: -40, from: 100, to: 60 },
			{ step: "netFirstYear", amount: 60, from: 0, to: 60 },
		]);
	});

	it("counts cheaper infrastructure as something gained", () => {
		const cheaper = { ...activeActive, addedInfrastructureYearly: -50, netYearly: 750, netFirstYear: 750 };
		expect(waterfallRows(cheaper)[2]).toEqual({ step: "addedInfrastructure", amount: 50, from: 800, to: 850 });
	});
});

const worse = { ...activeActive, netYearly: 40, netFirstYear: 0 };
const business: BusinessFigure = {
	topologies: { singleRegion: { ...worse, netYearly: -10 }, activePassive: worse, activeActive },
	outageCostAvoidedYearly: 300,
	addedInfrastructureYearly: 600,
	netYearly: 100,
	netFirstYear: 60,
	paybackMonths: 4.8,
	breakEvenOutageCostPerHour: 20,
	verdict: "activeActive",
	tornado: [
		{ input: "outageCostPerHour", low: -15, high: 135 },
		{ input: "yearlyGain", low: -65, high: 185 },
		{ input: "activePassive.yearlyEngineering", low: 55, high: 65 },
		{ input: "singleRegion.monthlyCost", low: 60, high: 50 },
	],
};

describe("the tornado", () => {
	it("is about how much active-active nets more than the better of the others", () => {
		expect(leadOf(business)).toBe(60);
	});

	it("has the largest swing first", () => {
		expect(tornadoRows(business).map(({ input }) => input)).toEqual([
			"yearlyGain",
			"outageCostPerHour",
			"activePassive.yearlyEngineering",
			"singleRegion.monthlyCost",
		]);
	});

	it("marks where a quarter less or more turns the verdict", () => {
		const [gain, , engineering] = tornadoRows(business);
		expect(gain).toMatchObject({ turnsLow: true, turnsHigh: false });
		expect(engineering).toMatchObject({ turnsLow: false, turnsHigh: false });
	});

	it("marks it too where the verdict is against active-active", () => {
		const topologies = { ...business.topologies, activeActive: { ...activeActive, netYearly: 10 } };
		const [gain] = tornadoRows({ ...business, topologies, verdict: "activePassive" });
		expect(gain).toMatchObject({ turnsLow: false, turnsHigh: true });
	});

	it("leads to the field that sets an input, which what is computed has not", () => {
		const paths = Object.fromEntries(tornadoRows(business).map(({ input, path }) => [input, path]));
		expect(paths).toEqual({
			outageCostPerHour: "business.outageCostPerHour",
			yearlyGain: "business.yearlyGain",
			"activePassive.yearlyEngineering": "business.activePassive.yearlyEngineering",
			"singleRegion.monthlyCost": undefined,
		});
	});
});
