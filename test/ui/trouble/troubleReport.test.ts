import { describe, expect, it } from "vitest";
import { type Reported, troubleReport } from "../../../src/ui/trouble/troubleReport.ts";
import { designOf, exampleText } from "../../engine/layout/exampleDesign.ts";

const text = exampleText("shop");
const state: Reported["state"] = {
	...{ design: designOf(text), text, problems: [], view: "lanes", theme: "dark" },
	...{ dock: { tab: "charts", open: true, height: 228, full: false }, selection: { kind: "none" } },
};
const around = {
	version: "1.2.3 (abc of 2026-01-31)",
	browser: "Browser/5",
	language: "en",
	window: "1440 × 900 at 1",
};

function reportOf(error: unknown, includesDesign = false, within?: string): string {
	return troubleReport({ ...around, state, includesDesign, troubles: [{ where: "Charts", error, within }] });
}

/** An error as browsers make it: its stack repeats the message. */
function thrown(message: string, frames: readonly string[]): Error {
	const error = new TypeError(message);
	error.stack = [`TypeError: ${message}`, ...frames].join("\n");
	return error;
}

describe("a report of what failed", () => {
	it("has the version, the browser, what failed, and how many parts the design has", () => {
		const lines = reportOf(thrown("x is not a function", [])).split("\n");
		expect(lines.slice(0, 2)).toEqual(["Archipelago 1.2.3 (abc of 2026-01-31)", "Browser: Browser/5"]);
		expect(lines).toContain("Language: en; window: 1440 × 900 at 1; theme: dark");
		expect(lines).toContain("Failed: Charts");
		expect(lines).toContain("TypeError: x is not a function");
		expect(lines.find((line) => line.startsWith("Design: "))).toMatch(
			/^Design: 3 populations, 4 regions, 1 routing, 1 balancing, 1 application, 4 data, 1 observability, 4 features, 2 scenarios, 0 scenes, 0 notes; \d+ characters, 0 problems$/,
		);
	});

	it("says nothing that the design says, though the error quotes it, and its stack the error", () => {
		const said = `the store “payments” of Global shop has no leader in us-west: {"catalog":1,"inventory":2}`;
		const report = reportOf(
			thrown(said, ["    at payments in Belgium floods", "    at draw (https://a.example/x/a.js:1:2)"]),
		);
		for (const word of ["payments", "shop", "west", "catalog", "inventory", "Belgium", "a.example"]) {
			expect(report.toLowerCase()).not.toContain(word.toLowerCase());
		}
		expect(report).toContain("the store “…” of … … has no leader in …-…");
		expect(report).toContain("  draw a.js:1:2\n");
	});

	it("names the functions and files of every browser's stack, and of the components, without the server", () => {
		const frames = [
			"    at async Chart.draw (https://intranet.example:8443/tools/assets/index-B1.js:9:88702)",
			"    at https://intranet.example/assets/chart.js?v=1:3:4",
			"render@https://intranet.example/assets/firefox.js:5:6",
		];
		const report = reportOf(thrown("no", frames), false, "\n    at LatencyChart (https://intranet.example/a/l.js:7:8)");
		const lines = ["  Chart.draw index-B1.js:9:88702", "  chart.js:3:4", "  render firefox.js:5:6"];
		expect(report).toContain(`TypeError: no\n${lines.join("\n")}\nin\n  LatencyChart l.js:7:8\n`);
		expect(report).not.toContain("intranet");
	});

	it("has the design when it is asked for, and then all of it", () => {
		expect(reportOf(new Error("no"))).not.toContain("archipelago: 1");
		expect(reportOf(new Error("no"), true)).toContain(text.trimEnd());
	});

	it("takes whatever was thrown, and says when nothing was", () => {
		expect(reportOf("only words")).toContain("string: only words");
		expect(reportOf(undefined)).toContain("undefined: undefined");
		expect(troubleReport({ ...around, state, includesDesign: false, troubles: [] })).toContain("Nothing has failed");
	});
});
