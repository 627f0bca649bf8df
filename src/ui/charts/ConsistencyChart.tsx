import { useState } from "react";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { regionCurves, type StalenessCurve, worstCurves } from "../../engine/review/stalenessCurves.ts";
import { Delta } from "../shell/Delta.tsx";
import { useEditor } from "../useEditor.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import styles from "./ConsistencyChart.module.css";
import { FeaturePicker } from "./FeaturePicker.tsx";
import { FigureDoor } from "./FigureDoor.tsx";
import { LineSwatch } from "./LineSwatch.tsx";
import { NoFeature } from "./NoFeature.tsx";
import { StalenessLines } from "./StalenessLines.tsx";
import { stalenessTable } from "./stalenessTable.ts";
import { useKeptPlaces } from "./useKeptPlaces.ts";

/** How soon a read sees a write: of all features in their worst regions, or of one in each region. */
export function ConsistencyChart({ figures }: { readonly figures: Figures }) {
	const features = useEditor((state) => state.design.features);
	const data = useEditor((state) => state.design.data);
	const pinned = useEditor((state) => state.baseline?.figures);
	const [chosen, choose] = useState("");
	const feature = features.has(chosen) ? chosen : "";
	const nameOf = (id: string) => features.get(id)?.name ?? id;
	const curvesOf = (of: Pick<Figures, "staleness">) => (feature === "" ? worstCurves(of) : regionCurves(of, feature));
	const { curves, points } = curvesOf(figures);
	const places = new Map(useKeptPlaces(curves.map(({ key }) => key)).map(({ subject, place }) => [subject, place]));
	const before = new Map(
		pinned === undefined ? [] : curvesOf(pinned).curves.map(({ key, figure }) => [key, figure.delayP99Ms]),
	);
	if (features.size === 0) {
		return (
			<ChartFrame title="Consistency">
				<NoFeature figure="staleness" />
			</ChartFrame>
		);
	}
	const objective = feature === "" ? undefined : (features.get(feature)?.objectives.stalenessMs ?? undefined);
	return (
		<ChartFrame
			title="Consistency"
			aside={
				<>
					<FeaturePicker value={feature} onChange={choose} all="all, worst region" />
					<span className={styles.aside} title="Share of reads that see a write after a time">
						reads that see a write after…
					</span>
				</>
			}
			tables={() => [stalenessTable(figures, nameOf, (id) => data.get(id)?.name ?? id)]}
		>
			{curves.length === 0 ? (
				<p className={styles.empty}>
					{feature === "" ? "No read" : `No read of ${nameOf(feature)}`} is ever stale: it sees every write at once.
				</p>
			) : (
				<div className={styles.split}>
					<StalenessLines places={places} points={points} objectiveMs={objective} />
					<ul className={styles.list}>
						<li className={styles.heads}>
							<span />
							<span />
							<span title="99 % of the reads see a write after so long">p99</span>
							<span className={styles.lesser} title="Share of the reads that see an old value">
								stale
							</span>
						</li>
						{curves.map((curve) => (
							<CurveRow
								key={curve.key}
								curve={curve}
								place={places.get(curve.key) ?? 0}
								name={feature === "" ? nameOf(curve.key) : curve.key}
								before={pinned === undefined ? undefined : before.get(curve.key)}
							/>
						))}
						{objective !== undefined && (
							<li className={styles.objective}>
								<span className={styles.target} />
								<span className={styles.name}>objective for p99</span>
								<span>{formatMs(objective)}</span>
							</li>
						)}
					</ul>
				</div>
			)}
		</ChartFrame>
	);
}

interface CurveRowProps {
	readonly curve: StalenessCurve;
	/** Its colour and dashes. */
	readonly place: number;
	readonly name: string;
	/** p99 of the pinned baseline. */
	readonly before: number | undefined;
}

function CurveRow({ curve: { figure }, place, name, before }: CurveRowProps) {
	const why = { figure: figureName.staleness(figure) };
	return (
		<li>
			<LineSwatch place={place} />
			<span className={styles.name} title={`${name}, read in ${figure.region}`}>
				{name}
			</span>
			<span data-missed={figure.met === false}>
				<FigureDoor title={`${name}, delay in ${figure.region}: ${formatMs(figure.delayP99Ms)} p99`} why={why}>
					{formatMs(figure.delayP99Ms)}
				</FigureDoor>
			</span>
			<span className={styles.lesser}>
				<FigureDoor
					title={`${name}, stale reads in ${figure.region}: ${formatShare(figure.staleReadShare)}`}
					why={{ figure: `${why.figure}/staleReadShare` }}
				>
					{formatShare(figure.staleReadShare)}
				</FigureDoor>
			</span>
			{before !== undefined && (
				<span className={styles.more}>
					<Delta now={figure.delayP99Ms} before={before} format={formatMs} />
				</span>
			)}
		</li>
	);
}
