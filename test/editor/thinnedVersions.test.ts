import { describe, expect, it } from "vitest";
import { thinnedVersions } from "../../src/editor/thinnedVersions.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Noon, so that an hour and a day begin where one expects it. */
const nowMs = Date.UTC(2026, 5, 15, 12);

function version(agoMs: number, rest: { readonly label?: string; readonly designId?: string } = {}) {
	return { designId: "shop", atMs: nowMs - agoMs, ...rest };
}

function goneAgo(versions: readonly ReturnType<typeof version>[]): readonly number[] {
	return thinnedVersions(versions, nowMs).map(({ atMs }) => nowMs - atMs);
}

describe("the versions that are given up", () => {
	it("are none of the last ten minutes", () => {
		const versions = Array.from({ length: 600 }, (_, second) => version(second * 1000));
		expect(goneAgo(versions)).toEqual([]);
	});

	it("are of each earlier minute of the hour all but the last", () => {
		// 12:00:00, 11:39:40, 11:39:10 and 11:38:50: the third is not the last of its minute.
		const seconds = [0, 1220, 1250, 1270];
		expect(goneAgo(seconds.map((second) => version(second * 1000)))).toEqual([1_250_000]);
		const versions = Array.from({ length: 60 }, (_, minute) => version(minute * minuteMs));
		expect(goneAgo(versions)).toEqual([]);
	});

	it("are of each earlier hour of the day all but the last", () => {
		const versions = [0, 130, 140, 150, 200, 210].map((minutes) => version(minutes * minuteMs));
		// 130 to 150 minutes ago is 9:30 to 9:50, 200 and 210 is 8:30 to 8:40.
		expect(goneAgo(versions)).toEqual([140, 150, 210].map((minutes) => minutes * minuteMs));
	});

	it("are of each earlier day all but the last", () => {
		const versions = [0, 50, 51, 52, 100].map((hours) => version(hours * hourMs));
		expect(goneAgo(versions)).toEqual([51 * hourMs, 52 * hourMs]);
	});

	it("are all that are older than 30 days", () => {
		expect(goneAgo([version(0), version(29 * dayMs), version(31 * dayMs)])).toEqual([31 * dayMs]);
	});

	it("never have a name", () => {
		expect(goneAgo([version(0), version(51 * hourMs), version(90 * dayMs, { label: "As reviewed" })])).toEqual([]);
	});

	it("are never the last state of a design, however long ago it was open", () => {
		expect(goneAgo([version(0), version(90 * dayMs, { designId: "old" })])).toEqual([]);
	});

	it("are counted for each design apart", () => {
		const versions = [130, 140].flatMap((minutes) => [
			version(minutes * minuteMs, { designId: "a" }),
			version(minutes * minuteMs, { designId: "b" }),
		]);
		expect(thinnedVersions(versions, nowMs).map(({ designId }) => designId)).toEqual(["a", "b"]);
	});
});
