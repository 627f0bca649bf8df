import { describe, expect, it } from "vitest";
import { archipelago } from "./archipelago.ts";
import { quorumForm } from "./jsonForms.ts";
import { mismatches } from "./mismatches.ts";

const quick = ["--samples", "20k", "--format", "json"];
const answerOf = (...parameters: readonly string[]) =>
	JSON.parse(archipelago(["staleness", ...parameters, ...quick]).output);

describe("staleness", () => {
	it.each(["lnkd-ssd", "lnkd-disk", "ymmr", "wan"])("prints the promised keys for %s", (model) => {
		const answer = answerOf("--model", model);
		expect(mismatches(answer, quorumForm)).toEqual([]);
		expect(answer).toMatchObject({ n: 3, r: 1, w: 1, model, samples: 20_000, seed: 1 });
		expect(answer.consistentAt.map(({ share }: { share: number }) => share)).toEqual([0.99, 0.999, 0.9999]);
	});

	it("reads a model of its own, from standard input too", () => {
		const delay = "{ p50: 4ms, p99: 4ms }";
		const model = `{ write: ${delay}, ack: ${delay}, read: ${delay}, response: ${delay} }`;
		const { status, output } = archipelago(["staleness", "--model", "-", ...quick], model);
		expect(status).toBe(0);
		expect(JSON.parse(output)).toMatchObject({ read: { p50Ms: 8, p99Ms: 8 }, consistentAtZero: 1 });
	});

	it("says where a model's file is wrong", () => {
		const { status, output, errors } = archipelago(["staleness", "--model", "-"], "write: { p50: 4, p99: 4ms }");
		expect({ status, output }).toEqual({ status: 2, output: "" });
		expect(errors).toContain("<stdin>:1:15: write.p50:");
	});

	it("gives the same figures for the same seed", () => {
		const [first, second, other] = ["7", "7", "8"].map((seed) => answerOf("--model", "ymmr", "--seed", seed));
		expect(second).toEqual(first);
		expect(other.read).not.toEqual(first.read);
	});

	it.each([
		["no model", []],
		["an unknown model", ["--model", "no-such"]],
		["more answers than replicas", ["--model", "wan", "--r", "4"]],
		["no replica", ["--model", "wan", "--n", "0"]],
		["half a sample", ["--model", "wan", "--samples", "0.5"]],
	])("is refused with %s", (_, parameters) => {
		const { status, output, errors } = archipelago(["staleness", ...parameters]);
		expect({ status, output }).toEqual({ status: 2, output: "" });
		expect(errors).not.toBe("");
	});
});
