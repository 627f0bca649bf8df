import { editorStore } from "../../editor/editorStore.ts";
import type { Term } from "../../engine/model/figures.ts";
import { parentPath } from "../../engine/model/path.ts";
import { showLine } from "../findings/showLine.ts";
import { termValue } from "./termValue.ts";
import styles from "./Why.module.css";

/** The terms of a figure down to its inputs; a term that a field sets leads to it. */
export function TermTree({ terms }: { readonly terms: readonly Term[] }) {
	return (
		<ul className={styles.terms}>
			{terms.map((term, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the terms of one figure never change places
				<li key={index}>
					<div className={styles.term}>
						{term.path === undefined ? <span>{term.label}</span> : <Jump label={term.label} path={term.path} />}
						<b>{termValue(term)}</b>
					</div>
					{term.source !== undefined && (
						<small className={styles.source}>
							{term.source.source}, {term.source.asOf}
							{term.source.estimated && ", estimated"}
						</small>
					)}
					{term.terms !== undefined && term.terms.length > 0 && <TermTree terms={term.terms} />}
				</li>
			))}
		</ul>
	);
}

function Jump({ label, path }: { readonly label: string; readonly path: string }) {
	return (
		<button type="button" className={styles.jump} title={`${path}, in the YAML`} onClick={() => jumpToPath(path)}>
			{label}
		</button>
	);
}

/** To the field in the YAML, or to the nearest thing around it that is written. */
export function jumpToPath(path: string): void {
	const { written } = editorStore.getState().design;
	let at = path;
	while (at !== "" && !written.has(at)) at = parentPath(at);
	const place = written.get(at);
	if (place !== undefined) showLine(place.line, place.column);
}
