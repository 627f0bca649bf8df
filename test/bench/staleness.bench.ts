import { publishedDelays } from "../../src/engine/analysis/staleness/publishedDelays.ts";
import { quorumModel } from "../../src/engine/analysis/staleness/quorumModel.ts";

const samples = 200_000;

const settings = [
	{ n: 3, r: 1, w: 1, model: "lnkd-ssd" },
	{ n: 3, r: 1, w: 1, model: "lnkd-disk" },
	{ n: 3, r: 2, w: 2, model: "lnkd-disk" },
	{ n: 3, r: 1, w: 1, model: "ymmr" },
	{ n: 3, r: 1, w: 1, model: "wan" },
	{ n: 5, r: 1, w: 1, model: "ymmr" },
	{ n: 10, r: 1, w: 1, model: "ymmr" },
] as const;

const nameOf = ({ n, r, w, model }: (typeof settings)[number]): string =>
	`${model.toUpperCase()}, ${n} replicas, R ${r}, W ${w}`;

let seed = 0;

/**
 * Sampled quorums with published delays, percentiles and visibility curve too; another seed each time. A sample is a write
 * and a read with all of their messages.
 */
export const cases = settings.map((setting, index) => ({
	name: nameOf(setting),
	...(index === 0 ? {} : { versus: nameOf(settings[0]) }),
	amount: { of: "samples", count: samples },
	run: () => {
		const { model, ...quorum } = setting;
		void quorumModel({ ...quorum, delays: publishedDelays[model], samples, seed: ++seed });
	},
}));
