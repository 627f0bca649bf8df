import { describe, expect, it } from "vitest";
import { setupOfBank, setupOfStore, storesToTry } from "../../../src/ui/conflictlab/labSetup.ts";
import { designOf, exampleText } from "../../engine/simulation/designs.ts";

const design = designOf(exampleText("global-collaboration"));

function setupOf(id: string) {
	const store = design.data.get(id);
	if (store === undefined) throw new Error(`no store ${id}`);
	return setupOfStore(design, store);
}

describe("the stores whose conflicts can be tried", () => {
	it("are those that could be asked to write one record in several regions, not those with one home for each", () => {
		expect(storesToTry(design).map(({ id }) => id)).toEqual(["accounts", "presence", "search", "settings"]);
	});
});

describe("what the lab begins with", () => {
	it("is the store's strategy in its first two regions, and a third to add", () => {
		expect(setupOf("settings")).toEqual({
			store: "settings",
			strategy: "last-write-wins",
			values: "record",
			candidates: ["us-east", "eu-west", "ap-south"],
			regions: ["us-east", "eu-west"],
			leader: "us-east",
		});
	});

	it("is all voters of a consensus store, whose minority rejects, the leader first", () => {
		expect(setupOf("accounts")).toMatchObject({
			strategy: "reject",
			regions: ["us-east", "eu-west", "ap-south"],
			leader: "us-east",
		});
	});

	it("is the bank in the design's first two regions, where no store is asked for", () => {
		expect(setupOfBank(design)).toMatchObject({
			store: undefined,
			values: "balance",
			regions: ["us-east", "eu-west"],
			leader: "us-east",
		});
	});

	it("is the bank in two regions of its own, where the design has but one", () => {
		const [first] = design.regions;
		const single = { ...design, regions: new Map(first === undefined ? [] : [first]) };
		expect(setupOfBank(single).regions).toEqual(["north", "south"]);
	});
});
