import * as texts from "../../../texts/review/slides.ts";
import type { DeckBars, DeckSeries } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";
import { formatDowntime } from "../../model/numbers/formatDowntime.ts";
import { type DowntimeRow, downtimeRows } from "../downtimeRows.ts";
import { worstRows } from "./worstRows.ts";

/** Of what has no name of its own. */
const otherColour = 7;
/** A second a year. */
const leastShownMinutes = 1 / 60;
/** An objective that allows far more than is expected would leave the bars no room. */
const mostTimesOver = 3;

/** Expected downtime a year of each feature and operation, and what it is dominated by. */
export function availabilityChart(design: Design, figures: Figures): DeckBars | undefined {
	const { rows, subjects, otherMinutes } = downtimeRows(figures);
	if (rows.length === 0) return undefined;
	const others: DeckSeries = { name: "other", colour: otherColour, values: rows.map(({ rest }) => rest) };
	const chart: DeckBars = {
		kind: "bars",
		title: texts.downtimeAYear,
		format: { kind: "minutes" },
		rows: rows.map(({ figure, objectiveMinutes }) => ({
			label: `${design.features.get(figure.feature)?.name ?? figure.feature}, ${figure.operation}`,
			total: formatDowntime(figure.downtimeMinutesPerYear),
			reach: null,
			target: shownTarget(objectiveMinutes, figure.downtimeMinutesPerYear),
			missed: figure.met === false,
		})),
		parts: [
			...subjects.map((subject, index) => ({
				name: subject,
				colour: index % otherColour,
				values: rows.map((row) => minutesOf(row, subject)),
			})),
			...(otherMinutes > leastShownMinutes ? [others] : []),
		],
		...(rows.some(({ objectiveMinutes }) => objectiveMinutes !== null)
			? { targetName: texts.whatTheObjectiveAllows }
			: {}),
	};
	return worstRows(
		chart,
		rows.map(({ figure }) => figure.downtimeMinutesPerYear),
	);
}

function shownTarget(objectiveMinutes: number | null, downtimeMinutes: number): number | null {
	if (objectiveMinutes === null || objectiveMinutes > mostTimesOver * Math.max(downtimeMinutes, 1)) return null;
	return objectiveMinutes;
}

function minutesOf({ parts }: DowntimeRow, subject: string): number {
	return parts.reduce((sum, part) => (part.subject === subject ? sum + part.minutes : sum), 0);
}
