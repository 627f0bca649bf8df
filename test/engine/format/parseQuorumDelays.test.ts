import { describe, expect, it } from "vitest";
import { publishedDelays } from "../../../src/engine/analysis/staleness/publishedDelays.ts";
import { parseQuorumDelays } from "../../../src/engine/format/parseQuorumDelays.ts";

const ssd = "[{ share: 91.22%, pareto: { min: 0.235ms, alpha: 10 } }, { share: 0.0878, exponential: { perMs: 1.66 } }]";
const disk = "[{ share: 38%, pareto: { min: 1050us, alpha: 1.51 } }, { share: 62%, exponential: { perMs: 0.183 } }]";

function problemsOf(text: string): readonly string[] {
	return parseQuorumDelays(text).problems.map(({ line, path, message }) => `${line} ${path}: ${message}`);
}

describe("a staleness model's file", () => {
	it("can say what is published", () => {
		const text = `write: ${disk}\nack: ${ssd}\nread: ${ssd}\nresponse: ${ssd}\nremote: 75ms\n`;
		expect(parseQuorumDelays(text)).toEqual({ delays: publishedDelays.wan, problems: [] });
	});

	it("gives a delay by its median and 99th percentile, and needs no remote one", () => {
		const delay = "{ p50: 2ms, p99: 1s }";
		const { delays } = parseQuorumDelays(`{ write: ${delay}, ack: ${delay}, read: ${delay}, response: ${delay} }`);
		const model = [{ share: 1, kind: "lognormal", latency: { p50Ms: 2, p99Ms: 1000 } }];
		expect(delays).toEqual({ write: model, ack: model, read: model, response: model });
	});

	it("can write a delay once", () => {
		const { delays } = parseQuorumDelays(`write: &d ${ssd}\nack: *d\nread: *d\nresponse: *d\n`);
		expect(delays).toEqual(publishedDelays["lnkd-ssd"]);
	});

	it("is refused with all its problems and their places", () => {
		const text = [
			"write: { p50: 5, p99: 40ms }",
			"ack: [{ share: 100%, pareto: { min: 1ms, alpha: 0 } }]",
			"read: [{ share: 81.22%, pareto: { min: 1ms, alpha: 2 } }, { share: 8.78%, exponential: { perMs: 1 } }]",
			"remot: 75ms",
		].join("\n");
		expect(problemsOf(text)).toEqual([
			"1 response: `response` is missing",
			"1 write.p50: `5`: the unit is missing: write 5ms, 5s or 5m",
			"2 ack[0].pareto.alpha: 0 is no value for it",
			"3 read: the shares add up to 90%, not 100%",
			"4 remot: unknown key `remot`",
		]);
	});

	it("has parts of one kind each", () => {
		const both = "[{ share: 100%, pareto: { min: 1ms, alpha: 2 }, exponential: { perMs: 1 } }]";
		const delay = "{ p50: 2ms, p99: 9ms }";
		expect(problemsOf(`{ write: ${both}, ack: ${delay}, read: [{ share: 1 }], response: ${delay} }`)).toEqual([
			"1 write[0]: a part of a delay is one of `pareto` and `exponential`",
			"1 read[0]: a part of a delay is one of `pareto` and `exponential`",
		]);
	});
});
