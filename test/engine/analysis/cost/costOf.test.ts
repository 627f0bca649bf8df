import { describe, expect, it } from "vitest";
import { costOf } from "../../../../src/engine/analysis/cost/costOf.ts";
import type { CostLine, Explained, ExplainedCost, Term } from "../../../../src/engine/model/figures.ts";
import { designFrom } from "./designFrom.ts";

/**
 * All in round numbers: 10,000 reads and 2,000 writes a second at peak, half of that on average, 60 %
 * from America and 40 % from Europe, items of 1 KB. A month has 2,628,000 s.
 */
interface Parts {
	readonly top?: string;
	readonly store?: string;
	readonly feature?: string;
	readonly application?: string;
}

function twoRegions({ top = "", store, feature = "", application = "" }: Parts = {}): string {
	return `
archipelago: 1
name: Two regions
users:
  populations:
    na: { name: America, at: new-york, share: 60% }
    eu: { name: Europe, at: dublin, share: 40% }
traffic: { averageOfPeak: 50% }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
routing:
  client: { technology: smart-client, method: client }
application:
  api: { technology: ec2, latency: { p50: 5ms, p99: 20ms }, capacityPerSecond: 10k, instances: { type: m6i.xlarge, count: { us: 10, ie: 4 } }${application} }
data:
  main: { technology: our own, ${store ?? "pattern: single-leader, consistency: eventual, leader: us"}, replicas: [us, ie], latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } }, size: 2500GB, replication: { mode: async, lag: { p50: 100ms, p99: 1s } } }
features:
  all: { application: api, store: main, readsPerSecond: 10k, writesPerSecond: 2k, itemSize: 1KB${feature} }
${top}`;
}

function bill(parts?: Parts): ExplainedCost {
	return costOf(designFrom(twoRegions(parts)));
}

function line(figure: ExplainedCost, id: string): Explained<CostLine> {
	const found = figure.lines.find((line) => line.id === id);
	if (found === undefined) throw new Error(`no line ${id} among ${figure.lines.map(({ id }) => id).join(", ")}`);
	return found;
}

function lineIds(figure: ExplainedCost, start: string): readonly string[] {
	return figure.lines.map(({ id }) => id).filter((id) => id.startsWith(start));
}

function termValue(line: Explained<CostLine>, label: string): Term["value"] {
	return line.terms.find((term) => term.label === label)?.value ?? null;
}

describe("machines", () => {
	it("cost their number × the hourly price × 730 h", () => {
		const figure = bill();
		// m6i.xlarge: 0.192 USD an hour in Virginia, 0.214 in Ireland.
		expect(line(figure, "compute/api/us").monthly).toBeCloseTo(10 * 0.192 * 730, 6);
		expect(line(figure, "compute/api/ie").monthly).toBeCloseTo(4 * 0.214 * 730, 6);
		expect(line(figure, "compute/api/us").basis).toBe("catalogue");
	});

	it("cost less by the discount, in the file's currency", () => {
		const figure = bill({ top: "currency: EUR\nusdRate: 0.9\ncosts: { discount: 30% }\n" });
		expect(line(figure, "compute/api/us").monthly).toBeCloseTo(10 * 0.192 * 730 * 0.7 * 0.9, 6);
		// 2.5 TB: three nodes of the usual type (r6i.xlarge, 0.252 USD).
		expect(line(figure, "database/main/us").monthly).toBeCloseTo(3 * 0.252 * 730 * 0.7 * 0.9, 6);
		// The discount is on machines and databases; disks stay at 0.08 USD.
		expect(line(figure, "storage/main/us").monthly).toBeCloseTo(2500 * 0.08 * 0.9, 6);
	});
});

