import type { Term } from "../../engine/model/figures.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
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
		<PopoverButton
			className={styles.why}
			aria-label={`Why ${title}`}
			face="why"
			place={{ className: styles.popover, side: "left", align: "start" }}
		>
			{() => (
				<>
					<h3>{title}</h3>
					{says !== undefined && <p>{says}</p>}
					<TermTree terms={terms} />
				</>
			)}
		</PopoverButton>
	);
}
