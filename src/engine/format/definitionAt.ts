import { splitPath } from "../model/path.ts";
import { designShape } from "./designShape.ts";
import { type Section, sections } from "./fileIds.ts";
import { readDocument } from "./readDocument.ts";
import type { Span } from "./reading.ts";

/** Where the thing is written that the id at an offset names; undefined where no id of the file stands. */
export function definitionAt(text: string, offset: number): Span | undefined {
	const document = readDocument(text);
	if (!document.ok) return undefined;
	const { reading, root } = document;
	designShape.read(root, "", reading);
	const reference = reading.references.find(({ path, as, span }) => {
		const at = as === "key" ? reading.keys.get(path) : span;
		return at !== undefined && at.start <= offset && offset <= at.end;
	});
	if (reference === undefined) return undefined;
	const { kind, id } = reference;
	const named = kind === "thing" || kind === "anything" ? (Object.keys(sections) as Section[]) : [kind];
	for (const section of named) {
		for (const [path, span] of reading.keys) {
			const keys = splitPath(path).join(".");
			if (keys === `${sections[section]}.${id}`) return span;
		}
	}
	return undefined;
}
