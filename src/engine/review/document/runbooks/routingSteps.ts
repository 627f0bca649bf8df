import * as texts from "../../../../texts/review/runbooks.ts";
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
			label: texts.findOutWhereRequestsFail,
			text: sentences(
				texts.requestsOfFail(who),
				down.length > 0 ? texts.decideWhetherToTakeOut(listed(down)) : texts.routingChangesNothingByItself,
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
	const which = withdrawn?.subject ?? texts.theRegion;
	return [
		{
			atSeconds: faultSeconds + detected,
			label: texts.decideWhetherToTakeOutOfRouting(which),
			text: withdrawn === undefined ? texts.peopleWhoNeed(delay) : texts.failoverIsManual(delay),
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
			label: texts.leaveTheTimeToLive(entry.name),
			text: sentences(
				texts.loweringItNowDoesNotHelp(formatMs(entry.ttlMs)),
				entry.ignoresTtl > 0 && texts.someResolversHoldThemForUp(formatMs(entry.ttlMs * 10)),
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
			label: isFaulty ? texts.holdOutOfRouting(flapped.subject) : texts.stopTheAutomaticFailover,
			text: texts.otherwiseRegionsAreTakenOutTimes(of.run.summary.failovers),
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
		label: texts.letBackIn(subject),
		text: alarmed.has(subject) ? texts.isFineCompareItsChecks(subject) : texts.hasNoFaultOfItsOwn(subject),
	}));
}

function failedOpenSteps(of: Played): readonly ManualStep[] {
	const opened = first(of, "failed-open");
	if (opened === undefined) return [];
	return [
		{
			atSeconds: opened.atSeconds,
			label: texts.decideByHandWhichRegions,
			text: texts.seesNoRegionUp(opened.subject),
		},
	];
}

function routingDownSteps(of: Played): readonly ManualStep[] {
	return of.scenario.faults.flatMap((fault) =>
		fault.kind === "routing-down"
			? [
					{
						atSeconds: fault.atMs / 1000,
						label: texts.stopRolloutsAndMaintenance,
						text: texts.nobodyCanChangeWhereSends(fault.routing),
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
		const why = design.failover.mode === "manual" ? texts.peopleBringItBack : texts.itDoesNotComeBack;
		return [
			{
				atSeconds: repairSeconds,
				label: texts.bringRegionBack(region),
				text: texts.waitUntilItIsWell(why),
			},
		];
	});
}
