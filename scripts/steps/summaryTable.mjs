import { alignedTable, writtenRows } from "./tables.mjs";

export const summaryName = "what a user feels";

/** @typedef {{ what: string, section: string, row: string, column?: string, spread?: string }} Felt */

/** Each line is one cell of a table below. @type {readonly Felt[]} */
const felt = [
	{
		what: "open the page for the first time, until it can be used",
		section: "load",
		row: "cold, processor as it is: editor usable, its cards on the canvas",
	},
	{
		what: "the same on a processor four times slower",
		section: "load",
		row: "cold, processor slowed 4×: editor usable, its cards on the canvas",
	},
	{
		what: "open it again",
		section: "load",
		row: "warm, processor as it is: editor usable, its cards on the canvas",
	},
	{
		what: "change a latency of the shop, until its figures",
		section: "editing",
		row: "shop: a latency, until its figures",
	},
	{
		what: "the same in a design of 32 regions and 120 features",
		section: "editing",
		row: "large: a latency, until its figures",
	},
	{ what: "a frame while a card is dragged, 377 cards in view", section: "canvas", row: "377, Archipelago" },
	{
		what: "play an hour of the shop's flood",
		section: "simulation",
		row: "shop: Belgium floods, an hour",
	},
	{ what: "the shop as SVG", section: "exports", row: "shop as SVG" },
	{ what: "the shop as PowerPoint", section: "exports", row: "shop as PowerPoint" },
	{ what: "the shop's design review", section: "exports", row: "shop as design review, HTML" },
];

/**
 * @param {ReadonlyMap<string, string>} sections
 * @param {Felt} line
 */
function writtenFigure(sections, { section, row }) {
	// A section has its most telling table first.
	const cells = writtenRows(sections.get(section) ?? "").get(row);
	if (cells === undefined) return undefined;
	const [frame, around] = (cells.get("frame p50, ms") ?? "").split(" ± ");
	if (frame !== undefined && frame !== "") return { median: `${frame} ms`, spread: `${around} ms` };
	return { median: cells.get("median") ?? "", spread: cells.get("spread") ?? "" };
}

/**
 * What people notice, out of the tables below; what isn't measured is left out.
 *
 * @param {ReadonlyMap<string, string>} sections
 */
export function summary(sections) {
	const rows = felt.flatMap((line) => {
		const figure = writtenFigure(sections, line);
		return figure === undefined ? [] : [[line.what, figure.median, figure.spread, line.section]];
	});
	return alignedTable([["what", "median", "spread", "measured under"], ...rows]);
}
