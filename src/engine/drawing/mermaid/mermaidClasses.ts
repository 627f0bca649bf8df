import type { Card } from "../../layout/layout.ts";
import type { Consistency } from "../../model/vocabulary.ts";
import type { CardFacts } from "../cardFacts.ts";
import { palette, type Theme, type Token } from "../palette.ts";

const storeClasses = {
	strong: "strong",
	"bounded-staleness": "bounded",
	"read-your-writes": "ownWrites",
	eventual: "eventual",
} as const satisfies Readonly<Record<Consistency, string>>;

interface Colours {
	readonly fill: Token;
	readonly stroke: Token;
	readonly color: Token;
	readonly dash?: string;
}

const classes = {
	group: { fill: "frame", stroke: "line-strong", color: "ink" },
	downRegion: { fill: "sunken", stroke: "failed", color: "failed", dash: "5 4" },
	users: { fill: "card", stroke: "control", color: "ink" },
	routing: { fill: "card", stroke: "layer-routing", color: "ink" },
	balancing: { fill: "card", stroke: "layer-balancing", color: "ink" },
	application: { fill: "card", stroke: "layer-application", color: "ink" },
	observability: { fill: "card", stroke: "layer-observability", color: "ink" },
	strong: { fill: "strong-tint", stroke: "strong", color: "ink" },
	bounded: { fill: "bounded-tint", stroke: "bounded", color: "ink" },
	ownWrites: { fill: "own-writes-tint", stroke: "own-writes", color: "ink" },
	eventual: { fill: "eventual-tint", stroke: "eventual", color: "ink", dash: "5 3" },
	witness: { fill: "sunken", stroke: "control", color: "ink-2", dash: "2 3" },
	down: { fill: "failed-tint", stroke: "failed", color: "ink-2", dash: "5 4" },
} as const satisfies Readonly<Record<string, Colours>>;

export type ClassName = keyof typeof classes;

/** By what a card is; a store by the consistency that it gives, and what doesn't answer by that. */
export function classOf(card: Card, { down }: CardFacts): ClassName {
	if (down) return "down";
	if (card.kind === "store") return card.witness ? "witness" : storeClasses[card.effective];
	return card.kind === "population" ? "users" : card.kind;
}

export function classDefinitions(names: readonly ClassName[], theme: Theme): readonly string[] {
	return names.map((name) => {
		const { fill, stroke, color, dash }: Colours = classes[name];
		const colours = palette[theme];
		const dashed = dash === undefined ? "" : `,stroke-dasharray:${dash}`;
		return `classDef ${name} fill:${colours[fill]},stroke:${colours[stroke]},color:${colours[color]}${dashed}`;
	});
}
