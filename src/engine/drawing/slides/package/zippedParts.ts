import { strToU8, type Zippable, zipSync } from "fflate";

/** Parts of a package by their names, in the order in which they are written. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The first day that a ZIP file can name: a file's bytes must not depend on when it was made. */
const noTime = new Date(1980, 0, 1);

/** A package of parts: the same bytes for the same parts. */
export function zippedParts(parts: Parts): Uint8Array {
	const files: Zippable = {};
	for (const [name, content] of parts) {
		const isPacked = name.endsWith(".xlsx");
		files[name] = [
			typeof content === "string" ? strToU8(content) : content,
			{ mtime: noTime, level: isPacked ? 0 : 4 },
		];
	}
	return zipSync(files);
}
