import { parseDesign } from "../engine/format/parseDesign.ts";
import { comparedFigures } from "./comparedFigures.ts";
import { editorStore } from "./editorStore.ts";

/** What this tab pinned, for as long as the tab is there: figures are computed anew. */
export interface KeptBaseline {
	readonly label: string;
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly atMs: number;
}

/** Pins again what was pinned before a reload, unless another baseline is pinned meanwhile. */
export function restoreBaseline({ label, text, atMs }: KeptBaseline): void {
	const { design } = parseDesign(text);
	if (design === undefined) return;
	comparedFigures("baseline", design, (figures) => {
		editorStore.setState((state) => {
			const isWanted = state.baseline === undefined && state.design.currency === design.currency;
			return isWanted ? { baseline: { label, design, figures, text, atMs } } : state;
		});
	});
}
