import type { Design, Id, Path } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { joinPath } from "../path.ts";
import type { Result } from "../result.ts";
import { type Layer, layers } from "../vocabulary.ts";
import type { CommandError } from "./CommandError.ts";

/** What a command gives: the edits of the file that carry it out, or why not. */
export type CommandResult = Result<readonly Edit[], CommandError>;

export type Keys = readonly (string | number)[];

export function setEdit(path: Keys, value: EditValue): Edit {
	return { op: "set", path, value };
}

export function deleteEdit(path: Keys): Edit {
	return { op: "delete", path };
}

export function pathOf(keys: Keys): Path {
	return keys.reduce<Path>(joinPath, "");
}

/** Whether the file writes this, rather than a default filling it. */
export function isWritten(design: Design, keys: Keys): boolean {
	return design.written.has(pathOf(keys));
}

/** The layer that a component stands in; undefined for what is no component. */
export function layerOf(design: Design, id: Id): Layer | undefined {
	return layers.find((layer) => design[layer].has(id));
}

/** In the order of the design's regions. */
export function inRegionOrder(design: Design, regions: Iterable<Id>): readonly Id[] {
	const chosen = new Set(regions);
	return [...design.regions.keys()].filter((region) => chosen.has(region));
}
