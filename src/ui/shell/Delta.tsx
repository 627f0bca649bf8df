import styles from "./Delta.module.css";

interface DeltaProps {
	readonly now: number | null;
	/** undefined: nothing is pinned. */
	readonly before: number | null | undefined;
	readonly format: (amount: number) => string;
}

/** Change since the baseline; red for worse, where more is worse. Nothing for no change, or what can't be compared. */
export function Delta({ now, before, format }: DeltaProps) {
	if (now === null || before === null || before === undefined) return null;
	const change = now - before;
	if (Math.abs(change) <= Math.abs(before) * 1e-6) return null;
	return (
		<span className={styles.delta} data-worse={change > 0}>
			<svg viewBox="0 0 7 6" width="7" height="6" role="img" aria-label={change > 0 ? "up" : "down"}>
				<path d={change > 0 ? "M3.5 0L7 6H0z" : "M3.5 6L0 0h7z"} />
			</svg>
			{format(Math.abs(change))}
		</span>
	);
}
