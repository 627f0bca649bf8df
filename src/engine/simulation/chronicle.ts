import * as texts from "../../texts/simulation/chronicle.ts";
import type { Id } from "../model/design.ts";
import type { RunEvent, RunEventKind } from "../model/run.ts";
import type { DetectionChange } from "./detection.ts";
import type { Flow } from "./flow.ts";
import { checkTimesBefore } from "./healthCheck.ts";
import { utilisation } from "./load.ts";
import type { Happening, Machine } from "./machine.ts";
import { movedShare } from "./propagation.ts";
import type { RoutingChange } from "./routingState.ts";
import {
	faultSentence,
	faultSubject,
	healedSentence,
	restoredSentence,
	spokenCount,
	spokenOrdinal,
	spokenSeconds,
	spokenShare,
	withdrawnSentence,
} from "./sentences.ts";
import { isApart } from "./stores/conflicts.ts";
import type { StoreGroup } from "./stores/group.ts";
import { directionOf } from "./stores/queues.ts";

type GoingOn = "overload" | "rejected" | "lag" | "queue" | "turned";

/** The log of a run, and the times that the summary and the band are made of. */
export interface Chronicle {
	readonly events: RunEvent[];
	/** First begin and last end of a fault so far. */
	firstFaultMs: number | undefined;
	healedMs: number | undefined;
	detectedMs: number | undefined;
	withdrawnMs: number | undefined;
	/** The first time that the stores helped themselves. */
	electedMs: number | undefined;
	/** When 99 % of the users follow the latest change of routing. */
	movedMs: number | undefined;
	firstMovedMs: number | undefined;
	restoredMs: number | undefined;
	divergedUntilMs: number | undefined;
	failovers: number;
	/** [region]: times withdrawn so far. */
	readonly withdrawals: number[];
	/** [region]: in how many entries it is withdrawn. */
	readonly withdrawnIn: number[];
	/** What is going on, to log only where it begins or ends: numbers of the places, stores, groups or clients. */
	readonly goingOn: Readonly<Record<GoingOn, Set<number>>>;
	pendingMove: { readonly atMs: number; readonly subject: Id; readonly text: string } | undefined;
	/** What flowed when it was last looked at. */
	seenFlow: Flow | undefined;
}

export function newChronicle({ world }: Machine): Chronicle {
	return {
		events: [],
		firstFaultMs: undefined,
		healedMs: undefined,
		detectedMs: undefined,
		withdrawnMs: undefined,
		electedMs: undefined,
		movedMs: undefined,
		firstMovedMs: undefined,
		restoredMs: undefined,
		divergedUntilMs: undefined,
		failovers: 0,
		withdrawals: world.regionIds.map(() => 0),
		withdrawnIn: world.regionIds.map(() => 0),
		goingOn: { overload: new Set(), rejected: new Set(), lag: new Set(), queue: new Set(), turned: new Set() },
		pendingMove: undefined,
		seenFlow: undefined,
	};
}

interface Entry {
	readonly atMs: number;
	readonly kind: RunEventKind;
	readonly subject: string;
	readonly text: string;
}

function log(chronicle: Chronicle, { atMs, kind, subject, text }: Entry): void {
	chronicle.events.push({ atSeconds: atMs / 1000, kind, subject, text });
}

/** Up to so many regions each other's checks are logged one by one. */
const regionsLogged = 8;

export function chronicleHappening(chronicle: Chronicle, machine: Machine, happening: Happening): void {
	const { atMs } = happening;
	for (const fault of happening.began) {
		chronicle.firstFaultMs ??= atMs;
		log(chronicle, { atMs, kind: "fault", subject: faultSubject(fault), text: faultSentence(fault) });
	}
	for (const fault of happening.ended) {
		chronicle.healedMs = atMs;
		log(chronicle, { atMs, kind: "healed", subject: faultSubject(fault), text: healedSentence(fault) });
	}
	for (const change of happening.detection) chronicleDetection(chronicle, machine, { atMs, change });
	for (const change of happening.routing) chronicleRouting(chronicle, machine, { atMs, change });
	for (const change of happening.leaders) chronicleLeader(chronicle, machine, { atMs, change });
	for (const { place, up } of happening.scaling) {
		const region = machine.world.regionIds[place.region] ?? "";
		const { id, autoscale } = place.application;
		const text = up
			? texts.hasScaledTo(id, region, spokenShare(autoscale?.limit ?? 1))
			: texts.hasScaledBack(id, region);
		log(chronicle, { atMs, kind: "autoscaled", subject: region, text });
	}
}

