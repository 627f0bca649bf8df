import { CircleX } from "lucide-react";
import { useMemo } from "react";
import { headline } from "../../engine/review/headline.ts";
import * as texts from "../../texts/shell.ts";
import why from "../inspector/Why.module.css";
import { WhyTerms } from "../inspector/WhyTerms.tsx";
import { useEditor } from "../useEditor.ts";
import { type HeadlineRow, headlineRows } from "./headlineRows.ts";
import { PopoverButton } from "./PopoverButton.tsx";
import styles from "./TopBar.module.css";

/** Monthly cost and the worst p99, availability and RTO, with their change since the pinned baseline. */
export function HeadlineFigures() {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.preview ?? (state.figuresOfBefore ? undefined : state.figures));
	const early = useEditor((state) => (state.preview === undefined ? state.early : undefined));
	const baseline = useEditor((state) => state.baseline);
	const fresh = useEditor((state) => state.figuresFresh);
	const rows = useMemo(() => {
		const known = figures === undefined ? undefined : headline(design, figures);
		const now = early?.design === design ? early.headline : known;
		const isComparable = baseline?.design.currency === design.currency;
		const before = isComparable ? headline(baseline.design, baseline.figures) : undefined;
		return headlineRows({ now, baseline: before, currency: design.currency });
	}, [design, figures, early, baseline]);
	return (
		<div className={styles.figures} data-fresh={fresh} data-testid="headline">
			{rows.map((row) => (
				<HeadlineFigure key={row.label} row={row} />
			))}
		</div>
	);
}

function HeadlineFigure({ row }: { readonly row: HeadlineRow }) {
	return (
		<PopoverButton
			className={styles.figure}
			aria-label={texts.labelRowValueWhy(row.label, row.value, row.delta === undefined ? "" : ` ${row.delta.text}`)}
			face={<Face row={row} />}
			place={{ className: why.popover }}
		>
			{() => (
				<>
					<h3>{row.label}</h3>
					<p>{row.says}</p>
					<WhyTerms why={row.why} />
				</>
			)}
		</PopoverButton>
	);
}

function Face({ row }: { readonly row: HeadlineRow }) {
	return (
		<>
			<span className={styles.label}>
				<span className={styles.wide}>{row.label}</span>
				<span className={styles.short}>{row.short}</span>
				{row.missed && <CircleX size={12} strokeWidth={1.5} role="img" aria-label={texts.missesItsObjective} />}
			</span>{" "}
			<span className={styles.value}>
				<b>{row.value}</b>{" "}
				{row.delta !== undefined && (
					<span className={styles.delta} data-change={row.delta.change}>
						{row.delta.text}
					</span>
				)}
			</span>
		</>
	);
}
