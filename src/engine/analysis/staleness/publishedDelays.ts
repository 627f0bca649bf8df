import type { DelayModel, QuorumDelays } from "../../model/quorumDelays.ts";

export const publishedDelayNames = ["lnkd-ssd", "lnkd-disk", "ymmr", "wan"] as const;
export type PublishedDelayName = (typeof publishedDelayNames)[number];

const ssd: DelayModel = [
	{ share: 0.9122, kind: "pareto", minMs: 0.235, alpha: 10 },
	{ share: 0.0878, kind: "exponential", perMs: 1.66 },
];
const diskWrite: DelayModel = [
	{ share: 0.38, kind: "pareto", minMs: 1.05, alpha: 1.51 },
	{ share: 0.62, kind: "exponential", perMs: 0.183 },
];
const yammerWrite: DelayModel = [
	{ share: 0.939, kind: "pareto", minMs: 3, alpha: 3.35 },
	{ share: 0.061, kind: "exponential", perMs: 0.0028 },
];
const yammer: DelayModel = [
	{ share: 0.982, kind: "pareto", minMs: 1.5, alpha: 3.8 },
	{ share: 0.018, kind: "exponential", perMs: 0.0217 },
];

/**
 * One-way delays fitted to production stores: LinkedIn's with solid-state disks and with spinning ones,
 * Yammer's Riak, and LinkedIn's disks across a wide area network, 75 ms away each way (Bailis and
 * others, "Probabilistically Bounded Staleness for Practical Partial Quorums", VLDB 2012, table 3).
 */
export const publishedDelays: Readonly<Record<PublishedDelayName, QuorumDelays>> = {
	"lnkd-ssd": { write: ssd, ack: ssd, read: ssd, response: ssd },
	"lnkd-disk": { write: diskWrite, ack: ssd, read: ssd, response: ssd },
	ymmr: { write: yammerWrite, ack: yammer, read: yammer, response: yammer },
	wan: { write: diskWrite, ack: ssd, read: ssd, response: ssd, remoteMs: 75 },
};
