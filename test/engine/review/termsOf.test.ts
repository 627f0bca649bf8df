import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../../src/engine/model/design.ts";
import type { Figures, Term } from "../../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../../src/engine/review/bareFigures.ts";
import { expandedTermsOf, termsOf } from "../../../src/engine/review/termsOf.ts";
import { designOf } from "../designOf.ts";
import { generatedDesign } from "../reference/generated/generatedDesign.ts";

interface Named {
	readonly name: string;
	readonly value: number | null;
}

/** All numbers below a value, each with its keys; lists by what `keyOf` says, or not at all. */
function numbersIn(value: unknown, name: string): readonly Named[] {
	if (typeof value === "number") return [{ name, value }];
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${name}/${key}`));
}

/**
 * Every number that `analyze --format json` prints, by the name that `--why` knows it by. Not asked for: the
 * times at which `consistentAt` is read, which are the same for every design, and the line and column of findings.
 */
function printedNumbers(figures: Figures): readonly Named[] {
	return [
		...figures.network.flatMap(({ from, to, p50Ms }) => numbersIn(p50Ms, `network/${from}/${to}`)),
		...numbersIn(figures.resolved, "resolved"),
		...figures.load.flatMap(({ region, application, ...row }) => numbersIn(row, `load/${region}/${application}`)),
		...figures.latency.flatMap(({ feature, population, operation, entry, parts, ...row }) => {
			const name = `latency/${feature}/${population}/${operation}`;
			return [
				...numbersIn(row, name),
				...entry.flatMap(({ region, share }) => numbersIn(share, `${name}/entry/${region}`)),
				...parts.flatMap(({ label, ...part }) => numbersIn(part, `${name}/parts/${label}`)),
			];
		}),
		...figures.staleness.flatMap(({ feature, region, consistentAt, ...row }) => {
			const name = `staleness/${feature}/${region}`;
			const points = consistentAt.flatMap(({ tMs, share }) => numbersIn(share, `${name}/consistentAt/${tMs}`));
			return [...numbersIn(row, name), ...points];
		}),
		...figures.conflicts.flatMap(({ feature, ...row }) => numbersIn(row, `conflicts/${feature}`)),
		...figures.availability.flatMap(({ feature, operation, dominatedBy, ...row }) => {
			const name = `availability/${feature}/${operation}`;
			const subjects = dominatedBy.flatMap(({ subject, share }) => numbersIn(share, `${name}/dominatedBy/${subject}`));
			return [...numbersIn(row, name), ...subjects];
		}),
		...figures.recovery.flatMap(({ region, feature, operation, ...row }) =>
			numbersIn(row, `recovery/${region}/${feature}/${operation}`),
		),
		...figures.cost.lines.flatMap(({ id, monthly, estimate }) => [
			{ name: `cost/${id}`, value: monthly },
			...(estimate === null ? [] : [{ name: `cost/${id}/estimate`, value: estimate }]),
		]),
		...numbersIn(figures.cost, "cost"),
		...numbersIn(figures.business, "business"),
		...(figures.business?.tornado ?? []).flatMap(({ input, ...ends }) => numbersIn(ends, `business/tornado/${input}`)),
	];
}

function leaves(terms: readonly Term[]): readonly Term[] {
	return terms.flatMap((term) => (term.terms === undefined || term.terms.length === 0 ? [term] : leaves(term.terms)));
}

/** Somewhere below stands a field of the design, a source, or another figure, which has its own terms. */
function isGrounded(terms: readonly Term[]): boolean {
	return terms.some(
		({ path, source, figure, terms: inner }) =>
			path !== undefined || source !== undefined || figure !== undefined || isGrounded(inner ?? []),
	);
}

function explained(design: Design) {
	const figures = analyzeDesign(design);
	return { figures, why: (name: string) => termsOf({ design, figures }, name) };
}

const examples = readdirSync("examples").filter((file) => file.endsWith(".yaml"));
const platform = designOf(readFileSync("examples/global-collaboration.yaml", "utf8"));

describe("every number that analyze prints", () => {
	it.each(examples)("of %s has terms that are grounded in the design or the catalogue", (file) => {
		const { figures, why } = explained(designOf(readFileSync(`examples/${file}`, "utf8")));
		const numbers = printedNumbers(bareFigures(figures));
		expect(numbers.length).toBeGreaterThan(200);
		const faults = numbers.flatMap(({ name, value }) => {
			const found = why(name);
			if (found === undefined) return [`${name} is unknown`];
			const isSame =
				typeof found.value === "number" && Math.abs(found.value - (value ?? 0)) <= 1e-9 * Math.abs(value ?? 0);
			return [
				...(isSame ? [] : [`${name} is ${value}, explained as ${found.value}`]),
				...(isGrounded(found.terms) ? [] : [`${name} hangs in the air`]),
			];
		});
		expect(faults).toEqual([]);
	});

	it("of random designs is explained as it is", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				const { figures, why } = explained(design);
				const unlike = printedNumbers(bareFigures(figures)).filter(({ name, value }) => {
					const found = Number(why(name)?.value ?? Number.NaN);
					return !(Math.abs(found - (value ?? 0)) <= 1e-9 * Math.abs(value ?? 0));
				});
				expect(unlike).toEqual([]);
			}),
			{ numRuns: 12, endOnFailure: true },
		);
	});

	it("names only fields that the format has, figures that there are, and values that are finite", () => {
		const { figures, why } = explained(platform);
		const sections = new Set([...platform.written.keys()].map((path) => path.split(/[.[]/)[0]));
		const known = new Set([...sections, "traffic", "failover", "costs", "business", "usdRate"]);
		const terms = printedNumbers(bareFigures(figures)).flatMap(({ name }) => allTerms(why(name)?.terms ?? []));
		const paths = new Set(terms.flatMap(({ path }) => path?.split(/[.[]/)[0] ?? []));
		expect([...paths].filter((section) => !known.has(section))).toEqual([]);
		const names = new Set(terms.flatMap(({ figure }) => figure ?? []));
		expect([...names].filter((name) => why(name) === undefined)).toEqual([]);
		expect(terms.filter(({ label, value }) => /undefined|NaN|Infinity/.test(`${label} ${value}`))).toEqual([]);
	});
});

function allTerms(terms: readonly Term[]): readonly Term[] {
	return terms.flatMap((term) => [term, ...allTerms(term.terms ?? [])]);
}

const sum = (terms: readonly Term[]): number => terms.reduce((total, { value }) => total + Number(value), 0);
const product = (terms: readonly Term[]): number => terms.reduce((total, { value }) => total * Number(value), 1);

describe("the terms of a figure", () => {
	const { figures, why } = explained(platform);
	const of = (name: string) => {
		const found = why(name);
		if (found === undefined) throw new Error(`no figure ${name}`);
		return { ...found, value: Number(found.value) };
	};

	it("of a bill add up to it, whole and in parts", () => {
		for (const name of [
			"cost/total",
			"cost/byRegion/us-east",
			"cost/byLayer/data",
			"cost/byCategory/transfer",
			"cost/singleRegionMonthly",
			"cost/activePassiveByCategory/compute",
			"cost/surviving/whileOut/eu-west",
			"cost/surviving/headroomMonthly",
		]) {
			const { value, terms } = of(name);
			expect(sum(terms), name).toBeCloseTo(value, 6);
		}
	});

	it("of machines multiply to their price: 220 at $0.192 an hour for 730 hours", () => {
		const { value, terms } = of("cost/compute/api/us-east");
		expect(terms.map((term) => term.value)).toEqual([220, 0.192, 730]);
		expect(product(terms)).toBeCloseTo(value, 6);
		expect(terms[1]).toMatchObject({ path: "application.api.instances.type", source: { estimated: false } });
	});

	it("of downtime are the unavailability and the minutes of a year", () => {
		const { value, terms } = of("availability/messaging/write/downtimeMinutesPerYear");
		expect(product(terms)).toBeCloseTo(value, 9);
		expect(terms[1]?.value).toBe(525_600);
	});

	it("of an availability make it: routing × enough − transition − components − leader, times what is not common", () => {
		const { value, terms } = of("availability/sign-in/write");
		const [routing = 0, enough = 0, transition = 0, components = 0, leader = 0, common = 0] = terms.map((term) =>
			Number(term.value),
		);
		expect((routing * enough - transition - components - leader) * common).toBeCloseTo(value, 12);
	});

	it("of a net are gain, avoided outages, infrastructure and engineering", () => {
		for (const topology of ["singleRegion", "activePassive", "activeActive"]) {
			const { value, terms } = of(`business/topologies/${topology}/netYearly`);
			expect(sum(terms)).toBeCloseTo(value, 3);
		}
		const avoided = of("business/outageCostAvoidedYearly");
		const [before = 0, after = 0, hours = 0, cost = 0] = avoided.terms.map((term) => Number(term.value));
		expect((before - after) * hours * cost).toBeCloseTo(avoided.value, 3);
		const added = of("business/addedInfrastructureYearly");
		const [bill = 0, baseline = 0, months = 0] = added.terms.map((term) => Number(term.value));
		expect((bill - baseline) * months).toBeCloseTo(added.value, 3);
	});

	it("of a recovery time are the way in and the data, of which it is the longer", () => {
		for (const { region, feature, operation, rtoSeconds } of figures.recovery) {
			const { terms } = of(`recovery/${region}/${feature}/${operation}/rto`);
			const [, way, data] = terms.map((term) => term.value);
			const longer = way === null || data === null ? null : Math.max(Number(way), Number(data));
			expect(longer).toBe(rtoSeconds);
		}
	});

	it("of an unseen path are none", () => {
		for (const name of [
			"",
			"cost",
			"cost/byColour/red",
			"latency/x/y/read/p99",
			"latency/messaging/eu/read/p98",
			"why",
		]) {
			expect(why(name), name).toBeUndefined();
		}
	});

	it("of a net lead down to the fields of the business case when all are read at once", () => {
		const found = expandedTermsOf({ design: platform, figures }, "business/netYearly");
		const paths = leaves(found?.terms ?? []).map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				"business.yearlyGain",
				"business.outageCostPerHour",
				"business.baseline.availability",
				"business.baseline.monthlyCost",
				"business.yearlyEngineering",
			]),
		);
	});

	it("end in fields, sources, figures or plain facts", () => {
		const [machines] = leaves(of("cost/total").terms);
		expect(machines).toMatchObject({ label: "Machines", path: "application.api.instances.count" });
	});

	it("name the catalogue's row where it fills what the file leaves out", () => {
		const [, data] = of("recovery/us-east/sign-in/write/rto").terms.slice(1);
		expect(leaves(data?.terms ?? [])).toEqual([
			expect.objectContaining({
				label: "accounts fails over by itself",
				path: "data.accounts.automaticLeaderFailover",
				source: expect.objectContaining({ asOf: expect.stringMatching(/^20/) }),
			}),
		]);
	});
});
