import type { ReactNode } from "react";
import type { Scene } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/present.ts";
import { AvailabilityChart } from "../charts/AvailabilityChart.tsx";
import { ConsistencyChart } from "../charts/ConsistencyChart.tsx";
import { CostChart } from "../charts/CostChart.tsx";
import { FillDefs } from "../charts/FillDefs.tsx";
import { LatencyChart } from "../charts/LatencyChart.tsx";
import { useEditor } from "../useEditor.ts";
import { SceneFacts } from "./SceneFacts.tsx";
import { SceneSeries } from "./SceneSeries.tsx";
import styles from "./SceneView.module.css";

const charts: Readonly<Record<NonNullable<Scene["chart"]>, (figures: Figures) => ReactNode>> = {
	latency: (figures) => <LatencyChart figures={figures} />,
	cost: (figures) => <CostChart figures={figures} />,
	availability: (figures) => <AvailabilityChart figures={figures} />,
	consistency: (figures) => <ConsistencyChart figures={figures} />,
};

/** What the scene shows beside the diagram: while a scenario plays what becomes of the requests, else its chart. */
export function SceneSide({ scene, run }: { readonly scene: Scene; readonly run: Run | undefined }) {
	const figures = useEditor((state) => state.figures);
	if (scene.scenario !== undefined) {
		return (
			<aside className={styles.side}>
				{run === undefined ? (
					<p className={styles.waiting}>{texts.playingTheScenario}</p>
				) : (
					<>
						<SceneSeries run={run} scene={scene} />
						<SceneFacts run={run} about={scene.chart ?? "availability"} />
					</>
				)}
			</aside>
		);
	}
	if (scene.chart === undefined) return null;
	return (
		<aside className={styles.side} data-chart={scene.chart}>
			<FillDefs />
			{figures === undefined ? (
				<p className={styles.waiting}>{texts.computingTheFigures}</p>
			) : (
				charts[scene.chart](figures)
			)}
		</aside>
	);
}
