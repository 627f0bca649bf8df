import { X } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { Id, Scenario } from "../../engine/model/design.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import type { Operation } from "../../engine/model/vocabulary.ts";
import type { RecoveryBreakdown, WhyRecovery as Why } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";
import { Segments } from "../charts/Segments.tsx";
import { jumpToPath } from "../inspector/jumpToPath.ts";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";
import { AgreementRows } from "./AgreementRows.tsx";
import { axisTicks } from "./axisTicks.ts";
import { rangeText, recoverText, resultText } from "./recoveryText.ts";
import { SameTimeRows } from "./SameTimeRows.tsx";
import { ShorterRows } from "./ShorterRows.tsx";
import { StageBar, StageRow } from "./StageRow.tsx";
import { stageAxis } from "./stageAxis.ts";
import { useWhyRecovery } from "./useWhyRecovery.ts";
import styles from "./WhyRecovery.module.css";

export interface WhyRecoveryProps {
	/** What is played; the same object as long as it is the same scenario. */
	readonly scenario: Scenario;
	/** = 1 */
	readonly seed?: number;
	/** The requests of one feature and operation; of all who were hit without them. */
	readonly feature?: Id | undefined;
	readonly operation?: Operation | undefined;
	/** Beside the title: "Open the run". */
	readonly actions?: ReactNode;
	readonly onClose?: () => void;
}

/** Why a run takes so long to recover: its stages on one axis, where each comes from, and what would shorten it. */
export function WhyRecovery({ scenario, seed = 1, feature, operation, actions, onClose }: WhyRecoveryProps) {
	const { why, fresh, whole, baselineSeconds } = useWhyRecovery({ scenario, seed, feature, operation });
	const [shown, setShown] = useState<Shown>("played");
	const titleId = useId();
	const breakdown = why?.[shown];
	return (
		<section className={styles.panel} aria-labelledby={titleId} data-testid="why-recovery" data-fresh={fresh}>
			<header className={styles.header}>
				<div>
					<h2 id={titleId}>{breakdown === undefined ? texts.whySoLong : titleOf(breakdown)}</h2>
					<Subtitle scenario={scenario} feature={feature} operation={operation} />
				</div>
				{actions}
				{onClose !== undefined && <IconButton icon={X} label={texts.close} onClick={onClose} />}
			</header>
			{why === undefined || breakdown === undefined ? (
				<p className={styles.waiting} role="status">
					{texts.playingIt}
				</p>
			) : (
				<>
					<Tiles why={why} breakdown={breakdown} baselineSeconds={baselineSeconds} />
					<Cases why={why} shown={shown} onShown={setShown} />
					<Stages breakdown={breakdown} objectiveSeconds={why.objectiveSeconds} />
					<AgreementRows why={why} />
					<SameTimeRows stages={breakdown.sameTime} />
					<ShorterRows why={why} breakdown={breakdown} isPlayed={whole && fresh} />
				</>
			)}
		</section>
	);
}

type Shown = "played" | "best" | "worst";

function titleOf(breakdown: RecoveryBreakdown): string {
	return breakdown.onReturn ? texts.whyOnlyOnReturn : texts.whyRecover(recoverText(breakdown.recoverSeconds));
}

function Subtitle({ scenario, feature, operation }: Pick<WhyRecoveryProps, "scenario" | "feature" | "operation">) {
	const name = useEditor((state) => (feature === undefined ? undefined : state.design.features.get(feature)?.name));
	const whose =
		feature === undefined ? texts.allRequestsOfThoseWhom : texts.sOf(operation ?? "request", name ?? feature);
	return (
		<p>
			{scenario.name}: {whose}
		</p>
	);
}

interface TilesProps {
	readonly why: Why;
	readonly breakdown: RecoveryBreakdown;
	readonly baselineSeconds: number | null | undefined;
}

