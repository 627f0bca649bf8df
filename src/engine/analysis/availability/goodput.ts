/**
 * Requests a second that are served of those that are offered. Beyond its capacity C a region serves
 * C · (C / offered)^collapse: 0 is perfect shedding, 1 a server whose work on what it drops is wasted.
 */
export function goodput(
	offeredPerSecond: number,
	{ capacityPerSecond, collapse }: { readonly capacityPerSecond: number; readonly collapse: number },
): number {
	if (offeredPerSecond <= capacityPerSecond) return offeredPerSecond;
	return capacityPerSecond * (capacityPerSecond / offeredPerSecond) ** collapse;
}
