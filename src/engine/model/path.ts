import type { Path } from "./design.ts";

/** A path taken apart: keys are text, list positions are numbers. */
export type PathSegments = readonly (string | number)[];

const plainKey = /^[A-Za-z0-9_-]+$/;

/** `data.messages` and `replicas` give `data.messages.replicas`; a key with other signs is quoted in brackets. */
export function joinPath(parent: Path, key: string | number): Path {
	if (typeof key === "number") return `${parent}[${key}]`;
	if (!plainKey.test(key)) return `${parent}[${JSON.stringify(key)}]`;
	return parent === "" ? key : `${parent}.${key}`;
}

const segment = /\.?([A-Za-z0-9_-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** The inverse of `joinPath`; throws on text that is no path, which only a mistake in the program can cause. */
export function splitPath(path: Path): PathSegments {
	const segments: (string | number)[] = [];
	segment.lastIndex = 0;
	while (segment.lastIndex < path.length) {
		const start = segment.lastIndex;
		const match = segment.exec(path);
		if (match === null) throw new Error(`not a path: ${path} (at ${start})`);
		const [, key, position, quoted] = match;
		if (key !== undefined) segments.push(key);
		else if (position !== undefined) segments.push(Number(position));
		else segments.push(String(JSON.parse(quoted ?? '""')));
	}
	return segments;
}

/** The path of what contains it; "" for a key of the root. */
export function parentPath(path: Path): Path {
	return splitPath(path).slice(0, -1).reduce<Path>(joinPath, "");
}
