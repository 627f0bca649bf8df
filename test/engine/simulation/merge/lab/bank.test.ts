import { describe, expect, it } from "vitest";
import type { ConflictStrategy } from "../../../../../src/engine/model/vocabulary.ts";
import { compareStrategies } from "../../../../../src/engine/simulation/merge/lab/compareStrategies.ts";
import type { LabPlay } from "../../../../../src/engine/simulation/merge/lab/labPlay.ts";
import type { LabScript, LabStep } from "../../../../../src/engine/simulation/merge/lab/labScript.ts";
import { playScript } from "../../../../../src/engine/simulation/merge/lab/playScript.ts";
import { readyScripts } from "../../../../../src/engine/simulation/merge/lab/readyScripts.ts";

const branches = { regions: ["north", "south"], leader: "north" };
const [bank] = readyScripts("balance", branches);
const script: LabScript = bank?.script ?? { values: "balance", ...branches, start: 100, steps: [] };

function playOf(strategy: ConflictStrategy, more: readonly LabStep[] = []): LabPlay {
	const compared = compareStrategies({ ...script, steps: [...script.steps, ...more] });
	const row = compared.find((each) => each.strategy === strategy);
	if (row?.kind !== "played") throw new Error(`${strategy} is not played`);
	return row.play;
}

/** What each branch shows at the end. */
function ends({ moments }: LabPlay): readonly (readonly unknown[])[] {
	return (moments.at(-1) ?? moments[0]).replicas.map(({ versions }) => versions.map(({ value }) => value));
}

function fates({ moments }: LabPlay): readonly string[] {
	return (moments.at(-1) ?? moments[0]).writes.map(({ region, fate }) => `${region} ${fate}`);
}

describe("the bank's two branches, which both pay out the account's 100 while cut off", () => {
	it("lose one withdrawal when the last write wins: 200 paid out, and the books show 0", () => {
		const play = playOf("last-write-wins");
		expect(ends(play)).toEqual([[0], [0]]);
		expect(fates(play)).toEqual(["north lost", "south kept"]);
		expect(play.outcome).toMatchObject({ due: -100, offBy: 100, overdrawnBy: 0, tone: "bad" });
	});

	it.each(["version", "manual"] as const)("ask a person when settled by %s", (strategy) => {
		const play = playOf(strategy);
		expect(ends(play)).toEqual([
			[0, 0],
			[0, 0],
		]);
		expect(fates(play)).toEqual(["north in question", "south in question"]);
		expect(play.outcome.isOpen).toBe(true);
		expect(play.moments.at(-1)?.questions).toBe(1);
	});

	it.each(["crdt", "merge"] as const)("overdraw the account by 100 when merged by %s, and lose nothing", (strategy) => {
		const play = playOf(strategy);
		expect(ends(play)).toEqual([[-100], [-100]]);
		expect(fates(play)).toEqual(["north merged", "south merged"]);
		expect(play.outcome).toMatchObject({ offBy: 0, overdrawnBy: 100 });
	});

	it("pay out once when one side is rejected: the leader's half may, the other may not", () => {
		const play = playOf("reject");
		expect(ends(play)).toEqual([[0], [0]]);
		expect(fates(play)).toEqual(["north kept"]);
		expect(play.moments.at(-1)?.refusals).toMatchObject([{ region: "south", reason: "minority" }]);
		expect(play.outcome).toMatchObject({ due: 0, offBy: 0, overdrawnBy: 0 });
	});

	it("tell step by step what happens", () => {
		expect(playOf("merge").moments.map(({ text }) => text)).toEqual([
			"north, south: all show 100.",
			"The network is cut between north and south: each side goes on alone.",
			"north pays out 100: 100 becomes 0.",
			"south pays out 100: 100 becomes 0.",
			"The network is whole again. 2 messages go on.",
			"From north: north’s withdrawal of 100 is merged with what south has, which now shows −100. The account is overdrawn by 100.",
			"From south: south’s withdrawal of 100 is merged with what north has, which now shows −100. The account is overdrawn by 100.",
		]);
	});

	it("end the question when a person keeps one version: the other withdrawal is set aside", () => {
		const play = playOf("manual", [{ kind: "settle", region: "north", keep: "south/1" }]);
		expect(ends(play)).toEqual([[0], [0]]);
		expect(fates(play)).toEqual(["north set aside", "south kept"]);
		expect(play.outcome).toMatchObject({ isOpen: false, agreed: true, offBy: 100 });
	});

	it("end the question when a person writes what both withdrawals come to", () => {
		const play = playOf("version", [{ kind: "settle", region: "south", value: -100 }]);
		expect(ends(play)).toEqual([[-100], [-100]]);
		expect(play.outcome).toMatchObject({ isOpen: false, offBy: 0, overdrawnBy: 100 });
	});

	it("take no further payment while a person has yet to choose", () => {
		const play = playOf("manual", [{ kind: "write", region: "north", change: { op: "add", amount: 10 } }]);
		expect(play.moments.at(-1)?.refusals).toMatchObject([{ region: "north", reason: "question" }]);
	});

	it("pay out nothing that the branch doesn't see", () => {
		const twice: readonly LabStep[] = [-70, -70].map((amount) => ({
			kind: "write",
			region: "north",
			change: { op: "add", amount },
		}));
		const play = playScript({ ...script, steps: twice }, "ledger");
		expect(ends(play)).toEqual([[30], [30]]);
		expect(play.moments.at(-1)?.refusals).toMatchObject([{ reason: "cover" }]);
	});
});
