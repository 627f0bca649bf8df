import { figureName } from "../../engine/model/figureName.ts";
import type { AvailabilityFigure, Figures } from "../../engine/model/figures.ts";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatDowntime } from "../../engine/model/numbers/formatDowntime.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/charts.ts";
import type { TableCell, TableData } from "./DataTable.tsx";

/** Causes named in the table. */
const ranks = ["1st", "2nd", "3rd"] as const;

/** The twin of the downtime chart: what dominates each figure, the largest first. */
export function downtimeTable({ availability }: Figures, nameOf: (id: string) => string): TableData {
	return {
		columns: [
			{ label: texts.feature },
			{ label: texts.operation },
			{ label: texts.availability, align: "right" },
			{ label: texts.downtimeMinYear, align: "right" },
			{ label: texts.objective, align: "right" },
			...ranks.flatMap((rank) => [
				{ label: texts.rankCause(rank) },
				{ label: texts.rankShare(rank), align: "right" as const },
			]),
		],
		rows: availability.map((figure) => {
			const name = figureName.availability(figure);
			const missed = figure.met === false;
			const { availability: share, downtimeMinutesPerYear: minutes, objective } = figure;
			return [
				nameOf(figure.feature),
				figure.operation,
				{ shown: formatAvailability(share), value: share, why: { figure: name }, missed },
				{ shown: formatDowntime(minutes), value: minutes, why: { figure: `${name}/downtimeMinutesPerYear` }, missed },
				objective === null
					? "—"
					: { shown: formatAvailability(objective), value: objective, why: { figure: `${name}/objective` } },
				...ranks.flatMap((_, index) => causeCells(figure, index)),
			];
		}),
	};
}

function causeCells(figure: AvailabilityFigure, index: number): readonly TableCell[] {
	const cause = figure.dominatedBy[index];
	if (cause === undefined) return ["", ""];
	const why = { figure: `${figureName.availability(figure)}/dominatedBy/${cause.subject}` };
	return [cause.subject, { shown: formatShare(cause.share), value: cause.share, why }];
}
