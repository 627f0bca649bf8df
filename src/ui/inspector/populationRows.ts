import type { Design, Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures, LatencyFigure } from "../../engine/model/figures.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/inspector.ts";
import { type FigureRow, isAsked } from "./figureRow.ts";

/** What each thing that its users do takes them, and where they enter. */
export function populationRows(design: Design, figures: Figures, population: Id): readonly FigureRow[] {
	const own = figures.latency.filter((row) => row.population === population && isAsked(design, row));
	const [first] = own;
	const rows = own.map((row) => ({
		label: `${design.features.get(row.feature)?.name ?? row.feature}, ${row.operation}`,
		value: row.p99Ms === null ? texts.noAnswer : formatMs(row.p99Ms),
		missed: row.met === false,
		says: `p99. ${servedBy(row)}. ${pathOf(row)}`,
		why: { figure: figureName.latency(row, "p99") },
	}));
	return first === undefined ? rows : [servedRow(first), ...rows];
}

/** Where the routing sends them while all is well. */
function servedRow({ entry }: LatencyFigure): FigureRow {
	return {
		label: texts.servedBy,
		value: entry.length === 0 ? "nobody" : entry.map(({ region }) => region).join(", "),
		missed: entry.length === 0,
		says: texts.whereTheirRequestsEnterWhileAll,
		why: { terms: entry.map(({ region, share }) => ({ label: region, value: share, unit: "share" })) },
	};
}

/** "Enters us-east" or "Enters us-east 60 %, eu-west 40 %". */
function servedBy({ entry }: LatencyFigure): string {
	if (entry.length === 0) return texts.entersNowhere;
	if (entry.length === 1) return texts.entersRegion(entry[0]?.region);
	return texts.entersEntry(entry.map(({ region, share }) => `${region} ${formatShare(share)}`).join(", "));
}

/** What the request meets on its way, with the median of each. */
function pathOf({ parts }: LatencyFigure): string {
	return parts
		.filter(({ p50Ms }) => p50Ms > 0)
		.map(({ label, p50Ms }) => `${label} ${formatMs(p50Ms)}`)
		.join(" → ");
}
