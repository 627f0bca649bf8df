import type { ReactNode } from "react";
import styles from "./CanvasBar.module.css";

interface BarToolProps {
	readonly name: string;
	readonly on?: boolean;
	readonly onClick: () => void;
	readonly children: ReactNode;
}

/** A button of a canvas bar. */
export function BarTool({ name, on, onClick, children }: BarToolProps) {
	return (
		<button type="button" className={styles.tool} aria-label={name} title={name} aria-pressed={on} onClick={onClick}>
			{children}
		</button>
	);
}
