import { describe, expect, it } from "vitest";
import { termValue } from "../../../../src/engine/model/numbers/termValue.ts";

describe("the value of a term", () => {
	it.each([
		[{ label: "Machines", value: 30_835.2, unit: "a month" }, "CHF 30,835 a month"],
		[{ label: "Outage", value: 1_000, unit: "/h" }, "CHF 1,000/h"],
		[{ label: "Price", value: 0.02, unit: "USD/GB" }, "0.02 USD/GB"],
		[{ label: "Round trip", value: 69.7, unit: "ms" }, "70 ms"],
		[{ label: "Never", value: null, unit: "s" }, "—"],
		[{ label: "Consistency", value: "strong" }, "strong"],
	])("of %j is %s in a design that reckons in francs", (term, text) => {
		expect(termValue(term, "CHF")).toBe(text);
	});
});
