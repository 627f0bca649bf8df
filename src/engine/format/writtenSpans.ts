import type { Path } from "../model/design.ts";
import { splitPath } from "../model/path.ts";
import { designShape } from "./designShape.ts";
import { keyInfo } from "./formAt.ts";
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

/** What the key at an offset sets; undefined where no key stands. */
export function keyInfoAt(
	text: string,
	offset: number,
): { readonly span: Span; readonly info: NonNullable<ReturnType<typeof keyInfo>> } | undefined {
	for (const [path, span] of writtenSpans(text).keys) {
		if (offset < span.start || offset > span.end) continue;
		const info = keyInfo(splitPath(path));
		if (info !== undefined) return { span, info };
	}
	return undefined;
}
