import { describe, expect, it } from "vitest";
import { archipelago } from "./archipelago.ts";
import { runForm, whyRecoveryForm } from "./jsonForms.ts";
import { mismatches } from "./mismatches.ts";

const platform = "examples/global-collaboration.yaml";
const runOf = (...parameters: readonly string[]) =>
	JSON.parse(archipelago(["simulate", ...parameters, "--format", "json"]).output);

describe("simulate", () => {
	it.each([
		["global-collaboration", "europe-goes-dark"],
		["global-collaboration", "atlantic-cut"],
		["global-collaboration", "accounts-leader-lost"],
		["global-collaboration", "monday-morning"],
		["shop", "europe-down"],
		["shop", "pacific-cut"],
		["us-with-eu-replica", "us-east-outage"],
		["flapping", "eu-degrades"],
	])("prints the promised keys of %s, %s, one value a step", (design, scenario) => {
		const run = runOf(`examples/${design}.yaml`, "--scenario", scenario);
		expect(mismatches(run, runForm)).toEqual([]);
		const steps = run.series.tSeconds.length;
		const lengths = new Set(listLengths(run.series));
		expect(lengths).toEqual(new Set([steps]));
	});

	it("lists the scenarios where none is named, as wrong usage", () => {
		for (const parameters of [[], ["--scenario", "no-such"]]) {
			const { status, output, errors } = archipelago(["simulate", platform, ...parameters]);
			expect({ status, output }).toEqual({ status: 2, output: "" });
			for (const id of ["europe-goes-dark", "atlantic-cut", "accounts-leader-lost", "monday-morning"]) {
				expect(errors).toContain(id);
			}
		}
	});

	it("plays the same run for the same seed", () => {
		const first = archipelago(["simulate", platform, "--scenario", "atlantic-cut", "--seed", "7", "--format", "json"]);
		const second = archipelago(["simulate", platform, "--scenario", "atlantic-cut", "--seed", "7", "--format", "json"]);
		expect(second.output).toBe(first.output);
		expect(JSON.parse(first.output).seed).toBe(7);
	});

	it("tells the fault and its end in the text", () => {
		const { status, output, errors } = archipelago(["simulate", platform, "--scenario", "europe-goes-dark"]);
		expect({ status, errors }).toEqual({ status: 0, errors: "" });
		expect(output).toMatch(/ 1:00 {2}eu-west goes down/);
		expect(output).toMatch(/11:00 {2}eu-west is back/);
	});

	it("prints CSV with as many fields a line as its head", () => {
		const { output } = archipelago(["simulate", platform, "--scenario", "europe-goes-dark", "--format", "csv"]);
		const lines = output.trimEnd().split("\n");
		expect(lines).toHaveLength(1 + 20 * 60 + 1);
		expect(new Set(lines.map((line) => line.split(",").length)).size).toBe(1);
	});
});

