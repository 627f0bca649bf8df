import * as texts from "../../../texts/drawing/report.ts";
import type { CatalogueSource, Design } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";

/** Where a term's value comes from, in words: a field of the file, a default, a dated source. */
export function termOrigin({ written, catalogued }: Design, { path, source }: Term): readonly string[] {
	const found = source ?? (path === undefined ? undefined : catalogued.get(path));
	return [
		...(path === undefined ? [] : [fieldText(path, { line: written.get(path)?.line, isSourced: found !== undefined })]),
		...(found === undefined ? [] : [sourceText(found)]),
	];
}

interface Field {
	readonly line: number | undefined;
	readonly isSourced: boolean;
}

function fieldText(path: string, { line, isSourced }: Field): string {
	if (line !== undefined) return texts.pathLine(path, line);
	return isSourced ? path : texts.pathDefault(path);
}

function sourceText({ source, asOf, estimated }: CatalogueSource): string {
	return [source, asOf, ...(estimated && !source.startsWith("estimate") ? ["estimated"] : [])].join(", ");
}
