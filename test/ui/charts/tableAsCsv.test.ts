import { describe, expect, it } from "vitest";
import { tableAsCsv, tablesAsCsv } from "../../../src/ui/charts/DataTable.tsx";

describe("a chart's table as CSV", () => {
	it("gives figures unrounded, and nothing where there is none", () => {
		const table = {
			columns: [{ label: "Feature" }, { label: "p99 ms" }],
			rows: [
				["sign-in", { shown: "360", value: 359.62 }],
				["search", { shown: "—", value: null }],
			],
		};
		expect(tableAsCsv(table)).toBe("Feature,p99 ms\r\nsign-in,359.62\r\nsearch,");
	});

	it("quotes what would break a row", () => {
		const table = { columns: [{ label: "Name" }], rows: [["a, b"], ['say "no"'], ["two\nlines"]] };
		expect(tableAsCsv(table)).toBe('Name\r\n"a, b"\r\n"say ""no"""\r\n"two\nlines"');
	});

	it("puts several one below the other, each under its caption", () => {
		const table = { caption: "By layer, a month", columns: [{ label: "Layer" }], rows: [["data"]] };
		expect(tablesAsCsv([table, { ...table, caption: "Lines" }])).toBe(
			'"By layer, a month"\r\nLayer\r\ndata\r\n\r\nLines\r\nLayer\r\ndata',
		);
	});
});
