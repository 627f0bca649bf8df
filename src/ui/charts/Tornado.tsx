import { TriangleAlert } from "lucide-react";
import { figureName } from "../../engine/model/figureName.ts";
import { niceTop } from "../../engine/model/numbers/niceTop.ts";
import type { TornadoRow } from "../../engine/review/tornadoRows.ts";
import * as texts from "../../texts/charts.ts";
import { jumpToPath } from "../inspector/jumpToPath.ts";
import styles from "./BusinessChart.module.css";
import { inputName } from "./businessNames.ts";
import { seriesFill } from "./chartColours.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { Legend } from "./Legend.tsx";

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
		<section className={styles.tornado} aria-label={texts.whatTheVerdictHangsOn} style={{ lineHeight: `${rowPx}px` }}>
			<h4>{texts.whatTheVerdictHangsOn}</h4>
			<p className={styles.aside}>{texts.activeActivesLeadIsAYear(money(lead), turns)}</p>
			<div className={styles.inputs}>
				<div className={styles.names}>
					{rows.map((row) => (
						<div key={row.input} title={inputName(row)}>
							<InputName row={row} />
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
							<End row={row} which="low" money={money} /> … <End row={row} which="high" money={money} />
						</div>
					))}
				</div>
			</div>
			<Legend
				target={zeroShown ? texts.noHereTheVerdictTurns : undefined}
				items={[
					{ label: "25 % lower", fill: lowFill },
					{ label: "25 % higher", fill: highFill },
				]}
			/>
		</section>
	);
}

/** Leads to the field that sets the input, where one does. */
function InputName({ row }: { readonly row: TornadoRow }) {
	const { path } = row;
	const name = inputName(row);
	if (path === undefined) return name;
	return (
		<button type="button" className={styles.jump} title={texts.inTheYaml(path)} onClick={() => jumpToPath(path)}>
			{name}
		</button>
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
		<span className={styles.turns} title={texts.atTheVerdictTurns(at)}>
			<TriangleAlert size={12} strokeWidth={1.5} role="img" aria-label={texts.theVerdictTurnsAt} /> {at}
		</span>
	);
}

interface EndProps {
	readonly row: TornadoRow;
	readonly which: "low" | "high";
	readonly money: (amount: number) => string;
}

/** The lead at one end of a bar. */
function End({ row, which, money }: EndProps) {
	const by = which === "low" ? "lower" : "higher";
	return (
		<FigureDoor
			title={texts.of25PercentAYear(inputName(row), by, money(row[which]))}
			why={{ figure: figureName.business(`tornado/${row.input}/${which}`) }}
		>
			{money(row[which])}
		</FigureDoor>
	);
}
