import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { addFault } from "../../../src/engine/model/commands/faults.ts";
import { faultKinds, usualFault } from "../../../src/ui/failurelab/faultKinds.ts";
import { faultFields } from "../../../src/ui/failurelab/notation.ts";

const text = readFileSync("examples/global-collaboration.yaml", "utf8");
const { design } = parseDesign(text);
if (design === undefined) throw new Error("the example has problems");

describe("the faults that one points with", () => {
	it.each(faultKinds.map(({ kind }) => kind))("can be added to a scenario as offered: %s", (kind) => {
		const fault = usualFault(design, kind, []);
		if (fault === undefined) throw new Error(`nothing to point ${kind} at`);
		const edits = addFault(design, { scenario: "atlantic-cut", fault: faultFields(fault) });
		const edited = edits.ok ? applyEdits(text, edits.value) : edits;
		if (!edited.ok) throw new Error("refused");
		const parsed = parseDesign(edited.value);
		expect(parsed.problems).toEqual([]);
		expect(parsed.design?.scenarios.get("atlantic-cut")?.faults.at(-1)).toEqual(fault);
	});

	it("hit what is selected", () => {
		expect(usualFault(design, "region-down", ["ap-south"])).toMatchObject({ region: "ap-south" });
		expect(usualFault(design, "replication-stall", ["eu-west", "files"])).toMatchObject({ store: "files" });
		expect(usualFault(design, "surge", ["eu"])).toMatchObject({ population: "eu" });
		expect(usualFault(design, "partition", ["eu-west"])).toMatchObject({
			between: [["eu-west"], ["us-east", "ap-south"]],
		});
	});

	it("stop a store where it leads, or where a card of it is selected", () => {
		expect(usualFault(design, "store-down", ["accounts"])).toMatchObject({ store: "accounts", region: "us-east" });
		expect(usualFault(design, "store-down", ["ap-south", "accounts"])).toMatchObject({ region: "ap-south" });
	});
});