interface At<T> {
	readonly atMs: number;
	readonly change: T;
}

function chronicleDetection(chronicle: Chronicle, machine: Machine, { atMs, change }: At<DetectionChange>): void {
	const region = machine.world.regionIds[change.region] ?? "";
	if (!change.down || change.kind === "traffic") return;
	if (change.kind === "failover") {
		noteDetected(chronicle, atMs);
		const text = texts.theSignalsSayThatIsDown(region, sinceFault(chronicle, atMs));
		log(chronicle, { atMs, kind: "detected", subject: region, text });
		return;
	}
	if (change.check === undefined) return;
	const { observer, observerRegion, check } = change.check;
	const last = spokenOrdinal(check.failures);
	if (observerRegion >= 0) {
		if (machine.world.regionIds.length > regionsLogged) return;
		const text = texts.checkFromObserverFails(last, observer, region);
		log(chronicle, { atMs, kind: "check-failed", subject: region, text });
		return;
	}
	checkTimesBefore(change.check, atMs)
		.slice(0, -1)
		.forEach((checkMs, index) => {
			const text = texts.checkOfRegionFails(spokenOrdinal(index + 1), region, observer);
			log(chronicle, { atMs: checkMs, kind: "check-failed", subject: region, text });
		});
	if (machine.world.design.failover.mode === "manual") {
		const text = texts.checkFailsAndPeopleDecide(last, observer, region);
		log(chronicle, { atMs, kind: "check-failed", subject: region, text });
		return;
	}
	noteDetected(chronicle, atMs);
	const text = texts.checkFailsAndRegionIsDown({ ordinal: last, observer, region, after: sinceFault(chronicle, atMs) });
	log(chronicle, { atMs, kind: "detected", subject: region, text });
}

function noteDetected(chronicle: Chronicle, atMs: number): void {
	if (chronicle.firstFaultMs !== undefined) chronicle.detectedMs ??= atMs;
}

function sinceFault({ firstFaultMs }: Chronicle, atMs: number): string {
	return spokenSeconds((atMs - (firstFaultMs ?? atMs)) / 1000);
}

function chronicleRouting(chronicle: Chronicle, machine: Machine, { atMs, change }: At<RoutingChange>): void {
	const state = machine.routing.entries[change.entry];
	if (state === undefined) return;
	const { entry } = state;
	const region = machine.world.regionIds[change.region] ?? "";
	switch (change.kind) {
		case "failed-open": {
			const text = texts.seesNoRegionUpAndFailsOpen(entry.id);
			log(chronicle, { atMs, kind: "failed-open", subject: entry.id, text });
			break;
		}
		case "standby-activated":
			log(chronicle, { atMs, kind: "standby-activated", subject: entry.id, text: texts.theStandbyRegionsTakeOver });
			break;
		case "withdrawn":
			noteWithdrawal(chronicle, change.region, atMs);
			log(chronicle, { atMs, kind: "withdrawn", subject: region, text: withdrawnSentence(entry, region) });
			logFlapping(chronicle, { atMs, region, times: chronicle.withdrawals[change.region] ?? 0, before: change.region });
			break;
		case "restored":
			chronicle.withdrawnIn[change.region] = (chronicle.withdrawnIn[change.region] ?? 0) - 1;
			chronicle.restoredMs = atMs;
			log(chronicle, { atMs, kind: "restored", subject: region, text: restoredSentence(entry, region) });
			break;
	}
	if (change.entry === machine.routing.entries.length - 1) expectMove(chronicle, machine, { atMs, change });
}

