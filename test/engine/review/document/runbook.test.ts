import { describe, expect, test } from "vitest";
import type { Design, Scenario } from "../../../../src/engine/model/design.ts";
import type { ReviewBlock, ReviewSection } from "../../../../src/engine/model/reviewDocument.ts";
import type { Run } from "../../../../src/engine/model/run.ts";
import { runbook } from "../../../../src/engine/review/document/runbooks/runbook.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { designOf } from "../../designOf.ts";
import { threeRegions } from "../../threeRegions.ts";
import { quietDesign } from "../quietDesign.ts";
import { exampleText, inputsOf } from "./reviewOf.ts";
import { linesOf, wordsOf } from "./textsOf.ts";

interface Written {
	readonly run: Run;
	readonly scenario: Scenario;
	readonly section: ReviewSection;
}

function written(design: Design, id: string): Written {
	const scenario = design.scenarios.get(id);
	if (scenario === undefined) throw new Error(`no scenario ${id}`);
	const run = simulate(design, scenario, { seed: 1 });
	return { run, scenario, section: runbook(inputsOf(design), scenario, run) };
}

function part({ section }: Written, suffix: string): ReviewSection {
	const found = section.sections?.find(({ id }) => id.endsWith(suffix));
	if (found === undefined) throw new Error(`no part ${suffix}`);
	return found;
}

function block<Kind extends ReviewBlock["kind"]>(
	{ blocks }: ReviewSection,
	kind: Kind,
): Extract<ReviewBlock, { kind: Kind }> {
	const found = blocks.find((each) => each.kind === kind);
	if (found === undefined) throw new Error(`no ${kind}`);
	return found as Extract<ReviewBlock, { kind: Kind }>;
}

const clock = (seconds: number) =>
	`${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;

const consensus = `    pattern: consensus
    consistency: strong
    leader: us`;

const withFaults = (faults: string, rest = "") =>
	threeRegions({ store: consensus, rest: `scenarios: { it: { duration: 20m, faults: [${faults}] } }\n${rest}` });

describe("a runbook", () => {
	test("has each event of the run, at its time after the fault", () => {
		const of = written(quietDesign(), "us-down");
		const { steps } = block(part(of, "-steps"), "timeline");
		const shown = steps.filter(({ kind }) => kind !== "do").map(({ at, text }) => [at, wordsOf(text)]);
		expect(shown).toEqual(of.run.events.map(({ atSeconds, text }) => [clock(atSeconds - 60), text]));
	});

	test("tells the figures of the run's summary", () => {
		const of = written(designOf(exampleText("shop")), "europe-down");
		const { items } = block(of.section, "figures");
		// Noticed within the second failed check of three seconds, a timeout of two and the phase; all routes moved 20 s later.
		expect(of.run.summary.detectSeconds).toBeGreaterThan(3);
		expect(items.find(({ label }) => label === "Noticed after")?.value).toBe("6.98 s");
		expect(items.find(({ label }) => label === "Users back after")?.value).toBe("27 s");
	});

	test("shows the moment at which the fewest requests are answered, before the users are moved", () => {
		const of = written(designOf(exampleText("shop")), "europe-down");
		const { atSeconds = 0, scenario } = block(of.section, "picture");
		expect(scenario).toBe("europe-down");
		expect(atSeconds).toBeGreaterThanOrEqual(60);
		expect(atSeconds).toBeLessThan(60 + 6.98);
	});

	test("draws what is answered in percent over minutes, with the run's phases beneath", () => {
		const of = written(quietDesign(), "us-down");
		const { x, series, bands } = block(of.section, "lines");
		expect(x[0]).toBe(-1);
		expect(x).toHaveLength(series[0]?.y.length ?? 0);
		expect(series.map(({ label }) => label)).toEqual(["America", "Europe", "Asia"]);
		expect(bands[0]).toEqual({ label: "Normal", from: -1, to: 0 });
		expect(series.flatMap(({ y }) => y).every((share) => share !== null && share >= 0 && share <= 100)).toBe(true);
	});

	test("leaves the withdrawal, the promotion and the way back to people where the design does", () => {
		const of = written(designOf(exampleText("us-with-eu-replica")), "us-east-outage");
		const labels = linesOf(part(of, "-do"));
		const withdrawn = of.run.events.find(({ kind }) => kind === "withdrawn");
		// Checks every 30 s; people take 45 min from there.
		const noticed = of.run.summary.detectSeconds ?? 0;
		expect(withdrawn?.atSeconds).toBeCloseTo(60 + noticed + 45 * 60, 6);
		expect(
			labels.some((line) => line.startsWith(`${clock(noticed)} Decide whether to take us-east out of routing.`)),
		).toBe(true);
		expect(labels.some((line) => line.includes("Promote another replica of orders."))).toBe(true);
		expect(labels.some((line) => line.includes("Bring us-east back."))).toBe(true);
		expect(labels.some((line) => line.includes("Lowering it now does not help"))).toBe(true);
	});

	test("says what is lost, and of whom nobody else has it", () => {
		const of = written(designOf(exampleText("us-with-eu-replica")), "us-east-outage");
		expect(Math.round(of.run.summary.lostWrites)).toBe(275);
		expect(linesOf(part(of, "-over")).at(-1)).toContain("275 lost writes");
		expect(linesOf(part(of, "-do")).some((line) => line.includes("275 confirmed writes"))).toBe(true);
	});

	test("does not force the side without a majority where regions are cut off", () => {
		const cut = withFaults("{ at: 60s, for: 5m, kind: partition, between: [[mumbai], [us, ie]] }");
		expect(linesOf(part(written(cut, "it"), "-do")).some((line) => line.includes("without a majority"))).toBe(true);
		const down = withFaults("{ at: 60s, for: 5m, kind: region-down, region: us }");
		expect(linesOf(part(written(down, "it"), "-do")).some((line) => line.includes("without a majority"))).toBe(false);
	});

	test("says that nothing notices a loss without a check or signal", () => {
		const of = written(withFaults("{ at: 60s, for: 5m, kind: region-down, region: us }"), "it");
		expect(of.run.summary.detectSeconds).toBeNull();
		expect(linesOf(part(of, "-see"))[0]).toContain("No signal of the design notices it");
		expect(linesOf(part(of, "-do"))[0]).toMatch(/^0:00 Find out where requests fail/);
	});

	test("asks for the automatic failover to be stopped where a healthy region flaps", () => {
		const of = written(designOf(exampleText("flapping")), "eu-degrades");
		expect(linesOf(part(of, "-do")).some((line) => line.includes("Stop the automatic failover"))).toBe(true);
	});

	test("of a scenario without faults leaves nothing to do", () => {
		const of = written(withFaults(""), "it");
		expect(linesOf(part(of, "-do"))).toEqual(["Nothing has to be done by hand: watch that it goes as above."]);
		expect(linesOf(part(of, "-over"))).toEqual(["Nothing began."]);
	});
});
