import type { CSSProperties } from "react";
import type { RecoveryStage, RecoveryStageKind } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";
import { recoverText } from "./recoveryText.ts";
import { SourceLine } from "./SourceLine.tsx";
import styles from "./StageRow.module.css";
import type { StageAxis } from "./stageAxis.ts";

/** One stage: what it is, how long it takes, where it stands on the axis, and what sets it. */
export function StageRow({ stage, axis }: { readonly stage: RecoveryStage; readonly axis: StageAxis }) {
	const { kind, label, startSeconds, seconds, source } = stage;
	return (
		<li className={styles.row} data-kind={kind} data-seconds={seconds}>
			<div className={styles.head}>
				<span>{label}</span>
				<b>{seconds === 0 ? texts.atOnce : recoverText(seconds)}</b>
			</div>
			<StageBar group={groups[kind]} span={[startSeconds, startSeconds + seconds]} axis={axis} />
			{source !== undefined && <SourceLine source={source} />}
		</li>
	);
}

type Group = "notice" | "people" | "move" | "data" | "wait";

/** Stages of one group have one colour. */
const groups: Readonly<Record<RecoveryStageKind, Group>> = {
	before: "wait",
	"next-check": "notice",
	"failed-checks": "notice",
	"last-check": "notice",
	"traffic-window": "notice",
	observers: "notice",
	monitoring: "notice",
	people: "people",
	promotion: "people",
	cooldown: "wait",
	"routing-down": "wait",
	withdrawal: "move",
	caches: "move",
	"ignored-ttl": "move",
	routes: "move",
	"client-timeout": "move",
	clients: "move",
	election: "data",
	"no-successor": "data",
	eviction: "data",
	repair: "wait",
	other: "wait",
};

interface StageBarProps {
	readonly group: Group | "whole";
	readonly span: readonly [number, number];
	readonly axis: StageAxis;
}

/** Its place on the axis, with the objective's line. */
export function StageBar({ group, span: [from, to], axis: { at, objectiveSeconds } }: StageBarProps) {
	const style = { "--from": `${at(from)}%`, "--width": `${at(to) - at(from)}%` } as CSSProperties;
	const isOver = group === "whole" && objectiveSeconds !== undefined && to > objectiveSeconds;
	return (
		<div className={styles.bar} aria-hidden>
			<i data-group={group} style={style} />
			{isOver && <i data-group="over" style={over(at(objectiveSeconds), at(to))} />}
			{objectiveSeconds !== undefined && <u style={{ "--from": `${at(objectiveSeconds)}%` } as CSSProperties} />}
		</div>
	);
}

function over(from: number, to: number): CSSProperties {
	return { "--from": `${from}%`, "--width": `${to - from}%` } as CSSProperties;
}
