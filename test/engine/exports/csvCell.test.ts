import { describe, expect, it } from "vitest";
import { csvCell } from "../../../src/engine/exports/csvCell.ts";

describe("a cell of a CSV file", () => {
	it.each([
		['=HYPERLINK("https://example.com","click")', `"'=HYPERLINK(""https://example.com"",""click"")"`],
		["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
		["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
		["@SUM(1)", "'@SUM(1)"],
		["\t=1", "'\t=1"],
		[" =1", "' =1"],
		["＝1+1", "'＝1+1"],
	])("marks %j as text, so that no spreadsheet carries it out", (text, written) => {
		expect(csvCell(text)).toBe(written);
	});

	it.each(["-12.5", "+3", "-1.5e-7", "+12 %", "orders", "1=1", "—", ""])("leaves %j as it is", (text) => {
		expect(csvCell(text)).toBe(text);
	});

	it("quotes what would break a row", () => {
		expect(["a, b", 'say "no"', "two\nlines"].map(csvCell)).toEqual(['"a, b"', '"say ""no"""', '"two\nlines"']);
	});
});
