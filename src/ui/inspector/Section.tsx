import { ChevronRight } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import type { Path } from "../../engine/model/design.ts";
import { setSectionOpen, useSectionOpen } from "./foldedSections.ts";
import styles from "./InspectorPanel.module.css";
import { useIsWanted } from "./wantedField.ts";

interface SectionProps {
	readonly title: string;
	readonly aside?: ReactNode;
	/** Folded until somebody opens it; what is opened or folded stays so. */
	readonly folded?: boolean;
	/** Of the field that it shows, which unfolds it when something asks to see it. */
	readonly path?: Path;
	readonly children: ReactNode;
}

/** While fields are searched, what is found stands open. */
export const SearchedSections = createContext(false);

/** A part of the inspector that folds. */
export function Section({ title, aside, folded = false, path, children }: SectionProps) {
	const searched = useContext(SearchedSections);
	const open = useSectionOpen(title, !folded) || searched;
	const isWanted = useIsWanted(path ?? "-");
	useEffect(() => {
		if (isWanted) setSectionOpen(title, true);
	}, [isWanted, title]);
	// Of several with one title each is named by what it is of.
	const named = title === "Figures" && typeof aside === "string" && aside !== "" ? `${title}, ${aside}` : title;
	return (
		<section className={styles.section} aria-label={named} data-open={open}>
			<h3 className={styles.sectionHead}>
				<button type="button" className={styles.fold} aria-expanded={open} onClick={() => setSectionOpen(title, !open)}>
					<span>{title}</span>
					<ChevronRight size={10} strokeWidth={1.5} aria-hidden />
					{aside !== undefined && <small>{aside}</small>}
				</button>
			</h3>
			{open && children}
		</section>
	);
}
