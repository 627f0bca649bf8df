export interface ChangedLine {
	readonly kind: "removed" | "added";
	/** 1-based, in the text that has it. */
	readonly line: number;
	readonly text: string;
}

/** Lines within which both texts must meet again after a difference. */
const farthest = 60;

/** The lines that differ between two texts, in order; for texts that differ in a few places. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
	const old = before.split("\n");
	const now = after.split("\n");
	const changes: ChangedLine[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		if (i < old.length && old[i] === now[j]) {
			i++;
			j++;
			continue;
		}
		const { removed, added } = untilTheyMeet(old.slice(i, i + farthest), now.slice(j, j + farthest));
		for (let step = 0; step < removed; step++)
			changes.push({ kind: "removed", line: i + step + 1, text: old[i + step] ?? "" });
		for (let step = 0; step < added; step++)
			changes.push({ kind: "added", line: j + step + 1, text: now[j + step] ?? "" });
		i += removed;
		j += added;
	}
	return changes;
}

/** How many lines go and come until both go on alike: as few as possible. */
function untilTheyMeet(
	old: readonly string[],
	now: readonly string[],
): { readonly removed: number; readonly added: number } {
	for (let total = 1; total < old.length + now.length; total++) {
		for (let removed = Math.min(total, old.length - 1); removed >= 0; removed--) {
			const added = total - removed;
			if (added < now.length && goesOn(old, now, { removed, added })) return { removed, added };
		}
	}
	return { removed: old.length, added: now.length };
}

/** Two lines alike in a row, so that a brace or an empty line alone doesn't count. */
function goesOn(
	old: readonly string[],
	now: readonly string[],
	{ removed, added }: { readonly removed: number; readonly added: number },
): boolean {
	return old[removed] === now[added] && old[removed + 1] === now[added + 1];
}
