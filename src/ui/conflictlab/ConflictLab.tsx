import { type KeyboardEvent, useMemo } from "react";
import { recordValues } from "../../engine/model/vocabulary.ts";
import { compareStrategies } from "../../engine/simulation/merge/lab/compareStrategies.ts";
import { labOutcome } from "../../engine/simulation/merge/lab/labOutcome.ts";
import type { LabPlay } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { LabScript } from "../../engine/simulation/merge/lab/labScript.ts";
import { playScript } from "../../engine/simulation/merge/lab/playScript.ts";
import { rulesFor } from "../../engine/simulation/merge/rulesFor.ts";
import * as texts from "../../texts/conflictLab.ts";
import { Segments } from "../charts/Segments.tsx";
import controls from "../shell/Controls.module.css";
import { useDockRoom } from "../shell/useDockRoom.ts";
import styles from "./ConflictLab.module.css";
import { conflictLab, type LabView, useConflictLab } from "./conflictLab.ts";
import { FateFacts } from "./FateFacts.tsx";
import { LabChoices } from "./LabChoices.tsx";
import { valueNames } from "./labTexts.ts";
import { MomentList } from "./MomentList.tsx";
import { NetworkStrip } from "./NetworkStrip.tsx";
import { PromiseTable } from "./PromiseTable.tsx";
import { Sides } from "./Sides.tsx";
import { StepControls } from "./StepControls.tsx";
import { StrategyTable } from "./StrategyTable.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useKeptRegions } from "./useKeptRegions.ts";

const views: readonly { readonly value: LabView; readonly name: string }[] = [
	{ value: "steps", name: texts.stepByStep },
	{ value: "strategies", name: texts.allStrategies },
	{ value: "promises", name: texts.promises },
];

/** What the sides and the steps need to be seen without scrolling. */
const roomPx = 384;

/** The dock's conflict lab: one record in two or three regions, written on both sides of a cut, and what becomes of it. */
export function ConflictLab() {
	const script = useConflictLab((state) => state.script);
	const rule = useConflictLab((state) => state.rule);
	const at = useConflictLab((state) => state.at);
	const view = useConflictLab((state) => state.view);
	const play = useMemo(() => (rule === undefined ? undefined : playScript(script, rule)), [script, rule]);
	const compared = useMemo(() => compareStrategies(script, rule), [script, rule]);
	useDockRoom({ px: roomPx, share: 0.5 });
	useKeptRegions();
	const lab = useKeptFocus(script);
	const shown = play === undefined ? 0 : Math.min(at, play.moments.length - 1);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do what the buttons of the same names do
		<div
			ref={lab}
			className={styles.lab}
			data-view={view}
			data-testid="conflict-lab"
			onKeyDown={(event) => stepByKey(event, { at: shown, last: (play?.moments.length ?? 1) - 1 })}
		>
			<div className={styles.bar}>
				<LabChoices />
				<Segments label={texts.whatIsShown} options={views} value={view} onChange={conflictLab.show} />
			</div>
			<div className={styles.body}>
				<div className={styles.steps}>
					{play === undefined ? <NoSense /> : <Played script={script} play={play} at={shown} />}
				</div>
				<div className={styles.table}>
					{view === "promises" ? <PromiseTable /> : <StrategyTable script={script} compared={compared} />}
				</div>
			</div>
		</div>
	);
}

function Played({ script, play, at }: { readonly script: LabScript; readonly play: LabPlay; readonly at: number }) {
	const moment = play.moments[at] ?? play.moments[0];
	const outcome = useMemo(() => labOutcome(script, moment), [script, moment]);
	return (
		<>
			<section className={styles.sides} aria-label={texts.theRecordInEachRegion}>
				<NetworkStrip script={script} moment={moment} />
				<Sides script={script} moment={moment} />
				<FateFacts moment={moment} outcome={outcome} />
			</section>
			<MomentList moments={play.moments} at={at}>
				<StepControls at={at} play={play} />
			</MomentList>
			<output className={styles.spoken} data-testid="conflict-moment">
				{texts.stepOf(at, play.moments.length - 1, moment.text)}
			</output>
		</>
	);
}

/** Why the chosen strategy can't play this kind of value. */
function NoSense() {
	const strategy = useConflictLab((state) => state.strategy);
	const values = useConflictLab((state) => state.script.values);
	const choice = rulesFor(strategy, values);
	return (
		<div className={styles.empty}>
			<b>{texts.thisStrategySaysNothingAboutSuch}</b>
			<p>{choice.kind === "none" ? choice.reason : ""}</p>
			<p className={styles.others}>
				{recordValues
					.filter((each) => rulesFor(strategy, each).kind === "rules")
					.map((each) => (
						<button
							key={each}
							type="button"
							className={controls.outlined}
							onClick={() => conflictLab.chooseValues(each)}
						>
							{valueNames[each]}
						</button>
					))}
			</p>
		</div>
	);
}

/** ← and → go a step back and on, Home and End to the start and the end, unless what has the focus uses them itself. */
function stepByKey(
	event: KeyboardEvent<HTMLElement>,
	{ at, last }: { readonly at: number; readonly last: number },
): void {
	const target = event.target;
	if (target instanceof HTMLElement && target.matches("input, select, textarea")) return;
	const to = { ArrowLeft: at - 1, ArrowRight: Math.min(at + 1, last), Home: 0, End: last }[event.key];
	if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
	event.preventDefault();
	conflictLab.goTo(to);
}
