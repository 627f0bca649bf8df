import { TrendingDown, TrendingUp } from "lucide-react";
import { useState } from "react";
import {
	type FigureChange,
	type FigureComparison,
	type FigureKind,
	type FigureVerdict,
	figureKinds,
	type HeadlineChange,
} from "../../engine/model/figureChange.ts";
import { verdictWords } from "../../engine/review/compare/verdictWords.ts";
import * as texts from "../../texts/compare.ts";
import styles from "./CompareTables.module.css";
import { isChangedMuch } from "./shownFigures.ts";

const kindNames: Readonly<Record<FigureKind, string>> = {
	cost: texts.costAMonth,
	latency: texts.latency,
	availability: texts.availability,
	recovery: texts.recovery,
	staleness: texts.staleness,
	conflicts: texts.conflicts,
	business: texts.businessCase,
};

/** Each figure of both designs: the headline ones always, of the others what changed, or all. */
export function FigureTable({ comparison }: { readonly comparison: FigureComparison | undefined }) {
	const [onlyMuch, setOnlyMuch] = useState(true);
	const figures = comparison?.figures ?? [];
	const shown = onlyMuch ? figures.filter(isChangedMuch) : figures;
	return (
		<section className={styles.pane} aria-label={texts.changesOfTheFigures} aria-busy={comparison === undefined}>
			<header className={styles.head}>
				<h3>{texts.figures}</h3>
				<label>
					<input type="checkbox" checked={onlyMuch} onChange={(event) => setOnlyMuch(event.target.checked)} />
					{texts.onlyWhatChangedMoreThan1}
				</label>
			</header>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled by keys takes the focus */}
			<section className={styles.scroll} tabIndex={0} aria-label={texts.figuresScrolled}>
				{comparison === undefined ? (
					<p className={styles.empty}>{texts.theFiguresAreBeingComputed}</p>
				) : (
					<table className={styles.table}>
						<caption>{texts.changesOfTheFigures}</caption>
						<thead>
							<tr>
								<th scope="col">{texts.figure}</th>
								<th scope="col" data-align="right">
									{texts.before}
								</th>
								<th scope="col" data-align="right">
									{texts.after}
								</th>
								<th scope="col" data-align="right">
									{texts.change}
								</th>
								<th scope="col" className={styles.verdictHead}>
									<span className={styles.unseenText}>{texts.betterOrWorse}</span>
								</th>
							</tr>
						</thead>
						<tbody>
							<GroupRow title={texts.headline} />
							{comparison.headline.map((row) => (
								<FigureRow key={row.label} row={row} of={ownerText(row)} />
							))}
						</tbody>
						{figureKinds
							.filter((kind) => shown.some((row) => row.kind === kind))
							.map((kind) => (
								<tbody key={kind}>
									<GroupRow title={kindNames[kind]} />
									{shown
										.filter((row) => row.kind === kind)
										.map((row) => (
											<FigureRow key={row.figure} row={row} />
										))}
								</tbody>
							))}
					</table>
				)}
				{comparison !== undefined && shown.length === 0 && (
					<p className={styles.empty}>
						{figures.every(({ verdict }) => verdict === "same") ? texts.noFigureChanges : texts.noFigureChangesByMore}
					</p>
				)}
			</section>
		</section>
	);
}

function GroupRow({ title }: { readonly title: string }) {
	return (
		<tr>
			<th scope="rowgroup" colSpan={5} className={styles.group}>
				{title}
			</th>
		</tr>
	);
}

function ownerText({ of }: HeadlineChange): string {
	return of.a === of.b ? of.b : `${of.a || "—"} → ${of.b || "—"}`;
}

type ShownRow = Pick<FigureChange, "label" | "text" | "verdict" | "delta">;

function FigureRow({ row, of = "" }: { readonly row: ShownRow; readonly of?: string }) {
	return (
		<tr data-same={row.verdict === "same"}>
			<th scope="row">
				{row.label}
				{of !== "" && <small>{of}</small>}
			</th>
			<td data-align="right">{row.text.a}</td>
			<td data-align="right">{row.text.b}</td>
			<td data-align="right">{row.verdict === "same" ? "" : row.text.delta}</td>
			<td className={styles.verdict} data-verdict={row.verdict}>
				<Verdict verdict={row.verdict} delta={row.delta} />
			</td>
		</tr>
	);
}

function Verdict({ verdict, delta }: { readonly verdict: FigureVerdict; readonly delta: number | null }) {
	const Icon = (delta ?? 0) < 0 ? TrendingDown : TrendingUp;
	return (
		<span>
			{delta !== null && delta !== 0 && <Icon size={12} strokeWidth={1.5} aria-hidden />}
			{verdictWords[verdict]}
		</span>
	);
}
