import { describe, expect, it } from "vitest";
import type { Call } from "../../../src/engine/layout/callTargets.ts";
import { underPlan } from "../../../src/engine/layout/underPlan.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { designOf } from "../designOf.ts";

/** Columns r1, r2 … from left to right; an application in the first that uses a store. */
function columns(count: number): Design {
	const codes = ["us-east-1", "us-west-2", "eu-west-1", "eu-west-2", "eu-central-1", "ap-northeast-1", "ap-south-1"];
	const ids = Array.from({ length: count }, (_, index) => `r${index + 1}`);
	const rows = ids.map((id, index) => `  ${id}: { provider: aws, code: ${codes[index % codes.length]} }`);
	return designOf(`archipelago: 1
name: Columns
users: { populations: { p: { name: P, at: london, share: 100% } } }
regions:
${rows.join("\n")}
application: { api: { technology: ours, regions: [r1], latency: { p50: 1ms, p99: 2ms } } }
data: { s: { technology: ours, replicas: [r1], pattern: single-leader, leader: r1, consistency: eventual, size: 1GB, latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } } } }
features: { f: { application: api, store: s, readsPerSecond: 1, writesPerSecond: 1, itemSize: 1KB } }`);
}

const call = (from: string, to: string): Call => ({ caller: "x", called: "y", from, to, breaker: false });

/** The level of each pair, by its columns from left to right; and how many levels there are. */
function levels(count: number, calls: readonly Call[], replica = "r1") {
	const plan = underPlan(columns(count), { links: [], calls, nearestReplica: () => replica });
	const pairs = [...plan.pairs].flatMap(([first, ways]) =>
		[...ways].map(([last, { level, turn }]) => ({ pair: `${first} ${last}`, level, turn })),
	);
	return { levels: plan.levels, pairs };
}

describe("links under the columns", () => {
	it("are those between columns that aren't neighbours, once for each pair", () => {
		expect(levels(4, [call("r1", "r2"), call("r3", "r3")])).toEqual({ levels: 0, pairs: [] });
		expect(levels(4, [call("r1", "r3"), call("r3", "r1"), call("r1", "r3")])).toEqual({
			levels: 1,
			pairs: [{ pair: "r1 r3", level: 0, turn: 0 }],
		});
	});

	it("have a level of their own where they run past each other", () => {
		expect(levels(5, [call("r4", "r1"), call("r2", "r5")])).toEqual({
			levels: 2,
			pairs: [
				{ pair: "r1 r4", level: 0, turn: 0 },
				{ pair: "r2 r5", level: 1, turn: 1 },
			],
		});
	});

	it("share one where one ends before the other begins, and not in the same gutter", () => {
		const apart = levels(6, [call("r1", "r3"), call("r3", "r5")]);
		expect(apart.pairs.map(({ level }) => level)).toEqual([0, 0]);
		const meeting = levels(6, [call("r1", "r4"), call("r3", "r5")]);
		expect(meeting.pairs.map(({ level }) => level)).toEqual([0, 1]);
		const back = levels(6, [call("r3", "r5"), call("r1", "r3")]);
		expect(back.pairs.map(({ level }) => level)).toEqual([0, 0]);
	});

	it("take the uppermost level that is free", () => {
		const { pairs } = levels(7, [call("r1", "r4"), call("r2", "r4"), call("r4", "r6"), call("r4", "r7")]);
		expect(pairs.map(({ level }) => level)).toEqual([0, 1, 0, 1]);
	});

	it("share eight levels by turns when there are more", () => {
		const calls = Array.from({ length: 10 }, (_, index) => call("r1", `r${index + 3}`));
		const { levels: count, pairs } = levels(12, calls);
		expect(count).toBe(8);
		expect(pairs.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1]);
	});

	it("lead an application to the replica that it uses elsewhere", () => {
		expect(levels(4, [], "r4").pairs).toEqual([{ pair: "r1 r4", level: 0, turn: 0 }]);
		expect(levels(4, []).pairs).toEqual([]);
		const plan = underPlan(columns(4), { links: [], calls: [], nearestReplica: () => undefined });
		expect(plan.levels).toBe(0);
	});

	it("are a store's between its replicas, before those of applications and calls", () => {
		const design = columns(4);
		const store = design.data.get("s");
		if (store === undefined) throw new Error("no store");
		const link = { store, a: "r4", b: "r2", toA: true, toB: false, mode: "async" } as const;
		const plan = underPlan(design, { links: [link], calls: [call("r1", "r3")], nearestReplica: () => "r4" });
		expect(plan.pairs.get("r2")?.get("r4")).toEqual({ level: 0, turn: 0 });
		expect(plan.pairs.get("r1")?.get("r4")).toEqual({ level: 1, turn: 1 });
		expect(plan.pairs.get("r1")?.get("r3")).toEqual({ level: 2, turn: 2 });
	});
});
