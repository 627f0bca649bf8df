import styles from "./Legend.module.css";

interface LegendProps {
	readonly items: readonly {
		readonly label: string;
		readonly colour: string;
		readonly value?: string;
		readonly delta?: string;
	}[];
	/** What the dashed mark in red stands for, where there is one. */
	readonly target?: string | undefined;
	readonly note?: string | undefined;
}

/** What the colours of a chart stand for, with their sums where it has them. */
export function Legend({ items, target, note }: LegendProps) {
	return (
		<ul className={styles.legend} data-values={items.some(({ value }) => value !== undefined)}>
			{items.map(({ label, colour, value, delta }) => (
				<li key={label} className={styles.item} title={label}>
					<span className={styles.swatch} style={{ background: colour }} />
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
			{note !== undefined && <li className={styles.note}>{note}</li>}
		</ul>
	);
}
