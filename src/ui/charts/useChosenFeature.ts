import { useState } from "react";
import { useEditor } from "../useEditor.ts";

/**
 * The feature that the user picked in a chart, as long as it is in the design; else the selected one, else
 * `fallback` as it was at first: a chart must not go over to another feature because figures change.
 */
export function useChosenFeature(fallback: string | undefined): [string | undefined, (feature: string) => void] {
	const [chosen, choose] = useState<string | undefined>(undefined);
	const features = useEditor((state) => state.design.features);
	const selected = useEditor((state) => (state.selection.kind === "feature" ? state.selection.id : undefined));
	const [first, setFirst] = useState(fallback);
	const lasting = first !== undefined && features.has(first) ? first : fallback;
	if (lasting !== first) setFirst(lasting);
	const candidates = [chosen, selected, lasting, features.keys().next().value];
	return [candidates.find((id) => id !== undefined && features.has(id)), choose];
}
