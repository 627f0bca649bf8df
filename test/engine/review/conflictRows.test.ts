import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import type { ConflictFigure } from "../../../src/engine/model/figures.ts";
import { conflictRows } from "../../../src/engine/review/conflictRows.ts";
import { partitionRegions } from "../../../src/engine/review/partitionRegions.ts";
import { partitionTotals } from "../../../src/engine/review/partitionTotals.ts";

const settings: ConflictFigure = {
	feature: "settings",
	store: "documents",
	perHour: 10,
	lostUpdatesPerHour: 10,
	forPeoplePerHour: 0,
	strategy: "last-write-wins",
};

describe("the rows of the conflicts chart", () => {
	it("stand under their stores, in the order of the file", () => {
		const presence: ConflictFigure = { ...settings, feature: "presence", store: "sessions", strategy: "crdt" };
		const groups = conflictRows({ conflicts: [presence, settings] }, ["documents", "accounts", "sessions"]);
		expect(groups.map(({ store, rows }) => [store, rows.map(({ figure }) => figure.feature)])).toEqual([
			["documents", ["settings"]],
			["sessions", ["presence"]],
		]);
	});

	it.each([
		["last-write-wins", "lost"],
		[null, "lost"],
		["version", "people"],
		["manual", "people"],
		["reject", "rejected"],
		["crdt", "merged"],
		["merge", "merged"],
	] as const)("say of %s what a conflict costs: %s", (strategy, outcome) => {
		const [group] = conflictRows({ conflicts: [{ ...settings, strategy }] }, ["documents"]);
		expect(group?.rows[0]?.outcome).toBe(outcome);
	});
});

/** Half of all writes on the one record there is commit on each side: 2 a minute each. */
function oneRecord(strategy: string): Design {
	const text = `
archipelago: 1
name: One record
users:
  populations:
    na: { name: America, at: new-york, share: 50% }
    eu: { name: Europe, at: dublin, share: 50% }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
routing:
  client: { technology: smart-client, method: client }
application:
  api: { technology: ec2, latency: { p50: 5ms, p99: 20ms } }
data:
  main: { technology: our own, pattern: multi-leader, consistency: eventual, conflicts: ${strategy}, replicas: [us, ie], latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } }, size: 1GB, replication: { mode: async, lag: { p50: 1s, p99: 2s } } }
features:
  edit: { application: api, store: main, readsPerSecond: 1, writesPerSecond: 0.0666666666667, itemSize: 1KB, keys: 1, affinity: 0% }
`;
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
	return design;
}

describe("the regions that can be cut off", () => {
	it("are those that hold what conflicts, the one with most conflicts first in mind", () => {
		const design = oneRecord("manual");
		const [us, ie] = [...design.regions.keys()];
		const main = design.data.get("main");
		if (main === undefined || us === undefined || ie === undefined) throw new Error("the design has changed");
		const data = new Map([
			["main", main],
			["side", { ...main, id: "side", replicas: [ie] }],
		]);
		const conflicts = [
			{ ...settings, store: "main" },
			{ ...settings, store: "side" },
		];
		expect(partitionRegions({ ...design, data }, { conflicts })).toEqual({ regions: [us, ie], busiest: ie });
		expect(partitionRegions({ ...design, data }, { conflicts: conflicts.slice(1) }).regions).toEqual([ie]);
		expect(partitionRegions(design, { conflicts: [] })).toEqual({ regions: [], busiest: undefined });
	});
});

describe("the totals of a partition", () => {
	it("are the records that both sides wrote, by its length", () => {
		const [edit] = partitionTotals(oneRecord("last-write-wins"), { features: ["edit"], cutOff: "us" });
		const totalAfter = (minutes: number) => edit?.at.find((each) => each.minutes === minutes);
		// (1 − e^−2)² after a minute, (1 − e^−20)² after ten.
		expect(totalAfter(1)?.records).toBeCloseTo(0.74765, 4);
		expect(totalAfter(10)?.records).toBeCloseTo(1, 6);
		expect(totalAfter(10)?.lostUpdates).toBeCloseTo(1, 6);
		expect(totalAfter(10)?.forPeople).toBe(0);
	});

	it("go to people where they decide", () => {
		const [edit] = partitionTotals(oneRecord("manual"), { features: ["edit"], cutOff: "ie" });
		expect(edit?.at[0]?.forPeople).toBeCloseTo(0.74765, 4);
		expect(edit?.at[0]?.lostUpdates).toBe(0);
	});

	it("explain themselves down to the fields", () => {
		const [edit] = partitionTotals(oneRecord("manual"), { features: ["edit"], cutOff: "us" });
		expect(edit?.terms[0]?.value).toBeCloseTo(0.5, 9);
		expect(edit?.terms.map(({ path }) => path)).toContain("features.edit.writesPerSecond");
	});
});
