import { niceTop } from "../../engine/model/numbers/niceTop.ts";
import {
	type Topology,
	type WaterfallRow,
	type WaterfallStep,
	waterfallSteps,
} from "../../engine/review/waterfallRows.ts";
import * as texts from "../../texts/charts.ts";
import styles from "./BusinessChart.module.css";
import { stepNames, stepWhy, topologyNames } from "./businessNames.ts";
import { seriesFill } from "./chartColours.ts";
import { FigureDoor } from "./FigureDoor.tsx";

export interface Case {
	readonly topology: Topology;
	readonly rows: readonly WaterfallRow[];
}

interface WaterfallProps {
	readonly cases: readonly Case[];
	readonly verdict: Topology;
	readonly money: (amount: number | null) => string;
}

const rowPx = 18;
const barPx = 10;

/** From the gain to the net, topology beside topology on one scale. */
export function Waterfall({ cases, verdict, money }: WaterfallProps) {
	const scale = scaleOf(cases.flatMap(({ rows }) => rows.flatMap(({ from, to }) => [from, to])));
	return (
		<section className={styles.waterfall} aria-label={texts.fromGainToNet} style={{ lineHeight: `${rowPx}px` }}>
			<div className={styles.steps}>
				<div className={styles.head}>{texts.aYearHead}</div>
				{waterfallSteps.map((step) => (
					<div key={step} data-sum={isSum(step)}>
						{stepNames[step]}
					</div>
				))}
			</div>
			{cases.map(({ topology, rows }) => (
				<div key={topology} className={styles.case} data-verdict={topology === verdict}>
					<div className={styles.head}>{topologyNames[topology]}</div>
					<svg height={rows.length * rowPx} aria-hidden="true" className={styles.plot}>
						<line x1={scale(0)} x2={scale(0)} y1="0" y2="100%" className={styles.zero} />
						{rows.map((row, index) => (
							<WaterfallBar key={row.step} row={row} top={index * rowPx} scale={scale} />
						))}
					</svg>
					<div className={styles.amounts}>
						{rows.map(({ step, amount }) => (
							<div key={step} data-sum={isSum(step)}>
								<FigureDoor
									title={`${topologyNames[topology]}, ${stepNames[step].toLowerCase()}: ${money(amount)}`}
									why={stepWhy(topology, step)}
								>
									{money(amount)}
								</FigureDoor>
							</div>
						))}
					</div>
				</div>
			))}
		</section>
	);
}

interface WaterfallBarProps {
	readonly row: WaterfallRow;
	readonly top: number;
	readonly scale: (amount: number) => string;
}

/** Green and plain for what adds, hatched for what takes, blue for the sums; a thin line leads to the next step. */
function WaterfallBar({ row: { step, amount, from, to }, top, scale }: WaterfallBarProps) {
	const [low, high] = from < to ? [from, to] : [to, from];
	const width = Number.parseFloat(scale(high)) - Number.parseFloat(scale(low));
	const change = amount < 0 ? seriesFill(1) : "var(--chart-3)";
	return (
		<>
			<rect
				x={scale(low)}
				y={top + (rowPx - barPx) / 2}
				width={`max(${width}%, 1px)`}
				height={barPx}
				fill={isSum(step) ? seriesFill(0) : change}
				style={{ width: `max(${width}%, 1px)` }}
			/>
			{step !== "netFirstYear" && (
				<line x1={scale(to)} x2={scale(to)} y1={top + rowPx / 2} y2={top + rowPx * 1.5} className={styles.link} />
			)}
		</>
	);
}

function isSum(step: WaterfallStep): boolean {
	return step === "net" || step === "netFirstYear";
}

/** Amounts to shares of the width. Both ends are round, and 0 lies between them. */
function scaleOf(amounts: readonly number[]): (amount: number) => string {
	const high = Math.max(0, ...amounts);
	const low = Math.min(0, ...amounts);
	const right = high > 0 ? niceTop(high) : 0;
	const left = low < 0 ? -niceTop(-low) : 0;
	const span = right - left || 1;
	return (amount) => `${((amount - left) / span) * 100}%`;
}
