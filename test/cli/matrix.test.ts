import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { archipelago } from "./archipelago.ts";
import { matrixForm } from "./jsonForms.ts";
import { mismatches } from "./mismatches.ts";

const flapping = "examples/flapping.yaml";
const replica = "examples/us-with-eu-replica.yaml";

describe("matrix", () => {
	it("prints the promised keys and nothing else", () => {
		const { status, output, errors } = archipelago(["matrix", replica, "--format", "json"]);
		expect({ status, errors }).toEqual({ status: 0, errors: "" });
		const printed = JSON.parse(output);
		expect(mismatches(printed, matrixForm)).toEqual([]);
		expect(printed.rows.map(({ failure }: { failure: string }) => failure)).toEqual([
			"us-east is lost",
			"eu-west is lost",
			"us-east | eu-west",
			"orders: leader in us-east lost",
			"dns takes no changes",
			"false alarm on us-east",
			"false alarm on eu-west",
			"us-east and eu-west are lost",
		]);
	});

	it("reads standard input, and says the same twice", () => {
		const text = readFileSync(flapping, "utf8");
		const first = archipelago(["matrix", "-", "--format", "json"], text);
		const second = archipelago(["matrix", flapping, "--format", "json"]);
		expect(first.status).toBe(0);
		expect(second.output).toBe(first.output);
	});

	it("exits with 1 under --strict when an objective is missed, and with 0 where none is set", () => {
		expect(archipelago(["matrix", replica, "--strict"]).status).toBe(1);
		expect(archipelago(["matrix", replica]).status).toBe(0);
		expect(archipelago(["matrix", flapping, "--strict"]).status).toBe(0);
	});

	it("prints CSV with as many fields a line as its head, and Markdown with as many cells", () => {
		const csv = archipelago(["matrix", flapping, "--format", "csv"]).output.trimEnd().split("\n");
		expect(csv).toHaveLength(1 + 7);
		expect(new Set(csv.map((line) => line.split(",").length))).toEqual(new Set([3 + 8 + 6]));
		const markdown = archipelago(["matrix", flapping, "--format", "markdown"]).output;
		const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
		expect(new Set(lines.map((line) => line.replaceAll("\\|", "").split("|").length))).toEqual(new Set([1 + 11 + 1]));
		expect(markdown).toContain("us \\| eu");
	});

	it("refuses what is no design, with the place", () => {
		const { status, output, errors } = archipelago(["matrix", "-"], "archipelago: 1\nname: 3\n");
		expect({ status, output }).toEqual({ status: 2, output: "" });
		expect(errors).toMatch(/^-?[^:]*:\d+:\d+: /);
	});
});
