import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { regions as catalogueRegions } from "../../engine/catalog/regions.ts";
import { technologies } from "../../engine/catalog/technologies.ts";
import type { Technology } from "../../engine/catalog/technology.ts";
import { addComponent, newComponentId } from "../../engine/model/commands/addComponent.ts";
import { addRegion, newRegionId } from "../../engine/model/commands/addRegion.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/commands.ts";
import { layerNames } from "../palette/layerNames.ts";
import { goTo } from "./goTo.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** Every technology to add, in the chosen regions and in all, and every region of the catalogue that the design hasn't. */
export function addEntries({ design, selection }: EditorState): readonly PaletteEntry[] {
	const chosen = selection.kind === "items" ? selection.ids.filter((id) => design.regions.has(id)) : [];
	const places: readonly ("all" | readonly Id[])[] = chosen.length === 0 ? ["all"] : [chosen, "all"];
	return [
		...technologies.flatMap((technology) =>
			technology.layer === "routing"
				? [technologyEntry(technology, "all")]
				: places.map((regions) => technologyEntry(technology, regions)),
		),
		...regionEntries(design),
	];
}

function technologyEntry(technology: Technology, regions: "all" | readonly Id[]): PaletteEntry {
	const { key, name, layer } = technology;
	const everywhere = layer === "routing" ? "" : texts.toAllRegions;
	const where = regions === "all" ? everywhere : texts.toRegions(regions.join(", "));
	return {
		id: `add ${key}${regions === "all" ? "" : ` ${regions.join(" ")}`}`,
		name: texts.addNameWhere(name, where),
		group: texts.add,
		detail: layerNames[layer],
		words: texts.technologyNewComponent(key, layerNames[layer]),
		run: () => {
			const { design } = editorStore.getState();
			const id = newComponentId(design, key);
			const label = regions === "all" ? texts.addName(name) : texts.addTo(name, regions.join(", "));
			if (editor.apply(label, addComponent(design, { technology, regions }))) {
				goTo({ kind: "items", ids: [id] }, [id]);
			}
		},
	};
}

function regionEntries(design: Design): readonly PaletteEntry[] {
	const used = new Set([...design.regions.values()].map(({ provider, code }) => `${provider} ${code}`));
	return catalogueRegions
		.filter(({ provider, code }) => !used.has(`${provider} ${code}`))
		.map(({ provider, code, name, city, jurisdiction }) => ({
			id: `add region ${provider} ${code}`,
			name: texts.addRegion(code),
			group: texts.add,
			detail: `${city} · ${provider}`,
			words: texts.newColumn({ name, city, provider, jurisdiction }),
			run: () => {
				const { design: now } = editorStore.getState();
				const id = newRegionId(now, { code });
				if (editor.apply(texts.addRegion(code), addRegion(now, { provider, code }))) {
					goTo({ kind: "items", ids: [id] }, [id]);
				}
			},
		}));
}
