/** What a newcomer is told, in this order. */
export const hintNames = ["place", "choose", "fail", "why"] as const;
export type HintName = (typeof hintNames)[number];

const key = "archipelago.hints";

let seen: ReadonlySet<HintName> = readSeen();
const listeners = new Set<() => void>();

function readSeen(): ReadonlySet<HintName> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
		return new Set(hintNames.filter((name) => Array.isArray(kept) && kept.includes(name)));
	} catch {
		return new Set();
	}
}

function change(next: ReadonlySet<HintName>): void {
	seen = next;
	try {
		localStorage.setItem(key, JSON.stringify([...next]));
	} catch {
		// Denied: the hints go away for this visit only.
	}
	for (const listener of listeners) listener();
}

/** Which of the hints are still to be read; what was seen is never shown again, in no later visit. */
export const hintState = {
	/** Undefined when all were seen. */
	get: (): HintName | undefined => hintNames.find((name) => !seen.has(name)),
	see(name: HintName): void {
		if (!seen.has(name)) change(new Set([...seen, name]));
	},
	seeAll: (): void => change(new Set(hintNames)),
	showAgain: (): void => change(new Set()),
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
