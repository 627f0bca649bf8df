import type { Design, Path } from "../../model/design.ts";

/**
 * Whether the file writes what a path says: the path itself, or as part of a value in short form (`latency: 5ms`
 * for `latency.p50`, `capacityPerSecond: 5k` for each region's).
 */
export function writtenPaths({ written }: Design): (path: Path) => boolean {
	const parents = new Set([...written.keys()].flatMap((path) => parentOf(path) ?? []));
	return (path) => {
		if (written.has(path)) return true;
		for (let at = parentOf(path); at !== undefined; at = parentOf(at)) {
			if (written.has(at)) return !parents.has(at);
		}
		return false;
	};
}

function parentOf(path: Path): Path | undefined {
	const end = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
	return end < 0 ? undefined : path.slice(0, end);
}
