import { Popover } from "radix-ui";
import type { ReactNode } from "react";
import type { Term } from "../../engine/model/figures.ts";
import { TermTree } from "../inspector/TermTree.tsx";
import styles from "./FigureDoor.module.css";

interface FigureDoorProps {
	/** What the figure is, for the heading: "sign-in, North America, write, p99". */
	readonly title: string;
	readonly terms: readonly Term[];
	readonly children: ReactNode;
}

/** A figure that opens what it is made of. */
export function FigureDoor({ title, terms, children }: FigureDoorProps) {
	return (
		<Popover.Root>
			<Popover.Trigger className={styles.door} aria-label={`Why ${title}`}>
				{children}
			</Popover.Trigger>
			{/* In full screen only what stands inside it is shown. */}
			<Popover.Portal container={document.fullscreenElement instanceof HTMLElement ? document.fullscreenElement : null}>
				<Popover.Content className={styles.panel} sideOffset={6} collisionPadding={8} side="top" align="end">
					<h3>{title}</h3>
					<TermTree terms={terms} />
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}
