import { figureName } from "../../engine/model/figureName.ts";
import type { BusinessFigure } from "../../engine/model/figures.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./BusinessChart.module.css";
import { topologies, topologyNames } from "./businessNames.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { formatMonths } from "./formatMonths.ts";

interface VerdictProps {
	readonly business: BusinessFigure;
	readonly money: (amount: number | null) => string;
}

/** Which topology nets most, when active-active pays back, and from which outage cost on it is best. */
export function Verdict({ business, money }: VerdictProps) {
	const best = business.topologies[business.verdict];
	const others = topologies.filter((topology) => topology !== business.verdict);
	const next = others.toSorted((a, b) => business.topologies[b].netYearly - business.topologies[a].netYearly)[0];
	const ahead = next === undefined ? 0 : best.netYearly - business.topologies[next].netYearly;
	return (
		<section className={styles.verdict} aria-label="Verdict" data-verdict={business.verdict}>
			<h4>{topologyNames[business.verdict]} is worth most</h4>
			<p>
				It nets{" "}
				<FigureDoor
					title={`${topologyNames[business.verdict]}: ${money(best.netYearly)} a year`}
					why={{ figure: figureName.business("verdict") }}
				>
					{money(best.netYearly)}
				</FigureDoor>{" "}
				a year
				{next !== undefined && (
					<>
						, <span className={styles.whole}>{ahead === 0 ? "as much as" : `${money(ahead)} more than`}</span>{" "}
						{topologyNames[next].toLowerCase()}, the next best
					</>
				)}
				.
			</p>
			<Change now={business.netYearly} money={money} />
			<Payback business={business} money={money} />
			<BreakEven business={business} money={money} />
		</section>
	);
}

/** How active-active's net has changed since the baseline was pinned. */
function Change({ now, money }: { readonly now: number; readonly money: (amount: number | null) => string }) {
	const before = useEditor((state) => state.baseline?.figures.business?.netYearly);
	if (before === undefined || Math.abs(now - before) < 0.5) return null;
	const amount = money(Math.abs(now - before));
	return (
		<p>
			Active-active nets {amount} a year {now > before ? "more" : "less"} than in the pinned baseline.
		</p>
	);
}

function Payback({ business, money }: VerdictProps) {
	const { netYearly, netFirstYear } = business.topologies.activeActive;
	const oneTime = <span className={styles.whole}>{money(netYearly - netFirstYear)}</span>;
	const months = business.paybackMonths;
	const why = { figure: figureName.business("paybackMonths") };
	if (months === null) {
		return (
			<p>
				Active-active{" "}
				<FigureDoor title="Payback: never" why={why}>
					never
				</FigureDoor>{" "}
				pays its one-time costs of {oneTime} back: it nets <span className={styles.whole}>{money(netYearly)}</span> a
				year.
			</p>
		);
	}
	if (months === 0) return <p>Active-active has no one-time costs to pay back.</p>;
	const text = formatMonths(months);
	return (
		<p>
			Active-active pays its one-time costs of {oneTime} back in{" "}
			<FigureDoor title={`Payback: ${text}`} why={why}>
				{text}
			</FigureDoor>
			.
		</p>
	);
}

function BreakEven({ business, money }: VerdictProps) {
	const written = useEditor((state) => state.design.business?.outageCostPerHour ?? null);
	const from = business.breakEvenOutageCostPerHour;
	const why = { figure: figureName.business("breakEvenOutageCostPerHour") };
	if (from === null) {
		return (
			<p>
				<FigureDoor title="Break-even: none" why={why}>
					No outage cost
				</FigureDoor>{" "}
				makes active-active the best: it is not available enough for what it costs.
			</p>
		);
	}
	if (from === 0) {
		return (
			<p>
				Active-active would be the best even if outages{" "}
				<FigureDoor title="Break-even: outages that cost nothing" why={why}>
					cost nothing
				</FigureDoor>
				.
			</p>
		);
	}
	return (
		<p>
			Active-active is the best from an outage cost of{" "}
			<FigureDoor title={`Break-even: ${money(from)} an hour`} why={why}>
				{money(from)}
			</FigureDoor>{" "}
			an hour on; it is {money(written)} here.
		</p>
	);
}