describe("a store's nodes and storage", () => {
	it("are one node for each TB, three at least, as an estimate", () => {
		expect(line(bill(), "database/main/us")).toMatchObject({ basis: "estimate", label: "main: 3 × r6i.xlarge" });
		const large = costOf(designFrom(twoRegions().replace("2500GB", "7200GB")));
		expect(line(large, "database/main/us").label).toBe("main: 8 × r6i.xlarge");
	});

	it("are stored whole in each replica's region", () => {
		// EBS gp3: 0.08 USD a GB and month in Virginia, 0.088 in Ireland.
		expect(line(bill(), "storage/main/us").monthly).toBeCloseTo(2500 * 0.08, 6);
		expect(line(bill(), "storage/main/ie").monthly).toBeCloseTo(2500 * 0.088, 6);
	});

	it("are a home's part and its copies where the store is partitioned", () => {
		const store = "pattern: partitioned, consistency: eventual, homes: { na: us, eu: ie }";
		const whole = costOf(designFrom(twoRegions({ store })));
		expect(line(whole, "storage/main/us").monthly).toBeCloseTo(2500 * 0.6 * 0.08, 6);
		expect(line(whole, "storage/main/ie").monthly).toBeCloseTo(2500 * 0.4 * 0.088, 6);
		const text = twoRegions({ store }).replace("mode: async,", "mode: async, copies: { ie: [us] },");
		const copied = costOf(designFrom(text));
		expect(line(copied, "storage/main/us").monthly).toBeCloseTo(2500 * 0.08, 6);
		// Only Europe's writes travel, and only to the copy.
		expect(lineIds(copied, "transfer/replication")).toEqual(["transfer/replication/main/ie/us"]);
		expect(line(copied, "transfer/replication/main/ie/us").monthly).toBeCloseTo(800 * 0.5 * 2.628 * 0.02, 6);
	});
});

describe("a database billed by requests", () => {
	const store = "pattern: multi-leader, consistency: eventual, conflicts: last-write-wins";
	const dynamo = (itemSize: string): ExplainedCost => {
		const text = twoRegions({ store }).replace("our own", "dynamodb-global-tables");
		return costOf(designFrom(text.replace("itemSize: 1KB", `itemSize: ${itemSize}`)));
	};

	it("bills reads, writes and replicated writes where they happen", () => {
		// A month: 13,140 M reads at 0.125 USD a million, 2,628 M writes at 0.625 here and 0.625 there.
		const usd = 13_140 * 0.6 * 0.125 + 2628 * 0.6 * 0.625 + 2628 * 0.4 * 0.625;
		expect(line(dynamo("1KB"), "database/main/us").monthly).toBeCloseTo(usd, 6);
	});

	it("counts an item of 5,000 bytes as two reads of 4 KiB and five writes of 1 KiB", () => {
		const usd = 2 * 13_140 * 0.4 * 0.125 + 5 * 2628 * 0.4 * 0.625 + 5 * 2628 * 0.6 * 0.625;
		expect(line(dynamo("5000B"), "database/main/ie").monthly).toBeCloseTo(usd, 6);
	});

	it("has prices of the region that they were read for, and estimates elsewhere", () => {
		expect(line(dynamo("1KB"), "storage/main/us").basis).toBe("catalogue");
		expect(line(dynamo("1KB"), "storage/main/ie").basis).toBe("estimate");
	});
});

describe("a leaderless store", () => {
	it("sends the answers of its read quorum across, and each write to all others", () => {
		const store = "pattern: leaderless, consistency: strong, conflicts: last-write-wins, quorum: { read: 2, write: 2 }";
		const figure = bill({ store });
		expect(line(figure, "transfer/reads/all/ie/us").monthly).toBeCloseTo(13_140 * 0.6 * 0.02, 6);
		expect(line(figure, "transfer/reads/all/us/ie").monthly).toBeCloseTo(13_140 * 0.4 * 0.02, 6);
		expect(line(figure, "transfer/replication/main/us/ie").monthly).toBeCloseTo(2628 * 0.6 * 0.02, 6);
	});
});

