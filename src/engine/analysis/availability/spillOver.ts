export interface Spill {
	/** Offered requests a second of each region. */
	readonly demand: Float64Array;
	readonly capacity: Float64Array;
	/** For each region the others, nearest first. */
	readonly nearestFirst: readonly (readonly number[])[];
	/** Whether a region can take what others spill. */
	readonly takes: (region: number) => boolean;
}

/** Moves what exceeds each region's capacity to the next nearest with room, in place; what finds none stays. */
export function spillOver(spill: Spill): void {
	const { demand, capacity } = spill;
	const excess = demand.map((offered, region) => Math.max(0, offered - (capacity[region] ?? 0)));
	for (const [region, others] of spill.nearestFirst.entries()) {
		let left = excess[region] ?? 0;
		for (const other of others) left -= move(spill, { region, other, left });
	}
}

/** Moves as much as there is room for and gives how much that is. */
function move(
	{ demand, capacity, takes }: Spill,
	{ region, other, left }: { readonly region: number; readonly other: number; readonly left: number },
): number {
	if (left <= 0 || !takes(other)) return 0;
	const room = Math.max(0, (capacity[other] ?? 0) - (demand[other] ?? 0));
	const moved = Math.min(left, room);
	demand[region] = (demand[region] ?? 0) - moved;
	demand[other] = (demand[other] ?? 0) + moved;
	return moved;
}
