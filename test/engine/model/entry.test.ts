import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Feature, Id } from "../../../src/engine/model/design.ts";
import { requestRoutes } from "../../../src/engine/model/entry.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { threeRegions } from "../threeRegions.ts";

const eventual = "    pattern: multi-leader\n    consistency: eventual\n    conflicts: crdt";
const partitioned = "    pattern: partitioned\n    consistency: eventual\n    homes: { na: us, eu: ie, in: mumbai }";

interface Asked {
	readonly population: Id;
	readonly operation?: Operation;
	readonly up?: readonly Id[];
}

/** `us 75 %, ie 25 % for mumbai` */
function routes(design: Design, { population, operation = "read", up }: Asked): string {
	const feature = design.features.get("app") as Feature;
	const asked = { feature, population, operation, ...(up === undefined ? {} : { up: new Set(up) }) };
	return requestRoutes(design, asked)
		.map(({ entry, home, share }) => {
			const data = home === undefined || home === entry ? "" : ` for ${home}`;
			return `${entry}${data} ${Number((100 * share).toFixed(3))} %`;
		})
		.join(", ");
}

function routed(
	rest: string,
	changes: { readonly store?: string; readonly feature?: string; readonly regions?: string } = {},
): Design {
	return threeRegions({ store: eventual, rest: `routing:\n${rest}`, ...changes });
}

describe("a request enters", () => {
	it("at the nearest region without any routing, and at the next nearest when that is down", () => {
		const design = threeRegions({ store: eventual });
		expect(routes(design, { population: "eu" })).toBe("ie 100 %");
		expect(routes(design, { population: "eu", up: ["us", "mumbai"] })).toBe("us 100 %");
		expect(routes(design, { population: "eu", up: [] })).toBe("");
	});

	it("where geolocation maps its population, else at the nearest", () => {
		const design = routed("  dns: { technology: route53, method: dns, policy: geolocation, geolocation: { eu: us } }");
		expect(routes(design, { population: "eu" })).toBe("us 100 %");
		expect(routes(design, { population: "in" })).toBe("mumbai 100 %");
		expect(routes(design, { population: "eu", up: ["ie", "mumbai"] })).toBe("ie 100 %");
	});

	it("at the primary while that is up", () => {
		const design = routed("  dns: { technology: route53, method: dns, policy: primary, primary: us }");
		expect(routes(design, { population: "in" })).toBe("us 100 %");
		expect(routes(design, { population: "in", up: ["ie", "mumbai"] })).toBe("mumbai 100 %");
	});

	it("by the weights, normalised over the regions that are up", () => {
		const design = routed(
			"  dns: { technology: route53, method: dns, policy: weighted, weights: { us: 50%, ie: 30%, mumbai: 20% } }",
		);
		expect(routes(design, { population: "in" })).toBe("us 50 %, ie 30 %, mumbai 20 %");
		expect(routes(design, { population: "in", up: ["us", "ie"] })).toBe("us 62.5 %, ie 37.5 %");
	});

	it("as the last routing entry says", () => {
		const design = routed(
			"  dns: { technology: route53, method: dns, policy: primary, primary: us }\n  client: { technology: smart-client, method: client }",
		);
		expect(routes(design, { population: "in" })).toBe("mumbai 100 %");
	});

	it("for a write only at an active region, for a read also at a read-only one", () => {
		const regions =
			"regions:\n  us: { provider: aws, code: us-east-1 }\n  ie: { provider: aws, code: eu-west-1, role: read-only }\n  mumbai: { provider: aws, code: ap-south-1, role: standby }";
		const design = threeRegions({ store: eventual, regions });
		expect(routes(design, { population: "eu", operation: "read" })).toBe("ie 100 %");
		expect(routes(design, { population: "eu", operation: "write" })).toBe("us 100 %");
		expect(routes(design, { population: "in", operation: "write" })).toBe("us 100 %");
		expect(routes(design, { population: "in", operation: "write", up: ["ie", "mumbai"] })).toBe("mumbai 100 %");
	});

	it("only where the application runs", () => {
		const design = threeRegions({ store: eventual, application: ", regions: [us, mumbai]" });
		expect(routes(design, { population: "eu" })).toBe("us 100 %");
	});
});

describe("a request on partitioned data", () => {
	const feature = "    foreign: 10%";
	const client = "  client: { technology: smart-client, method: client, followsData: true }";

	it("enters by population, and foreign data is looked up in its home, by the people who live there", () => {
		const design = threeRegions({ store: partitioned, feature });
		// Of the others' 70 %, Ireland has 30 and India 20 (of America 50): 3 to 2.
		expect(routes(design, { population: "na" })).toBe("us 90 %, us for ie 6 %, us for mumbai 4 %");
	});

	it("that is followed enters at the home of its data", () => {
		const design = routed(client, { store: partitioned, feature });
		expect(routes(design, { population: "na" })).toBe("us 90 %, ie 6 %, mumbai 4 %");
		const away = partitioned.replace("in: mumbai", "in: us");
		expect(routes(routed(client, { store: away }), { population: "in" })).toBe("us 100 %");
	});

	it("enters at the nearest region when the home is down", () => {
		const design = routed(client, { store: partitioned });
		expect(routes(design, { population: "eu", up: ["us", "mumbai"] })).toBe("us for ie 100 %");
	});
});

describe("the shares of a population's requests", () => {
	it("add up to one for every set of regions that are up but none", () => {
		const design = routed(
			"  dns: { technology: route53, method: dns, policy: weighted, weights: { us: 50%, ie: 30%, mumbai: 20% } }",
			{ store: partitioned, feature: "    foreign: 25%" },
		);
		const feature = design.features.get("app") as Feature;
		const regions = [...design.regions.keys()];
		fc.assert(
			fc.property(
				fc.subarray(regions, { minLength: 1 }),
				fc.constantFrom("na", "eu", "in"),
				fc.constantFrom<Operation>("read", "write"),
				(up, population, operation) => {
					const ways = requestRoutes(design, { feature, population, operation, up: new Set(up) });
					expect(ways.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
					expect(ways.every(({ entry }) => up.includes(entry))).toBe(true);
				},
			),
		);
	});
});
