import { describe, expect, it } from "vitest";
import { partitionGroups } from "../../../src/engine/model/partitionGroups.ts";

const triangle = [
	["us", "eu"],
	["us", "ap"],
	["eu", "ap"],
] as const;

describe("links cut by hand", () => {
	it("leave a region whose links are whole outside of the partition", () => {
		const groups = partitionGroups({ cut: [["us", "eu"]], linked: triangle });
		expect(groups).toEqual({ ok: true, value: [["us"], ["eu"]] });
	});

	it("cut a region off from the two that still reach each other", () => {
		const cut = [
			["us", "eu"],
			["ap", "us"],
		] as const;
		expect(partitionGroups({ cut, linked: triangle })).toEqual({ ok: true, value: [["us"], ["eu", "ap"]] });
	});

	it("cut all regions from each other when all links are cut", () => {
		expect(partitionGroups({ cut: triangle, linked: triangle })).toEqual({ ok: true, value: [["us"], ["eu"], ["ap"]] });
	});

	it("are refused where two regions would still be on one side", () => {
		const square = [
			["a", "b"],
			["b", "c"],
			["c", "d"],
			["d", "a"],
		] as const;
		const cut = [
			["a", "b"],
			["c", "d"],
		] as const;
		// a–d and b–c are whole: {a, d} and {b, c} are the sides.
		expect(partitionGroups({ cut, linked: square })).toEqual({
			ok: true,
			value: [
				["a", "d"],
				["b", "c"],
			],
		});
		// With a–c whole too, a and b both reach c.
		expect(partitionGroups({ cut, linked: [...square, ["a", "c"], ["b", "d"]] })).toEqual({
			ok: false,
			error: { code: "stillOneSide", between: ["a", "b"], through: "c" },
		});
	});
});
