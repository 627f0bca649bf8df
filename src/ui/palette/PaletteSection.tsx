import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Layer } from "../../engine/model/vocabulary.ts";
import styles from "./Palette.module.css";

interface PaletteSectionProps {
	readonly name: string;
	readonly layer?: Layer;
	readonly count: number;
	/** Until the user folds or opens it. */
	readonly open: boolean;
	readonly children: ReactNode;
}

/** A part of the palette that folds to its heading. */
export function PaletteSection({ name, layer, count, open, children }: PaletteSectionProps) {
	const [chosen, setChosen] = useState<boolean>();
	const shown = chosen ?? open;
	return (
		<section aria-label={name}>
			<button type="button" className={styles.heading} aria-expanded={shown} onClick={() => setChosen(!shown)}>
				<ChevronRight size={10} strokeWidth={1.5} aria-hidden />
				{layer !== undefined && <i style={{ background: `var(--layer-${layer})` }} />}
				{name}
				{!shown && <small>{count}</small>}
			</button>
			{shown && children}
		</section>
	);
}
