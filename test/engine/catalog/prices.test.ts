import { describe, expect, it } from "vitest";
import { blockStoragePrice } from "../../../src/engine/catalog/blockStoragePrice.ts";
import { computePrice } from "../../../src/engine/catalog/computePrice.ts";
import computePrices from "../../../src/engine/catalog/data/computePrices.json";
import egressPrices from "../../../src/engine/catalog/data/egressPrices.json";
import transferPrices from "../../../src/engine/catalog/data/transferPrices.json";
import { egressTiers } from "../../../src/engine/catalog/egressTiers.ts";
import { findRegion } from "../../../src/engine/catalog/findRegion.ts";
import { instanceTypes } from "../../../src/engine/catalog/instanceTypes.ts";
import { priceAt } from "../../../src/engine/catalog/priceAt.ts";
import type { PricedSite } from "../../../src/engine/catalog/pricedSite.ts";
import { type CatalogueRegion, regions } from "../../../src/engine/catalog/regions.ts";
import { transferPrice } from "../../../src/engine/catalog/transferPrice.ts";

function site(provider: CatalogueRegion["provider"], code: string): PricedSite {
	const region = findRegion(provider, code);
	if (region === undefined) throw new Error(`no region ${provider} ${code}`);
	return region;
}

const cellar: PricedSite = { provider: "other", latitude: 50.11, longitude: 8.68 };

describe("the price of transfer between regions", () => {
	it("is the sender's, and a listed pair comes before its default", () => {
		expect(transferPrice(site("aws", "us-east-1"), site("aws", "eu-west-1")).value).toBe(0.02);
		expect(transferPrice(site("aws", "us-east-1"), site("aws", "us-east-2")).value).toBe(0.01);
		expect(transferPrice(site("aws", "ap-south-1"), site("aws", "eu-west-1")).value).toBe(0.086);
	});

	it("goes by zone on Azure", () => {
		expect(transferPrice(site("azure", "westeurope"), site("azure", "northeurope")).value).toBe(0.02);
		expect(transferPrice(site("azure", "westeurope"), site("azure", "eastus")).value).toBe(0.05);
	});

	it("is the nearest known zone's where there is none, as an estimate", () => {
		const price = transferPrice(site("gcp", "asia-northeast1"), site("gcp", "europe-west1"));
		expect(price.value).toBe(0.02);
		expect(price.source.estimated).toBe(true);
		expect(transferPrice(site("gcp", "europe-west1"), site("gcp", "europe-west4")).source.estimated).toBe(false);
	});

	it("is the sender's first paid tier to the internet between providers", () => {
		const price = transferPrice(site("azure", "westeurope"), site("aws", "eu-west-1"));
		// The first 100 GB are free, but transfer never is.
		expect(price.value).toBe(0.087);
		expect(price.source.estimated).toBe(true);
	});

	it("is never free and always has a source and a date", () => {
		const senders = [...regions, cellar];
		const receivers = [site("aws", "us-east-1"), site("azure", "japaneast"), site("gcp", "me-west1"), cellar];
		for (const from of senders) {
			for (const to of receivers) {
				const { value, source } = transferPrice(from, to);
				expect(value).toBeGreaterThan(0);
				expect(value).toBeLessThan(0.25);
				expect(source.source).not.toBe("");
				expect(source.asOf).toMatch(/^\d{4}(-\d\d){0,2}$/);
			}
		}
	});
});

describe("the tiers of egress to the internet", () => {
	it("rise in volume and fall in price for every region", () => {
		for (const region of regions) {
			const paid = egressTiers(region).value.filter(({ usdPerGB }) => usdPerGB > 0);
			expect(paid.length, region.code).toBeGreaterThan(0);
			paid.slice(1).forEach((tier, index) => {
				const before = paid[index];
				expect(before?.upToGB ?? Number.NaN).toBeLessThan(tier.upToGB ?? Number.POSITIVE_INFINITY);
				expect(tier.usdPerGB).toBeLessThanOrEqual(before?.usdPerGB ?? Number.NaN);
			});
		}
	});

	it("are the listed ones for Virginia and the nearest region's, as an estimate, for Mexico", () => {
		expect(egressTiers(site("aws", "us-east-1")).value[0]).toEqual({ upToGB: 10240, usdPerGB: 0.09 });
		expect(egressTiers(site("aws", "us-east-1")).source.estimated).toBe(false);
		expect(egressTiers(site("aws", "mx-central-1")).source.estimated).toBe(true);
	});
});

