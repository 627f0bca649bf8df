import type { Point } from "../../layout/rect.ts";
import { tenth } from "./tenth.ts";

/** The points joined by straight lines, short enough to read as a curve. */
export function arcPath(points: readonly Point[]): string {
	return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`).join("");
}
