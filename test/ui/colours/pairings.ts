/** Colours that stand on others, by the names of their tokens: each of the first on each of the second. */
export interface Pairing {
	readonly what: string;
	readonly colours: readonly string[];
	readonly on: readonly string[];
}

const grounds = ["canvas", "frame", "panel", "card", "sunken"];
const everywhere = [...grounds, "hover", "accent-tint"];
const map = ["land", "sea"];

function each(name: string, count: number, first = 1): readonly string[] {
	return Array.from({ length: count }, (_, index) => `${name}-${first + index}`);
}

/** What is read: at least 4.5 to 1 (WCAG 2.2, 1.4.3; nothing counts as large). */
export const readPairings: readonly Pairing[] = [
	{ what: "Words, and the same pointed at or chosen", colours: ["ink", "ink-2", "ink-3"], on: everywhere },
	{ what: "Words on the map", colours: ["ink", "ink-2"], on: map },
	{ what: "Links", colours: ["accent"], on: everywhere },
	{ what: "Words of findings", colours: ["error", "warning", "good"], on: everywhere },
	{ what: "Words on a finding’s own ground", colours: ["error", "ink", "ink-2"], on: ["error-tint"] },
	{ what: "", colours: ["warning", "ink", "ink-2"], on: ["warning-tint", "slow-tint"] },
	{ what: "", colours: ["good", "ink", "ink-2"], on: ["good-tint"] },
	{
		what: "Phases of a run",
		colours: ["ink", "ink-3"],
		on: ["failed-tint", "slow-tint", "success-tint", "stale-tint"],
	},
	{ what: "“Down” on a region", colours: ["panel"], on: ["failed"] },
	{ what: "Filled buttons, pointed at too", colours: ["on-solid"], on: ["solid", "solid-hover", "accent", "error"] },
	{ what: "Letters of the consistencies", colours: ["strong", "bounded", "own-writes", "eventual"], on: grounds },
	...["strong", "bounded", "own-writes", "eventual"].map((name) => ({
		what: "",
		colours: [name, "ink", "ink-3"],
		on: [`${name}-tint`],
	})),
	{ what: "The filled S", colours: ["on-solid"], on: ["strong"] },
	...each("heat", 7, 0).map((heat, step) => ({
		what: step === 0 ? "Figures on the steps of heat" : "",
		colours: [`heat-ink-${step}`],
		on: [heat],
	})),
	{
		what: "Names and icons of the layers",
		colours: ["routing", "balancing", "application", "data", "observability"].map((layer) => `layer-${layer}`),
		on: ["panel", "card", "canvas", "sunken"],
	},
];

/** What must be made out: edges of controls, and marks of a state. At least 3 to 1 (WCAG 2.2, 1.4.11). */
export const seenPairings: readonly Pairing[] = [
	{ what: "Edges of controls and fields", colours: ["control"], on: [...grounds, "hover"] },
	{ what: "Ring of the focus; edge of what is selected", colours: ["focus", "accent"], on: [...everywhere, ...map] },
	{ what: "Lines, quiet and pointed at", colours: ["wire", "ink-3"], on: ["canvas", "frame", "panel", "card"] },
	{ what: "Arcs on the map", colours: ["ink-3", "ink-2", "warning", "accent"], on: map },
	{
		what: "Card with a warning; region withdrawn",
		colours: ["warning-line"],
		on: ["canvas", "frame", "panel", "card"],
	},
	{ what: "Region down, link torn", colours: ["failed"], on: [...grounds, ...map] },
	{ what: "Region degraded, link slow", colours: ["slow"], on: ["canvas", "frame", "panel", "card", "sunken", "sea"] },
	{ what: "Card overloaded, its bar over its track", colours: ["heat-5", "heat-6"], on: ["sunken"] },
	{
		what: "Requests by outcome",
		colours: ["success", "slow", "stale", "failed"],
		on: ["canvas", "frame", "panel", "card"],
	},
	{ what: "Queue on a link over its track", colours: ["stale"], on: ["sunken"] },
	{ what: "Series of the charts", colours: each("chart", 8), on: ["panel", "card", "frame"] },
];

/** Colours that carry no meaning of their own, each with the reason why nothing is asked of it. */
export const free: Readonly<Record<string, string>> = {
	line: "parts panels, which their content parts too",
	"line-strong": "edge of cards and chips, which their words make out",
	coast: "edge of the land, a ground",
	"accent-line": "lights up what leads to the chosen card, beside its lines",
	"ink-off": "what can’t be used now, which WCAG 2.2 leaves out (1.4.3, 1.4.11)",
};

/** States that lie close to each other on the page, with what tells them apart beside their colour. */
export interface StateSet {
	readonly what: string;
	readonly colours: readonly string[];
	/** Least CIEDE2000 with which two of them are seen apart by everybody. */
	readonly least: number;
	readonly marks: string;
}

/** About ten times what is just noticeable side by side. */
const apart = 10;

export const stateSets: readonly StateSet[] = [
	{
		what: "Requests by outcome",
		colours: ["success", "slow", "stale", "failed"],
		least: apart,
		marks: "round, diamond and cross on the lines; plain, slanted and upright stripes in bars; words in legends",
	},
	{
		what: "Consistencies",
		colours: ["strong", "bounded", "own-writes", "eventual"],
		least: apart,
		marks: "letters S, B, R, E in a filled, framed, underlined and dashed box; four patterns of the strip",
	},
	{
		what: "Series of the charts",
		colours: each("chart", 8),
		least: apart,
		marks: "textures in areas and bars, dashes in lines, names in the legend, each chart as a table",
	},
	{
		what: "Line, chosen line, slow link, torn link",
		colours: ["wire", "accent", "slow", "failed"],
		least: apart,
		marks: "width, dots, and a zigzag where it is torn",
	},
	{
		what: "Findings",
		colours: ["error", "warning", "good"],
		least: 0,
		marks: "cross, triangle and check; groups with their names; triangles up and down beside a change",
	},
	{
		what: "Regions down, degraded, withdrawn",
		colours: ["failed", "slow", "warning-line"],
		least: 0,
		marks: "the words Down, Degraded, Withdrawn and Overload; hatching where it is down; a cross on the map",
	},
	{
		what: "Phases of a run",
		colours: ["failed-tint", "slow-tint", "warning-tint", "success-tint", "stale-tint"],
		least: 0,
		marks: "the phase’s name on it",
	},
	{
		what: "Steps of heat",
		colours: each("heat", 7, 0),
		least: 0,
		marks: "the figure on it; a cross where an objective is missed; lightness that only grows or falls",
	},
];
