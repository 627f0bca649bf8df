import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routesByDown } from "../../../../src/engine/analysis/availability/routesByDown.ts";
import type { Design, Feature } from "../../../../src/engine/model/design.ts";
import { type RequestRoute, requestRoutes } from "../../../../src/engine/model/entry.ts";
import { operations } from "../../../../src/engine/model/vocabulary.ts";
import { designOf } from "../../designOf.ts";

const routings = [
	"dns: { technology: ours, method: dns, policy: latency }",
	"dns: { technology: ours, method: dns, policy: geolocation, geolocation: { p: c, q: a, r: d } }",
	"dns: { technology: ours, method: dns, policy: primary, primary: c }",
	"dns: { technology: ours, method: dns, policy: weighted, weights: { a: 50%, b: 30%, c: 20% } }",
	"any: { technology: ours, method: anycast }",
	"app: { technology: ours, method: client, policy: latency, followsData: true }",
];

function design(routing: string): Design {
	return designOf(`archipelago: 1
name: Five regions
users:
  populations: { p: { at: new-york, share: 50% }, q: { at: london, share: 30% }, r: { at: mumbai, share: 20% } }
regions:
  a: { provider: aws, code: us-east-1 }
  b: { provider: aws, code: eu-west-2 }
  c: { provider: aws, code: ap-south-1 }
  d: { provider: aws, code: eu-central-1, role: read-only }
  e: { provider: aws, code: us-west-2, role: standby }
routing: { ${routing} }
application: { api: { technology: ours, latency: { p50: 1ms, p99: 2ms } } }
data:
  s: { technology: ours, pattern: partitioned, replicas: [a, b, c], homes: { p: a, q: b, r: c }, consistency: eventual, size: 1GB }
features: { f: { application: api, store: s, readsPerSecond: 10, writesPerSecond: 1, itemSize: 1KB, foreign: 10% } }
`);
}

function featureOf(five: Design): Feature {
	const feature = five.features.get("f");
	if (feature === undefined) throw new Error("no feature");
	return feature;
}

interface Entered {
	readonly region: string;
	readonly share: number;
}

/** All homes together. */
function entered(routes: readonly RequestRoute[]): readonly Entered[] {
	const shares = new Map<string, number>();
	for (const { entry, share } of routes) shares.set(entry, (shares.get(entry) ?? 0) + share);
	return [...shares].map(([region, share]) => ({ region, share }));
}

function expectSame(found: readonly Entered[], expected: readonly Entered[]): void {
	const order = (a: Entered, b: Entered): number => a.region.localeCompare(b.region);
	expect(found.map(({ region }) => region).sort()).toEqual(expected.map(({ region }) => region).sort());
	const wanted = expected.toSorted(order);
	found.toSorted(order).forEach(({ share }, index) => {
		expect(share).toBeCloseTo(wanted[index]?.share ?? Number.NaN, 12);
	});
}

describe("routes by the regions that are down", () => {
	it("are those of the routing itself, whatever is down, in whatever order one asks", () => {
		const downs = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(fc.constantFrom(...routings), fc.constantFrom(...operations), downs, (routing, operation, sets) => {
				const five = design(routing);
				const ids = [...five.regions.keys()];
				for (const population of five.users.populations.keys()) {
					const asker = { feature: featureOf(five), population, operation };
					const entriesOf = routesByDown(five, asker);
					for (const isDown of sets) {
						const up = new Set(ids.filter((_, index) => isDown[index] === false));
						const found = entriesOf(isDown).map(({ index, share }) => ({ region: ids[index] ?? "", share }));
						expectSame(found, entered(requestRoutes(five, { ...asker, up })));
					}
				}
			}),
			{ numRuns: 30 },
		);
	});
});
