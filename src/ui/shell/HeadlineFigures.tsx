import { CircleX } from "lucide-react";
import { useMemo } from "react";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { type Headline, headline } from "../../engine/review/headline.ts";
import { useEditor } from "../useEditor.ts";
import { Delta } from "./Delta.tsx";
import styles from "./HeadlineFigures.module.css";

interface Shown {
	readonly label: string;
	readonly short: string;
	readonly text: string;
	readonly missed: boolean;
	readonly title: string;
	/** Lower is better in all four, downtime standing in for availability. null: no number. */
	readonly value: number | null;
	readonly change: (amount: number) => string;
}

/** Monthly cost, worst p99, worst availability and longest recovery, with their change since the pinned baseline. */
export function HeadlineFigures() {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.preview ?? state.figures);
	const baseline = useEditor((state) => state.baseline?.figures);
	const fresh = useEditor((state) => state.figuresFresh);
	const now = useMemo(() => figures && shownOf(headline(design, figures), design.currency), [design, figures]);
	const before = useMemo(() => baseline && shownOf(headline(design, baseline), design.currency), [design, baseline]);
	return (
		<dl className={styles.figures} data-fresh={fresh}>
			{(now ?? unknown).map((figure, index) => (
				<div key={figure.label} title={figure.title} data-testid={`headline-${index}`}>
					<dt>
						<span className={styles.long}>{figure.label}</span>
						<span className={styles.short}>{figure.short}</span>
						{figure.missed && <CircleX size={12} strokeWidth={1.5} aria-label="objective missed" />}
					</dt>
					<dd>
						<b>{figure.text}</b>
						<Delta now={figure.value} before={before?.[index]?.value} format={figure.change} />
					</dd>
				</div>
			))}
		</dl>
	);
}

const nothing = { missed: false, title: "Computing", value: null, text: "—", change: () => "" };
const unknown: readonly Shown[] = [
	{ ...nothing, label: "Monthly cost", short: "Cost" },
	{ ...nothing, label: "Worst p99", short: "p99" },
	{ ...nothing, label: "Worst availability", short: "Avail." },
	{ ...nothing, label: "RTO", short: "RTO" },
];

function shownOf(figures: Headline, currency: string): readonly Shown[] {
	const { worstLatency, worstAvailability, longestRecovery } = figures;
	return [
		{
			label: "Monthly cost",
			short: "Cost",
			text: formatMoney(figures.monthlyCost, currency),
			missed: figures.budgetMet === false,
			title: figures.budgetMet === false ? "Over the monthly budget" : "Sum of the monthly bill",
			value: figures.monthlyCost,
			change: (amount) => formatMoney(amount, currency),
		},
		{
			label: "Worst p99",
			short: "p99",
			text: formatMs(worstLatency?.p99Ms),
			missed: worstLatency?.met === false,
			title:
				worstLatency === null
					? ""
					: `${worstLatency.feature}, ${worstLatency.operation}s from ${worstLatency.population}`,
			value: worstLatency?.p99Ms ?? null,
			change: formatMs,
		},
		{
			label: "Worst availability",
			short: "Avail.",
			text: formatAvailability(worstAvailability?.availability),
			missed: worstAvailability?.met === false,
			title: worstAvailability === null ? "" : `${worstAvailability.feature}, ${worstAvailability.operation}s`,
			value: worstAvailability?.downtimeMinutesPerYear ?? null,
			change: (minutes) => `${formatSeconds(minutes * 60)} a year`,
		},
		{
			label: "RTO",
			short: "RTO",
			text:
				longestRecovery === null
					? "—"
					: longestRecovery.rtoSeconds === null
						? "on return"
						: formatSeconds(longestRecovery.rtoSeconds),
			missed: longestRecovery?.met === false,
			title:
				longestRecovery === null
					? ""
					: `${longestRecovery.feature}, ${longestRecovery.operation}s, when ${longestRecovery.region} is lost`,
			value: longestRecovery?.rtoSeconds ?? null,
			change: formatSeconds,
		},
	];
}
