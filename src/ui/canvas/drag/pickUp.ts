import { editorStore } from "../../../editor/editorStore.ts";
import { dragState, type PaletteSource } from "./dragState.ts";

/** Takes a row of the palette up, to be put down by the next tap or click on the canvas, or by keys. Pressed once more, it goes where it goes without being asked. */
export function pickUp(source: PaletteSource, place: () => void): void {
	const { source: carried, held } = dragState.get() ?? {};
	const again = held === false && carried !== undefined && nameOf(carried) === nameOf(source);
	// On the map a region stands where it is: there is nothing to be asked.
	const isPlaced = source.kind === "region" && editorStore.getState().view === "map";
	if (again || isPlaced) {
		dragState.set(undefined);
		place();
	} else dragState.carry(source);
}

function nameOf(source: {
	readonly kind: string;
	readonly name?: string;
	readonly technology?: { readonly key: string };
}) {
	return `${source.kind} ${source.technology?.key ?? source.name}`;
}
