import { describe, expect, it } from "vitest";
import { templates } from "../../../src/editor/templates.ts";
import { completedText } from "../../../src/engine/format/completedText.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

const shop = templates.find(({ id }) => id === "shop")?.text ?? "";

function choose(path: readonly string[], value: string) {
	const completed = completedText(shop, [{ op: "set", path, value }]);
	return { also: completed?.also, design: completed && parseDesign(completed.text).design };
}

describe("an edit with what it needs", () => {
	it("is the edit alone where it needs nothing", () => {
		expect(choose(["name"], "Shop").also).toEqual([]);
	});

	it("gives a leader to a pattern that has one", () => {
		const { also, design } = choose(["data", "catalog", "pattern"], "single-leader");
		expect(also).toEqual(["Add leader: us-east"]);
		expect(design?.data.get("catalog")?.leader).toBe("us-east");
	});

	it("takes the leader from a pattern that has none", () => {
		const { also, design } = choose(["data", "inventory", "pattern"], "leaderless");
		expect(also).toEqual(["Remove leader"]);
		expect(design?.data.get("inventory")?.pattern).toBe("leaderless");
	});

	it("gives every population a home in a partitioned store", () => {
		const { also, design } = choose(["data", "catalog", "pattern"], "partitioned");
		expect(also).toHaveLength(3);
		expect([...(design?.data.get("catalog")?.homes.keys() ?? [])]).toEqual(["us", "eu", "jp"]);
	});

	it("is none where what is asked for can't be", () => {
		expect(
			completedText(shop, [{ op: "set", path: ["data", "catalog", "consistency"], value: "perfect" }]),
		).toBeUndefined();
	});
});
