import type { Layout, Line } from "../layout/layout.ts";

/** Lines and cards that belong together with one line, by their ids. */
export interface LinePath {
	readonly lines: ReadonlySet<string>;
	readonly cards: ReadonlySet<string>;
}

/**
 * The whole way that a line is part of: what leads to where it begins, and what goes on from where it ends.
 * Replication leads nowhere else: its way is the store's links at both ends.
 */
export function linePath(layout: Layout, id: string): LinePath | undefined {
	const line = layout.lines.find((each) => each.id === id);
	if (line === undefined) return undefined;
	const lines = new Map([[line.id, line]]);
	if (line.kind !== "replication" && line.kind !== "watch") {
		const ways = layout.lines.filter(({ kind }) => kind !== "replication" && kind !== "watch");
		follow(lines, { from: line.from, by: "to", ways });
		follow(lines, { from: line.to, by: "from", ways });
	}
	const ends = new Set([...lines.values()].flatMap(({ from, to }) => [from, to]));
	const cards = layout.cards.filter((card) => ends.has(card.id)).map((card) => card.id);
	return { lines: new Set(lines.keys()), cards: new Set(cards) };
}

interface Step {
	/** The end that the way has come to. */
	readonly from: string;
	/** Lines with this end there go on. */
	readonly by: "from" | "to";
	readonly ways: readonly Line[];
}

function follow(lines: Map<string, Line>, { from, by, ways }: Step): void {
	// Global routing is on every way: what comes before it isn't told apart behind it.
	if (from === "routing") return;
	for (const line of ways) {
		if (line[by] !== from || lines.has(line.id)) continue;
		lines.set(line.id, line);
		follow(lines, { from: by === "to" ? line.from : line.to, by, ways });
	}
}
