import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureKind, FigureVerdict } from "../../../../src/engine/model/figureChange.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../../../src/engine/review/bareFigures.ts";
import { changeOf } from "../../../../src/engine/review/compare/changeOf.ts";
import type { ComparedSide } from "../../../../src/engine/review/compare/comparedSide.ts";
import { compareFigures } from "../../../../src/engine/review/compare/compareFigures.ts";
import { figureReading } from "../../../../src/engine/review/compare/figureReading.ts";
import { designOf } from "../../designOf.ts";
import { exampleText } from "./exampleText.ts";

function side(text: string): ComparedSide {
	const design = designOf(text);
	return { design, figures: bareFigures(analyzeDesign(design)) };
}

const global = exampleText("global-collaboration");
const dollars = { a: "USD", b: "USD" };

interface Case {
	readonly kind: FigureKind;
	readonly name: string;
	readonly a: number | null;
	readonly b: number | null;
	readonly verdict: FigureVerdict;
}

describe("the change of a figure", () => {
	it.each<Case>([
		{ kind: "latency", name: "latency/f/p/read/p99", a: 100, b: 120, verdict: "worse" },
		{ kind: "latency", name: "latency/f/p/read/p99", a: 120, b: null, verdict: "worse" },
		{ kind: "availability", name: "availability/f/read", a: 0.999, b: 0.9999, verdict: "better" },
		{ kind: "recovery", name: "recovery/r/f/read/rto", a: null, b: 40, verdict: "better" },
		{ kind: "recovery", name: "recovery/r/f/read/rpo", a: 3, b: null, verdict: "worse" },
		{ kind: "recovery", name: "recovery/r/f/read/rto", a: null, b: null, verdict: "same" },
		{ kind: "cost", name: "cost/total", a: 100, b: 90, verdict: "better" },
		{ kind: "business", name: "business/netYearly", a: 100, b: 90, verdict: "worse" },
		{ kind: "business", name: "business/paybackMonths", a: 12, b: null, verdict: "worse" },
		{ kind: "conflicts", name: "conflicts/f", a: 0, b: 3, verdict: "worse" },
	])("knows which way is better: $name $a → $b", ({ kind, name, a, b, verdict }) => {
		expect(changeOf(a, b, figureReading(kind, name, dollars)).verdict).toBe(verdict);
	});

	it("is none where only the last bits differ", () => {
		const { delta, relative, verdict } = changeOf(0.3, 0.1 + 0.2, figureReading("cost", "cost/total", dollars));
		expect({ delta, relative, verdict }).toEqual({ delta: 0, relative: 0, verdict: "same" });
	});

	it("of an availability is one of the time without it: from 99.9 % to 99.99 % nine tenths of it go", () => {
		const change = changeOf(0.999, 0.9999, figureReading("availability", "availability/f/read", dollars));
		expect(change.relative).toBeCloseTo(0.9);
		expect(change.text).toEqual({ a: "99.900 %", b: "99.9900 %", delta: "+0.09 points" });
	});

	it("has as many digits as it takes to see it", () => {
		const change = changeOf(0.99881, 0.99884, figureReading("availability", "availability/f/read", dollars));
		expect(change.text).toEqual({ a: "99.881 %", b: "99.884 %", delta: "+0.003 points" });
		const slower = changeOf(284.2, 284.4, figureReading("latency", "latency/f/p/read/p99", dollars));
		expect(slower.text).toEqual({ a: "284.2 ms", b: "284.4 ms", delta: "+0.2 ms" });
	});

	it("is not told between two currencies", () => {
		const change = changeOf(100, 90, figureReading("cost", "cost/total", { a: "USD", b: "EUR" }));
		expect(change).toMatchObject({ a: 100, b: 90, delta: null, verdict: "other" });
		expect(change.text).toEqual({ a: "$100", b: "€90.00", delta: "" });
	});

	it("says that only one of the designs has it", () => {
		expect(changeOf(undefined, 5, figureReading("cost", "cost/x", dollars))).toMatchObject({
			a: null,
			b: 5,
			delta: null,
			verdict: "onlyB",
		});
	});
});

describe("the figures of two designs", () => {
	it("are those that the analysis gives for each, and their difference", () => {
		const a = side(global);
		const b = side(global.replace("leader: us-east", "leader: eu-west"));
		const { figures, headline } = compareFigures(a, b);
		const write = (of: ComparedSide) =>
			of.figures.latency.find(
				({ feature, population, operation }) => feature === "sign-in" && population === "na" && operation === "write",
			)?.p99Ms ?? Number.NaN;
		expect(figures.find(({ figure }) => figure === "latency/sign-in/na/write/p99")).toMatchObject({
			a: write(a),
			b: write(b),
			delta: write(b) - write(a),
			verdict: "worse",
			label: "sign-in, write from na, p99",
		});
		expect(headline[0]).toMatchObject({
			label: "Monthly cost",
			a: a.figures.cost.monthlyTotal,
			b: b.figures.cost.monthlyTotal,
		});
		// Each latency at three percentiles, each availability, each recovery's two times, each line of the bill and its total.
		const count = ({ figures: of }: ComparedSide) =>
			3 * of.latency.length +
			of.staleness.length +
			of.conflicts.length +
			of.availability.length +
			2 * of.recovery.length;
		expect(figures.filter(({ kind }) => kind !== "cost" && kind !== "business")).toHaveLength(count(b));
	});

	it("say what only one of them has", () => {
		const { figures, headline } = compareFigures(
			side(global),
			side(global.replace(/^business:[\s\S]*?^scenes:/m, "scenes:")),
		);
		const business = figures.filter(({ kind }) => kind === "business");
		expect(business.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => "onlyA"));
		expect(headline.find(({ kind }) => kind === "business")).toMatchObject({ verdict: "onlyA" });
	});

	it("of a feature that was renamed are its own", () => {
		const { figures } = compareFigures(side(global), side(global.replaceAll("sign-in", "login")));
		expect(new Set(figures.map(({ verdict }) => verdict))).toEqual(new Set(["same"]));
		expect(figures.some(({ figure }) => figure === "availability/login/write")).toBe(true);
	});

	it("of one design are the same, and the other way round the differences have the other sign", () => {
		const sides = [
			global,
			global.replace("leader: us-east", "leader: eu-west"),
			global.replace("ap-south: 150 }", "ap-south: 10 }"),
			global.replace("regions:\n", "regions:\n  us-west: { provider: aws, code: us-west-2 }\n"),
		].map(side);
		fc.assert(
			fc.property(fc.constantFrom(...sides), fc.constantFrom(...sides), (a, b) => {
				const there = new Map(compareFigures(a, b).figures.map((change) => [change.figure, change]));
				const back = compareFigures(b, a).figures;
				expect(back).toHaveLength(there.size);
				for (const change of back) {
					const mirror = there.get(change.figure);
					expect([change.a, change.b]).toEqual([mirror?.b, mirror?.a]);
					expect((change.delta ?? 0) + (mirror?.delta ?? 0)).toBe(0);
					if (a === b) expect(change.verdict).toBe("same");
				}
			}),
			{ numRuns: 12 },
		);
	});
});
