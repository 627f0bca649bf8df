import { formatMs } from "../../../model/numbers/formatMs.ts";
import { routingInForce } from "../../../model/routingInForce.ts";
import type { RunEvent } from "../../../model/run.ts";
import { listed } from "../../findings/sentences.ts";
import { sentences } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";
import { isHit, type PopulationOutcome } from "./answeredShares.ts";
import type { ManualStep } from "./manualStep.ts";
import { residencySteps } from "./residencySteps.ts";
import type { Played } from "./runbookTimes.ts";

/** What people do about where requests go. */
export function routingSteps(of: Played, outcomes: readonly PopulationOutcome[]): readonly ManualStep[] {
	return [
		...unnoticedSteps(of, outcomes),
		...withdrawSteps(of),
		...ttlSteps(of),
		...flappingSteps(of),
		...wronglyOutSteps(of),
		...failedOpenSteps(of),
		...routingDownSteps(of),
		...comebackSteps(of),
		...residencySteps(of),
	];
}

function first({ run }: Played, kind: RunEvent["kind"]): RunEvent | undefined {
	return run.events.find((event) => event.kind === kind);
}

function unnoticedSteps(of: Played, outcomes: readonly PopulationOutcome[]): readonly ManualStep[] {
	const hit = outcomes.filter(isHit);
	if (of.run.summary.detectSeconds !== null || hit.length === 0) return [];
	const down = faultyRegions(of);
	const who = listed(hit.map(({ population }) => populationName(of.design, population)));
	return [
		{
			atSeconds: of.faultSeconds,
			label: "Find out where requests fail: nothing notices it by itself",
			text: sentences(
				`Requests of ${who} fail, and no signal of the design says so.`,
				down.length > 0
					? `Decide whether to take ${listed(down)} out of routing by hand.`
					: "Routing changes nothing by itself: look for the store or link that fails.",
			),
		},
	];
}

function faultyRegions({ scenario }: Played): readonly string[] {
	return scenario.faults.flatMap((fault) =>
		fault.kind === "region-down" || fault.kind === "degraded" ? [fault.region] : [],
	);
}

/** In manual mode people withdraw; the run counts on it being done after the delay. */
function withdrawSteps(of: Played): readonly ManualStep[] {
	const { design, run, faultSeconds } = of;
	const detected = run.summary.detectSeconds;
	if (design.failover.mode !== "manual" || detected === null) return [];
	const withdrawn = first(of, "withdrawn");
	const delay = spanText(design.failover.manualDelayMs / 1000);
	const which = withdrawn?.subject ?? "the region";
	return [
		{
			atSeconds: faultSeconds + detected,
			label: `Decide whether to take ${which} out of routing`,
			text:
				withdrawn === undefined
					? `People who need ${delay} for it are too late for this failure.`
					: `Failover is manual: the run counts on it being done ${delay} after it is noticed.`,
		},
	];
}

/** Answers that are cached already live on. */
function ttlSteps(of: Played): readonly ManualStep[] {
	const entry = routingInForce(of.design);
	const withdrawn = first(of, "withdrawn");
	if (entry?.method !== "dns" || withdrawn === undefined) return [];
	return [
		{
			atSeconds: withdrawn.atSeconds,
			label: `Leave the time to live of ${entry.name} as it is`,
			text: sentences(
				`Lowering it now does not help: answers that are cached already live for up to ${formatMs(entry.ttlMs)}.`,
				entry.ignoresTtl > 0 &&
					`Some resolvers hold them for up to ${formatMs(entry.ttlMs * 10)}: their users have to be told.`,
			),
		},
	];
}

function flappingSteps(of: Played): readonly ManualStep[] {
	const flapped = first(of, "flapped");
	if (flapped === undefined) return [];
	const isFaulty = faultyRegions(of).includes(flapped.subject);
	return [
		{
			atSeconds: flapped.atSeconds,
			label: isFaulty
				? `Hold ${flapped.subject} out of routing by hand until the cause is mended`
				: "Stop the automatic failover, and decide by hand which regions take requests",
			text: `Otherwise regions are taken out ${of.run.summary.failovers} times, and their users are sent to and fro each time.`,
		},
	];
}

/** Regions that are taken out although no fault is theirs: overloaded by what the others left, or falsely alarmed. */
function wronglyOutSteps(of: Played): readonly ManualStep[] {
	const { scenario, run } = of;
	if (scenario.faults.some(({ kind }) => kind === "partition" || kind === "slow-link" || kind === "store-down"))
		return [];
	const faulty = new Set(faultyRegions(of));
	const out = run.events.filter(({ kind, subject }) => kind === "withdrawn" && !faulty.has(subject));
	const firsts = out.filter((event, index) => out.findIndex(({ subject }) => subject === event.subject) === index);
	const alarmed = new Set(scenario.faults.flatMap((fault) => (fault.kind === "false-alarm" ? [fault.region] : [])));
	return firsts.map(({ atSeconds, subject }) => ({
		atSeconds,
		label: `Let ${subject} back in`,
		text: alarmed.has(subject)
			? `${subject} is fine: compare its checks with its users' own requests, and mend the check.`
			: `${subject} has no fault of its own: it fails under the load of others. Give it room, or shed load, before it returns.`,
	}));
}

function failedOpenSteps(of: Played): readonly ManualStep[] {
	const opened = first(of, "failed-open");
	if (opened === undefined) return [];
	return [
		{
			atSeconds: opened.atSeconds,
			label: "Decide by hand which regions take requests",
			text: `${opened.subject} sees no region up and counts all of them as healthy.`,
		},
	];
}

function routingDownSteps(of: Played): readonly ManualStep[] {
	return of.scenario.faults.flatMap((fault) =>
		fault.kind === "routing-down"
			? [
					{
						atSeconds: fault.atMs / 1000,
						label: "Stop rollouts and maintenance",
						text: `Nobody can change where ${fault.routing} sends users until it is back, so nothing may fail that routing would have to mend.`,
					},
				]
			: [],
	);
}

/** Regions that were taken out and do not come back by themselves within the scenario. */
function comebackSteps(of: Played): readonly ManualStep[] {
	const { run, design, repairSeconds } = of;
	const out = [...new Set(run.events.filter(({ kind }) => kind === "withdrawn").map(({ subject }) => subject))];
	return out.flatMap((region): readonly ManualStep[] => {
		const own = run.events.filter(
			({ kind, subject }) => subject === region && (kind === "withdrawn" || kind === "restored"),
		);
		if (own.at(-1)?.kind === "restored") return [];
		const why =
			design.failover.mode === "manual"
				? "People bring it back."
				: "It does not come back by itself within the scenario.";
		return [
			{
				atSeconds: repairSeconds,
				label: `Bring ${region} back`,
				text: `${why} Wait until it is well and its replicas have caught up, and begin with a part of its users.`,
			},
		];
	});
}