function noteWithdrawal(chronicle: Chronicle, region: number, atMs: number): void {
	const inEntries = (chronicle.withdrawnIn[region] ?? 0) + 1;
	chronicle.withdrawnIn[region] = inEntries;
	if (chronicle.firstFaultMs !== undefined) chronicle.withdrawnMs ??= atMs;
	if (inEntries > 1) return;
	chronicle.failovers++;
	chronicle.withdrawals[region] = (chronicle.withdrawals[region] ?? 0) + 1;
}

function logFlapping(
	chronicle: Chronicle,
	{
		atMs,
		region,
		times,
		before,
	}: { readonly atMs: number; readonly region: Id; readonly times: number; readonly before: number },
): void {
	if (times < 2 || (chronicle.withdrawnIn[before] ?? 0) > 1) return;
	const text = texts.regionFlaps(region, spokenOrdinal(times).toLowerCase());
	log(chronicle, { atMs, kind: "flapped", subject: region, text });
}

/** Notes when 99 % of the users will follow this change, unless another comes before. */
function expectMove(chronicle: Chronicle, machine: Machine, { atMs, change }: At<RoutingChange>): void {
	const entry = machine.routing.entries[change.entry]?.entry;
	if (entry === undefined) return;
	const movedMs = atMs + timeToMoveMs((elapsedMs) => movedShare(entry, elapsedMs));
	chronicle.movedMs = movedMs;
	if (change.kind === "withdrawn") chronicle.firstMovedMs ??= movedMs;
	const text = entry.method === "dns" ? texts.cachedAnswersHaveExpired(entry.id) : texts.routesHaveMoved(entry.id);
	chronicle.pendingMove = entry.method === "client" ? undefined : { atMs: movedMs, subject: entry.id, text };
}

/** When 99 % have moved, by bisection up to a day. */
function timeToMoveMs(moved: (elapsedMs: number) => number): number {
	let low = 0;
	let high = 86_400_000;
	if (moved(0) >= 0.99) return 0;
	while (high - low > 1) {
		const middle = (low + high) / 2;
		if (moved(middle) >= 0.99 - 1e-12) high = middle;
		else low = middle;
	}
	return high;
}

function chronicleLeader(
	chronicle: Chronicle,
	{ world }: Machine,
	{ atMs, change }: At<Happening["leaders"][number]>,
): void {
	const { group, to, kind, lost } = change;
	const store = group.design.id;
	const region = world.regionIds[to] ?? "";
	const what = group.home < 0 ? store : texts.theDataOfHomeIn(world.regionIds[group.home], store);
	const losing = lost >= 0.5 ? ` ${texts.notCopiedWritesAreLost(spokenCount(lost))}` : "";
	if (kind !== "returned") chronicle.electedMs ??= atMs;
	if (kind === "elected") {
		log(chronicle, { atMs, kind: "leader-elected", subject: store, text: texts.nowLeads(region, what) + losing });
	} else if (kind === "promoted") {
		log(chronicle, {
			atMs,
			kind: "promoted",
			subject: store,
			text: texts.peoplePromoteToLead(region, what) + losing,
		});
	} else {
		log(chronicle, {
			atMs,
			kind: "leader-elected",
			subject: store,
			text: texts.hasCaughtUpAndLeadsAgain(region, what),
		});
	}
}

/** Logs what has begun or ended without an event of its own: overload, rejected writes, queues. */
export function chroniclePassing(chronicle: Chronicle, machine: Machine, untilMs: number): void {
	const { pendingMove } = chronicle;
	if (pendingMove !== undefined && pendingMove.atMs < untilMs) {
		log(chronicle, { ...pendingMove, kind: "caches-expired" });
		chronicle.pendingMove = undefined;
	}
	if (chronicle.seenFlow !== machine.flow) {
		chronicle.seenFlow = machine.flow;
		chronicleOverload(chronicle, machine);
		chronicleRejected(chronicle, machine);
	}
	chronicleQueues(chronicle, machine, untilMs);
	chronicleConflicts(chronicle, machine);
	chronicleClients(chronicle, machine);
}

function chronicleRejected(chronicle: Chronicle, { flow, world, atMs }: Machine): void {
	flow.rejectedPerSecond.forEach((rejected, index) => {
		if (!begins(chronicle.goingOn.rejected, index, rejected > 1e-6)) return;
		const store = world.stores[index]?.id ?? "";
		const text = texts.rejectsWrites(store, spokenCount(Math.max(1, rejected)));
		log(chronicle, { atMs, kind: "writes-rejected", subject: store, text });
	});
}

