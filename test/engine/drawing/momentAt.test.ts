import { describe, expect, it } from "vitest";
import { momentAt } from "../../../src/engine/drawing/momentAt.ts";
import type { Run } from "../../../src/engine/model/run.ts";
import { exampleDesign } from "../layout/exampleDesign.ts";

const design = exampleDesign("global-collaboration");

/** Three steps of a run in which Europe is down from the second on. */
const run: Run = {
	scenario: "europe-goes-dark",
	seed: 1,
	stepSeconds: 30,
	series: {
		tSeconds: [0, 30, 60, 90],
		populations: {
			eu: {
				successShare: [1, 1, 0.2, 0.4],
				slowShare: [0, 0, 0.1, 0.1],
				errorShare: [0, 0, 0.7, 0.5],
				staleShare: [0, 0, 0, 0],
				p99Ms: [80, 80, 90, 90],
				servedBy: { "eu-west": [1, 1, 0, 0], "us-east": [0, 0, 0.3, 0.5] },
			},
		},
		regions: {
			"eu-west": {
				demandPerSecond: [70, 70, 0, 0],
				servedPerSecond: [70, 70, 0, 0],
				utilisation: [0.4, 0.4, 0, 0],
				routedShare: [0.35, 0.35, 0.35, 0],
				up: [true, true, false, false],
				seenUpBy: { dns: [true, true, true, false] },
			},
			"us-east": {
				demandPerSecond: [80, 80, 120, 150],
				servedPerSecond: [80, 80, 120, 140],
				utilisation: [0.5, 0.5, 0.9, 1.1],
				routedShare: [0.4, 0.4, 0.4, 0.75],
				up: [true, true, true, true],
				seenUpBy: { dns: [true, true, true, true] },
			},
		},
		stores: {
			settings: {
				leader: [null, null, null, null],
				rejectedWritesPerSecond: [0, 0, 0, 0],
				conflictsTotal: [0, 0, 0, 0],
				backlogWrites: { "us-east>eu-west": Float64Array.of(0.2, 0.2, 500, 1000) },
				backlogBytes: {},
				stalenessSeconds: [0, 0, 30, 60],
			},
			accounts: {
				leader: ["us-east", "us-east", "us-east", "us-east"],
				rejectedWritesPerSecond: [0, 0, 0, 0],
				conflictsTotal: [0, 0, 0, 0],
				backlogWrites: {},
				backlogBytes: {},
				stalenessSeconds: [0, 0, 0, 0],
			},
		},
	},
	events: [],
	summary: {
		detectSeconds: null,
		withdrawSeconds: null,
		recoverSeconds: null,
		convergeSeconds: null,
		failedRequests: 0,
		affectedUsers: 0,
		rejectedWrites: 0,
		lostWrites: 0,
		conflicts: 0,
		conflictsByRule: 0,
		conflictsForPeople: 0,
		lostUpdates: 0,
		worstStalenessSeconds: null,
		failovers: 0,
		errorBudgetShare: null,
		moneyLost: null,
		requests: { total: 0, succeeded: 0, failed: 0 },
		writes: { accepted: 0, delivered: 0, queued: 0, lost: 0 },
	},
	phases: [
		{ kind: "normal", fromSeconds: 0, toSeconds: 60 },
		{ kind: "unnoticed", fromSeconds: 60, toSeconds: 90 },
		{ kind: "withdrawing", fromSeconds: 90, toSeconds: 120 },
	],
};

function at(tSeconds: number) {
	const scenario = design.scenarios.get("europe-goes-dark");
	if (scenario === undefined) throw new Error("the example has lost its scenario");
	return momentAt({ design, scenario, run }, tSeconds);
}

describe("a moment of a run", () => {
	it("is a function of the time alone, the same between two steps", () => {
		const { tSeconds: first, ...before } = at(61);
		const { tSeconds: second, ...after } = at(89.9);
		expect([first, second]).toEqual([61, 89.9]);
		expect(before).toEqual(after);
	});

	it("shows nothing wrong before the fault", () => {
		const moment = at(59);
		expect(moment.regions.get("eu-west")?.status).toBe("up");
		expect(moment.links).toEqual([]);
		expect(moment.phase).toBe("normal");
	});

	it("shows a region down as soon as it is, though routing still names it", () => {
		const europe = at(60).regions.get("eu-west");
		expect(europe).toMatchObject({ status: "down", withdrawn: false });
		expect(at(60).routing.get("dns")?.sees.get("eu-west")).toBe(true);
	});

	it("shows it withdrawn when nobody is sent there any more", () => {
		expect(at(90).regions.get("eu-west")?.withdrawn).toBe(true);
		expect(at(90).routing.get("dns")?.sees.get("eu-west")).toBe(false);
	});

	it("tears every link of the region that is down, and no other", () => {
		expect(at(60).links.map(({ a, b, state }) => `${a} ${b} ${state}`)).toEqual([
			"us-east eu-west torn",
			"eu-west ap-south torn",
		]);
	});

	it("shows queues by how full they get in the whole run, and not what is only on its way", () => {
		expect(at(0).stores.get("settings")?.backlogs).toEqual([]);
		expect(at(60).stores.get("settings")?.backlogs).toEqual([
			{ from: "us-east", to: "eu-west", writes: 500, fill: 0.5 },
		]);
	});

	it("shows a surviving region as overloaded beyond its capacity", () => {
		expect(at(60).regions.get("us-east")?.overloaded).toBe(false);
		expect(at(90).regions.get("us-east")?.overloaded).toBe(true);
	});
});
