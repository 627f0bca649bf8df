import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/charts.ts";
import type { TableData } from "./DataTable.tsx";

/** Times after a write that the table gives. */
const tableTimesMs = [0, 100, 1000, 10_000, 60_000];

/** The twin of the staleness chart: every feature in every region where it is read. */
export function stalenessTable(
	{ staleness }: Figures,
	nameOf: (feature: string) => string,
	storeNameOf: (store: string) => string,
): TableData {
	return {
		columns: [
			{ label: texts.feature },
			{ label: texts.store },
			{ label: texts.readInInText },
			{ label: texts.delayP50, align: "right" },
			{ label: texts.delayP99, align: "right" },
			{ label: texts.objective, align: "right" },
			{ label: texts.staleReads, align: "right" },
			...tableTimesMs.map((tMs) => ({
				label: tMs === 0 ? texts.seenAtOnce : texts.seenAfter(formatMs(tMs)),
				align: "right" as const,
			})),
		],
		rows: staleness.map((figure) => {
			const whyOf = (key: string) => ({ figure: `${figureName.staleness(figure)}/${key}` });
			const missed = figure.met === false;
			return [
				nameOf(figure.feature),
				storeNameOf(figure.store),
				figure.region,
				{ shown: formatMs(figure.delayP50Ms), value: figure.delayP50Ms, why: whyOf("delayP50Ms") },
				{ shown: formatMs(figure.delayP99Ms), value: figure.delayP99Ms, why: whyOf("delayP99Ms"), missed },
				figure.objectiveMs === null
					? "—"
					: { shown: formatMs(figure.objectiveMs), value: figure.objectiveMs, why: whyOf("objectiveMs") },
				{ shown: formatShare(figure.staleReadShare), value: figure.staleReadShare, why: whyOf("staleReadShare") },
				...tableTimesMs.map((tMs) => {
					const share = figure.consistentAt.find((point) => point.tMs === tMs)?.share ?? null;
					return { shown: formatShare(share), value: share, why: whyOf(`consistentAt/${tMs}`) };
				}),
			];
		}),
	};
}
