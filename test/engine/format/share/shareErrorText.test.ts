import { describe, expect, it } from "vitest";
import { linkCutters } from "../../../../src/engine/format/share/linkCutters.ts";
import { shareErrorText } from "../../../../src/engine/format/share/shareErrorText.ts";

describe("what is said of a link", () => {
	it("names how much of it has arrived, and what to ask for", () => {
		const text = shareErrorText({ code: "incomplete", arrived: 2048, expected: 3016 });
		expect(text).toContain("2,048 of 3,016 characters have arrived");
		expect(text).toContain("Ask for the design's file");
	});

	it("leaves out what can't be known of a link that lost even its length", () => {
		expect(shareErrorText({ code: "incomplete", arrived: 3, expected: undefined })).toMatch(/^The link is incomplete:/);
	});

	it("says the length of one that is too long, the limit, and the other ways", () => {
		const text = shareErrorText({ code: "linkTooLong", characters: 45_120 });
		expect(text).toContain("45,120 characters; more than 32,000");
		expect(text).toContain("as a file, or as an exported SVG or PNG");
	});

	it.each([
		[{ code: "textTooLarge", bytes: 2_000_000 }, "The design is larger than 1 MiB"],
		[{ code: "noDesign" }, "There is no design in this link"],
		[{ code: "laterFormat", version: 2 }, "Reload the page for the newest release"],
		[{ code: "damaged" }, "has been changed on its way"],
		[{ code: "tooLarge" }, "The link holds more than 1 MiB"],
	] as const)("says of %o what it is and what to do", (error, words) => {
		expect(shareErrorText(error)).toContain(words);
	});
});

describe("what may cut a link", () => {
	it("is nothing up to what a message holds", () => {
		expect(linkCutters(2000)).toEqual([]);
		expect(linkCutters(2001).map(({ what }) => what)).toEqual(["Discord messages"]);
	});

	it("is more the longer the link is", () => {
		expect(linkCutters(9000).map(({ characters }) => characters)).toEqual([2000, 2083, 4000, 8000]);
	});
});
