import * as texts from "../../texts/commands.ts";
import { matchScore } from "./matchScore.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** More than these nobody reads; another letter typed brings the rest. */
const most = 40;

export interface EntryGroup {
	readonly name: string;
	readonly entries: readonly PaletteEntry[];
}

interface Offered {
	readonly commands: readonly PaletteEntry[];
	/** Found by a query only: the design may have hundreds of things, the catalogue has. */
	readonly others: readonly PaletteEntry[];
	/** Ids, the newest first. */
	readonly recent: readonly string[];
}

/** What the palette lists: without a query what was used last and all commands, else what the query means, the best first. */
export function foundEntries({ commands, others, recent }: Offered, query: string): readonly EntryGroup[] {
	if (query.trim() === "") return allGroups([...commands, ...others], commands, recent);
	const scored = [...commands, ...others].flatMap((entry) => {
		const match = matchScore(entry, query);
		const likelier = (recent.includes(entry.id) ? 0.2 : 0) - (entry.unavailable === undefined ? 0 : 0.5);
		return match === 0 ? [] : [{ entry, score: match + likelier }];
	});
	const best = scored
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ entry }) => entry);
	return grouped(best);
}

function allGroups(
	all: readonly PaletteEntry[],
	commands: readonly PaletteEntry[],
	recent: readonly string[],
): readonly EntryGroup[] {
	const used = recent.flatMap((id) => all.find((entry) => entry.id === id && entry.unavailable === undefined) ?? []);
	const rest = grouped(commands.filter((entry) => !used.includes(entry)));
	return used.length === 0 ? rest : [{ name: texts.recentlyUsed, entries: used }, ...rest];
}

/** By group, in the order in which the groups first appear. */
function grouped(entries: readonly PaletteEntry[]): readonly EntryGroup[] {
	const groups = new Map<string, PaletteEntry[]>();
	for (const entry of entries) {
		const list = groups.get(entry.group) ?? [];
		groups.set(entry.group, [...list, entry]);
	}
	return [...groups].map(([name, list]) => ({ name, entries: list }));
}
