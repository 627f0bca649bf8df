import { describe, expect, it } from "vitest";
import { formatMonths } from "../../../src/ui/charts/formatMonths.ts";

describe("a time to pay back", () => {
	it.each([
		[0.149, "5 days"],
		[0.01, "1 day"],
		[1, "1 month"],
		[3.24, "3.2 months"],
		[18.4, "18 months"],
		[42, "3.5 years"],
		[240, "20 years"],
	])("of %f months reads %s", (months, text) => {
		expect(formatMonths(months)).toBe(text);
	});
});
