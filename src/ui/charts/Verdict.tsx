import { figureName } from "../../engine/model/figureName.ts";
import type { BusinessFigure } from "../../engine/model/figures.ts";
import * as texts from "../../texts/charts.ts";
import { Sentence } from "../shell/Sentence.tsx";
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
		<section className={styles.verdict} aria-label={texts.verdict} data-verdict={business.verdict}>
			<h4>{texts.isWorthMost(topologyNames[business.verdict])}</h4>
			<p>
				<Sentence
					text={next === undefined ? texts.itNetsAYear : texts.itNetsMoreThanTheNextBest}
					parts={{
						amount: (
							<FigureDoor
								title={texts.verdictNetYearlyA(topologyNames[business.verdict], money(best.netYearly))}
								why={{ figure: figureName.business("verdict") }}
							>
								{money(best.netYearly)}
							</FigureDoor>
						),
						lead: <span className={styles.whole}>{ahead === 0 ? texts.asMuchAs : texts.moreThan(money(ahead))}</span>,
						next: next !== undefined && topologyNames[next].toLowerCase(),
					}}
				/>
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
	return <p>{now > before ? texts.activeActiveNetsMore(amount) : texts.activeActiveNetsLess(amount)}</p>;
}

function Payback({ business, money }: VerdictProps) {
	const { netYearly, netFirstYear } = business.topologies.activeActive;
	const oneTime = <span className={styles.whole}>{money(netYearly - netFirstYear)}</span>;
	const months = business.paybackMonths;
	const why = { figure: figureName.business("paybackMonths") };
	if (months === null) {
		const never = (
			<FigureDoor title={texts.paybackNever} why={why}>
				{texts.never}
			</FigureDoor>
		);
		const net = <span className={styles.whole}>{money(netYearly)}</span>;
		return (
			<p>
				<Sentence text={texts.activeActiveNeverPaysBack} parts={{ never, oneTime, net }} />
			</p>
		);
	}
	if (months === 0) return <p>{texts.activeActiveHasNoOneTimeCosts}</p>;
	const text = formatMonths(months);
	const door = (
		<FigureDoor title={texts.paybackIn(text)} why={why}>
			{text}
		</FigureDoor>
	);
	return (
		<p>
			<Sentence text={texts.activeActivePaysBack} parts={{ oneTime, months: door }} />
		</p>
	);
}

function BreakEven({ business, money }: VerdictProps) {
	const written = useEditor((state) => state.design.business?.outageCostPerHour ?? null);
	const from = business.breakEvenOutageCostPerHour;
	const why = { figure: figureName.business("breakEvenOutageCostPerHour") };
	if (from === null) {
		const noOutageCost = (
			<FigureDoor title={texts.breakEvenNone} why={why}>
				{texts.noOutageCost}
			</FigureDoor>
		);
		return (
			<p>
				<Sentence text={texts.noOutageCostMakesItTheBest} parts={{ noOutageCost }} />
			</p>
		);
	}
	if (from === 0) {
		const costNothing = (
			<FigureDoor title={texts.breakEvenOutagesThatCostNothing} why={why}>
				{texts.costNothing}
			</FigureDoor>
		);
		return (
			<p>
				<Sentence text={texts.bestEvenIfOutagesCostNothing} parts={{ costNothing }} />
			</p>
		);
	}
	const door = (
		<FigureDoor title={texts.breakEvenAnHour(money(from))} why={why}>
			{money(from)}
		</FigureDoor>
	);
	return (
		<p>
			<Sentence text={texts.activeActiveIsTheBestFrom} parts={{ from: door, written: money(written) }} />
		</p>
	);
}
