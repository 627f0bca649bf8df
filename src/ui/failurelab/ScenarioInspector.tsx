import type { Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { formatRate } from "../../engine/model/numbers/formatRate.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { IdField } from "../inspector/IdField.tsx";
import { useEditor } from "../useEditor.ts";
import { EventLog } from "./EventLog.tsx";
import { FaultList } from "./FaultList.tsx";
import { ObjectiveRows } from "./ObjectiveRows.tsx";
import { RequestBars } from "./RequestBars.tsx";
import { ScenarioHead } from "./ScenarioHead.tsx";
import styles from "./ScenarioInspector.module.css";
import { useRunStep } from "./useRunStep.ts";
import { useShownScenario } from "./useShownScenario.ts";
import { useViewedBranch } from "./useViewedBranch.ts";

/** The right panel while the lab is open: the requests at the moment shown, the faults, what happened, the objectives. */
export function ScenarioInspector() {
	const shown = useShownScenario();
	const viewed = useViewedBranch();
	const scenario = viewed?.scenario ?? shown;
	const run = useEditor((state) => (state.run?.scenario === scenario?.id ? state.run : undefined));
	const kept = useEditor((state) => scenario !== undefined && state.design.scenarios.has(scenario.id));
	if (scenario === undefined) {
		return (
			<div className={styles.panel}>
				<p className={styles.empty}>{texts.noScenarioIsChosenChoose}</p>
			</div>
		);
	}
	return (
		<div className={styles.panel} data-testid="scenario-inspector">
			<div className={styles.held} inert={viewed !== undefined}>
				<ScenarioHead scenario={scenario} />
			</div>
			{viewed !== undefined && <p className={styles.kept}>{texts.thisBranchIsKept(viewed.name)}</p>}
			{run !== undefined && <Requests run={run} />}
			<div className={styles.held} inert={viewed !== undefined}>
				<FaultList scenario={scenario} />
				{kept && (
					<div className={styles.section}>
						<IdField key={scenario.id} section="scenarios" id={scenario.id} />
					</div>
				)}
			</div>
			{run !== undefined && <EventLog events={run.events} />}
			{run !== undefined && <Objectives run={run} scenario={scenario} />}
		</div>
	);
}

function Requests({ run }: { readonly run: Run }) {
	const { step, second } = useRunStep(run);
	const perSecond = Object.values(run.series.regions).reduce(
		(sum, { demandPerSecond }) => sum + (demandPerSecond[step] ?? 0),
		0,
	);
	return (
		<section className={styles.section} aria-label={texts.requests}>
			<header>
				<h3>{texts.requestsAt(formatClock(second))}</h3>
				<span>{formatRate(perSecond)}</span>
			</header>
			<RequestBars run={run} step={step} />
		</section>
	);
}

function Objectives({ run, scenario }: { readonly run: Run; readonly scenario: Scenario }) {
	const figures = useEditor((state) => state.figures);
	return figures === undefined ? null : <ObjectiveRows run={run} scenario={scenario} figures={figures} />;
}
