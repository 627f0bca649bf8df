import { describe, expect, it } from "vitest";
import { archipelago } from "./archipelago.ts";
import { analysisForm, noBusinessForm } from "./jsonForms.ts";
import { mismatches } from "./mismatches.ts";

const analysisOf = (file: string) => JSON.parse(archipelago(["analyze", file, "--format", "json"]).output);

describe("analyze", () => {
	it.each(["global-collaboration", "us-with-eu-replica"])("prints the promised keys of %s", (name) => {
		expect(mismatches(analysisOf(`examples/${name}.yaml`), analysisForm)).toEqual([]);
	});

	it.each(["shop", "flapping"])("says null for the business that %s doesn't state", (name) => {
		expect(mismatches(analysisOf(`examples/${name}.yaml`), noBusinessForm)).toEqual([]);
	});

	it("has a figure for each feature, population and operation", () => {
		const { latency, recovery, availability, network } = analysisOf("examples/global-collaboration.yaml");
		expect(latency).toHaveLength(6 * 3 * 2);
		expect(recovery).toHaveLength(3 * 6 * 2);
		expect(availability).toHaveLength(6 * 2);
		// Three pairs of regions, three populations to three regions.
		expect(network).toHaveLength(3 + 9);
	});

	it("writes numbers as a country does, and the point where programs read", () => {
		const cost = ["--why", "cost/total"];
		const text = (...options: readonly string[]) => archipelago(["analyze", "examples/shop.yaml", ...options]).output;
		const [dollars] = text(...cost).match(/\d+\.\d+/) ?? [];
		expect(dollars).toBeDefined();
		expect(text(...cost, "--locale", "de-DE")).toContain(dollars?.replace(".", ","));
		expect(text("--format", "csv", "--locale", "de-DE")).toBe(text("--format", "csv"));
		const { status, errors } = archipelago(["analyze", "examples/shop.yaml", "--locale", "nowhere at all"]);
		expect({ status, errors }).toEqual({ status: 2, errors: expect.stringContaining("de, en-GB") });
	});

	it("prints nothing that isn't a number as one", () => {
		for (const name of ["global-collaboration", "us-with-eu-replica", "shop", "flapping"]) {
			for (const format of ["json", "text", "csv"]) {
				const { status, output, errors } = archipelago(["analyze", `examples/${name}.yaml`, "--format", format]);
				expect({ status, errors }).toEqual({ status: 0, errors: "" });
				expect(output).not.toMatch(/\b(NaN|Infinity|undefined|\[object)\b/);
			}
		}
	});

	it("finds that Americans' reads and all writes wait more than 45 minutes for the people who move them", () => {
		const { recovery } = analysisOf("examples/us-with-eu-replica.yaml");
		const lost = recovery.filter(({ region }: { region: string }) => region === "us-east");
		expect(lost).toHaveLength(4);
		for (const { rtoSeconds } of lost) {
			expect(rtoSeconds).toBeGreaterThan(45 * 60);
			expect(rtoSeconds).toBeLessThan(60 * 60);
		}
	});

	it("has one line of CSV for each figure, each with the fields of its head", () => {
		const { output } = archipelago(["analyze", "examples/global-collaboration.yaml", "--format", "csv"]);
		const lines = output.trimEnd().split("\n");
		expect(lines[0]).toBe("figure,value,unit,objective,met");
		const figures = lines.slice(1).map((line) => line.split(",")[0]);
		expect(new Set(figures).size).toBe(figures.length);
		expect(figures).toContain("latency/messaging/eu/write/p99");
		expect(figures).toContain("business/netYearly");
	});
});

describe("--why", () => {
	const { output } = archipelago(["analyze", "examples/global-collaboration.yaml", "--format", "csv"]);
	const figures = output
		.trimEnd()
		.split("\n")
		.slice(1)
		.map((line) => line.split(",")[0] ?? "");
	/** One of each family. */
	const asked = [...new Map(figures.map((figure) => [figure.split("/")[0], figure])).values()];

	it.each(asked)("explains %s by terms", (figure) => {
		const {
			status,
			output: why,
			errors,
		} = archipelago(["analyze", "examples/global-collaboration.yaml", "--why", figure]);
		expect({ status, errors }).toEqual({ status: 0, errors: "" });
		const [head = "", ...terms] = why.trimEnd().split("\n");
		expect(head.startsWith(`${figure} = `)).toBe(true);
		expect(terms.length).toBeGreaterThan(2);
	});

	it("says which figures there are when asked for another", () => {
		const { status, output: none, errors } = archipelago(["analyze", "examples/shop.yaml", "--why", "latency/x"]);
		expect({ status, none }).toEqual({ status: 2, none: "" });
		expect(errors).toContain("latency/<feature>/<population>/<operation>");
	});
});