describe("replication", () => {
	it("of 1 TB a day to one region costs 600 USD in 30 days", () => {
		// 1 TB a day is 10^12 / 86,400 s / 1 KB at mean rate; 0.02 USD a GB between Virginia and Ireland.
		const perSecond = 1e12 / 86_400 / 1000;
		const text = twoRegions().replace("writesPerSecond: 2k", `writesPerSecond: ${perSecond / 0.5}`);
		const replication = line(costOf(designFrom(text)), "transfer/replication/main/us/ie");
		expect((replication.monthly / 730) * 24 * 30).toBeCloseTo(600, 6);
		expect(termValue(replication, "Sent")).toBeCloseTo((1000 * 730) / 24, 6);
		expect(termValue(replication, "us → ie")).toBe(0.02);
	});

	it("goes from the leader to every other replica", () => {
		const figure = bill();
		expect(lineIds(figure, "transfer/replication")).toEqual(["transfer/replication/main/us/ie"]);
		// 2,000 / 2 writes a second × 1 KB × 2,628,000 s = 2,628 GB.
		expect(line(figure, "transfer/replication/main/us/ie").monthly).toBeCloseTo(2628 * 0.02, 6);
	});

	it("goes from where each write commits where there are several leaders", () => {
		const figure = bill({ store: "pattern: multi-leader, consistency: eventual, conflicts: last-write-wins" });
		expect(line(figure, "transfer/replication/main/us/ie").monthly).toBeCloseTo(2628 * 0.6 * 0.02, 6);
		expect(line(figure, "transfer/replication/main/ie/us").monthly).toBeCloseTo(2628 * 0.4 * 0.02, 6);
		expect(lineIds(figure, "transfer/writes")).toEqual([]);
	});
});

describe("requests that cross regions", () => {
	it("are Europe's writes on their way to the leader", () => {
		expect(lineIds(bill(), "transfer/writes")).toEqual(["transfer/writes/all/ie/us"]);
		expect(line(bill(), "transfer/writes/all/ie/us").monthly).toBeCloseTo(2628 * 0.4 * 0.02, 6);
		expect(lineIds(bill(), "transfer/reads")).toEqual([]);
	});

	it("are also its reads where they must be the leader's, at the leader's price", () => {
		const figure = bill({ store: "pattern: consensus, consistency: strong, leader: us" });
		// 10,000 / 2 reads a second × 1 KB × 2,628,000 s = 13,140 GB, 40 % of them Europe's.
		expect(line(figure, "transfer/reads/all/us/ie").monthly).toBeCloseTo(13_140 * 0.4 * 0.02, 6);
	});
});

describe("bounded reads", () => {
	it("go to the leader while the replica lags by more than the bound", () => {
		// Half of the time the delay is over its median: 100 ms and half a round trip, which hardly varies.
		const half = (70.4 / 2 + 100).toFixed(0);
		const store = `pattern: single-leader, consistency: bounded-staleness, staleBound: ${half}ms, leader: us`;
		const share = (line(bill({ store }), "transfer/reads/all/us/ie").monthly ?? 0) / (13_140 * 0.4 * 0.02);
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.6);
	});

	it("go to the leader of a consensus store whose followers are older than the bound", () => {
		const text = (bound: string): string =>
			twoRegions({
				store: `pattern: consensus, consistency: bounded-staleness, staleBound: ${bound}, leader: us`,
			}).replace("our own", "cockroachdb");
		// Followers answer as of 4.8 s ago and half a round trip.
		expect(lineIds(costOf(designFrom(text("4s"))), "transfer/reads")).toEqual(["transfer/reads/all/us/ie"]);
		expect(lineIds(costOf(designFrom(text("5s"))), "transfer/reads")).toEqual([]);
	});
});

