import { Popover } from "radix-ui";
import type { Term } from "../../engine/model/figures.ts";
import { TermTree } from "./TermTree.tsx";
import styles from "./Why.module.css";

interface WhyButtonProps {
	readonly title: string;
	readonly says?: string | undefined;
	readonly terms: readonly Term[];
}

/** Opens what a figure is made of. */
export function WhyButton({ title, says, terms }: WhyButtonProps) {
	return (
		<Popover.Root>
			<Popover.Trigger className={styles.why} aria-label={`Why ${title}`}>
				why
			</Popover.Trigger>
			<Popover.Portal>
				<Popover.Content className={styles.popover} sideOffset={4} collisionPadding={8} side="left" align="start">
					<h3>{title}</h3>
					{says !== undefined && <p>{says}</p>}
					<TermTree terms={terms} />
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}
