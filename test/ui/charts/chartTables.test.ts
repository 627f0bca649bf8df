import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Design } from "../../../src/engine/model/design.ts";
import type { ExplainedFigures, Term } from "../../../src/engine/model/figures.ts";
import { latencyPartLabels } from "../../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { billRows } from "../../../src/engine/review/billRows.ts";
import { conflictRows } from "../../../src/engine/review/conflictRows.ts";
import { type CostBreakdown, costBars, costBreakdowns } from "../../../src/engine/review/costBars.ts";
import { latencyRows } from "../../../src/engine/review/latencyRows.ts";
import { partitionTotals } from "../../../src/engine/review/partitionTotals.ts";
import { survivingRows } from "../../../src/engine/review/survivingRows.ts";
import { termsOf } from "../../../src/engine/review/termsOf.ts";
import { tornadoRows } from "../../../src/engine/review/tornadoRows.ts";
import { waterfallRows } from "../../../src/engine/review/waterfallRows.ts";
import { topologies } from "../../../src/ui/charts/businessNames.ts";
import { businessTables } from "../../../src/ui/charts/businessTables.ts";
import { conflictTables } from "../../../src/ui/charts/conflictTables.ts";
import { costTables } from "../../../src/ui/charts/costTables.ts";
import type { FigureCell, TableData } from "../../../src/ui/charts/DataTable.tsx";
import { downtimeTable } from "../../../src/ui/charts/downtimeTable.ts";
import { latencyTable } from "../../../src/ui/charts/latencyTable.ts";
import { stalenessTable } from "../../../src/ui/charts/stalenessTable.ts";
import { designOf } from "../../engine/designOf.ts";

interface Analyzed {
	readonly design: Design;
	readonly figures: ExplainedFigures;
}

const money = (amount: number | null): string => String(amount);
const nameOf = (id: string): string => id;

function costTablesBy({ design, figures: { cost } }: Analyzed, by: CostBreakdown): readonly TableData[] {
	const { bars, groups } = costBars({ cost, pinned: undefined, regions: [...design.regions.keys()] }, by);
	return costTables({ design, by, bars, groups, lines: billRows(cost), surviving: survivingRows(cost), cost, money });
}

function businessTablesOf({ figures: { business } }: Analyzed): readonly TableData[] {
	if (business === undefined) return [];
	const cases = topologies.map((topology) => ({ topology, rows: waterfallRows(business.topologies[topology]) }));
	return businessTables({ business, cases, inputs: tornadoRows(business), money });
}

function allTables(analyzed: Analyzed): readonly TableData[] {
	const { design, figures } = analyzed;
	const [cutOff = ""] = design.regions.keys();
	const totals = partitionTotals(design, { features: figures.conflicts.map(({ feature }) => feature), cutOff });
	const partition = { cutOff, regions: [], cut: () => undefined, totals: () => totals };
	return [
		...[...design.features.keys()].map((feature) =>
			latencyTable(latencyRows(figures, feature), latencyPartLabels, nameOf),
		),
		...costBreakdowns.flatMap((by) => costTablesBy(analyzed, by)),
		downtimeTable(figures, nameOf),
		stalenessTable(figures, nameOf, nameOf),
		...conflictTables({
			groups: conflictRows(figures, [...design.data.keys()]),
			partition,
			nameOf,
			storeNameOf: nameOf,
		}),
		...businessTablesOf(analyzed),
	];
}

function figureCells(tables: readonly TableData[]): readonly FigureCell[] {
	return tables.flatMap(({ rows }) => rows.flatMap((row) => row.filter((cell) => typeof cell !== "string")));
}

function namedIn(terms: readonly Term[]): readonly string[] {
	return terms.flatMap(({ figure, terms: inner }) => [
		...(figure === undefined ? [] : [figure]),
		...namedIn(inner ?? []),
	]);
}

const examples = readdirSync("examples").filter((file) => file.endsWith(".yaml"));

describe.each(examples)("the tables of the charts of %s", (file) => {
	const design = designOf(readFileSync(`examples/${file}`, "utf8"));
	const analyzed = { design, figures: analyzeDesign(design) };
	const cells = figureCells(allTables(analyzed));

	it("explain their figures by the names of the engine, which gives the same values", () => {
		const asked = cells.filter((cell) => cell.why !== undefined && "figure" in cell.why);
		expect(asked.length).toBeGreaterThan(50);
		const wrong = asked.filter(({ why, value }) => {
			const name = why !== undefined && "figure" in why ? why.figure : "";
			const found = termsOf(analyzed, name)?.value;
			// The waterfall takes what infrastructure and engineering add.
			const amount = typeof found === "number" && value !== null ? Math.abs(found) - Math.abs(value) : Number.NaN;
			return found !== value && !(Math.abs(amount) <= 1e-9 * Math.abs(value ?? 0));
		});
		expect(wrong).toEqual([]);
	});

	it("refer to other figures only by names that there are", () => {
		const names = cells.flatMap(({ why }) => (why !== undefined && "terms" in why ? namedIn(why.terms) : []));
		expect(names.filter((name) => termsOf(analyzed, name) === undefined)).toEqual([]);
	});

	it.each(costBreakdowns)("break the bills down by %s into what adds up to them", (by) => {
		const [groups] = costTablesBy(analyzed, by);
		const amounts = groups?.rows.map((row) =>
			figureCells([{ columns: [], rows: [row] }]).map(({ value }) => value ?? 0),
		);
		const total = amounts?.at(-1) ?? [];
		expect(total.length).toBeGreaterThan(1);
		for (const [bill, whole] of total.entries()) {
			const parts = amounts?.slice(0, -1).reduce((sum, row) => sum + (row[bill] ?? 0), 0);
			expect(parts).toBeCloseTo(whole, 6);
		}
	});

	it("list the lines of the bill, which add up to it", () => {
		const lines = costTablesBy(analyzed, "region").at(-1);
		const monthly = lines?.rows.map((row) => (typeof row[6] === "object" ? (row[6].value ?? 0) : 0)) ?? [];
		const sum = monthly.slice(0, -1).reduce((all, each) => all + each, 0);
		expect(monthly.at(-1)).toBe(analyzed.figures.cost.monthlyTotal);
		expect(sum).toBeCloseTo(analyzed.figures.cost.monthlyTotal, 6);
	});
});
