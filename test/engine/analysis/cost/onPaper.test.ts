import { describe, expect, it } from "vitest";
import { costOf } from "../../../../src/engine/analysis/cost/costOf.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { designFrom } from "./designFrom.ts";

function monthly(design: Design): Readonly<Record<string, number>> {
	return Object.fromEntries(costOf(design).lines.map(({ id, monthly }) => [id, Number(monthly.toFixed(6))]));
}

describe("a bill worked out on paper", () => {
	it("of one region", () => {
		const design = designFrom(`
archipelago: 1
name: One region
users: { populations: { na: { at: new-york, share: 100% } } }
regions: { us: { provider: aws, code: us-east-1 } }
routing: { dns: { technology: route53, method: dns } }
balancing: { lb: { technology: alb } }
application: { api: { technology: ec2, latency: { p50: 5ms, p99: 20ms }, instances: { type: m6i.xlarge, count: 10 } } }
data: { main: { technology: postgresql, replicas: [us], pattern: single-leader, consistency: strong, leader: us, size: 1TB } }
features: { all: { application: api, store: main, readsPerSecond: 1000, writesPerSecond: 100, itemSize: 10KB } }
`);
		// A month at 40 % of the peak: 1,100 × 0.4 × 2,628,000 = 1,156.32 million requests of 10 KB, 11,563.2 GB;
		// its reads alone 1,051.2 million, 10,512 GB.
		expect(monthly(design)).toEqual({
			// 10 × 0.192 × 730
			"compute/api/us": 1401.6,
			// at least 3 × 0.252 × 730
			"database/main/us": 551.88,
			// 1,000 GB × 0.08
			"storage/main/us": 80,
			// 0.50 for the zone, one query for a hundred requests: 1,156.32 × 0.01 × 0.60
			"routing/dns": 7.43792,
			// 16.425 + 11,563.2 GB × 0.008
			"balancing/lb/us": 108.9306,
			// 10,240 GB × 0.09 + 272 GB × 0.085
			"transfer/egress/all/us": 944.72,
		});
		expect(costOf(design).monthlyTotal).toBeCloseTo(3094.56852, 6);
		expect(costOf(design).perMillionRequests).toBeCloseTo(3094.56852 / 1156.32, 9);
	});

	it("of two regions, in another currency, with a discount and a pinned store", () => {
		const design = designFrom(`
archipelago: 1
name: Two regions
currency: EUR
usdRate: 0.9
users: { populations: { na: { at: new-york, share: 60% }, eu: { at: dublin, share: 40% } } }
regions: { us: { provider: aws, code: us-east-1 }, ie: { provider: aws, code: eu-west-1 } }
routing: { client: { technology: smart-client, method: client } }
application: { api: { technology: ec2, latency: { p50: 5ms, p99: 20ms }, instances: { type: m6i.xlarge, count: { us: 10 } } } }
data: { main: { technology: postgresql, replicas: [us, ie], pattern: single-leader, consistency: eventual, leader: us, size: 1TB, monthlyCost: 1000 } }
features: { all: { application: api, store: main, readsPerSecond: 0, writesPerSecond: 100, itemSize: 10KB } }
costs: { discount: 10% }
`);
		// 100 × 0.4 × 2,628,000 × 10 KB = 1,051.2 GB are written, 40 % of it in Ireland.
		expect(monthly(design)).toEqual({
			// 10 × 0.192 × 730 × 0.9 for the discount × 0.9 for the euro
			"compute/api/us": 1135.296,
			// the pinned amount in two halves
			"database/main/us": 500,
			"database/main/ie": 500,
			// 420.48 GB × 0.02 × 0.9
			"transfer/writes/all/ie/us": 7.56864,
			// 1,051.2 GB × 0.02 × 0.9
			"transfer/replication/main/us/ie": 18.9216,
		});
		// Beside it what the catalogue makes of Virginia: 3 × 0.252 × 730 × 0.9 × 0.9 + 80 × 0.9.
		const store = costOf(design).lines.find(({ id }) => id === "database/main/us");
		expect(store?.estimate).toBeCloseTo(447.0228 + 72, 6);
	});
});
