import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { CatalogueRegion } from "../../../engine/catalog/regions.ts";
import { addRegion, newRegionId } from "../../../engine/model/commands/addRegion.ts";
import * as texts from "../../../texts/map.ts";
import { pointedRegion } from "./pointedRegion.ts";

/** A region of the catalogue joins the design and is chosen, and what had the focus hands it on. */
export function addCatalogued({ provider, code }: CatalogueRegion): void {
	const { design } = editorStore.getState();
	const id = newRegionId(design, { code });
	pointedRegion.set(undefined);
	if (!editor.apply(texts.addRegion(code), addRegion(design, { provider, code }))) return;
	editor.select({ kind: "items", ids: [id] });
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)?.focus());
}
