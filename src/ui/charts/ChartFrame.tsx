import { Table2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import * as texts from "../../texts/charts.ts";
import styles from "./ChartFrame.module.css";
import { CopyCsv } from "./CopyCsv.tsx";
import { DataTable, type TableData } from "./DataTable.tsx";

interface ChartFrameProps {
	readonly title: string;
	/** Stands beside the title: a picker, or what the chart is by. */
	readonly aside?: ReactNode;
	/** The same figures as tables, made when they are asked for: the chart's accessible twin, and what is copied as CSV. */
	readonly tables?: () => readonly TableData[];
	readonly children: ReactNode;
}

/** A chart with its title, its table twin and its CSV copy. */
export function ChartFrame({ title, aside, tables, children }: ChartFrameProps) {
	const [asTable, setAsTable] = useState(false);
	return (
		<section className={styles.frame} aria-label={title}>
			<header className={styles.head}>
				<h3 className={styles.title}>{title}</h3>
				{aside}
				{tables !== undefined && (
					<span className={styles.actions}>
						<button
							type="button"
							className={styles.icon}
							aria-pressed={asTable}
							aria-label={texts.asATable(title)}
							title={texts.showAsATable}
							onClick={() => setAsTable(!asTable)}
						>
							<Table2 size={14} strokeWidth={1.5} />
						</button>
						<CopyCsv title={title} tables={tables} />
					</span>
				)}
			</header>
			<div className={styles.body}>
				{asTable && tables !== undefined
					? tables().map((table) => <DataTable key={table.caption ?? title} caption={title} table={table} />)
					: children}
			</div>
		</section>
	);
}
