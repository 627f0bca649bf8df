import { describe, expect, it } from "vitest";
import { availabilityFigures } from "../../../../src/engine/analysis/availability/availabilityFigures.ts";
import { businessCase } from "../../../../src/engine/analysis/business/businessCase.ts";
import { costOf } from "../../../../src/engine/analysis/cost/costOf.ts";
import type { BusinessFigure } from "../../../../src/engine/model/figures.ts";
import { designFrom } from "../cost/designFrom.ts";

function business(fields: string | undefined): BusinessFigure | undefined {
	const design = designFrom(`
archipelago: 1
name: Two regions
users: { populations: { na: { name: America, at: new-york, share: 60% }, eu: { name: Europe, at: dublin, share: 40% } } }
regions: { us: { provider: aws, code: us-east-1 }, ie: { provider: aws, code: eu-west-1 } }
routing: { dns: { technology: route53, method: dns } }
application: { api: { technology: ec2, latency: { p50: 5ms, p99: 20ms }, instances: { type: m6i.xlarge, count: 10 } } }
data: { main: { technology: dynamodb-global-tables, replicas: [us, ie], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 100GB } }
features: { all: { application: api, store: main, readsPerSecond: 5k, writesPerSecond: 1k, itemSize: 1KB } }
${fields === undefined ? "" : `business: ${fields}`}`);
	return businessCase(design, { cost: costOf(design), availability: availabilityFigures(design) });
}

describe("a business case", () => {
	it("is not made without `business`", () => {
		expect(business(undefined)).toBeUndefined();
	});

	it("takes one region as the baseline where the file gives none", () => {
		const figure = business("{ yearlyRevenue: 50M }");
		expect(figure?.topologies.singleRegion.netYearly).toBeCloseTo(0, 9);
		expect(figure?.outageCostAvoidedYearly).toBeGreaterThan(0);
	});

	it("compares the bill with the baseline's", () => {
		const figure = business("{ yearlyRevenue: 50M, baseline: { monthlyCost: 1000, availability: 99% } }");
		const free = business("{ yearlyRevenue: 50M, baseline: { monthlyCost: 0, availability: 99% } }");
		expect((free?.addedInfrastructureYearly ?? 0) - (figure?.addedInfrastructureYearly ?? 0)).toBeCloseTo(12_000, 6);
	});

	it("values an hour of outage by the revenue where nothing else is said", () => {
		const byRevenue = business("{ yearlyRevenue: 8760k }");
		const given = business("{ yearlyRevenue: 8760k, outageCostPerHour: 1k }");
		expect(byRevenue?.outageCostAvoidedYearly).toBeCloseTo(given?.outageCostAvoidedYearly ?? Number.NaN, 9);
	});

	it("pays back the one-time costs out of the monthly net", () => {
		const figure = business("{ yearlyRevenue: 1M, yearlyGain: 1200k, oneTime: { migration: 100k } }");
		const net = figure?.netYearly ?? Number.NaN;
		expect(figure?.paybackMonths).toBeCloseTo(100_000 / (net / 12), 9);
		expect(figure?.netFirstYear).toBeCloseTo(net - 100_000, 6);
	});

	it("never pays back what nets nothing", () => {
		const figure = business("{ yearlyRevenue: 1000, yearlyEngineering: 1M, oneTime: { migration: 100k } }");
		expect(figure?.paybackMonths).toBeNull();
		expect(figure?.verdict).not.toBe("activeActive");
	});
});
