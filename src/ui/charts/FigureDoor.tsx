import type { ReactNode } from "react";
import * as texts from "../../texts/charts.ts";
import { Explanation, type Why } from "../inspector/Explanation.tsx";
import whyStyles from "../inspector/Why.module.css";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import styles from "./FigureDoor.module.css";

interface FigureDoorProps {
	/** What the figure is, for the heading: "sign-in, North America, write, p99". */
	readonly title: string;
	readonly why: Why;
	readonly children: ReactNode;
}

/** A figure that opens what it is made of. */
export function FigureDoor({ title, why, children }: FigureDoorProps) {
	return (
		<PopoverButton
			className={styles.door}
			aria-label={texts.whyTitle(title)}
			face={children}
			place={{ className: `${whyStyles.popover} ${styles.panel}`, side: "top", align: "end", gap: 6 }}
		>
			{() => (
				<>
					<h3>{title}</h3>
					<Explanation why={why} />
				</>
			)}
		</PopoverButton>
	);
}
