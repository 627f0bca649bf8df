import * as texts from "../../../../texts/review/figureSections.ts";
import { figureName } from "../../../model/figureName.ts";
import type { StalenessFigure } from "../../../model/figures.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { heldCell, numbers, paragraph, table, words } from "../blocks.ts";
import { featureName, storeName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained, mostRows } from "./explained.ts";

export function stalenessBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const read = figures.staleness.filter((row) => (design.features.get(row.feature)?.readsPerSecond ?? 0) > 0);
	const stale = read.filter((row) => row.delayP99Ms > 0 || row.objectiveMs !== null);
	const [worst] = stale.toSorted((a, b) => b.delayP99Ms - a.delayP99Ms);
	const fresh = [...new Set(read.map(({ feature }) => feature))].filter(
		(feature) => !stale.some((row) => row.feature === feature),
	);
	const rows = stale.length > mostRows ? worstOfEach(stale) : stale;
	return [
		...table({
			caption: texts.howFarBehindReads,
			columns: [
				words(texts.feature),
				words(texts.store),
				words(texts.region),
				numbers("p50"),
				numbers("p99"),
				numbers(texts.objective),
				numbers(texts.staleReads),
			],
			rows: rows.map((row) => [
				featureName(design, row.feature),
				storeName(design, row.store),
				row.region,
				delayText(row.delayP50Ms),
				heldCell(delayText(row.delayP99Ms), row.met),
				row.objectiveMs === null ? "—" : `≤ ${formatMs(row.objectiveMs)}`,
				formatShare(row.staleReadShare),
			]),
		}),
		...(fresh.length === 0
			? []
			: [paragraph(texts.alwaysReadTheLastConfirmedWrite(fresh.map((id) => featureName(design, id)).join(", ")))]),
		...(worst === undefined || worst.delayP99Ms === 0
			? []
			: explained(inputs, {
					name: figureName.staleness(worst),
					label: texts.stalenessOf(featureName(design, worst.feature), worst.region),
					value: formatMs(worst.delayP99Ms),
				})),
	];
}

function delayText(ms: number): string {
	return ms === 0 ? "none" : formatMs(ms);
}

function worstOfEach(rows: readonly StalenessFigure[]): readonly StalenessFigure[] {
	const worst = new Map<string, StalenessFigure>();
	for (const row of rows) {
		const known = worst.get(row.feature);
		if (known === undefined || row.delayP99Ms > known.delayP99Ms) worst.set(row.feature, row);
	}
	return [...worst.values()];
}
