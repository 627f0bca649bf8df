import * as texts from "../../../../texts/review/figureSections.ts";
import { loadFigures } from "../../../analysis/load/loadFigures.ts";
import type { Design } from "../../../model/design.ts";
import type { LoadFigure } from "../../../model/figures.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { requestStreams } from "../../../model/spill.ts";
import { upWithout } from "../../../model/upWithout.ts";
import { cell, numbers, table, words } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { mostRows } from "./explained.ts";

export function loadBlocks({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const rows = figures.load.filter(({ requestsPerSecond }) => requestsPerSecond > 0).slice(0, mostRows);
	const worst = worstLoads(design);
	return table({
		caption: texts.whatEachApplicationTakes,
		columns: [
			words(texts.application),
			words(texts.region),
			numbers(texts.requests),
			numbers(texts.capacity),
			numbers(texts.utilisation),
			numbers(texts.whenOneIsLost),
			words(texts.which),
		],
		rows: rows.map((row) => {
			const lost = worst.get(`${row.application}/${row.region}`);
			return [
				design.application.get(row.application)?.name ?? row.application,
				row.region,
				formatRate(row.requestsPerSecond),
				row.capacityPerSecond === null ? texts.notStated : formatRate(row.capacityPerSecond),
				utilisationCell(row.utilisation),
				lost === undefined ? "—" : loadCell(row, lost.requestsPerSecond),
				lost?.without ?? "—",
			];
		}),
	});
}

interface WorstLoad {
	readonly without: string;
	readonly requestsPerSecond: number;
}

/** "application/region" → the most that it takes when any one other region is lost. */
export function worstLoads(design: Design): ReadonlyMap<string, WorstLoad> {
	const worst = new Map<string, WorstLoad>();
	if (design.regions.size > mostLost) return worst;
	for (const without of design.regions.keys()) {
		for (const row of loadFigures(design, requestStreams(design, upWithout(design, without)))) {
			const key = `${row.application}/${row.region}`;
			if (row.region === without || row.requestsPerSecond <= (worst.get(key)?.requestsPerSecond ?? 0)) continue;
			worst.set(key, { without, requestsPerSecond: row.requestsPerSecond });
		}
	}
	return worst;
}

/** Each loss routes all requests anew. */
const mostLost = 24;

function utilisationCell(utilisation: number | null) {
	if (utilisation === null) return cell("—");
	return cell(formatShare(utilisation), utilisation > 1 ? "error" : "plain");
}

function loadCell({ capacityPerSecond }: LoadFigure, requestsPerSecond: number) {
	if (capacityPerSecond === null || capacityPerSecond === 0) return cell(formatRate(requestsPerSecond));
	const share = requestsPerSecond / capacityPerSecond;
	return cell(`${formatRate(requestsPerSecond)} (${formatShare(share)})`, share > 1 ? "error" : "plain");
}