describe("simulate --why", () => {
	const lost = ["examples/shop.yaml", "--fault", "kind=region-down;region=europe;at=60s;for=10m", "--duration", "15m"];

	it("adds why it takes so long, with stages that add up, to the JSON", () => {
		const { why, ...run } = runOf(...lost, "--why");
		expect(mismatches(why, whyRecoveryForm)).toEqual([]);
		expect(mismatches(run, runForm)).toEqual([]);
		const sum = why.played.stages.reduce((total: number, { seconds }: { seconds: number }) => total + seconds, 0);
		expect(sum).toBeCloseTo(run.summary.recoverSeconds, 9);
		expect([why.bestSeconds, why.worstSeconds]).toEqual([
			run.summary.recoverBestSeconds,
			run.summary.recoverWorstSeconds,
		]);
	});

	it("tells the stages with their fields and lines in the text, and what would shorten it", () => {
		const { status, output, errors } = archipelago(["simulate", ...lost, "--why"]);
		expect({ status, errors }).toEqual({ status: 0, errors: "" });
		expect(output).toMatch(/Why \d+ s\?/);
		expect(output).toMatch(/Routes converge {2}\[routing\.anycast\.convergence: 20 s, line \d+\]/);
		expect(output).toContain("What would shorten it");
	});

	it("is asked of the requests of one feature and operation", () => {
		const { why } = runOf(...lost, "--why", "checkout/write");
		expect([why.feature, why.operation]).toEqual(["checkout", "write"]);
	});

	it("lists the requests where there are none of that name, as wrong usage", () => {
		const { status, output, errors } = archipelago(["simulate", ...lost, "--why", "checkout"]);
		expect({ status, output }).toEqual({ status: 2, output: "" });
		expect(errors).toContain("checkout/write");
	});

	it("has the best and worst case over the phases of the checks without being asked", () => {
		const { summary } = runOf(...lost);
		// At worst 2 × 3 s + 2 s until it is noticed, and 20 s until all routes have moved.
		expect(Math.abs(summary.recoverWorstSeconds - 28)).toBeLessThan(1);
		expect(summary.recoverWorstSeconds - summary.recoverBestSeconds).toBeCloseTo(3, 6);
	});
});

describe("a fault by hand", () => {
	it("plays as the same one in the file does", () => {
		const written = runOf(platform, "--scenario", "atlantic-cut", "--seed", "3");
		const byHand = runOf(
			platform,
			"--fault",
			"kind=partition;between=us-east|eu-west,ap-south;at=60s;for=8m",
			"--duration",
			"20m",
			"--seed",
			"3",
		);
		expect(byHand).toEqual({ ...written, scenario: "custom" });
	});

	it("may be of any kind, and one of several", () => {
		const faults = [
			"kind=region-down;region=eu-west;at=60s;for=2m",
			"kind=degraded;region=ap-south;errorRate=30%;latency=3s;at=60s;for=2m",
			"kind=store-down;store=accounts;region=us-east;at=60s;for=2m",
			"kind=replication-stall;store=settings;at=60s;for=2m",
			"kind=slow-link;between=us-east,eu-west;latency=300ms;at=60s;for=2m",
			"kind=surge;times=1.6;population=na;at=60s;for=2m",
			"kind=false-alarm;region=us-east;at=60s;for=2m",
			"kind=routing-down;routing=dns;at=60s;for=2m",
		];
		for (const fault of faults) {
			const run = runOf(platform, "--fault", fault, "--duration", "5m");
			expect(run.events[0], fault).toMatchObject({ atSeconds: 60, kind: "fault" });
		}
		const both = runOf(platform, ...faults.slice(0, 2).flatMap((fault) => ["--fault", fault]), "--duration", "5m");
		expect(both.events.filter(({ kind }: { kind: string }) => kind === "fault")).toHaveLength(2);
	});

	it.each([
		["kind=region-down;region=us-eats;for=2m", "us-east"],
		["kind=earthquake;for=2m", "region-down"],
		["kind=region-down;region", "field=value"],
		["kind=region-down;region=us-east", "for"],
		["kind=region-down;region=us-east;at=1;for=2m", "at"],
		["kind=partition;between=us-east;for=2m", "two groups"],
	])("that can't be is refused with the reason: %s", (fault, reason) => {
		const { status, output, errors } = archipelago(["simulate", platform, "--fault", fault]);
		expect({ status, output }).toEqual({ status: 2, output: "" });
		expect(errors).toContain(reason);
		expect(errors).not.toContain("by-hand");
	});

	it("doesn't go with a scenario of the file", () => {
		const { status } = archipelago([
			"simulate",
			platform,
			"--scenario",
			"atlantic-cut",
			"--fault",
			"kind=region-down;region=eu-west;for=2m",
		]);
		expect(status).toBe(2);
	});
});

/** Lengths of all lists of numbers and words in an object, however deep. */
function listLengths(value: unknown): readonly number[] {
	if (Array.isArray(value)) return [value.length];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(listLengths) : [];
}
