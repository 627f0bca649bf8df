import type { Path } from "../model/design.ts";
import { designShape } from "./designShape.ts";
import { readDocument } from "./readDocument.ts";
import type { Span } from "./reading.ts";

export interface WrittenSpans {
	/** Where the value of each written path stands. */
	readonly values: ReadonlyMap<Path, Span>;
	/** Where its key stands. */
	readonly keys: ReadonlyMap<Path, Span>;
}

const nothing: WrittenSpans = { values: new Map(), keys: new Map() };

/** Where a text writes what, for forms that show a value as the file does. Nothing for a text that is no YAML. */
export function writtenSpans(text: string): WrittenSpans {
	const document = readDocument(text);
	if (!document.ok) return nothing;
	designShape.read(document.root, "", document.reading);
	return { values: document.reading.spans, keys: document.reading.keys };
}
