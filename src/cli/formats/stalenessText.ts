import type { QuorumFigures, QuorumLatency } from "../../engine/analysis/staleness/quorumModel.ts";
import { localNumber } from "../../engine/model/numbers/localNumber.ts";
import { localDigits } from "../../engine/model/numbers/numberLocale.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import { textTable } from "./textTable.ts";

interface StalenessAnswer extends QuorumFigures {
	readonly n: number;
	readonly r: number;
	readonly w: number;
	readonly model: string;
	readonly samples: number;
	readonly seed: number;
}

/** The quorum's latencies, and when its reads see a write, for people. */
export function stalenessText(answer: StalenessAnswer): string {
	const { n, r, w, model, samples, seed, read, write, consistentAtZero, consistentAt } = answer;
	const latencies = [latencyRow("read", read), latencyRow("write", write)];
	const waits = consistentAt.map(({ share, tMs }) => [percent(share), milliseconds(tMs)]);
	return [
		texts.replicasAReadWaits({ n, r, w, model, samples, seed }),
		"",
		textTable(["", "p50", "p99", "p99.9"], latencies, ["p50", "p99", "p99.9"]),
		"",
		texts.readsThatStartAsAWriteCommits(percent(consistentAtZero)),
		"",
		textTable([texts.readsThatSeeIt, texts.fromAfterTheCommit], waits, [
			texts.readsThatSeeIt,
			texts.fromAfterTheCommit,
		]),
	].join("\n");
}

function latencyRow(name: string, { p50Ms, p99Ms, p999Ms }: QuorumLatency): readonly string[] {
	return [name, milliseconds(p50Ms), milliseconds(p99Ms), milliseconds(p999Ms)];
}

/** Quorums in one building differ in hundredths. */
function milliseconds(ms: number): string {
	return `${localDigits(ms.toFixed(2))} ms`;
}

function percent(share: number): string {
	return `${localNumber(Number((share * 100).toFixed(2)))} %`;
}
