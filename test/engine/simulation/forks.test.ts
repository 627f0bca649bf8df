import { describe, expect, it } from "vitest";
import type { Design, Scenario } from "../../../src/engine/model/design.ts";
import type { Run } from "../../../src/engine/model/run.ts";
import { forkRun, playKept } from "../../../src/engine/simulation/forks/forkRun.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { designOf, exampleNames, exampleText, minutes, twoRegions } from "./designs.ts";

const seed = 1;

const cases = exampleNames.flatMap((name) => {
	const design = designOf(exampleText(name));
	return [...design.scenarios.values()].map((scenario) => ({ name, id: scenario.id, design, scenario }));
});

function withoutFork(run: Run): Run {
	return { ...run, events: run.events.filter(({ kind }) => kind !== "forked") };
}

/** Compared as text: a run has a hundred thousand numbers. */
function expectSame(run: Run, other: Run): void {
	expect(JSON.stringify(withoutFork(run)) === JSON.stringify(other)).toBe(true);
	expect(withoutFork(run).summary).toEqual(other.summary);
}

function expectWhole(run: Run, scenario: Scenario): void {
	const points = scenario.durationMs / 1000 + 1;
	expect(run.series.tSeconds).toHaveLength(points);
	for (const series of [...Object.values(run.series.populations), ...Object.values(run.series.regions)]) {
		for (const list of Object.values(series).filter(Array.isArray)) expect(list).toHaveLength(points);
	}
	const { requests, writes } = run.summary;
	expect(requests.succeeded + requests.failed).toBeCloseTo(requests.total, 2);
	expect(writes.delivered + writes.queued + writes.lost).toBeCloseTo(writes.accepted, 2);
}

describe.each(cases)("a fork of $name, $id", ({ name, design, scenario }) => {
	const kept = playKept(design, scenario, { seed });
	const { durationMs } = scenario;

	it("keeps states on the way without changing the run", () => {
		expectSame(kept.run, simulate(design, scenario, { seed }));
	});

	it.each([0, 0.11, 0.4, 1])("without a change gives the run again, from %s of it on", (share) => {
		const { run } = forkRun(kept, { atMs: share * durationMs, design, scenario });
		expectSame(run, kept.run);
	});

	it("with the same design read again gives the run again, but for rounding", () => {
		const again = designOf(exampleText(name));
		const { run } = forkRun(kept, { atMs: 0.3 * durationMs, design: again, scenario });
		expect(withoutFork(run).summary).toEqual(roundedLike(kept.run.summary));
		expect(run.events.filter(({ kind }) => kind !== "forked").map(({ text }) => text)).toEqual(
			kept.run.events.map(({ text }) => text),
		);
	});

	it("of a fork goes back to before the first fork", () => {
		const first = forkRun(kept, { atMs: 0.5 * durationMs, design, scenario });
		const second = forkRun(first, { atMs: 0.2 * durationMs, design, scenario });
		expectSame(second.run, kept.run);
	});
});

/** The same numbers, to a millionth. */
function roundedLike(summary: Run["summary"]): unknown {
	const close = (value: unknown): unknown => {
		if (typeof value === "number")
			return expect.closeTo(value, value === 0 ? 6 : 6 - Math.ceil(Math.log10(Math.abs(value))));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, close(inner)]));
	};
	return close(summary);
}

const dns =
	"{ technology: route53, method: dns, policy: latency, ttl: 60s, ignoresTtl: 0%, healthCheck: { interval: 30s, failures: 3, timeout: 5s } }";
const slow = twoRegions({ routing: dns });
const regionDown: Scenario = {
	id: "down",
	name: "us is down",
	durationMs: 20 * minutes,
	faults: [{ kind: "region-down", region: "us", atMs: minutes, forMs: 10 * minutes }],
};

function edited(from: string, to: string, design: (routing: string) => Design): Design {
	return design(dns.replace(from, to));
}

