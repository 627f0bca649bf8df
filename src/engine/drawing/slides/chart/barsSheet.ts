import * as texts from "../../../../texts/drawing/slides.ts";
import { fitText } from "../../../layout/fitText.ts";
import { textWidth } from "../../../layout/textWidth.ts";
import type { DeckBars, DeckRow } from "../../../model/deck.ts";

/** A column of numbers beside the rows' labels. */
export interface BarsColumn {
	readonly name: string;
	readonly role: "part" | "reach" | "target";
	readonly colour: number;
	readonly values: readonly (number | null)[];
}

/** What the chart's workbook holds after its labels: the parts, how far beyond them it reaches, and what is promised. */
export function barsColumns({ parts, rows, reachName, targetName }: DeckBars): readonly BarsColumn[] {
	const sumOf = (row: number): number => parts.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
	const beyond = rows.map(({ reach }, row) => (reach === null ? 0 : Math.max(0, reach - sumOf(row))));
	return [
		...parts.map(({ name, colour, values }): BarsColumn => ({ name, role: "part", colour, values })),
		...(reachName === undefined
			? []
			: [{ name: texts.beyondToReachName(reachName), role: "reach", colour: 0, values: beyond } as const]),
		...(targetName === undefined
			? []
			: [{ name: targetName, role: "target", colour: 0, values: rows.map(({ target }) => target) } as const]),
	];
}

/** Beside a longer name there would be no room for the bars, in points. */
const widestName = 130;
const style = { size: 9, weight: 400 };

/** A row's name and what it comes to; of a long name what comes after its last comma stays: read or write. */
export function rowLabel({ label, total, missed }: DeckRow): string {
	const comma = label.lastIndexOf(", ");
	const [name, rest] = comma < 0 ? [label, ""] : [label.slice(0, comma), label.slice(comma)];
	const shown = fitText(name, style, widestName - textWidth(rest, style));
	return `${shown}${rest}: ${total}${missed ? " ✗" : ""}`;
}