describe("egress to the internet", () => {
	it("fills the region's tiers from the first byte", () => {
		// Virginia: 13,140 GB × 60 % = 7,884 GB within the first 10,240 GB at 0.09 USD.
		expect(line(bill(), "transfer/egress/all/us").monthly).toBeCloseTo(7884 * 0.09, 6);
		const large = costOf(designFrom(twoRegions().replace("itemSize: 1KB", "itemSize: 10KB")));
		// 78,840 GB: 10,240 at 0.09, 40,960 at 0.085, the rest up to 153,600 at 0.07.
		const usd = 10_240 * 0.09 + 40_960 * 0.085 + (78_840 - 51_200) * 0.07;
		expect(line(large, "transfer/egress/all/us").monthly).toBeCloseTo(usd, 6);
	});

	it("is shared by features according to their volume", () => {
		const second =
			"  other: { application: api, store: main, readsPerSecond: 30k, writesPerSecond: 0, itemSize: 1KB }\n";
		const figure = bill({ top: `${second}` });
		const usd = 10_240 * 0.09 + (4 * 7884 - 10_240) * 0.085;
		expect(line(figure, "transfer/egress/all/us").monthly).toBeCloseTo(usd / 4, 6);
		expect(line(figure, "transfer/egress/other/us").monthly).toBeCloseTo((usd * 3) / 4, 6);
	});

	it("leaves out what an edge cache answers", () => {
		const figure = bill({ feature: ", edgeCache: { hitRate: 75%, latency: { p50: 5ms, p99: 20ms } }" });
		expect(line(figure, "transfer/egress/all/us").monthly).toBeCloseTo(7884 * 0.25 * 0.09, 6);
	});
});

describe("pinned costs", () => {
	it("replace an estimate and show it beside, a total split evenly over the regions", () => {
		const estimated = bill();
		const pinned = bill({ application: ", monthlyCost: 9000" });
		expect(line(pinned, "compute/api/us")).toMatchObject({ monthly: 4500, basis: "pinned" });
		expect(line(pinned, "compute/api/ie").estimate).toBeCloseTo(4 * 0.214 * 730, 6);
		expect(pinned.byCategory.compute).toBe(9000);
		expect(pinned.byCategory.database).toBe(estimated.byCategory.database);
	});

	it("replace only the regions that a map names", () => {
		const pinned = bill({ application: ", monthlyCost: { ie: 700 }" });
		expect(line(pinned, "compute/api/ie").monthly).toBe(700);
		expect(line(pinned, "compute/api/us").basis).toBe("catalogue");
	});

	it("replace all transfer at once, counted once", () => {
		const estimated = bill();
		const pinned = bill({ top: "costs: { transfer: 30k }\n" });
		expect(lineIds(pinned, "transfer")).toEqual(["transfer/pinned"]);
		expect(pinned.byCategory.transfer).toBe(30_000);
		expect(line(pinned, "transfer/pinned").estimate).toBeCloseTo(estimated.byCategory.transfer, 6);
		expect(pinned.monthlyTotal).toBeCloseTo(estimated.monthlyTotal - estimated.byCategory.transfer + 30_000, 6);
	});

	it("are not discounted", () => {
		const pinned = bill({ application: ", monthlyCost: 9000", top: "costs: { discount: 50% }\n" });
		expect(pinned.byCategory.compute).toBe(9000);
	});
});

describe("totals", () => {
	it.each(["byLayer", "byRegion", "byCategory"] as const)("%s add up to the whole", (key) => {
		const figure = bill({ top: "costs: { transfer: 30k }\n" });
		const sum = Object.values(figure[key]).reduce((total, monthly) => total + monthly, 0);
		expect(sum).toBeCloseTo(figure.monthlyTotal, 6);
		expect(figure.lines.reduce((total, { monthly }) => total + monthly, 0)).toBeCloseTo(figure.monthlyTotal, 6);
	});

	it("are also per million requests of the month", () => {
		const figure = bill();
		expect(figure.perMillionRequests).toBeCloseTo(figure.monthlyTotal / (6000 * 2.628), 9);
		expect(figure.transferShare).toBeCloseTo(figure.byCategory.transfer / figure.monthlyTotal, 12);
	});
});

