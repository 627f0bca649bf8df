/** The first of the charts that the panel shows, kept while the panel is closed. */
let chosen = "latency";
const listeners = new Set<() => void>();

export const chosenChart = {
	get: (): string => chosen,
	set(key: string): void {
		chosen = key;
		for (const listener of listeners) listener();
	},
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