function begins(goingOn: Set<number>, what: number, isOn: boolean): boolean {
	if (isOn === goingOn.has(what)) return false;
	if (isOn) goingOn.add(what);
	else goingOn.delete(what);
	return isOn;
}

function chronicleOverload(chronicle: Chronicle, { load, world, atMs }: Machine): void {
	for (const places of load) {
		for (const place of places) {
			const used = utilisation(place);
			const number = place.applicationIndex * world.regionIds.length + place.region;
			if (!begins(chronicle.goingOn.overload, number, used > 1 + 1e-9)) continue;
			const region = world.regionIds[place.region] ?? "";
			const { id: application } = place.application;
			const requestsPerSecond = spokenCount(place.offeredPerSecond);
			const text = Number.isFinite(used)
				? texts.isOverloaded({ application, region, requestsPerSecond, share: spokenShare(used) })
				: texts.isOverloadedAndCanTakeNone(application, region, requestsPerSecond);
			log(chronicle, { atMs, kind: "overload", subject: region, text });
		}
	}
}

function chronicleQueues(chronicle: Chronicle, { stores, world, atMs }: Machine, untilMs: number): void {
	const lagMs = world.design.failover.detect.replicationLagMs ?? Number.POSITIVE_INFINITY;
	const isAnyGoingOn = chronicle.goingOn.lag.size + chronicle.goingOn.queue.size > 0;
	for (const group of stores.groups) {
		if (!group.hasBacklog && !isAnyGoingOn) continue;
		const store = group.design.id;
		if (group.hasBacklog) chronicle.divergedUntilMs = untilMs;
		if (begins(chronicle.goingOn.lag, group.index, lagsBeyond(group, lagMs))) {
			noteDetected(chronicle, atMs);
			const text = texts.lagsByMoreThan(store, spokenSeconds(lagMs / 1000));
			log(chronicle, { atMs, kind: "partition-signal", subject: store, text });
		}
		const had = chronicle.goingOn.queue.has(group.index);
		begins(chronicle.goingOn.queue, group.index, group.hasBacklog);
		if (!had || group.hasBacklog) continue;
		log(chronicle, { atMs, kind: "queue-drained", subject: store, text: texts.allReplicasHaveCaughtUp(store) });
	}
}

function lagsBeyond(group: StoreGroup, lagMs: number): boolean {
	if (!group.hasBacklog || !Number.isFinite(lagMs)) return false;
	return group.waiting.some((row, from) =>
		row.some((to) => {
			const ageMs = group.backlogAgeMs[directionOf(group, from, to)] ?? 0;
			return ageMs > 0 && ageMs + (group.delayMs[from]?.[to] ?? 0) > lagMs;
		}),
	);
}

/** Conflicts are settled when the replicas have seen each other's writes. */
function chronicleConflicts(chronicle: Chronicle, { stores, atMs }: Machine): void {
	for (const ledger of stores.ledgers) {
		if (ledger.unresolved < 1e-9 || ledger.group.hasBacklog || isApart(ledger)) continue;
		const store = ledger.group.design.id;
		const strategy = ledger.group.design.conflicts ?? "last-write-wins";
		const text = texts.conflictsAreSettled(spokenCount(ledger.unresolved), store, strategy);
		log(chronicle, { atMs, kind: "conflicts-resolved", subject: store, text });
		ledger.unresolved = 0;
	}
}

function chronicleClients(chronicle: Chronicle, { memory, world, atMs }: Machine): void {
	if (memory === undefined || !memory.active) return;
	memory.turned.forEach((regions, population) => {
		regions.forEach(({ share }, region) => {
			if (!begins(chronicle.goingOn.turned, population * regions.length + region, share >= 0.99)) return;
			const who = world.populationIds[population] ?? "";
			const text = texts.clientsHaveTurnedAwayFrom(who, world.regionIds[region] ?? "");
			log(chronicle, { atMs, kind: "clients-moved", subject: who, text });
		});
	});
}
