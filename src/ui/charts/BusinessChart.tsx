import type { BusinessFigure, Figures } from "../../engine/model/figures.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { leadOf, tornadoRows } from "../../engine/review/tornadoRows.ts";
import { waterfallRows } from "../../engine/review/waterfallRows.ts";
import * as texts from "../../texts/charts.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./BusinessChart.module.css";
import { BusinessMissing } from "./BusinessMissing.tsx";
import { topologies } from "./businessNames.ts";
import { businessTables } from "./businessTables.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { Tornado } from "./Tornado.tsx";
import { Verdict } from "./Verdict.tsx";
import { Waterfall } from "./Waterfall.tsx";

/** Whether active-active pays: the verdict in words, from gain to net for each topology, and what the verdict hangs on. */
export function BusinessChart({ figures }: { readonly figures: Figures }) {
	if (figures.business === undefined) {
		return (
			<ChartFrame title={texts.businessCase}>
				<BusinessMissing />
			</ChartFrame>
		);
	}
	return <BusinessCase business={figures.business} />;
}

function BusinessCase({ business }: { readonly business: BusinessFigure }) {
	const currency = useEditor((state) => state.design.currency);
	const money = (amount: number | null) => formatMoney(amount, currency);
	const cases = topologies.map((topology) => ({ topology, rows: waterfallRows(business.topologies[topology]) }));
	const inputs = tornadoRows(business);
	const lead = leadOf(business);
	return (
		<ChartFrame title={texts.businessCase} tables={() => businessTables({ business, cases, inputs, money })}>
			<div className={styles.parts}>
				<Verdict business={business} money={money} />
				<Waterfall cases={cases} verdict={business.verdict} money={money} />
				<Tornado rows={inputs} lead={lead} money={money} />
			</div>
		</ChartFrame>
	);
}