describe("the price of a machine", () => {
	it("is the listed one of its region", () => {
		expect(computePrice(site("aws", "us-east-1"), "m6i.xlarge")).toMatchObject({
			value: 0.192,
			source: { asOf: "2025-04-04", estimated: false },
		});
	});

	it("takes Azure's names with and without their prefix", () => {
		expect(computePrice(site("azure", "australiaeast"), "Standard_D4s_v5").value).toBe(0.24);
		expect(computePrice(site("azure", "australiaeast"), "D4s_v5").value).toBe(0.24);
	});

	it.each([
		["m6i.4xlarge", 4 * 0.192],
		["r6g.large", 0.252 / 2],
		["db.r6g.xlarge", 0.252],
		["something else", 0.192],
		["constructor", 0.192],
		["m6i.constructor", 0.192],
	])("is estimated by vCPUs for the unlisted %s", (type, usdPerHour) => {
		const price = computePrice(site("aws", "us-east-1"), type);
		expect(price.value).toBeCloseTo(usdPerHour, 10);
		expect(price.source.estimated).toBe(true);
	});

	it("is known, at least as an estimate, for every listed type in every region of its provider", () => {
		for (const { provider, type } of instanceTypes) {
			for (const region of regions.filter((region) => region.provider === provider)) {
				const { value } = computePrice(region, type);
				expect(value, `${region.code} ${type}`).toBeGreaterThan(0.02);
				expect(value, `${region.code} ${type}`).toBeLessThan(2);
			}
		}
	});

	it("is estimated for a data centre of one's own", () => {
		expect(computePrice(cellar, "rack-server").source.estimated).toBe(true);
	});
});

describe("the price of block storage", () => {
	it("is the listed one of an AWS region, and an estimate elsewhere", () => {
		expect(blockStoragePrice(site("aws", "us-east-1"))).toMatchObject({ value: 0.08, source: { estimated: false } });
		expect(blockStoragePrice(site("aws", "mx-central-1")).source.estimated).toBe(true);
		expect(blockStoragePrice(site("azure", "westeurope")).source.estimated).toBe(true);
		expect(blockStoragePrice(cellar).source.estimated).toBe(true);
	});

	it("is between 5 and 25 cents in every region", () => {
		for (const region of regions) {
			expect(blockStoragePrice(region).value, region.code).toBeGreaterThan(0.05);
			expect(blockStoragePrice(region).value, region.code).toBeLessThan(0.25);
		}
	});
});

describe("a technology's price", () => {
	const listed = { value: 3, source: { source: "list", asOf: "2026-01", estimated: false }, region: "us-east-1" };

	it("is as it was read in the region that it was read for, and an estimate in any other", () => {
		expect(priceAt(site("aws", "us-east-1"), listed).source.estimated).toBe(false);
		expect(priceAt(site("aws", "eu-west-1"), listed)).toMatchObject({ value: 3, source: { estimated: true } });
	});
});

describe("the price tables", () => {
	it("have a source and a date each", () => {
		for (const tables of [transferPrices, egressPrices, computePrices]) {
			for (const { source } of Object.values(tables)) {
				expect(source.source).not.toBe("");
				expect(source.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
			}
		}
	});

	it("list only machine types that the catalogue describes, in regions that it knows", () => {
		for (const [provider, { usdPerHour }] of Object.entries(computePrices)) {
			for (const [code, types] of Object.entries(usdPerHour)) {
				expect(
					regions.some((region) => region.provider === provider && region.code === code),
					code,
				).toBe(true);
				for (const type of Object.keys(types)) {
					expect(
						instanceTypes.some((listed) => listed.provider === provider && listed.type === type),
						type,
					).toBe(true);
				}
			}
		}
	});
});
