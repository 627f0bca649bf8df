import type { Point } from "../rect.ts";

export interface Dot {
	readonly id: string;
	readonly at: Point;
}

/** Dots that stand too near each other to be told apart, or one that stands alone. */
export interface DotCluster {
	readonly ids: readonly string[];
	/** The middle of its dots. */
	readonly at: Point;
}

/** Dots gathered so that no two clusters are nearer than `apart`, in the dots' pixels: the nearest two are joined until none are too near. */
export function dotClusters(dots: readonly Dot[], apart: number): readonly DotCluster[] {
	let clusters: readonly DotCluster[] = dots.map(({ id, at }) => ({ ids: [id], at }));
	for (let pair = nearestPair(clusters, apart); pair !== undefined; pair = nearestPair(clusters, apart)) {
		const [a, b] = pair;
		clusters = [...clusters.filter((each) => each !== a && each !== b), joined(a, b)];
	}
	return clusters;
}

function nearestPair(clusters: readonly DotCluster[], apart: number): readonly [DotCluster, DotCluster] | undefined {
	let best: readonly [DotCluster, DotCluster] | undefined;
	let least = apart;
	clusters.forEach((a, index) => {
		for (const b of clusters.slice(index + 1)) {
			const distance = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);
			if (distance < least) [best, least] = [[a, b], distance];
		}
	});
	return best;
}

function joined(a: DotCluster, b: DotCluster): DotCluster {
	const [m, n] = [a.ids.length, b.ids.length];
	const at = { x: (a.at.x * m + b.at.x * n) / (m + n), y: (a.at.y * m + b.at.y * n) / (m + n) };
	return { ids: [...a.ids, ...b.ids], at };
}
