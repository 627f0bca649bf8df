import type { Id } from "../../../engine/model/design.ts";

/** Two places whose round trip is pointed at: on the map by its arc, in the table by its figure. */
export interface LitTrip {
	readonly a: Id;
	readonly b: Id;
}

let lit: LitTrip | undefined;
const listeners = new Set<() => void>();

/** What of the map and the table of round trips lights up in the other. */
export const litTrip = {
	get: (): LitTrip | undefined => lit,
	set: (next: LitTrip | undefined): void => {
		if (next === lit || (next !== undefined && lit !== undefined && joins(lit, next.a, next.b))) return;
		lit = next;
		for (const listener of listeners) listener();
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};

export function joins(trip: LitTrip | undefined, a: Id, b: Id): boolean {
	return trip !== undefined && ((trip.a === a && trip.b === b) || (trip.a === b && trip.b === a));
}
