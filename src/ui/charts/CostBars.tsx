import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Id } from "../../engine/model/design.ts";
import { niceTop } from "../../engine/model/numbers/niceTop.ts";
import type { CostBar, CostBreakdown } from "../../engine/review/costBars.ts";
import * as texts from "../../texts/charts.ts";
import type { Why } from "../inspector/Explanation.tsx";
import { useEditor } from "../useEditor.ts";
import { billFigure, groupFigure } from "./billNames.ts";
import styles from "./CostChart.module.css";
import { seriesFill } from "./chartColours.ts";
import { designNames, groupName, groupSeries } from "./costNames.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { Legend } from "./Legend.tsx";
import { Targets } from "./Targets.tsx";

interface CostBarsProps {
	readonly by: CostBreakdown;
	readonly bars: readonly CostBar[];
	readonly groups: readonly string[];
	readonly regions: readonly Id[];
	readonly money: (amount: number | null) => string;
}

const rowPx = 20;

/** The bills as stacked bars, and what each group is of this design's. */
export function CostBars({ by, bars, groups, regions, money }: CostBarsProps) {
	const budget = useEditor((state) => state.design.costs.monthlyBudget);
	const most = niceTop(Math.max(1, budget ?? 0, ...bars.map(({ total }) => total)));
	const own = bars.find(({ design }) => design === "own");
	const pinned = bars.find(({ design }) => design === "pinned");
	const fillOf = (group: string) => seriesFill(groupSeries(by, group, regions));
	return (
		<>
			<div className={styles.grid} style={{ lineHeight: `${rowPx}px` }}>
				<div className={styles.names}>
					{bars.map(({ design }) => (
						<div key={design} data-own={design === "own"}>
							{designNames[design]}
						</div>
					))}
				</div>
				<div style={{ height: bars.length * rowPx }} aria-hidden="true" data-testid="cost-bars">
					<ResponsiveContainer width="100%" height="100%">
						{/* Recharts stacks in the order in which its bars came; a new chart has them in ours. */}
						<BarChart
							key={`${by} ${groups.join(" ")}`}
							accessibilityLayer={false}
							data={bars.map(({ design, amounts }) => ({ key: design, ...amounts }))}
							layout="vertical"
							margin={{ top: 0, right: 2, bottom: 0, left: 0 }}
						>
							<XAxis type="number" hide domain={[0, most]} />
							<YAxis type="category" dataKey="key" hide />
							{groups.map((group) => (
								<Bar
									key={group}
									dataKey={(bar: Readonly<Record<string, number | string>>) => bar[group] ?? 0}
									stackId="bill"
									fill={fillOf(group)}
									stroke="var(--panel)"
									strokeWidth={0.5}
									barSize={14}
									isAnimationActive={false}
								/>
							))}
							<Targets rowMiddlePx={rowPx / 2} rows={[{ key: "own", target: budget ?? null }]} />
						</BarChart>
					</ResponsiveContainer>
				</div>
				<div className={styles.totals}>
					{bars.map((bar) => (
						<div
							key={bar.design}
							data-own={bar.design === "own"}
							data-missed={bar.design === "own" && budget !== undefined && bar.total > budget}
							data-testid={`cost-${bar.design}`}
						>
							<FigureDoor
								title={texts.designTotalAMonth(designNames[bar.design], money(bar.total))}
								why={named(billFigure(bar.design))}
							>
								{money(bar.total)}
							</FigureDoor>
						</div>
					))}
				</div>
			</div>
			<Legend
				target={budget === undefined ? undefined : texts.budget(money(budget))}
				items={groups.map((group) => {
					const amount = own?.amounts[group] ?? 0;
					const name = groupName(by, group);
					return {
						label: name,
						fill: fillOf(group),
						value: (
							<FigureDoor
								title={texts.nameAmountAMonth(name, money(amount))}
								why={named(groupFigure("own", by, group))}
							>
								{money(amount)}
							</FigureDoor>
						),
						...(pinned === undefined ? {} : { delta: changeText(amount - (pinned.amounts[group] ?? 0), money) }),
					};
				})}
			/>
		</>
	);
}

/** The pinned baseline's own terms went with its design. */
function named(figure: string | undefined): Why {
	return figure === undefined ? { terms: [{ label: texts.keptWhenItWasPinned, value: null }] } : { figure };
}

function changeText(change: number, money: (amount: number) => string): string {
	if (Math.abs(change) < 0.5) return "—";
	return `${change > 0 ? "+" : ""}${money(change)}`;
}