function Tiles({ why, breakdown, baselineSeconds }: TilesProps) {
	const { recoverSeconds, onReturn } = breakdown;
	const { objectiveSeconds, bestSeconds, worstSeconds } = why;
	return (
		<dl className={styles.tiles}>
			<Tile label={texts.recovered}>
				{resultText(breakdown)}
				{onReturn && recoverSeconds !== null && <small>{recoverText(recoverSeconds)}</small>}
			</Tile>
			{objectiveSeconds !== null && <Judged recoverSeconds={recoverSeconds} objectiveSeconds={objectiveSeconds} />}
			{objectiveSeconds === null && bestSeconds !== worstSeconds && (
				<Tile label={texts.bestToWorstInText}>{rangeText(bestSeconds, worstSeconds)}</Tile>
			)}
			{baselineSeconds !== undefined && <Tile label={texts.baseline}>{recoverText(baselineSeconds)}</Tile>}
		</dl>
	);
}

interface JudgedProps {
	readonly recoverSeconds: number | null;
	readonly objectiveSeconds: number;
}

function Judged({ recoverSeconds, objectiveSeconds }: JudgedProps) {
	const room = recoverSeconds === null ? null : objectiveSeconds - recoverSeconds;
	const isMissed = room === null || room < 0;
	return (
		<>
			<Tile label={texts.objective}>{recoverText(objectiveSeconds)}</Tile>
			<Tile label={isMissed ? texts.missedBy : texts.metBy}>
				<span data-missed={isMissed}>{room === null ? "—" : formatSeconds(Math.abs(room))}</span>
			</Tile>
		</>
	);
}

function Tile({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

interface CasesProps {
	readonly why: Why;
	readonly shown: Shown;
	readonly onShown: (shown: Shown) => void;
}

const cases = [
	{ value: "played", name: texts.asPlayed },
	{ value: "best", name: texts.bestPhase },
	{ value: "worst", name: texts.worstPhase },
] as const;

/** As played, and the best and worst case over the phases of the checks. */
function Cases({ why, shown, onShown }: CasesProps) {
	if (why.bestSeconds === why.worstSeconds) return null;
	return (
		<div className={styles.cases}>
			<Segments label={texts.phaseOfTheChecks} options={cases} value={shown} onChange={onShown} />
		</div>
	);
}

interface StagesProps {
	readonly breakdown: RecoveryBreakdown;
	readonly objectiveSeconds: number | null;
}

function Stages({ breakdown, objectiveSeconds }: StagesProps) {
	const { stages, missing, recoverSeconds, checkPhase } = breakdown;
	const axis = stageAxis(breakdown, objectiveSeconds);
	if (stages.length === 0 && missing === undefined) {
		return <p className={styles.waiting}>{texts.nobodyHasToWaitTheRequests}</p>;
	}
	return (
		<div className={styles.stages}>
			<div className={styles.axis} aria-hidden>
				{axisTicks(axis.endSeconds)
					.filter(
						(tick) => axis.objectiveSeconds === undefined || !isNear(axis.at(tick), axis.at(axis.objectiveSeconds)),
					)
					.map((tick) => (
						<span key={tick} style={{ left: `${axis.at(tick)}%` }}>
							{recoverText(tick)}
						</span>
					))}
				{axis.objectiveSeconds !== undefined && (
					<span data-objective style={{ left: `${axis.at(axis.objectiveSeconds)}%` }}>
						{recoverText(axis.objectiveSeconds)}
					</span>
				)}
			</div>
			<ol className={styles.rows} data-phase={checkPhase}>
				{stages.map((stage) => (
					<StageRow key={`${stage.kind} ${stage.startSeconds}`} stage={stage} axis={axis} />
				))}
			</ol>
			{missing !== undefined && <MissingPiece missing={missing} />}
			{recoverSeconds !== null && missing === undefined && (
				<div className={styles.total}>
					<div>
						<b>{texts.of99PercentOfTheRequests}</b>
						<b>{recoverText(recoverSeconds)}</b>
					</div>
					<StageBar group="whole" span={[0, recoverSeconds]} axis={axis} />
				</div>
			)}
		</div>
	);
}

/** Two labels of the axis would touch; in per cent. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) < 12;
}

function MissingPiece({ missing: { text, path } }: { readonly missing: NonNullable<RecoveryBreakdown["missing"]> }) {
	return (
		<p className={styles.missing}>
			<b>{texts.onlyTheRepairHelps}</b> {text}{" "}
			{path !== undefined && (
				<button type="button" onClick={() => jumpToPath(path)}>
					{path}
				</button>
			)}
		</p>
	);
}
