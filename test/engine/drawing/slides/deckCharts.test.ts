import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rowLabel } from "../../../../src/engine/drawing/slides/chart/barsSheet.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { costBars } from "../../../../src/engine/review/costBars.ts";
import { designOf, exampleText } from "../../layout/exampleDesign.ts";
import { openedDeckOf, unescaped } from "./openedDeck.ts";

const design = designOf(
	exampleText("global-collaboration").replace(
		/^scenes:[\s\S]*$/m,
		`scenes:
  slow: { title: Slow, chart: latency }
  bill: { title: Bill, chart: cost }
  lag: { title: Lag, chart: consistency }
  down: { title: Down, chart: availability }
  fails: { title: Fails, scenario: europe-goes-dark, from: 55s, to: 5m }
`,
	),
);
const deck = openedDeckOf(design);
const charts = [1, 2, 3, 4, 5];

/** The cells of a workbook's only sheet by their names. */
function cellsOf(chart: number): ReadonlyMap<string, string> {
	const sheet = strFromU8(
		unzipSync(deck.bytes(`ppt/embeddings/chart${chart}.xlsx`))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
	);
	return new Map(
		[...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g)].map(
			([, at = "", number, text]) => [at, number ?? unescaped(text ?? "")],
		),
	);
}

/** What each range of the chart shows, and the names of the cells that it says it has it from. */
function rangesOf(
	chart: number,
): readonly { readonly cells: readonly string[]; readonly shown: readonly (string | undefined)[] }[] {
	const xml = deck.text(`ppt/charts/chart${chart}.xml`);
	return [
		...xml.matchAll(
			/<c:f>Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g,
		),
	].map(([, column = "", first = "", last = first, cache = ""]) => {
		const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
		const points = new Map(
			[...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [
				Number(at),
				unescaped(value ?? ""),
			]),
		);
		return { cells: rows.map((row) => `${column}${row}`), shown: rows.map((_, index) => points.get(index)) };
	});
}

describe("a chart", () => {
	it.each(charts)("%i shows what stands in the workbook that it brings along", (chart) => {
		const cells = cellsOf(chart);
		const ranges = rangesOf(chart);
		expect(ranges.length).toBeGreaterThan(2);
		for (const { cells: names, shown } of ranges) expect(shown).toEqual(names.map((name) => cells.get(name)));
	});

	it("of the bill has the page's amounts, in its order, with the budget", () => {
		const figures = analyzeDesign(design);
		const { bars } = costBars(
			{ cost: figures.cost, pinned: undefined, regions: [...design.regions.keys()] },
			"category",
		);
		const cells = cellsOf(2);
		expect(cells.get("A2")).toMatch(/^This design: \$/);
		expect(cells.get("B1")).toBe("Compute");
		expect(Number(cells.get("B2"))).toBeCloseTo(bars[0]?.amounts.compute ?? 0, 2);
		expect(Number(cells.get("B3"))).toBeCloseTo(bars[1]?.amounts.compute ?? 0, 2);
		expect([...cells.values()]).toContain("budget $400k");
		expect([...cells.values()]).toContain("400000");
	});

	it("of latencies reaches the 99th percentile beyond what its parts add up to", () => {
		const figures = analyzeDesign(design);
		const slowest = figures.latency.reduce((a, b) => ((b.p99Ms ?? 0) > (a.p99Ms ?? 0) ? b : a));
		const cells = cellsOf(1);
		const heads = [...cells].filter(([at]) => /^[A-Z]1$/.test(at)).map(([at, head]) => [head, at[0] ?? ""] as const);
		const rows = figures.latency.filter(({ feature }) => feature === slowest.feature);
		rows.forEach(({ p99Ms }, index) => {
			const columns = heads.filter(([head]) => !head.startsWith("objective")).map(([, column]) => column);
			const sum = columns.reduce((total, column) => total + Number(cells.get(`${column}${index + 2}`) ?? 0), 0);
			expect(sum).toBeCloseTo(p99Ms ?? 0, 3);
		});
	});

	it("of a scenario counts time in days, so that it reads as a clock", () => {
		const cells = cellsOf(5);
		expect(cells.get("A1")).toBe("time");
		expect(Number(cells.get("A2")) * 86_400).toBeCloseTo(55, 1);
		expect(deck.text("ppt/charts/chart5.xml")).toContain('formatCode="[m]:ss"');
	});
});

it("a row's long name is cut before its operation, and what misses its objective says so", () => {
	const row = { total: "354 ms", reach: null, target: null };
	const name = "a population whose name nobody cut short";
	expect(rowLabel({ ...row, label: "Japan, write", missed: true })).toBe("Japan, write: 354 ms ✗");
	expect(rowLabel({ ...row, label: `${name}, read`, missed: false })).toMatch(/^a population whose .*…, read: 354 ms$/);
});
