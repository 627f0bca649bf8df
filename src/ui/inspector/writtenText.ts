import { editorStore } from "../../editor/editorStore.ts";
import { writtenSpans } from "../../engine/format/writtenSpans.ts";
import type { Path } from "../../engine/model/design.ts";

let last: { readonly text: string; readonly spans: ReturnType<typeof writtenSpans> } | undefined;

/** The value that the file writes at a path, in the file's own notation without its quotes; undefined where it writes none. */
export function writtenText(path: Path): string | undefined {
	const { text } = editorStore.getState();
	if (last?.text !== text) last = { text, spans: writtenSpans(text) };
	const span = last.spans.values.get(path);
	return span === undefined ? undefined : unquoted(text.slice(span.start, span.end).trim());
}

function unquoted(written: string): string {
	const quote = written[0];
	if (quote !== '"' && quote !== "'") return written;
	return written.slice(1, written.endsWith(quote) && written.length > 1 ? -1 : undefined);
}
