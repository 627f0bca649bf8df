import { expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

/** What is wrong with the one application's latency, each with its path. */
function problemsOf(latency: string): readonly string[] {
	const { problems } = parseDesign(`archipelago: 1
name: Latency
users: { populations: { p: { name: P, at: london, share: 100% } } }
regions: { a: { provider: aws, code: eu-west-2 } }
application: { api: { technology: ours, latency: ${latency} } }`);
	return problems.filter(({ path }) => path.includes("latency")).map(({ path, message }) => `${path}: ${message}`);
}

it.each([
	["{ p50: 2ms, p99: 8ms }", []],
	["{ p50: 2ms, p99: 2ms }", []],
	["{ p50: 0ms, p99: 0ms }", []],
	["{ p50: 8ms, p99: 2ms }", ["application.api.latency.p99"]],
	["{ p50: 0ms, p99: 2ms }", ["application.api.latency.p50"]],
	["{ p50: 2ms }", ["application.api.latency.p99"]],
	["{ p99: 2ms }", ["application.api.latency.p50"]],
	["{ p50: 2, p99: 8ms }", ["application.api.latency.p50"]],
	["{ p50: -2ms, p99: -8ms }", ["application.api.latency.p50", "application.api.latency.p99"]],
])("a latency of %s is told where it can't be", (latency, paths) => {
	expect(problemsOf(latency).map((problem) => problem.split(": ")[0])).toEqual(paths);
});

it("says what it should be instead", () => {
	expect(problemsOf("{ p50: 8ms, p99: 2ms }")[0]).toMatch(/less than/);
	expect(problemsOf("{ p50: 0ms, p99: 2ms }")[0]).toMatch(/0/);
});
