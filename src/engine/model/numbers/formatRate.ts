import { scaledCount } from "./formatCount.ts";

/** Requests or writes per second: `60 /s`, `93 k/s`; null is "—". */
export function formatRate(perSecond: number | null | undefined): string {
	if (perSecond === null || perSecond === undefined) return "—";
	const { digits, unit } = scaledCount(perSecond);
	return `${digits} ${unit}/s`;
}