describe("a fork with a change", () => {
	const kept = playKept(slow, regionDown, { seed });
	const withDns = (routing: string): Design => twoRegions({ routing });

	it("shares the past, to the last digit", () => {
		const design = edited("ttl: 60s", "ttl: 20s", withDns);
		const atSeconds = 130;
		const { run } = forkRun(kept, { atMs: atSeconds * 1000, design, scenario: regionDown });
		const past = (series: readonly unknown[] | undefined) => series?.slice(0, atSeconds);
		for (const id of ["na", "eu"]) {
			expect(past(run.series.populations[id]?.errorShare)).toEqual(past(kept.run.series.populations[id]?.errorShare));
			expect(past(run.series.populations[id]?.p99Ms)).toEqual(past(kept.run.series.populations[id]?.p99Ms));
		}
		const before = ({ atSeconds: at }: { readonly atSeconds: number }): boolean => at < atSeconds;
		expect(run.events.filter(before)).toEqual(kept.run.events.filter(before));
		expect(run.events.find(({ kind }) => kind === "forked")).toMatchObject({ atSeconds });
	});

	it("lets the answers that are given from then on expire by the new ttl", () => {
		const design = edited("ttl: 60s", "ttl: 20s", withDns);
		const withdrawnSeconds = kept.run.summary.withdrawSeconds ?? 0;
		const { run } = forkRun(kept, { atMs: minutes + 10_000, design, scenario: regionDown });
		expect(run.summary.withdrawSeconds).toBeCloseTo(withdrawnSeconds, 6);
		// 99 % have moved after 0.99 of the ttl.
		expect((run.summary.recoverSeconds ?? 0) - withdrawnSeconds).toBeCloseTo(0.99 * 20, 0);
		expect((kept.run.summary.recoverSeconds ?? 0) - withdrawnSeconds).toBeCloseTo(0.99 * 60, 0);
	});

	it("begins to count anew where the checks have another interval", () => {
		const design = edited("interval: 30s", "interval: 10s", withDns);
		// Ten seconds into the fault: three checks 10 s apart, the last of which takes 5 s to fail.
		const { run } = forkRun(kept, { atMs: minutes + 10_000, design, scenario: regionDown });
		expect(run.summary.detectSeconds).toBeGreaterThanOrEqual(10 + 20 + 5);
		expect(run.summary.detectSeconds).toBeLessThan(10 + 30 + 5);
	});

	it("heals a fault that the branch doesn't have, and begins one that only it has", () => {
		const atMs = minutes + 40_000;
		const healed = forkRun(kept, { atMs, design: slow, scenario: { ...regionDown, faults: [] } });
		expect(healed.run.events.find(({ kind }) => kind === "healed")).toMatchObject({ atSeconds: atMs / 1000 });
		expect(healed.run.series.regions.us?.up[99]).toBe(false);
		expect(healed.run.series.regions.us?.up[101]).toBe(true);
		expect(healed.run.summary.failedRequests).toBeLessThan(kept.run.summary.failedRequests);

		const both: Scenario = {
			...regionDown,
			faults: [...regionDown.faults, { kind: "region-down", region: "de", atMs: 2 * minutes, forMs: 6 * minutes }],
		};
		const worse = forkRun(kept, { atMs: 150_000, design: slow, scenario: both });
		expect(worse.run.events.filter(({ kind, atSeconds }) => kind === "fault" && atSeconds === 150)).toHaveLength(1);
		expect(worse.run.series.populations.eu?.errorShare[160]).toBe(1);
	});

	it("lets a fault go on that only ends at another time", () => {
		const shorter: Scenario = {
			...regionDown,
			faults: [{ kind: "region-down", region: "us", atMs: minutes, forMs: 4 * minutes }],
		};
		const { run } = forkRun(kept, { atMs: 2 * minutes, design: slow, scenario: shorter });
		const times = (kind: string) => run.events.filter((event) => event.kind === kind).map(({ atSeconds }) => atSeconds);
		expect(times("fault")).toEqual([60]);
		expect(times("healed")).toEqual([300]);
	});

	it("counts each request and each write of past and branch once", () => {
		const design = edited("ttl: 60s", "ttl: 20s", withDns);
		const { run } = forkRun(kept, { atMs: 3 * minutes, design, scenario: regionDown });
		expectWhole(run, regionDown);
		expect(run.summary.requests.total).toBeCloseTo(kept.run.summary.requests.total, 3);
	});
});

describe("a fork that changes what there is", () => {
	const text = exampleText("shop");
	const withSydney = text.replace(/^( {2}tokyo: .*)$/m, "$1\n  sydney: { provider: gcp, code: australia-southeast1 }");
	const fewerCarts = text.replace(/(cart:\n.*\n {4}replicas: \[us-east, us-west, europe), tokyo\]/, "$1]");
	const otherLeader = text.replace("leader: us-east", "leader: europe");
	const soloCatalogue = text.replace(/pattern: leaderless/, "pattern: multi-leader").replace(/ {4}quorum: .*\n/, "");

	it.each([
		["a region is new", text, withSydney],
		["a region is gone", withSydney, text],
		["a replica is gone", text, fewerCarts],
		["a replica is new", fewerCarts, text],
		["another region is to lead", text, otherLeader],
		["a store works by another pattern", text, soloCatalogue],
	])("goes on when %s", (_, before, after) => {
		expect(after).not.toBe(before);
		const [design, changed] = [designOf(before), designOf(after)];
		const scenario = design.scenarios.get("europe-down");
		if (scenario === undefined) throw new Error("Europe goes down in the shop");
		const kept = playKept(design, scenario, { seed });
		const atMs = scenario.faults[0]?.atMs ?? 0;
		for (const forkMs of [10_000, atMs + 30_000, scenario.durationMs - 60_000]) {
			const { run } = forkRun(kept, { atMs: forkMs, design: changed, scenario });
			expectWhole(run, scenario);
			expect(run.events.filter(({ kind }) => kind === "fault")).toHaveLength(scenario.faults.length);
		}
	});

	it("gives the lead to the region that is to have it, in a planned switch that loses nothing", () => {
		const [design, changed] = [designOf(text), designOf(otherLeader)];
		const scenario = {
			...design.scenarios.get("europe-down"),
			id: "quiet",
			name: "quiet",
			durationMs: 5 * minutes,
			faults: [],
		};
		const kept = playKept(design, scenario, { seed });
		const { run } = forkRun(kept, { atMs: minutes, design: changed, scenario });
		expect(run.series.stores.inventory?.leader[60]).toBe("us-east");
		expect(run.series.stores.inventory?.leader.at(-1)).toBe("europe");
		expect(run.summary.lostWrites).toBe(0);
	});
});
