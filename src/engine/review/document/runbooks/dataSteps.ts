import * as texts from "../../../../texts/review/runbooks.ts";
import type { Store } from "../../../model/design.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { fixedLeader } from "../../../model/replicas.ts";
import { listed } from "../../findings/sentences.ts";
import { sentences } from "../blocks.ts";
import { spanText } from "../phrases.ts";
import type { ManualStep } from "./manualStep.ts";
import type { Played } from "./runbookTimes.ts";

/** What people do about the stores. */
export function dataSteps(of: Played): readonly ManualStep[] {
	return [
		...promotionSteps(of),
		...rejectedSteps(of),
		...backlogSteps(of),
		...leaderReturnSteps(of),
		...lostWriteSteps(of),
		...conflictSteps(of),
	];
}

/** Leaders that only people replace. */
function promotionSteps(of: Played): readonly ManualStep[] {
	const { design, run, scenario, faultSeconds } = of;
	const delay = spanText(design.failover.manualDelayMs / 1000);
	return [...design.data.values()].flatMap((store): readonly ManualStep[] => {
		if (store.automaticLeaderFailoverMs !== undefined) return [];
		const promoted = run.events.find(({ kind, subject }) => kind === "promoted" && subject === store.id);
		const noticedAt = faultSeconds + (run.summary.detectSeconds ?? 0);
		if (promoted !== undefined) {
			return [
				{
					atSeconds: Math.min(noticedAt, promoted.atSeconds),
					label: texts.promoteAnotherReplicaOf(store.name),
					text: texts.theRunCounts(delay),
				},
			];
		}
		if (!losesLeader(store, scenario.faults) || store.replicas.length < 2) return [];
		return [
			{
				atSeconds: noticedAt,
				label: texts.decideWhetherToPromoteAnother(store.name),
				text: texts.itHasNoLeader(delay),
			},
		];
	});
}

function losesLeader(store: Store, faults: Played["scenario"]["faults"]): boolean {
	if (store.pattern !== "single-leader" && store.pattern !== "consensus") return false;
	const leader = fixedLeader(store);
	return faults.some(
		(fault) =>
			(fault.kind === "region-down" && fault.region === leader) ||
			(fault.kind === "store-down" && fault.store === store.id && fault.region === leader),
	);
}

function rejectedSteps(of: Played): readonly ManualStep[] {
	const { design, run, faultSeconds } = of;
	const { tSeconds, stores } = run.series;
	const rejecting = [...design.data.values()].flatMap((store) => {
		const rejected = stores[store.id]?.rejectedWritesPerSecond ?? [];
		const step = rejected.findIndex((rate, index) => rate > 1e-6 && (tSeconds[index] ?? 0) >= faultSeconds);
		return step < 0 ? [] : [{ store, atSeconds: tSeconds[step] ?? faultSeconds }];
	});
	const [earliest] = rejecting.toSorted((a, b) => a.atSeconds - b.atSeconds);
	if (earliest === undefined || run.summary.rejectedWrites < 0.5) return [];
	const names = listed(rejecting.map(({ store }) => store.name));
	const isCut = of.scenario.faults.some(({ kind }) => kind === "partition");
	return [
		{
			atSeconds: earliest.atSeconds,
			label: texts.tellUsersThatSomeWrites,
			text: sentences(
				texts.rejectWritesTriesInAll(names, rejecting.length, formatCount(run.summary.rejectedWrites)),
				isCut && texts.doNotForceTheSide,
			),
		},
	];
}

/** Queues that are left when the fault is over. */
function backlogSteps(of: Played): readonly ManualStep[] {
	const waiting = [...of.design.data.values()].flatMap((store) => {
		const most = mostBacklog(of, store);
		return most.writes < 0.5 ? [] : [{ store, most }];
	});
	if (waiting.length === 0) return [];
	return [
		{
			atSeconds: of.repairSeconds,
			label: texts.letTheBacklogsDrainBefore,
			text: `${waiting.map(({ store, most }) => backlogText(of, store, most)).join("; ")}.`,
		},
	];
}

function backlogText({ run, scenario, repairSeconds }: Played, store: Store, most: Backlog): string {
	const drained = run.events.findLast(({ kind, subject }) => kind === "queue-drained" && subject === store.id);
	const left = Math.max(0, scenario.durationMs / 1000 - repairSeconds);
	const until =
		drained !== undefined && drained.atSeconds >= repairSeconds
			? texts.drainedAfterTheRepair(spanText(drained.atSeconds - repairSeconds))
			: texts.notDrainedByTheEnd(spanText(left));
	return texts.hasUpToWrites({
		store: store.name,
		writes: formatCount(most.writes),
		bytes: formatBytes(most.bytes),
		direction: most.direction.replace(">", " to "),
		until,
	});
}

interface Backlog {
	readonly writes: number;
	readonly bytes: number;
	readonly direction: string;
}

function mostBacklog({ run }: Played, store: Store): Backlog {
	const series = run.series.stores[store.id];
	let most = { writes: 0, bytes: 0, direction: "" };
	for (const [direction, writes] of Object.entries(series?.backlogWrites ?? {})) {
		writes.forEach((waiting, step) => {
			if (waiting > most.writes) {
				most = { writes: waiting, bytes: series?.backlogBytes[direction]?.[step] ?? 0, direction };
			}
		});
	}
	return most;
}

/** A leader that was replaced and is not back. */
function leaderReturnSteps({ design, run, repairSeconds }: Played): readonly ManualStep[] {
	return [...design.data.values()].flatMap((store): readonly ManualStep[] => {
		const leaders = run.series.stores[store.id]?.leader ?? [];
		const [before] = leaders;
		const after = leaders.at(-1);
		if (before === undefined || before === null || after === undefined || before === after) return [];
		return [
			{
				atSeconds: repairSeconds,
				label: after === null ? texts.promoteALeaderOf(store.name) : texts.decideWhere(store.name),
				text: after === null ? texts.itHasNone : texts.leadsItNow(after, before),
			},
		];
	});
}

function lostWriteSteps({ run, repairSeconds }: Played): readonly ManualStep[] {
	const { lostWrites } = run.summary;
	if (lostWrites < 0.5) return [];
	return [
		{
			atSeconds: repairSeconds,
			label: texts.lookForTheLostWrites,
			text: texts.confirmedWritesWereOnly(formatCount(lostWrites)),
		},
	];
}

function conflictSteps(of: Played): readonly ManualStep[] {
	const { run, repairSeconds } = of;
	const { conflictsForPeople, lostUpdates } = run.summary;
	return [
		...(conflictsForPeople < 0.5
			? []
			: [
					{
						atSeconds: repairSeconds,
						label: texts.decideTheConflictsThatWait,
						text: texts.recordsWereWrittenOnBothSides(formatCount(conflictsForPeople)),
					},
				]),
		...(lostUpdates < 0.5
			? []
			: [
					{
						atSeconds: repairSeconds,
						label: texts.findTheOverwrittenUpdates,
						text: texts.updatesOfWereOverwrittenByLaterOnes(formatCount(lostUpdates), listed(overwritingStores(of))),
					},
				]),
	];
}

/** Stores whose rule may drop one of two writes. */
function overwritingStores({ design, run }: Played): readonly string[] {
	const dropping = new Set(["last-write-wins", "version"]);
	return [...design.data.values()]
		.filter(({ id }) => (run.series.stores[id]?.conflictsTotal.at(-1) ?? 0) > 0)
		.filter(({ conflicts = "last-write-wins" }) => dropping.has(conflicts))
		.map(({ name }) => name);
}
