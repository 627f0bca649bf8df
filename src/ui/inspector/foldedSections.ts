import { useSyncExternalStore } from "react";

const key = "archipelago.inspector";

/** Which sections of the inspector stand open or folded against their habit, by their titles; it stays for the next visit. */
let chosen: Readonly<Record<string, boolean>> = load();
const listeners = new Set<() => void>();

function load(): Readonly<Record<string, boolean>> {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
		if (typeof stored !== "object" || stored === null) return {};
		return Object.fromEntries(Object.entries(stored).filter(([, open]) => typeof open === "boolean"));
	} catch {
		return {};
	}
}

export function setSectionOpen(title: string, open: boolean): void {
	if (chosen[title] === open) return;
	chosen = { ...chosen, [title]: open };
	try {
		localStorage.setItem(key, JSON.stringify(chosen));
	} catch {
		// Denied or full: it lasts for this visit.
	}
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

/** Whether a section stands open; `usually` until somebody says otherwise. */
export function useSectionOpen(title: string, usually: boolean): boolean {
	return useSyncExternalStore(subscribe, () => chosen[title] ?? usually);
}
