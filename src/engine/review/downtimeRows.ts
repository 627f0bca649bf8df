import type { AvailabilityFigure, Figures } from "../model/figures.ts";

/** One bar of the downtime chart, in minutes a year. */
export interface DowntimeRow {
	readonly figure: AvailabilityFigure;
	/** What the named subjects cause, scaled so that together with `rest` it adds up to the figure's downtime. */
	readonly parts: readonly { readonly subject: string; readonly minutes: number }[];
	readonly rest: number;
	/** Downtime that the objective allows; null without one. */
	readonly objectiveMinutes: number | null;
}

const minutesPerYear = 8760 * 60;
const namedSubjects = 6;

/**
 * The bars of the downtime chart. Subjects' shares overlap (two replicas that fail together are each
 * to blame) and may add up to more than 1; a bar is scaled to its figure then. The six subjects that
 * cause most over all features are named, the rest is `rest`.
 */
export function downtimeRows(figures: Pick<Figures, "availability">): {
	readonly rows: readonly DowntimeRow[];
	readonly subjects: readonly string[];
	readonly otherMinutes: number;
} {
	const subjects = mainSubjects(figures.availability);
	const rows = figures.availability.map((figure) => rowOf(figure, subjects));
	return { rows, subjects, otherMinutes: rows.reduce((sum, row) => sum + row.rest, 0) };
}

function mainSubjects(all: readonly AvailabilityFigure[]): readonly string[] {
	const minutes = new Map<string, number>();
	for (const figure of all) {
		for (const { subject, share } of figure.dominatedBy) {
			minutes.set(subject, (minutes.get(subject) ?? 0) + share * figure.downtimeMinutesPerYear);
		}
	}
	return [...minutes.entries()]
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, namedSubjects)
		.map(([subject]) => subject);
}

function rowOf(figure: AvailabilityFigure, subjects: readonly string[]): DowntimeRow {
	const shares = figure.dominatedBy.reduce((sum, { share }) => sum + share, 0);
	const scale = figure.downtimeMinutesPerYear / Math.max(1, shares);
	const parts = figure.dominatedBy
		.filter(({ subject }) => subjects.includes(subject))
		.map(({ subject, share }) => ({ subject, minutes: share * scale }));
	const named = parts.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		figure,
		parts,
		rest: Math.max(0, figure.downtimeMinutesPerYear - named),
		objectiveMinutes: figure.objective === null ? null : (1 - figure.objective) * minutesPerYear,
	};
}
