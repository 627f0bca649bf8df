const key = "archipelago.recent-commands";
const most = 6;

/** Ids of the palette's entries that were chosen last, the newest first; none where storage is denied. */
export const recentEntries = {
	read(): readonly string[] {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
			return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === "string") : [];
		} catch {
			return [];
		}
	},
	add(id: string): void {
		const ids = [id, ...recentEntries.read().filter((each) => each !== id)].slice(0, most);
		try {
			localStorage.setItem(key, JSON.stringify(ids));
		} catch {
			// Denied or full: nothing is remembered, and no work is at stake.
		}
	},
};
