import { ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import type { Path } from "../../engine/model/design.ts";
import styles from "./InspectorPanel.module.css";
import { useIsWanted } from "./wantedField.ts";

interface SectionProps {
	readonly title: string;
	readonly aside?: ReactNode;
	/** Folded at first; omitted for a section that doesn't fold. */
	readonly folded?: boolean;
	/** Of the field that it shows, which unfolds it when something asks to see it. */
	readonly path?: Path;
	readonly children: ReactNode;
}

/** A part of the inspector. */
export function Section({ title, aside, folded, path, children }: SectionProps) {
	const [open, setOpen] = useState(folded !== true);
	const isWanted = useIsWanted(path ?? "-");
	useEffect(() => {
		if (isWanted) setOpen(true);
	}, [isWanted]);
	if (folded === undefined) {
		return (
			<section className={styles.section} aria-label={title}>
				<div className={styles.sectionHead}>
					<h3>{title}</h3>
					{aside !== undefined && <small>{aside}</small>}
				</div>
				{children}
			</section>
		);
	}
	return (
		<section className={styles.section} aria-label={title} style={open ? undefined : { paddingBlock: 4 }}>
			<button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
				<ChevronRight size={10} strokeWidth={1.5} aria-hidden />
				{title}
				{aside !== undefined && <small>{aside}</small>}
			</button>
			{open && children}
		</section>
	);
}
