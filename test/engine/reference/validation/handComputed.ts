import { costOf } from "../../../../src/engine/analysis/cost/costOf.ts";
import { latencyFigures } from "../../../../src/engine/analysis/latency/latencyFigures.ts";
import { dnsExpiryMs } from "../../../../src/engine/analysis/recovery/dnsExpiryMs.ts";
import { designOf } from "../../designOf.ts";
import { threeRegions } from "../../threeRegions.ts";
import { difference, type Section } from "./section.ts";

interface Case {
	readonly what: string;
	readonly reckoning: string;
	readonly byHand: number;
	readonly unit: string;
	readonly ours: () => number;
}

const cases: readonly Case[] = [
	{
		what: "Replicating 1 TB a day from Virginia to Ireland for 30 days",
		reckoning: "30 × 1,000 GB × 0.02 USD",
		byHand: 600,
		unit: "USD",
		ours: replicationOfATerabyteADayUsd,
	},
	{
		what: "A consensus commit in Virginia, voters there, in Ireland (69.7 ms) and in Mumbai (191.1 ms)",
		reckoning: "the leader counts, so the nearer of two: 69.7 ms",
		byHand: 69.7,
		unit: "ms",
		ours: () => quorumP50Ms("leader: us"),
	},
	{
		what: "The same without a fixed leader, from Mumbai (Ireland 125.7 ms, Virginia 191.1 ms away)",
		reckoning: "the nearer of two: 125.7 ms",
		byHand: 125.7,
		unit: "ms",
		ours: () => quorumP50Ms("leader: nearest", "in"),
	},
	{
		what: "DNS answers of 60 s, kept by every resolver, until 1 % are left",
		reckoning: "0.99 × 60 s",
		byHand: 59.4,
		unit: "s",
		ours: () => dnsExpiryMs(60_000, 0) / 1000,
	},
	{
		what: "The same when 5 % of resolvers hold them for 600 s",
		reckoning: "0.05 · (1 − t/600) = 0.01",
		byHand: 480,
		unit: "s",
		ours: () => dnsExpiryMs(60_000, 0.05) / 1000,
	},
];

/** Cases small enough to reckon by hand. */
export function handComputed(): Section {
	return {
		title: "By hand",
		intro: "Cases that fit on the back of an envelope.",
		columns: ["case", "by hand", "result", "ours", "difference"],
		rows: cases.map(({ what, reckoning, byHand, unit, ours }) => {
			const value = ours();
			return [
				what,
				reckoning,
				`${byHand} ${unit}`,
				`${Number(value.toPrecision(6))} ${unit}`,
				difference(value, byHand),
			];
		}),
	};
}

function quorumP50Ms(leader: string, population = "na"): number {
	const design = threeRegions({ store: `    pattern: consensus\n    consistency: strong\n    ${leader}` });
	const path = latencyFigures(design).find((each) => each.population === population && each.operation === "write");
	return path?.parts.find(({ label }) => label === "Quorum")?.p50Ms ?? Number.NaN;
}

/** Of a month of 730 hours, 30 days. */
function replicationOfATerabyteADayUsd(): number {
	const bytesPerSecond = 1e12 / 86_400;
	const design = designOf(`
archipelago: 1
name: A terabyte a day
users: { populations: { na: { at: new-york, share: 100% } } }
traffic: { averageOfPeak: 100% }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
application: { api: { technology: ec2, latency: { p50: 5ms, p99: 20ms } } }
data:
  main: { technology: our own, pattern: single-leader, consistency: eventual, leader: us, replicas: [us, ie], size: 1TB }
features:
  all: { application: api, store: main, readsPerSecond: 0, writesPerSecond: ${bytesPerSecond / 1000}, itemSize: 1KB }
`);
	const line = costOf(design).lines.find(({ id }) => id === "transfer/replication/main/us/ie");
	return ((line?.monthly ?? Number.NaN) / 730) * 24 * 30;
}
