import * as texts from "../../../texts/drawing/mermaid.ts";
import type { Layout, Line } from "../../layout/layout.ts";
import { cardId, regionId, routingId } from "./mermaidIds.ts";
import { mermaidLabel } from "./mermaidLabel.ts";

interface EdgeLook {
	/** Nothing passes along it. */
	readonly cut: boolean;
	/** Without round trips and lags. */
	readonly wordless: boolean;
}

/** A line between two nodes: thick where a write waits for the other side, dotted where it doesn't. */
export function edgeText(line: Line, layout: Layout, look: EdgeLook): string {
	// Mermaid has no arrow that only points back.
	const back = line.kind === "replication" && line.arrowStart && !line.arrowEnd;
	const [from, to] = back ? [line.to, line.from] : [line.from, line.to];
	const words = look.cut ? "cut" : wordsOf(line, look);
	const label = words === "" ? "" : `|"${mermaidLabel(words)}"|`;
	return `${endId(layout, from)} ${arrowOf(line, look)}${label} ${endId(layout, to)}`;
}

function arrowOf(line: Line, { cut }: EdgeLook): string {
	if (cut) return "x-.-x";
	if (line.kind === "watch") return "-.-";
	if (line.kind === "calls") return "-->";
	if (line.kind !== "replication") return "-->";
	const both = line.arrowStart && line.arrowEnd ? "<" : "";
	return line.mode === "sync" ? `${both}==>` : `${both}-.->`;
}

function wordsOf(line: Line, { wordless }: EdgeLook): string {
	const [first = "", second = ""] = line.label?.text ?? [];
	if (line.kind === "calls") return line.breaker === true ? texts.callsCircuitBreaker : texts.calls;
	if (line.kind === "replication") return wordless ? (line.mode ?? "") : `${first} ${second}`;
	return wordless ? "" : first;
}

/** A card's node, else the group that the line leads to. */
function endId({ cards, columns }: Layout, id: string): string {
	const card = cards.find((each) => each.id === id);
	if (card !== undefined) return cardId(card);
	return columns.some(({ region }) => region === id) ? regionId(id) : routingId;
}
