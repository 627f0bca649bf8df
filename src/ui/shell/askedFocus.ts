/** A field that can be asked for from anywhere on the page. */
export interface AskedFocus {
	readonly ask: () => void;
	/** True once after it was asked for: what holds the field may have to open first. */
	readonly take: () => boolean;
	readonly subscribe: (listener: () => void) => () => void;
}

export function askedFocus(): AskedFocus {
	let asked = false;
	const listeners = new Set<() => void>();
	return {
		ask: () => {
			asked = true;
			for (const listener of listeners) listener();
		},
		take: () => {
			const was = asked;
			asked = false;
			return was;
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}
