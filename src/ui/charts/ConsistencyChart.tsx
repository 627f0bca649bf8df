import { useState } from "react";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { regionCurves, type StalenessCurve, worstCurves } from "../../engine/review/stalenessCurves.ts";
import * as texts from "../../texts/charts.ts";
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
			<ChartFrame title={texts.consistency}>
				<NoFeature figure="staleness" />
			</ChartFrame>
		);
	}
	const objective = feature === "" ? undefined : (features.get(feature)?.objectives.stalenessMs ?? undefined);
	return (
		<ChartFrame
			title={texts.consistency}
			aside={
				<>
					<FeaturePicker value={feature} onChange={choose} all={texts.allWorstRegion} />
					<span className={styles.aside} title={texts.shareOfReadsThatSee}>
						{texts.readsThatSeeAWriteAfter}
					</span>
				</>
			}
			tables={() => [stalenessTable(figures, nameOf, (id) => data.get(id)?.name ?? id)]}
		>
			{curves.length === 0 ? (
				<p className={styles.empty}>
					{feature === "" ? texts.noReadIsEverStale : texts.noReadOfIsEverStale(nameOf(feature))}
				</p>
			) : (
				<div className={styles.split}>
					<StalenessLines places={places} points={points} objectiveMs={objective} />
					<ul className={styles.list}>
						<li className={styles.heads}>
							<span />
							<span />
							<span title={texts.of99PercentOfTheReads}>p99</span>
							<span className={styles.lesser} title={texts.shareOfTheReadsThatSee}>
								{texts.stale}
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
								<span className={styles.name}>{texts.objectiveForP99}</span>
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
			<span className={styles.name} title={texts.readIn(name, figure.region)}>
				{name}
			</span>
			<span data-missed={figure.met === false}>
				<FigureDoor title={texts.delayInP99(name, figure.region, formatMs(figure.delayP99Ms))} why={why}>
					{formatMs(figure.delayP99Ms)}
				</FigureDoor>
			</span>
			<span className={styles.lesser}>
				<FigureDoor
					title={texts.staleReadsIn(name, figure.region, formatShare(figure.staleReadShare))}
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
