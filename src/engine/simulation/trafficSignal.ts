/** Judges a region by its requests: fires when they were bad in every second of the window. */
export interface TrafficSignal {
	firing: boolean;
	/** Since when the condition for a change has held without a break; undefined while it doesn't. */
	contrarySinceMs: number | undefined;
	/** When the signal changes, if all stays as it is. */
	changeAtMs: number;
}

export interface TrafficThresholds {
	readonly errorRate: number;
	readonly latencyMs: number;
	readonly windowMs: number;
	readonly recoverErrorRate: number;
}

export interface RegionHealth {
	/** Share of the tries at the region that fail. */
	readonly errorShare: number;
	/** Median response time inside the region, in milliseconds. */
	readonly medianMs: number;
}

/** Rounding must not make a share look above its own threshold. */
const rounding = 1e-12;

export function newTrafficSignal(): TrafficSignal {
	return { firing: false, contrarySinceMs: undefined, changeAtMs: Number.POSITIVE_INFINITY };
}

/** Tells the signal how the region does from `atMs` on. */
export function observeTraffic(
	signal: TrafficSignal,
	health: RegionHealth,
	{ atMs, thresholds }: { readonly atMs: number; readonly thresholds: TrafficThresholds },
): void {
	const contrary = signal.firing ? isWell(health, thresholds) : isBad(health, thresholds);
	if (!contrary) {
		signal.contrarySinceMs = undefined;
		signal.changeAtMs = Number.POSITIVE_INFINITY;
	} else if (signal.contrarySinceMs === undefined) {
		signal.contrarySinceMs = atMs;
		signal.changeAtMs = atMs + thresholds.windowMs;
	}
}

export function changeWhenDue(signal: TrafficSignal, atMs: number): boolean {
	if (signal.changeAtMs > atMs) return false;
	signal.firing = !signal.firing;
	signal.contrarySinceMs = undefined;
	signal.changeAtMs = Number.POSITIVE_INFINITY;
	return true;
}

function isBad({ errorShare, medianMs }: RegionHealth, { errorRate, latencyMs }: TrafficThresholds): boolean {
	return errorShare > errorRate + rounding || medianMs > latencyMs;
}

/** A recover threshold of 0 is reached by no failure at all. */
function isWell({ errorShare, medianMs }: RegionHealth, thresholds: TrafficThresholds): boolean {
	return errorShare <= thresholds.recoverErrorRate + rounding && medianMs <= thresholds.latencyMs;
}
