import { parseDesign } from "../engine/format/parseDesign.ts";
import { comparedFigures } from "./comparedFigures.ts";
import { editorStore } from "./editorStore.ts";
import type { KeptBaseline } from "./keptDesign.ts";

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
