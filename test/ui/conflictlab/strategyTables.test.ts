import { expect, it } from "vitest";
import type { RecordValues } from "../../../src/engine/model/vocabulary.ts";
import { compareStrategies } from "../../../src/engine/simulation/merge/lab/compareStrategies.ts";
import { readyScripts } from "../../../src/engine/simulation/merge/lab/readyScripts.ts";
import { tablesAsCsv } from "../../../src/ui/charts/DataTable.tsx";
import { strategyTables } from "../../../src/ui/conflictlab/strategyTables.ts";

function csvOf(values: RecordValues): readonly string[] {
	const [ready] = readyScripts(values, { regions: ["north", "south"], leader: "north" });
	if (ready === undefined) throw new Error(`no script for ${values}`);
	return tablesAsCsv(strategyTables(compareStrategies(ready.script))).split("\r\n");
}

it("copies what each strategy makes of the bank, figures as numbers", () => {
	const lines = csvOf("balance");
	expect(lines).toHaveLength(7);
	expect(lines[1]).toBe(
		"Last write wins,Last-write-wins register,0,-100,0,1,0,0,north’s withdrawal of 100 is lost. The books show 100 too much.",
	);
	expect(lines[6]).toBe(
		'Reject,One side writes,0,0,0,0,1,0,"south refuses the withdrawal of 100. Nothing is lost, and nothing overdrawn."',
	);
});

it("copies why a strategy makes no sense", () => {
	expect(csvOf("record")[4]).toMatch(/^Merge,,,,,,,,"Two plain records have no sum/);
});
