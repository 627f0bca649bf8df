import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { archipelago } from "./archipelago.ts";
import { compareForm } from "./jsonForms.ts";
import { mismatches } from "./mismatches.ts";

const shop = "examples/shop.yaml";
const text = readFileSync(shop, "utf8");
const changed = text.replace("at: paris", "at: berlin");

interface Compared {
	readonly model: readonly {
		readonly path: string;
		readonly change: string;
		readonly a: unknown;
		readonly b: unknown;
	}[];
	readonly figures: readonly {
		readonly figure: string;
		readonly a: unknown;
		readonly b: unknown;
		readonly delta: unknown;
	}[];
}

function compared(parameters: readonly string[], input = ""): Compared {
	const { status, output, errors } = archipelago(["compare", ...parameters, "--format", "json"], input);
	expect({ status, errors }).toEqual({ status: 0, errors: "" });
	return JSON.parse(output);
}

describe("compare", () => {
	it("prints the promised keys and nothing else", () => {
		expect(changed).not.toBe(text);
		const printed = compared([shop, "-"], changed);
		expect(mismatches(printed, compareForm)).toEqual([]);
		expect(printed.model[0]).toEqual({ path: "users.populations.eu.at", change: "moved", a: "Paris", b: "Berlin" });
	});

	it("finds no difference between a file and itself", () => {
		const { model, figures } = compared([shop, shop]);
		expect(model).toEqual([]);
		expect(figures.length).toBeGreaterThan(100);
		expect(
			figures.filter(({ a, b, delta }) => a !== b || (delta !== 0 && a !== null && typeof a === "number")),
		).toEqual([]);
	});

	it("gives each figure as analyze does, and their difference", () => {
		const { figures } = compared([shop, "-"], changed);
		const analyzed = (input: string) => JSON.parse(archipelago(["analyze", "-", "--format", "json"], input).output);
		const [before, after] = [analyzed(text), analyzed(changed)];
		for (const [index, row] of before.latency.entries()) {
			const figure = `latency/${row.feature}/${row.population}/${row.operation}/p99`;
			const b = after.latency[index].p99Ms;
			expect(figures.find((each) => each.figure === figure)).toEqual({ figure, a: row.p99Ms, b, delta: b - row.p99Ms });
		}
		expect(before.latency.length).toBeGreaterThan(0);
	});

	it("reads either side from standard input, but not both", () => {
		const there = compared([shop, "-"], changed);
		const back = compared(["-", shop], changed);
		expect(back.model.map(({ a, b }) => [b, a])).toEqual(there.model.map(({ a, b }) => [a, b]));
		const both = archipelago(["compare", "-", "-"], text);
		expect([both.status, both.output]).toEqual([2, ""]);
		expect(both.errors).toContain("only one of the two designs can be standard input");
	});

	it("writes Markdown for a pull request: the summary, the headline figures, the rest folded away", () => {
		const { output } = archipelago(["compare", shop, "-", "--format", "markdown"], changed);
		const lines = output.split("\n");
		expect(lines[0]).toBe("## Global shop (examples/shop.yaml) → Global shop (\\<stdin\\>)");
		expect(output).toContain("- `→` eu moves from Paris to Berlin (`users.populations.eu.at`)");
		expect(output.match(/<details>/g)?.length).toBe(output.match(/<\/details>/g)?.length);
		const cells = lines
			.filter((line) => line.startsWith("|"))
			.map((line) => line.replaceAll("\\|", "").split("|").length);
		expect(new Set(cells)).toEqual(new Set([1 + 5 + 1]));
	});

	it("writes a page for a review, without script", () => {
		const { status, output } = archipelago(["compare", shop, "-", "--format", "html"], changed);
		expect(status).toBe(0);
		expect(output).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
		expect(output).toContain("Global shop (examples/shop.yaml) → Global shop (&lt;stdin&gt;)");
		expect(output).toContain("eu moves from Paris to Berlin");
		expect(output).not.toContain("<script");
	});

	it("lets no name of a file become markup", () => {
		const mean = text.replace("name: Global shop", 'name: "<img src=x> | [a](b) @everyone"');
		const { output } = archipelago(["compare", "-", shop, "--format", "markdown"], mean);
		expect(output).toContain("\\<img src=x\\> \\| \\[a\\](b) @\u2060everyone");
	});

	it("aligns its text", () => {
		const { output } = archipelago(["compare", shop, "-"], changed);
		const start = output.indexOf("Headline");
		const [head = "", rule = "", first = ""] = output.slice(start).split("\n").slice(1);
		expect(head.indexOf("before") + "before".length).toBe(rule.split("  ").slice(0, 2).join("  ").length);
		expect(first).toMatch(/^Monthly cost +\$/);
	});

	it("refuses what is no design with its place, and what is no file", () => {
		const broken = archipelago(["compare", shop, "-"], "archipelago: 1\nname: 3\n");
		expect([broken.status, broken.output]).toEqual([2, ""]);
		expect(broken.errors).toMatch(/^<stdin>:\d+:\d+: /);
		expect(archipelago(["compare", shop, join(mkdtempSync(join(tmpdir(), "compare-")), "none.yaml")]).status).toBe(2);
		expect(archipelago(["compare", shop]).status).toBe(2);
	});

	it("compares two files", () => {
		const file = join(mkdtempSync(join(tmpdir(), "compare-")), "b.yaml");
		writeFileSync(file, changed);
		expect(compared([shop, file]).model.length).toBeGreaterThan(0);
	});
});
