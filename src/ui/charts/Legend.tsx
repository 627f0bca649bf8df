import type { ReactNode } from "react";
import styles from "./Legend.module.css";

export interface LegendItem {
	readonly label: string;
	readonly fill: string;
	readonly value?: ReactNode;
	readonly delta?: string;
}

interface LegendProps {
	readonly items: readonly LegendItem[];
	/** What the dashed mark in red stands for, where there is one. */
	readonly target?: string | undefined;
}

/** What the colours and textures of a chart stand for, with their sums where it has them. */
export function Legend({ items, target }: LegendProps) {
	return (
		<ul className={styles.legend} data-values={items.some(({ value }) => value !== undefined)}>
			{items.map(({ label, fill, value, delta }) => (
				<li key={label} className={styles.item} title={label}>
					<svg className={styles.swatch} aria-hidden="true">
						<rect width="12" height="10" rx="2" fill={fill} />
					</svg>
					<span className={styles.label}>{label}</span>
					{value !== undefined && <span className={styles.value}>{value}</span>}
					{delta !== undefined && <span className={styles.delta}>{delta}</span>}
				</li>
			))}
			{target !== undefined && (
				<li className={styles.item}>
					<span className={styles.target} />
					<span className={styles.label}>{target}</span>
				</li>
			)}
		</ul>
	);
}
