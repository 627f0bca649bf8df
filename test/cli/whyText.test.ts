import { expect, it } from "vitest";
import { whyText } from "../../src/cli/formats/whyText.ts";
import { exampleDesign } from "../engine/layout/exampleDesign.ts";

it("a figure is told with its terms, each with its unit; what has no value has no unit", () => {
	const terms = [
		{ label: "The way in", value: 94.94, unit: "s", terms: [{ label: "Failures", value: 3 }] },
		{ label: "The data", value: null, unit: "s", terms: [{ label: "Writes wait", value: null, unit: "ms" }] },
		{ label: "Consistency", value: "strong", unit: "" },
	];
	const text = whyText(exampleDesign("shop"), { figure: "recovery/a/f/write/rto", value: null, unit: "s", terms });
	expect(text.split("\n")).toEqual([
		"recovery/a/f/write/rto = —",
		"  The way in: 94.94 s",
		"    Failures: 3",
		"  The data: —",
		"    Writes wait",
		"  Consistency: strong",
	]);
	expect(whyText(exampleDesign("shop"), { figure: "cost/total", value: 1_212, unit: "a month", terms: [] })).toBe(
		"cost/total = 1212 a month",
	);
});
