import { describe, expect, it } from "vitest";
import { availabilityFigures } from "../../../../src/engine/analysis/availability/availabilityFigures.ts";
import type { AvailabilityFigure } from "../../../../src/engine/model/figures.ts";
import { twoRegions } from "../twoRegions.ts";

function availabilityOf(text: string, operation: "read" | "write" = "write"): AvailabilityFigure {
	const figure = availabilityFigures(twoRegions(text)).find((row) => row.operation === operation);
	if (figure === undefined) throw new Error("no such figure");
	return figure;
}

/** Nothing but the two regions, each up 99 % of the time, can fail. */
const perfect = `
routing: { app: { technology: ours, method: client, policy: latency, timeout: 0s, retries: 1, availability: 100% } }
failover: { commonCause: 0% }
application: { api: { technology: ours, latency: { p50: 1ms, p99: 2ms }, availability: 100% } }
features: { f: { application: api, store: s, readsPerSecond: 100, writesPerSecond: 100, itemSize: 1KB } }
`;
const everywhere = `data: { s: { technology: ours, replicas: [a, b], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB, availability: 100%, latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } } } }`;

describe("the availability of a feature", () => {
	it("is gone only when both regions are, for data in both", () => {
		expect(availabilityOf(perfect + everywhere).availability).toBeCloseTo(1 - 0.01 ** 2, 9);
	});

	it("is that of both regions together for writes that wait for both and block", () => {
		const blocking = everywhere.replace(
			"consistency: eventual",
			"consistency: strong, replication: { mode: sync, acks: all, onReplicaLoss: block }",
		);
		expect(availabilityOf(perfect + blocking).availability).toBeCloseTo(0.99 ** 2, 9);
		// Its reads need one replica.
		expect(availabilityOf(perfect + blocking, "read").availability).toBeCloseTo(1 - 0.01 ** 2, 9);
	});

	it("is each home's own for partitioned data without copies", () => {
		const partitioned = everywhere
			.replace("multi-leader", "partitioned")
			.replace("conflicts: last-write-wins", "homes: { p: a, q: b }");
		// Half of the data in a, half in b: unavailable 1 % of the time each.
		expect(availabilityOf(perfect + partitioned).availability).toBeCloseTo(0.99, 9);
	});

	it("takes the replicas' own availability into account: both must answer a quorum of two", () => {
		const quorum = everywhere
			.replace("multi-leader", "leaderless")
			.replace("availability: 100%", "availability: 90%, quorum: { read: 1, write: 2 }");
		expect(availabilityOf(perfect + quorum).availability).toBeCloseTo(0.99 ** 2 * 0.9 ** 2, 9);
		// One of two: both regions up, or one.
		const one = 0.99 ** 2 * (1 - 0.1 ** 2) + 2 * 0.99 * 0.01 * 0.9;
		expect(availabilityOf(perfect + quorum, "read").availability).toBeCloseTo(one, 9);
	});

	it("serves at peak what the region that is left has room for", () => {
		// Demand 200/s; one region serves 120 · (120 / 200)¹ = 72 of them: 36 %.
		const narrow = perfect.replace(
			"availability: 100% } }\nfeatures",
			"capacityPerSecond: 120, availability: 100% } }\nfeatures",
		);
		expect(narrow).not.toBe(perfect);
		const expected = 0.99 ** 2 + 2 * 0.99 * 0.01 * 0.36;
		expect(availabilityOf(narrow + everywhere).availability).toBeCloseTo(expected, 9);
		// Perfect shedding serves 60 %, autoscaling by half again 90 %.
		const shedding = narrow.replace("capacityPerSecond: 120", "capacityPerSecond: 120, collapse: 0");
		expect(availabilityOf(shedding + everywhere).availability).toBeCloseTo(0.99 ** 2 + 2 * 0.99 * 0.01 * 0.6, 9);
		const scaling = shedding.replace("collapse: 0", "collapse: 0, autoscale: { limit: 150%, delay: 1m }");
		expect(availabilityOf(scaling + everywhere).availability).toBeCloseTo(0.99 ** 2 + 2 * 0.99 * 0.01 * 0.9, 9);
	});

	it("loses the outage's first minutes, until the users are elsewhere", () => {
		// Anycast: 2 s × 2 + 1 s to notice, 20 s to converge: 25 s of each 4 h outage, which takes 1 % of
		// each region's time, for the half of the users who enter there.
		const anycast = perfect.replace("method: client, policy: latency, timeout: 0s, retries: 1", "method: anycast");
		const transition = 2 * 0.01 * (25 / 14_400) * 0.5;
		expect(availabilityOf(anycast + everywhere).availability).toBeCloseTo(1 - 0.01 ** 2 - transition, 9);
	});

	it("loses a leader's failover for everyone, whichever region they enter", () => {
		const leader = everywhere
			.replace("multi-leader", "single-leader")
			.replace("conflicts: last-write-wins", "leader: a, automaticLeaderFailover: { after: 6m }");
		expect(availabilityOf(perfect + leader).availability).toBeCloseTo(1 - 0.01 ** 2 - 0.01 * (360 / 14_400), 9);
		expect(availabilityOf(perfect + leader, "read").availability).toBeCloseTo(1 - 0.01 ** 2, 9);
	});

	it("loses an hour's outage of a component only until its users are elsewhere", () => {
		// Half of the users in each region, 25 s of an hour, for 2 % of the time.
		const anycast = perfect
			.replace("method: client, policy: latency, timeout: 0s, retries: 1", "method: anycast")
			.replace("p99: 2ms }, availability: 100% } }", "p99: 2ms }, availability: 98% } }");
		const transition = 2 * 0.01 * (25 / 14_400) * 0.5;
		const components = 2 * 0.5 * 0.02 * (25 / 3_600);
		const expected = 1 - 0.01 ** 2 - transition - components;
		expect(availabilityOf(anycast + everywhere).availability).toBeCloseTo(expected, 9);
	});

	it("is cut by what hits all regions at once, on top of all else", () => {
		const common = perfect.replace("commonCause: 0%", "commonCause: 10%");
		expect(availabilityOf(common + everywhere).availability).toBeCloseTo((1 - 0.01 ** 2) * (1 - 0.1 * 0.01), 9);
	});

	it("is never more than its routing answers; a client method has no outage of its own", () => {
		const anycast = perfect.replace(
			"method: client, policy: latency, timeout: 0s, retries: 1, availability: 100%",
			"method: anycast, convergence: 0s, availability: 95%, healthCheck: { interval: 1us, failures: 1, timeout: 1us }",
		);
		expect(availabilityOf(anycast + everywhere).availability).toBeCloseTo(0.95 * (1 - 0.01 ** 2), 7);
		const client = perfect.replace("retries: 1, availability: 100%", "retries: 1, availability: 95%");
		expect(availabilityOf(client + everywhere).availability).toBeCloseTo(1 - 0.01 ** 2, 9);
	});

	it("is dominated by each region in full when both must be there, and half by each when both must fail", () => {
		const blocking = everywhere.replace(
			"consistency: eventual",
			"consistency: strong, replication: { mode: sync, acks: all, onReplicaLoss: block }",
		);
		const both = availabilityOf(perfect + blocking).dominatedBy;
		// U = 1 − 0.99²; with a perfect, 0.01.
		const share = (1 - 0.99 ** 2 - 0.01) / (1 - 0.99 ** 2);
		expect(both.map((row) => row.subject)).toEqual(["a", "b"]);
		for (const row of both) expect(row.share).toBeCloseTo(share, 6);
		// Either one perfect takes all of it away.
		for (const row of availabilityOf(perfect + everywhere).dominatedBy) expect(row.share).toBeCloseTo(1, 6);
	});

	it("says how much of the year that is", () => {
		const figure = availabilityOf(perfect + everywhere);
		expect(figure.downtimeMinutesPerYear).toBeCloseTo(0.0001 * 525_600, 4);
		expect(figure).toMatchObject({ objective: null, met: null });
	});
});
