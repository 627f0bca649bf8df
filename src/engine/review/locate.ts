import type { Design, Path, Position } from "../model/design.ts";
import { parentPath } from "../model/path.ts";

/** Where the file writes a path, or the nearest thing around it that it does write; undefined for the whole file. */
export function locate(design: Pick<Design, "written">, path: Path): Position | undefined {
	for (let at = path; at !== ""; at = parentPath(at)) {
		const position = design.written.get(at);
		if (position !== undefined) return position;
	}
	return undefined;
}
