import type { Store } from "../../../model/design.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { fixedLeader } from "../../../model/replicas.ts";
import { listed } from "../../findings/sentences.ts";
import { spanText } from "../phrases.ts";
import type { Played } from "./runbookTimes.ts";
import type { StepToDo } from "./stepsToDo.ts";

/** What people do about the stores. */
export function dataSteps(of: Played): readonly StepToDo[] {
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
function promotionSteps(of: Played): readonly StepToDo[] {
	const { design, run, scenario, faultSeconds } = of;
	const delay = spanText(design.failover.manualDelayMs / 1000);
	return [...design.data.values()].flatMap((store): readonly StepToDo[] => {
		if (store.automaticLeaderFailoverMs !== undefined) return [];
		const promoted = run.events.find(({ kind, subject }) => kind === "promoted" && subject === store.id);
		const noticedAt = faultSeconds + (run.summary.detectSeconds ?? 0);
		if (promoted !== undefined) {
			return [
				{
					atSeconds: Math.min(noticedAt, promoted.atSeconds),
					text: `Promote another replica of ${store.name}: the run counts on it being done ${delay} after the loss is noticed. Check first that the old leader takes no more writes.`,
				},
			];
		}
		if (!losesLeader(store, scenario.faults) || store.replicas.length < 2) return [];
		return [
			{
				atSeconds: noticedAt,
				text: `${store.name} has no leader, and only people can promote another. The failure is over before they are done (${delay}): decide whether waiting is better.`,
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

function rejectedSteps(of: Played): readonly StepToDo[] {
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
	return [
		{
			atSeconds: earliest.atSeconds,
			text: `${names} ${rejecting.length === 1 ? "rejects" : "reject"} writes (${formatCount(run.summary.rejectedWrites)} tries in all): tell users that they may retry later, and do not force a side that has no majority.`,
		},
	];
}

/** Queues that are left when the fault is over. */
function backlogSteps(of: Played): readonly StepToDo[] {
	const { design, run, repairSeconds } = of;
	return [...design.data.values()].flatMap((store): readonly StepToDo[] => {
		const most = mostBacklog(of, store);
		if (most.writes < 0.5) return [];
		const drained = run.events.findLast(({ kind, subject }) => kind === "queue-drained" && subject === store.id);
		const scenarioEnds = of.scenario.durationMs / 1000;
		const until =
			drained !== undefined && drained.atSeconds >= repairSeconds
				? `it takes ${spanText(drained.atSeconds - repairSeconds)} after the repair`
				: `it is not done by the end of the scenario, ${spanText(Math.max(0, scenarioEnds - repairSeconds))} after the repair`;
		return [
			{
				atSeconds: repairSeconds,
				text: `Let ${store.name} drain its backlog of up to ${formatCount(most.writes)} writes (${formatBytes(most.bytes)}) from ${most.direction.replace(">", " to ")} before anything else writes in bulk: ${until}.`,
			},
		];
	});
}

function mostBacklog(
	{ run }: Played,
	store: Store,
): { readonly writes: number; readonly bytes: number; readonly direction: string } {
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
function leaderReturnSteps({ design, run, repairSeconds }: Played): readonly StepToDo[] {
	return [...design.data.values()].flatMap((store): readonly StepToDo[] => {
		const leaders = run.series.stores[store.id]?.leader ?? [];
		const [before] = leaders;
		const after = leaders.at(-1);
		if (before === undefined || before === null || after === undefined || before === after) return [];
		return [
			{
				atSeconds: repairSeconds,
				text:
					after === null
						? `${store.name} has no leader at the end of the scenario: promote one.`
						: `${store.name} is led by ${after} now, and was by ${before}: move it back once ${before} has caught up, at a quiet hour, or leave it.`,
			},
		];
	});
}

function lostWriteSteps({ run, repairSeconds }: Played): readonly StepToDo[] {
	const { lostWrites } = run.summary;
	if (lostWrites < 0.5) return [];
	return [
		{
			atSeconds: repairSeconds,
			text: `${formatCount(lostWrites)} confirmed writes are lost, those that only the old leader had: look for them in its log before it is overwritten, and tell the users whose they were.`,
		},
	];
}

function conflictSteps(of: Played): readonly StepToDo[] {
	const { run, repairSeconds } = of;
	const { conflictsForPeople, lostUpdates } = run.summary;
	return [
		...(conflictsForPeople < 0.5
			? []
			: [
					{
						atSeconds: repairSeconds,
						text: `${formatCount(conflictsForPeople)} records were written on both sides and wait for people to decide.`,
					},
				]),
		...(lostUpdates < 0.5
			? []
			: [
					{
						atSeconds: repairSeconds,
						text: `${formatCount(lostUpdates)} updates were overwritten by later ones (${listed(overwritingStores(of))}): where they matter, find them in the audit log.`,
					},
				]),
	];
}

function overwritingStores({ design, run }: Played): readonly string[] {
	return [...design.data.values()]
		.filter(({ id }) => (run.series.stores[id]?.conflictsTotal.at(-1) ?? 0) > 0)
		.map(({ name, conflicts }) => `${name}: ${conflicts ?? "last-write-wins"}`);
}
