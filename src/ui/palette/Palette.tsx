import { Search } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { technologies } from "../../engine/catalog/technologies.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/palette.ts";
import { useAskedFocus } from "../shell/useAskedFocus.ts";
import { useEditor } from "../useEditor.ts";
import { layerNames } from "./layerNames.ts";
import styles from "./Palette.module.css";
import { PaletteSection } from "./PaletteSection.tsx";
import { paletteSearch } from "./paletteSearch.ts";
import { foundRegions, RegionRows } from "./RegionRows.tsx";
import { TechnologyRow } from "./TechnologyRow.tsx";
import { useSummaries } from "./useSummaries.ts";

/** What can be placed: regions, and technologies by layer. Drag a row onto the canvas, or press it. */
export function Palette() {
	const [search, setSearch] = useState("");
	const used = useUsedTechnologies();
	const words = search.trim().toLowerCase();
	const [isPointedAt, setPointedAt] = useState(false);
	const summaries = useSummaries(isPointedAt || words !== "");
	const found = technologies.filter(({ key, name }) =>
		`${key} ${name} ${summaries[key] ?? ""}`.toLowerCase().includes(words),
	);
	const regions = foundRegions(words);
	return (
		<div data-testid="palette">
			<SearchField value={search} onChange={setSearch} />
			{regions.length > 0 && (
				<PaletteSection name={texts.regions} count={regions.length} open={words !== ""}>
					<RegionRows regions={regions} />
				</PaletteSection>
			)}
			{layers.map((layer) => {
				const rows = found.filter((technology) => technology.layer === layer);
				if (rows.length === 0) return null;
				return (
					<PaletteSection key={layer} name={layerNames[layer]} layer={layer} count={rows.length} open={true}>
						<ul className={styles.rows}>
							{rows.map((technology) => (
								<li key={technology.key}>
									<TechnologyRow
										technology={technology}
										used={used.has(technology.key)}
										summary={summaries[technology.key]}
										onPoint={() => setPointedAt(true)}
									/>
								</li>
							))}
						</ul>
					</PaletteSection>
				);
			})}
			{found.length + regions.length === 0 && (
				<p className={styles.empty}>{texts.nothingIsCalledAnyTechnologyCan(search)}</p>
			)}
		</div>
	);
}

function useUsedTechnologies(): ReadonlySet<string> {
	const design = useEditor((state) => state.design);
	return useMemo(
		() => new Set(layers.flatMap((layer) => [...design[layer].values()].map(({ technology }) => technology))),
		[design],
	);
}

function SearchField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
	const input = useRef<HTMLInputElement>(null);
	useAskedFocus(input, paletteSearch);
	return (
		<div className={styles.find}>
			<label>
				<Search size={14} strokeWidth={1.5} aria-hidden />
				<input
					ref={input}
					type="text"
					placeholder={texts.findTechnologyOrRegion}
					aria-label={texts.findTechnologyOrRegion}
					value={value}
					onChange={(event) => onChange(event.target.value)}
					onKeyDown={(event) => {
						if (event.key !== "Escape") return;
						event.stopPropagation();
						onChange("");
						event.currentTarget.blur();
					}}
				/>
				<kbd>/</kbd>
			</label>
		</div>
	);
}
