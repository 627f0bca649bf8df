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
					label: `Promote another replica of ${store.name}`,
					text: `The run counts on it being done ${delay} after the loss is noticed. Check first that the old leader takes no more writes.`,
				},
			];
		}
		if (!losesLeader(store, scenario.faults) || store.replicas.length < 2) return [];
		return [
			{
				atSeconds: noticedAt,
				label: `Decide whether to promote another replica of ${store.name}`,
				text: `It has no leader, and only people promote one. The failure is over before they are done (${delay}): waiting may be better.`,
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
			label: "Tell users that some writes fail for now",
			text: sentences(
				`${names} ${rejecting.length === 1 ? "rejects" : "reject"} writes (${formatCount(run.summary.rejectedWrites)} tries in all, retries among them).`,
				isCut && "Do not force the side without a majority to take them: both sides would go on from different data.",
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
			label: "Let the backlogs drain before anything else writes in bulk",
			text: `${waiting.map(({ store, most }) => backlogText(of, store, most)).join("; ")}.`,
		},
	];
}

function backlogText({ run, scenario, repairSeconds }: Played, store: Store, most: Backlog): string {
	const drained = run.events.findLast(({ kind, subject }) => kind === "queue-drained" && subject === store.id);
	const left = Math.max(0, scenario.durationMs / 1000 - repairSeconds);
	const until =
		drained !== undefined && drained.atSeconds >= repairSeconds
			? `drained ${spanText(drained.atSeconds - repairSeconds)} after the repair`
			: `not drained by the end of the scenario, ${spanText(left)} after the repair`;
	return `${store.name} has up to ${formatCount(most.writes)} writes (${formatBytes(most.bytes)}) waiting from ${most.direction.replace(">", " to ")}, ${until}`;
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
				label: after === null ? `Promote a leader of ${store.name}` : `Decide where ${store.name} is to be led`,
				text:
					after === null
						? "It has none at the end of the scenario."
						: `${after} leads it now, and ${before} did before: move it back once ${before} has caught up, at a quiet hour, or leave it.`,
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
			label: "Look for the lost writes in the old leader's log, before it is overwritten",
			text: `${formatCount(lostWrites)} confirmed writes were only there: tell the users whose they were.`,
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
						label: "Decide the conflicts that wait for people",
						text: `${formatCount(conflictsForPeople)} records were written on both sides.`,
					},
				]),
		...(lostUpdates < 0.5
			? []
			: [
					{
						atSeconds: repairSeconds,
						label: "Find the overwritten updates in the audit log, where they matter",
						text: `${formatCount(lostUpdates)} updates of ${listed(overwritingStores(of))} were overwritten by later ones.`,
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
