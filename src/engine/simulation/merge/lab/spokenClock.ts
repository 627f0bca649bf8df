/** A script begins at ten o'clock by a clock that is right. */
export const startClockMs = 36_000_000;

/** "10:00:03". */
export function spokenClock(clockMs: number): string {
	const seconds = Math.round(clockMs / 1000);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