describe("the cost of surviving", () => {
	it("is the machines' spare share, no more than the largest region's", () => {
		// 12,000 requests at 20,000 capacity: 8,000 spare, less than the 10,000 of a region.
		const compute = (10 * 0.192 + 4 * 0.214) * 730;
		expect(bill().surviving?.headroomMonthly).toBeCloseTo(compute * 0.4, 6);
		const idle = costOf(designFrom(twoRegions().replace("readsPerSecond: 10k", "readsPerSecond: 1k")));
		expect(idle.surviving?.headroomMonthly).toBeCloseTo(compute * 0.5, 6);
	});

	it("goes on paying for what stands while a region is out, and for its users elsewhere", () => {
		const figure = bill();
		const fixed = figure.byCategory.compute + figure.byCategory.database + figure.byCategory.storage;
		// Everybody enters Virginia: 13,140 GB to users; nothing is replicated or sent on.
		expect(figure.surviving?.whileOut.ie).toBeCloseTo(fixed + 10_240 * 0.09 + 2900 * 0.085, 6);
		// Everybody enters Ireland, whose replica leads: the same volume at the same tiers.
		expect(figure.surviving?.whileOut.us).toBeCloseTo(fixed + 10_240 * 0.09 + 2900 * 0.085, 6);
		expect(figure.surviving?.whileOutByCategory.us?.transfer).toBeCloseTo(10_240 * 0.09 + 2900 * 0.085, 6);
	});
});

describe("the designs that it is compared with", () => {
	it("are one region with the machines of both, and no transfer between regions", () => {
		const figure = bill();
		expect(figure.singleRegionByCategory?.compute).toBeCloseTo(14 * 0.192 * 730, 6);
		expect(figure.singleRegionByCategory?.storage).toBeCloseTo(2500 * 0.08, 6);
		expect(figure.singleRegionByCategory?.transfer).toBeCloseTo(10_240 * 0.09 + 2900 * 0.085, 6);
	});

	it("are that region and the next with as many machines, replicated to", () => {
		const figure = bill();
		expect(figure.activePassiveByCategory?.compute).toBeCloseTo(14 * (0.192 + 0.214) * 730, 6);
		expect(figure.activePassiveByCategory?.storage).toBeCloseTo(2500 * (0.08 + 0.088), 6);
		expect(figure.activePassiveByCategory?.transfer).toBeCloseTo(10_240 * 0.09 + 2900 * 0.085 + 2628 * 0.02, 6);
	});

	it("are told apart by region and by layer too", () => {
		const figure = bill();
		// Ireland stands by: its machines, its copy of the data on three r6i.xlarge; Virginia sends everything.
		expect(figure.activePassiveByRegion?.ie).toBeCloseTo((14 * 0.214 + 3 * 0.282) * 730 + 2500 * 0.088, 6);
		// The application sends its answers to the users.
		const egress = 10_240 * 0.09 + 2900 * 0.085;
		expect(figure.activePassiveByLayer?.application).toBeCloseTo(14 * (0.192 + 0.214) * 730 + egress, 6);
		expect(Object.keys(figure.singleRegionByRegion ?? {})).toEqual(["us"]);
		expect(figure.singleRegionByLayer?.application).toBeCloseTo(14 * 0.192 * 730 + egress, 6);
	});

	it("put a partitioned store's pieces together", () => {
		const store = "pattern: partitioned, consistency: eventual, homes: { na: us, eu: ie }";
		expect(bill({ store }).singleRegionByCategory?.storage).toBeCloseTo(2500 * 0.08, 6);
		expect(bill({ store }).activePassiveByCategory?.storage).toBeCloseTo(2500 * (0.08 + 0.088), 6);
	});
});
