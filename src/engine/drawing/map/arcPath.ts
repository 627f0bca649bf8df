import type { Point } from "../../layout/rect.ts";
import { tenth } from "./tenth.ts";

/** The points joined by straight lines, short enough to read as a curve; with a gap where the arc jumps to the map's other side. */
export function arcPath(points: readonly Point[], jump?: readonly [Point, Point]): string {
	return points
		.map((point, index) => {
			const before = points[index - 1];
			const starts = before === undefined || (jump?.includes(before) === true && jump.includes(point));
			return `${starts ? "M" : "L"}${tenth(point.x)} ${tenth(point.y)}`;
		})
		.join("");
}
