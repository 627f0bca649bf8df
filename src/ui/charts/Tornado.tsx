import { TriangleAlert } from "lucide-react";
import { figureName } from "../../engine/model/figureName.ts";
import type { Term } from "../../engine/model/figures.ts";
import type { TornadoRow } from "../../engine/review/tornadoRows.ts";
import styles from "./BusinessChart.module.css";
import { inputName } from "./businessNames.ts";
import { seriesFill } from "./chartColours.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { Legend } from "./Legend.tsx";
import { niceTop } from "./niceTop.ts";

interface TornadoProps {
	readonly rows: readonly TornadoRow[];
	/** Active-active's net over the better of the others', yearly. */
	readonly lead: number;
	readonly money: (amount: number | null) => string;
}

const rowPx = 18;
const barPx = 10;
const lowFill = seriesFill(0);
const highFill = seriesFill(1);

/** Active-active's lead with each input a quarter lower and a quarter higher; beyond 0 the verdict turns. */
export function Tornado({ rows, lead, money }: TornadoProps) {
	const swing = niceTop(Math.max(0, ...rows.flatMap(({ low, high }) => [Math.abs(low - lead), Math.abs(high - lead)])));
	const scale = (amount: number): string => `${50 + ((amount - lead) / swing) * 48}%`;
	const turns = rows.some(({ turnsLow, turnsHigh }) => turnsLow || turnsHigh);
	const zeroShown = Math.abs(lead) <= swing;
	return (
		<section className={styles.tornado} aria-label="What the verdict hangs on" style={{ lineHeight: `${rowPx}px` }}>
			<h4>What the verdict hangs on</h4>
			<p className={styles.aside}>
				Active-active's lead is {money(lead)} a year; {turns ? "marked inputs turn the verdict" : "no input turns it"}.
			</p>
			<div className={styles.inputs}>
				<div className={styles.names}>
					{rows.map((row) => (
						<div key={row.input} title={inputName(row)}>
							{inputName(row)}
						</div>
					))}
				</div>
				<svg height={rows.length * rowPx} aria-hidden="true" className={styles.plot} data-testid="tornado-bars">
					{rows.map((row, index) => (
						<g key={row.input}>
							<Half from={lead} to={row.low} top={index * rowPx} fill={lowFill} scale={scale} />
							<Half from={lead} to={row.high} top={index * rowPx} fill={highFill} scale={scale} />
						</g>
					))}
					<line x1="50%" x2="50%" y1="0" y2="100%" className={styles.lead} />
					{zeroShown && <line x1={scale(0)} x2={scale(0)} y1="0" y2="100%" className={styles.turning} />}
				</svg>
				<div className={styles.swings}>
					{rows.map((row) => (
						<div key={row.input}>
							<Turn row={row} />
							<FigureDoor
								title={`${inputName(row)}: ${rangeText(row, money)}`}
								why={{ terms: termsOf(row, { lead, money }) }}
							>
								{rangeText(row, money)}
							</FigureDoor>
						</div>
					))}
				</div>
			</div>
			<Legend
				target={zeroShown ? "0: here the verdict turns" : undefined}
				items={[
					{ label: "25 % lower", fill: lowFill },
					{ label: "25 % higher", fill: highFill },
				]}
			/>
		</section>
	);
}

interface HalfProps {
	readonly from: number;
	readonly to: number;
	readonly top: number;
	readonly fill: string;
	readonly scale: (amount: number) => string;
}

function Half({ from, to, top, fill, scale }: HalfProps) {
	const [low, high] = from < to ? [from, to] : [to, from];
	const width = Number.parseFloat(scale(high)) - Number.parseFloat(scale(low));
	return <rect x={scale(low)} y={top + (rowPx - barPx) / 2} width={`${width}%`} height={barPx} fill={fill} />;
}

function Turn({ row: { turnsLow, turnsHigh } }: { readonly row: TornadoRow }) {
	if (!turnsLow && !turnsHigh) return null;
	const at = [turnsLow ? "−25 %" : "", turnsHigh ? "+25 %" : ""].filter((each) => each !== "").join(", ");
	return (
		<span className={styles.turns} title={`At ${at} the verdict turns`}>
			<TriangleAlert size={12} strokeWidth={1.5} role="img" aria-label="the verdict turns at" /> {at}
		</span>
	);
}

function rangeText({ low, high }: TornadoRow, money: (amount: number) => string): string {
	return `${money(low)} … ${money(high)}`;
}

function termsOf(
	row: TornadoRow,
	{ lead, money }: { readonly lead: number; readonly money: (amount: number) => string },
): readonly Term[] {
	const computed = row.quantity === "monthlyCost" && row.topology === "activeActive";
	return [
		{ label: "Lead with this input 25 % lower", value: money(row.low) },
		{ label: "Lead as it is", value: money(lead), figure: figureName.business("netYearly") },
		{ label: "Lead with this input 25 % higher", value: money(row.high) },
		...(row.path === undefined ? [] : [{ label: "The input", value: row.path, path: row.path }]),
		...(computed ? [{ label: "The input: the bill", value: "a month", figure: figureName.costTotal }] : []),
	];
}
