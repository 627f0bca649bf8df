import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { figureName } from "../../engine/model/figureName.ts";
import type { AvailabilityFigure, Figures } from "../../engine/model/figures.ts";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatDowntime } from "../../engine/model/numbers/formatDowntime.ts";
import { niceTop } from "../../engine/model/numbers/niceTop.ts";
import { downtimeRows } from "../../engine/review/downtimeRows.ts";
import * as texts from "../../texts/charts.ts";
import { Delta } from "../shell/Delta.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./BarRows.module.css";
import { ChartFrame } from "./ChartFrame.tsx";
import { otherFill, seriesFill } from "./chartColours.ts";
import { downtimeTable } from "./downtimeTable.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { Legend } from "./Legend.tsx";
import { NoFeature } from "./NoFeature.tsx";
import { Targets } from "./Targets.tsx";
import { useKeptPlaces } from "./useKeptPlaces.ts";

const rowPx = 18;

/** Expected downtime a year of each feature and operation, and what it is dominated by. */
export function AvailabilityChart({ figures }: { readonly figures: Figures }) {
	const features = useEditor((state) => state.design.features);
	const pinned = useEditor((state) => state.baseline?.figures.availability);
	const nameOf = (id: string) => features.get(id)?.name ?? id;
	const { rows, subjects: mostFirst, otherMinutes } = downtimeRows(figures);
	const subjects = useKeptPlaces(mostFirst);
	const bars = rows.map(({ figure, parts, rest }) => ({
		key: keyOf(figure),
		...Object.fromEntries(parts.map(({ subject, minutes }) => [subject, minutes])),
		[otherKey]: rest,
	}));
	const before = new Map(pinned?.map((figure) => [keyOf(figure), figure.downtimeMinutesPerYear]));
	const longest = Math.max(
		1e-9,
		...rows.map(({ figure, objectiveMinutes }) =>
			Math.max(figure.downtimeMinutesPerYear, Math.min(objectiveMinutes ?? 0, 3 * figure.downtimeMinutesPerYear)),
		),
	);
	if (rows.length === 0) {
		return (
			<ChartFrame title={texts.downtimeAYear}>
				<NoFeature figure="downtime" />
			</ChartFrame>
		);
	}
	return (
		<ChartFrame
			title={texts.downtimeAYear}
			aside={<span className={styles.aside}>{texts.byWhatCausesIt}</span>}
			tables={() => [downtimeTable(figures, nameOf)]}
		>
			<div className={styles.grid}>
				<div>
					{rows.map(({ figure }, index) => (
						<div key={keyOf(figure)} className={styles.name}>
							<span title={nameOf(figure.feature)}>
								{rows[index - 1]?.figure.feature === figure.feature ? "" : nameOf(figure.feature)}
							</span>
							<span className={styles.operation}>{figure.operation}</span>
						</div>
					))}
				</div>
				<div style={{ height: rows.length * rowPx }} data-testid="availability-bars" aria-hidden="true">
					<ResponsiveContainer width="100%" height="100%">
						<BarChart
							accessibilityLayer={false}
							data={bars}
							layout="vertical"
							margin={{ top: 0, right: 4, bottom: 0, left: 0 }}
						>
							<XAxis type="number" hide domain={[0, niceTop(longest * 1.02)]} />
							<YAxis type="category" dataKey="key" hide />
							{[...subjects, { subject: otherKey, place: otherPlace }].map(({ subject, place }) => (
								<Bar
									key={subject}
									dataKey={(bar: Readonly<Record<string, number | string>>) => bar[subject] ?? 0}
									stackId="downtime"
									fill={seriesFill(place)}
									stroke="var(--panel)"
									strokeWidth={0.5}
									barSize={11}
									isAnimationActive={false}
								/>
							))}
							<Targets
								rowMiddlePx={rowPx / 2}
								rows={rows.map(({ figure, objectiveMinutes }) => ({ key: keyOf(figure), target: objectiveMinutes }))}
							/>
						</BarChart>
					</ResponsiveContainer>
				</div>
				<div className={styles.values} data-pinned={pinned !== undefined}>
					{rows.map(({ figure }) => (
						<div key={keyOf(figure)} data-missed={figure.met === false}>
							<span className={styles.quiet}>
								<FigureDoor
									title={texts.featureOperationAvailabilityAvailable(
										nameOf(figure.feature),
										figure.operation,
										formatAvailability(figure.availability),
									)}
									why={{ figure: figureName.availability(figure) }}
								>
									{formatAvailability(figure.availability)}
								</FigureDoor>
							</span>
							<span>
								<FigureDoor
									title={texts.aYear(
										nameOf(figure.feature),
										figure.operation,
										formatDowntime(figure.downtimeMinutesPerYear),
									)}
									why={{ figure: `${figureName.availability(figure)}/downtimeMinutesPerYear` }}
								>
									{formatDowntime(figure.downtimeMinutesPerYear)}
								</FigureDoor>
							</span>
							{pinned !== undefined && (
								<span className={styles.delta}>
									<Delta
										now={figure.downtimeMinutesPerYear}
										before={notable(figure.downtimeMinutesPerYear, before.get(keyOf(figure)))}
										format={formatDowntime}
									/>
								</span>
							)}
						</div>
					))}
				</div>
			</div>
			<Legend
				target={
					rows.some(({ objectiveMinutes }) => objectiveMinutes !== null) ? texts.whatTheObjectiveAllows : undefined
				}
				items={[
					...subjects.map(({ subject, place }) => ({ label: subject, fill: seriesFill(place) })),
					...(otherMinutes > leastShownMinutes ? [{ label: "other", fill: otherFill }] : []),
				]}
			/>
		</ChartFrame>
	);
}

/** A second a year. */
const leastShownMinutes = 1 / 60;

/** A change of less than a second a year is none. */
function notable(minutes: number, before: number | undefined): number | undefined {
	return before === undefined || Math.abs(minutes - before) < leastShownMinutes ? undefined : before;
}

const otherKey = texts.otherCauses;
const otherPlace = 7;

function keyOf({ feature, operation }: AvailabilityFigure): string {
	return `${feature} ${operation}`;
}
