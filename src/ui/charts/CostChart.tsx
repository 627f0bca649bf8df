import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { type CostCategory, costCategories, type Figures } from "../../engine/model/figures.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { useEditor } from "../useEditor.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import styles from "./CostChart.module.css";
import { costColours } from "./chartColours.ts";
import type { TableData } from "./DataTable.tsx";
import { Legend } from "./Legend.tsx";

type ByCategory = Readonly<Record<CostCategory, number>>;
const rowPx = 21;

/** A month's bill by category, beside the same design folded into active-passive and into one region. */
export function CostChart({ figures }: { readonly figures: Figures }) {
	const currency = useEditor((state) => state.design.currency);
	const pinned = useEditor((state) => state.baseline?.figures.cost.byCategory);
	const cost = figures.cost;
	const money = (amount: number | null) => formatMoney(amount, currency);
	const bars = [
		barOf("This design", cost.monthlyTotal, cost.byCategory),
		barOf("Active-passive", cost.activePassiveMonthly, cost.activePassiveByCategory),
		barOf("Single region", cost.singleRegionMonthly, cost.singleRegionByCategory),
	].filter((bar) => bar !== undefined);
	const bySize = costCategories
		.filter((category) => cost.byCategory[category] > 0)
		.toSorted((a, b) => cost.byCategory[b] - cost.byCategory[a]);
	return (
		<ChartFrame
			title="Monthly cost"
			aside={<span className={styles.aside}>by category</span>}
			table={tableOf(figures, money)}
		>
			<div className={styles.grid}>
				<div className={styles.names}>
					{bars.map(({ name }) => (
						<div key={name} data-own={name === "This design"}>
							{name}
						</div>
					))}
				</div>
				<div style={{ height: bars.length * rowPx }}>
					<ResponsiveContainer width="100%" height="100%">
						<BarChart data={bars} layout="vertical" margin={{ top: 0, right: 0, bottom: 0, left: 0 }}>
							<XAxis type="number" hide domain={[0, "dataMax"]} />
							<YAxis type="category" dataKey="name" hide />
							{bySize.map((category) => (
								<Bar
									key={category}
									dataKey={category}
									stackId="bill"
									fill={costColours[category]}
									stroke="var(--panel)"
									strokeWidth={0.5}
									barSize={15}
									isAnimationActive={false}
								/>
							))}
						</BarChart>
					</ResponsiveContainer>
				</div>
				<div className={styles.totals}>
					{bars.map(({ name, total }) => (
						<div key={name} data-own={name === "This design"} data-testid={`cost-${name}`}>
							{money(total)}
						</div>
					))}
				</div>
			</div>
			<Legend
				note={cost.transferShare ? `Transfer is ${formatShare(cost.transferShare)} of the bill` : undefined}
				items={bySize.map((category) => ({
					label: category[0]?.toUpperCase() + category.slice(1),
					colour: costColours[category],
					value: money(cost.byCategory[category]),
					...deltaOf(cost.byCategory[category], pinned?.[category], money),
				}))}
			/>
		</ChartFrame>
	);
}

function barOf(name: string, total: number | null, byCategory: ByCategory | null) {
	return total === null || byCategory === null ? undefined : { name, total, ...byCategory };
}

function deltaOf(now: number, before: number | undefined, money: (amount: number) => string): { delta?: string } {
	if (before === undefined) return {};
	const change = now - before;
	if (Math.abs(change) < 0.5) return { delta: "—" };
	return { delta: `${change > 0 ? "+" : ""}${money(change)}` };
}

function tableOf({ cost }: Figures, money: (amount: number | null) => string): TableData {
	return {
		columns: [
			{ label: "Line" },
			{ label: "Layer" },
			{ label: "Region" },
			{ label: "Category" },
			{ label: "A month", align: "right" },
			{ label: "Estimate", align: "right" },
			{ label: "Basis" },
		],
		rows: cost.lines
			.toSorted((a, b) => b.monthly - a.monthly)
			.map((line) => [
				line.label,
				line.layer ?? "",
				line.region ?? "all",
				line.category,
				{ shown: money(line.monthly), value: line.monthly },
				{ shown: money(line.estimate), value: line.estimate },
				line.basis,
			]),
	};
}
