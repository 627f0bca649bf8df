import { markLooks } from "../../engine/drawing/compareShapes.ts";
import type { DifferenceKind } from "../../engine/model/difference.ts";
import styles from "./KindSign.module.css";

/** The sign of a kind of difference, as on the pictures; what it means stands beside it. */
export function KindSign({ kind }: { readonly kind: DifferenceKind }) {
	return (
		<span className={styles.sign} data-kind={kind} aria-hidden="true">
			{markLooks[kind].sign}
		</span>
	);
}
