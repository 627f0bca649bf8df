import { element, htmlText } from "./element.ts";

/** Colours of the charts' parts, each with a pattern of its own. */
const fills = 8;
const dashes: readonly string[] = ["", "6 3", "2 3", "8 3 2 3", "12 4", "4 2", "1 3", "10 2 2 2"];

export interface LegendEntry {
	readonly label: string;
	readonly look: { readonly kind: "fill" | "line"; readonly index: number };
}

/** What the parts or the lines are; marks that need no colour are named after them. */
export function chartLegend(entries: readonly LegendEntry[], marks: readonly string[] = []): string {
	const items = entries.map(({ label, look }) => {
		const sample =
			look.kind === "fill"
				? `<svg class="sample" width="12" height="12" aria-hidden="true"><rect width="12" height="12" fill="${fillOf(look.index)}"/></svg>`
				: `<svg class="sample" width="24" height="12" aria-hidden="true"><path class="line" d="M0 6H24" ${lineLook(look.index)}/></svg>`;
		return element("li", {}, `${sample}${htmlText(label)}`);
	});
	const named = marks.map((label) => {
		const sample = `<svg class="sample" width="12" height="12" aria-hidden="true"><path class="objective" d="M6 0V12"/></svg>`;
		return element("li", {}, `${sample}${htmlText(label)}`);
	});
	return element("ul", { class: "legend" }, [...items, ...named]);
}

export function fillOf(index: number): string {
	return `url(#chart-fill-${(index % fills) + 1})`;
}

export function lineLook(index: number): string {
	const dash = dashes[index % dashes.length] ?? "";
	return `stroke="var(--chart-${(index % fills) + 1})"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}`;
}

/** Strokes over each colour, so that parts are told apart without it. */
const strokes: readonly string[] = [
	"",
	"M-1 1 1 -1M0 6 6 0M5 7 7 5",
	"M3 0V6",
	"M0 0 6 6",
	"M0 3H6",
	"M-1 1 1 -1M0 6 6 0M5 7 7 5M0 0 6 6",
	"M1.5 1.5h.1M4.5 4.5h.1",
	"M0 3H6M3 0V6",
];

/** The patterns, once a document. */
export function chartPatterns(): string {
	const patterns = strokes.map((d, index) => {
		const ground = `<rect width="6" height="6" fill="var(--chart-${index + 1})"/>`;
		const lines = d === "" ? "" : `<path class="pattern" d="${d}"/>`;
		return `<pattern id="chart-fill-${index + 1}" width="6" height="6" patternUnits="userSpaceOnUse">${ground}${lines}</pattern>`;
	});
	return `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${patterns.join("")}</defs></svg>`;
}
