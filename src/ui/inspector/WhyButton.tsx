import * as texts from "../../texts/why.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import type { Why } from "./Explanation.tsx";
import styles from "./Why.module.css";
import { WhyTerms } from "./WhyTerms.tsx";

interface WhyButtonProps {
	readonly title: string;
	readonly says?: string | undefined;
	readonly why: Why;
}

/** Opens what a figure is made of. */
export function WhyButton({ title, says, why }: WhyButtonProps) {
	return (
		<PopoverButton
			className={styles.why}
			aria-label={texts.whyTitle(title)}
			face="why"
			place={{ className: styles.popover, side: "left", align: "start" }}
		>
			{() => (
				<>
					<h3>{title}</h3>
					{says !== undefined && <p>{says}</p>}
					<WhyTerms why={why} />
				</>
			)}
		</PopoverButton>
	);
}
