import type { DifferenceKind } from "../../engine/model/difference.ts";
import * as texts from "../../texts/compare.ts";
import styles from "./ComparePictures.module.css";
import { KindSign } from "./KindSign.tsx";

const kinds: readonly DifferenceKind[] = ["added", "removed", "changed", "moved"];

/** What the marks on the pictures say. */
export function MarkKey() {
	return (
		<ul className={styles.key} aria-label={texts.marks}>
			{kinds.map((kind) => (
				<li key={kind}>
					<KindSign kind={kind} /> {kind}
				</li>
			))}
		</ul>
	);
}
