import { Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Id } from "../../engine/model/design.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import type { PartitionTotal, PartitionTotals } from "../../engine/review/partitionTotals.ts";
import * as chartsTexts from "../../texts/charts.ts";
import styles from "./ConflictsChart.module.css";
import { decadesAround } from "./decadesAround.ts";
import picker from "./FeaturePicker.module.css";
import { FigureDoor } from "./FigureDoor.tsx";
import { LineSwatch } from "./LineSwatch.tsx";
import { lineChartProps } from "./lineChartProps.ts";
import { outcomeTerms } from "./outcomeTerms.ts";
import type { ShownPartition } from "./usePartitionTotals.ts";

interface PartitionChartProps {
	readonly partition: ShownPartition;
	readonly nameOf: (feature: Id) => string;
}

/** The partition's length for which the list gives what becomes of the records, in minutes. */
const listMinutes = 10;

/** Records that both sides wrote, by the length of the partition, both axes logarithmic. */
export function PartitionChart({ partition, nameOf }: PartitionChartProps) {
	const { cutOff, regions, cut } = partition;
	const totals = partition.totals();
	const points = pointsOf(totals);
	const decades = decadesAround(totals.flatMap(({ at }) => at.map(({ records }) => Math.max(records, 0.1))));
	return (
		<div className={styles.split}>
			<div className={styles.lines} aria-hidden="true" data-testid="partition-lines">
				<ResponsiveContainer width="100%" height="100%">
					<LineChart accessibilityLayer={false} data={points} margin={{ top: 6, right: 12, bottom: 0, left: 0 }}>
						<XAxis
							dataKey="minutes"
							{...lineChartProps.time}
							ticks={[1, 10, 60]}
							tickFormatter={(minutes: number) =>
								minutes < 60 ? chartsTexts.minutesMin(minutes) : `${minutes / 60} h`
							}
						/>
						<YAxis
							scale="log"
							domain={[10 ** (decades[0] ?? 0), 10 ** (decades.at(-1) ?? 1)]}
							allowDataOverflow
							width={44}
							ticks={decades.map((decade) => 10 ** decade)}
							interval="preserveStartEnd"
							{...lineChartProps.values}
							tickFormatter={(value: number) => formatCount(value)}
						/>
						{totals.map(({ feature }, index) => (
							<Line
								key={feature}
								dataKey={(point: Readonly<Record<string, number>>) => point[feature] ?? null}
								{...lineChartProps.line(index)}
							/>
						))}
					</LineChart>
				</ResponsiveContainer>
			</div>
			<div className={styles.list}>
				<label className={styles.cut}>
					{chartsTexts.cutOff}
					<select className={picker.picker} value={cutOff} onChange={(event) => cut(event.target.value)}>
						{regions.map((region) => (
							<option key={region} value={region}>
								{region}
							</option>
						))}
					</select>
				</label>
				<p>{chartsTexts.recordsBothSidesWroteInMin(listMinutes)}</p>
				<ul>
					{totals.map((each, index) => (
						<TotalRow key={each.feature} totals={each} place={index} name={nameOf(each.feature)} />
					))}
				</ul>
			</div>
		</div>
	);
}

interface TotalRowProps {
	readonly totals: PartitionTotals;
	readonly place: number;
	readonly name: string;
}

function TotalRow({ totals: { at, terms }, place, name }: TotalRowProps) {
	const total = at.find(({ minutes }) => minutes === listMinutes);
	if (total === undefined) return null;
	return (
		<li>
			<LineSwatch place={place} />
			<span className={styles.name} title={name}>
				{name}
			</span>
			<FigureDoor
				title={chartsTexts.recordsOnBothSidesAfterMin(name, formatCount(total.records), listMinutes)}
				why={{ terms: [...outcomeTerms(total), ...terms] }}
			>
				{formatCount(total.records)}
			</FigureDoor>
			<small>{outcomeText(total)}</small>
		</li>
	);
}

function outcomeText({ lostUpdates, forPeople }: PartitionTotal): string {
	const texts = [
		lostUpdates > 0 ? chartsTexts.updatesLost(formatCount(lostUpdates)) : "",
		forPeople > 0 ? chartsTexts.needAPerson(formatCount(forPeople)) : "",
	].filter((text) => text !== "");
	return texts.length === 0 ? chartsTexts.nothingLost : texts.join(", ");
}

/** Rows of the chart: the length, and by feature the records; a logarithmic axis has no zero. */
function pointsOf(totals: readonly PartitionTotals[]): Record<string, number>[] {
	const lengths = totals[0]?.at.map(({ minutes }) => minutes) ?? [];
	return lengths.map((minutes, index) => ({
		...Object.fromEntries(totals.map(({ feature, at }) => [feature, Math.max(at[index]?.records ?? 0, 1e-3)])),
		minutes,
	}));
}
