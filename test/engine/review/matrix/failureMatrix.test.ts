import { describe, expect, it } from "vitest";
import { recoveryFigures } from "../../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { FailureRow } from "../../../../src/engine/review/matrix/failure.ts";
import { playFailure } from "../../../../src/engine/review/matrix/playFailure.ts";
import { standardFailures } from "../../../../src/engine/review/matrix/standardFailures.ts";
import type { Changes } from "../../threeRegions.ts";
import { threeRegions } from "../../threeRegions.ts";

/**
 * America enters `us` with 550 of 1,100 requests a second, Europe `ie` with 330, India `mumbai` with
 * 220. A feature whose requests nothing moves elsewhere, unless there is routing.
 */
function rowOf(changes: Changes, ...subjects: readonly string[]): FailureRow {
	const design = threeRegions(changes);
	const failure = standardFailures(design).failures.find((each) => each.subjects.join() === subjects.join());
	if (failure === undefined) throw new Error(`no failure of ${subjects}`);
	return playFailure(design, failure).row;
}

const elected = "    leader: us\n    automaticLeaderFailover: { after: 20s }";
const quorum = `    pattern: consensus\n    consistency: strong\n${elected}`;
const lag = "replication: { mode: async, lag: { p50: 1s, p99: 1s } }";
const follower = `    pattern: single-leader\n    consistency: eventual\n${elected}\n    ${lag}`;
const homes =
	"    pattern: partitioned\n    consistency: eventual\n    homes: { na: us, eu: ie, in: mumbai }\n    automaticLeaderFailover: { after: 20s }";
const business = "business: { outageCostPerHour: 3600 }";

describe("the loss of a quorum's leader", () => {
	const row = rowOf({ store: quorum, rest: business }, "main", "us");

	it("fails all requests until another is elected: 20 s of ten minutes", () => {
		expect(row.recoverSeconds).toBeCloseTo(20, 6);
		expect(row.servedShare).toBeCloseTo(1 - 20 / 600, 6);
	});

	it("rejects the writes of that time and loses none", () => {
		expect(row.rejectedWrites).toBeCloseTo(100 * 20, 3);
		expect(row.lostWrites).toBe(0);
		expect(row.rpoSeconds).toBe(0);
	});

	it("costs 20 s of a dollar each", () => {
		expect(row.costWhileItLasts).toBeCloseTo(20, 6);
	});
});

describe("the loss of a leader that others follow asynchronously", () => {
	const row = rowOf({ store: follower }, "main", "us");

	it("fails the writes only", () => {
		expect(row.servedShare).toBeCloseTo(1 - (100 / 1100) * (20 / 600), 6);
	});

	it("loses what the closest follower lacks: as far back as the analysis says", () => {
		const figure = recoveryFigures(threeRegions({ store: follower })).find(
			({ region, operation }) => region === "us" && operation === "write",
		);
		expect(row.rpoSeconds).toBe(figure?.rpoSeconds);
		// The lag of 1 s, and on the way half of 67 ms.
		expect(row.rpoSeconds).toBeGreaterThan(1);
		expect(row.lostWrites).toBeCloseTo(100 * (1 + 0.5 * 0.0676), 0);
	});

	it("costs nothing that anyone has stated without an outage cost", () => {
		expect(row.costWhileItLasts).toBeNull();
	});
});

describe("a cut between two of a quorum's three regions", () => {
	it("that leaves the leader on one side stops the other's writes and strong reads, and nothing is lost", () => {
		const row = rowOf({ store: quorum }, "us", "ie");
		expect(row.kind).toBe("pair-cut");
		expect(row.servedShare).toBeCloseTo(1 - 330 / 1100, 6);
		expect(row.rejectedWrites).toBeCloseTo(30 * 600, 3);
		expect(row.recoverSeconds).toBeNull();
		expect(row.rpoSeconds).toBe(0);
	});

	it("between its followers harms nobody", () => {
		expect(rowOf({ store: quorum }, "ie", "mumbai").servedShare).toBe(1);
	});
});

describe("the loss of a home without copies", () => {
	const row = rowOf({ store: homes }, "main", "ie");

	it("keeps Europe out until the home returns, and all its data is at stake", () => {
		expect(row.servedShare).toBeCloseTo(0.7, 6);
		expect(row.recoverSeconds).toBeNull();
		expect(row.rpoSeconds).toBeNull();
		expect(row.lostWrites).toBe(0);
	});
});

describe("the loss of two regions at once", () => {
	it("takes those that most requests enter", () => {
		const { failures } = standardFailures(threeRegions({ store: quorum }));
		expect(failures.at(-1)).toMatchObject({ kind: "two-regions-down", subjects: ["us", "ie"] });
	});

	it("may lose what only these two had acknowledged", () => {
		const design = threeRegions({ store: `${quorum}\n    ${lag}` });
		const both = standardFailures(design).failures.at(-1);
		if (both === undefined) throw new Error("no last row");
		// The lag of 1 s, and on the way half of the round trip to the third, some 200 ms.
		const { rpoSeconds } = playFailure(design, both).row;
		expect(rpoSeconds).toBeGreaterThan(1);
		expect(rpoSeconds).toBeLessThan(1.2);
	});
});

describe("objectives", () => {
	const objectives = (text: string): Changes => ({ store: quorum, feature: `    objectives: { ${text} }` });

	it("are met or missed each by itself, and null where none is set", () => {
		const row = rowOf(objectives("rto: 15s, rpo: 0s, availability: 99%"), "main", "us");
		expect(row.met).toEqual({ availability: false, rto: false, rpo: true, staleness: null, read: null, write: null });
		expect(rowOf(objectives("rto: 20s, availability: 96%"), "main", "us").met).toMatchObject({
			availability: true,
			rto: true,
		});
	});

	it("of a recovery are missed by what comes back only with the region", () => {
		expect(rowOf(objectives("rto: 1d"), "us", "ie").met.rto).toBe(false);
	});
});
