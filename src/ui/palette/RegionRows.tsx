import { editor, editorStore } from "../../editor/editorStore.ts";
import { type CatalogueRegion, regions as catalogueRegions } from "../../engine/catalog/regions.ts";
import * as texts from "../../texts/palette.ts";
import { beginDrag } from "../canvas/drag/beginDrag.ts";
import { pickUp } from "../canvas/drag/pickUp.ts";
import { Mark } from "../shell/Mark.tsx";
import styles from "./Palette.module.css";

const providerNames = { aws: "AWS", azure: texts.azure, gcp: texts.googleCloud } as const;
const providerKeys = ["aws", "azure", "gcp"] as const;

/** Regions of the catalogue whose code, name, city or provider has the words. */
export function foundRegions(words: string): readonly CatalogueRegion[] {
	return catalogueRegions.filter(({ code, name, city, provider, jurisdiction }) =>
		`${code} ${name} ${city} ${providerNames[provider]} ${jurisdiction}`.toLowerCase().includes(words),
	);
}

/** Regions by provider: drag one between the columns, or press it and then the place; pressed twice, it comes last. */
export function RegionRows({ regions }: { readonly regions: readonly CatalogueRegion[] }) {
	return providerKeys.map((provider) => {
		const rows = regions.filter((region) => region.provider === provider);
		if (rows.length === 0) return null;
		return (
			<div key={provider}>
				<h4 className={styles.provider}>{providerNames[provider]}</h4>
				<ul className={styles.rows}>
					{rows.map((region) => (
						<li key={region.code}>
							<RegionRow region={region} />
						</li>
					))}
				</ul>
			</div>
		);
	});
}

function RegionRow({ region }: { readonly region: CatalogueRegion }) {
	const { provider, code, name, city } = region;
	const source = { kind: "region", region: { provider, code }, name: code } as const;
	return (
		<button
			type="button"
			className={styles.row}
			title={texts.dragItBetweenTheColumns(name, city)}
			data-region={code}
			onPointerDown={(event) => {
				if (event.button !== 0) return;
				beginDrag(source, event);
			}}
			onClick={() => pickUp(source, () => void addThisRegion(region))}
		>
			<Mark icon="pin" />
			<span>{code}</span>
			<span className={styles.where}>{city}</span>
		</button>
	);
}

async function addThisRegion({ provider, code }: CatalogueRegion): Promise<void> {
	const { addRegion, newRegionId } = await import("../../engine/model/commands/addRegion.ts");
	const { design } = editorStore.getState();
	const id = newRegionId(design, { code });
	if (editor.apply(texts.addRegion(code), addRegion(design, { provider, code }))) {
		editor.select({ kind: "items", ids: [id] });
	}
}
