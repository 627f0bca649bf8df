import { formatMs } from "../../../model/numbers/formatMs.ts";
import { routingInForce } from "../../../model/routingInForce.ts";
import type { RunEvent } from "../../../model/run.ts";
import { listed } from "../../findings/sentences.ts";
import { sentences } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";
import { isHit, type PopulationOutcome, stepBefore } from "./answeredShares.ts";
import type { Played } from "./runbookTimes.ts";
import type { StepToDo } from "./stepsToDo.ts";

/** What people do about where requests go. */
export function routingSteps(of: Played, outcomes: readonly PopulationOutcome[]): readonly StepToDo[] {
	return [
		...unnoticedSteps(of, outcomes),
		...withdrawSteps(of),
		...ttlSteps(of),
		...flappingSteps(of),
		...failedOpenSteps(of),
		...routingDownSteps(of),
		...falseAlarmSteps(of),
		...comebackSteps(of),
		...residencySteps(of),
	];
}

function first({ run }: Played, kind: RunEvent["kind"]): RunEvent | undefined {
	return run.events.find((event) => event.kind === kind);
}

function unnoticedSteps(of: Played, outcomes: readonly PopulationOutcome[]): readonly StepToDo[] {
	const hit = outcomes.filter(isHit);
	if (of.run.summary.detectSeconds !== null || hit.length === 0) return [];
	const down = lostRegions(of);
	const what =
		down.length > 0
			? `Take ${listed(down)} out of routing by hand.`
			: "Find out by the regions' metrics where requests fail; routing changes nothing by itself.";
	return [
		{
			atSeconds: of.faultSeconds,
			text: `Nothing notices this by itself, while requests of ${listed(hit.map(({ population }) => populationName(of.design, population)))} fail. ${what}`,
		},
	];
}

function lostRegions({ scenario }: Played): readonly string[] {
	return scenario.faults.flatMap((fault) =>
		fault.kind === "region-down" || fault.kind === "degraded" ? [fault.region] : [],
	);
}

/** In manual mode people withdraw; the run counts on it being done after the delay. */
function withdrawSteps(of: Played): readonly StepToDo[] {
	const { design, run } = of;
	if (design.failover.mode !== "manual") return [];
	const withdrawn = first(of, "withdrawn");
	const detected = run.summary.detectSeconds;
	const delay = spanText(design.failover.manualDelayMs / 1000);
	if (withdrawn !== undefined) {
		return [
			{
				atSeconds: of.faultSeconds + (detected ?? 0),
				text: `Decide whether to take ${withdrawn.subject} out of routing, and do it: the run counts on it being done ${delay} after it is noticed.`,
			},
		];
	}
	if (detected === null) return [];
	return [
		{
			atSeconds: of.faultSeconds + detected,
			text: `Decide whether to take the region out of routing: at ${delay} from here, people are too late for this failure.`,
		},
	];
}

/** Answers that are cached already live on. */
function ttlSteps(of: Played): readonly StepToDo[] {
	const entry = routingInForce(of.design);
	const withdrawn = first(of, "withdrawn");
	if (entry?.method !== "dns" || withdrawn === undefined) return [];
	return [
		{
			atSeconds: withdrawn.atSeconds,
			text: sentences(
				`Do not lower the time to live of ${entry.name} now: answers that are cached already live for up to ${formatMs(entry.ttlMs)}.`,
				entry.ignoresTtl > 0 &&
					`Some resolvers hold them for up to ${formatMs(entry.ttlMs * 10)}; their users have to be told.`,
			),
		},
	];
}

function flappingSteps(of: Played): readonly StepToDo[] {
	const flapped = first(of, "flapped");
	if (flapped === undefined) return [];
	return [
		{
			atSeconds: flapped.atSeconds,
			text: `Hold ${flapped.subject} out of routing by hand until the cause is mended: it goes in and out ${of.run.summary.failovers} times otherwise, and takes its users with it each time.`,
		},
	];
}

function failedOpenSteps(of: Played): readonly StepToDo[] {
	const opened = first(of, "failed-open");
	if (opened === undefined) return [];
	return [
		{
			atSeconds: opened.atSeconds,
			text: `${opened.subject} counts all regions as healthy, since it sees none up: decide by hand which of them shall take requests.`,
		},
	];
}

function routingDownSteps(of: Played): readonly StepToDo[] {
	return of.scenario.faults.flatMap((fault) =>
		fault.kind === "routing-down"
			? [
					{
						atSeconds: fault.atMs / 1000,
						text: `Nobody can change where ${fault.routing} sends users until it is back: no rollout and no maintenance that a failover would have to mend.`,
					},
				]
			: [],
	);
}

function falseAlarmSteps(of: Played): readonly StepToDo[] {
	return of.scenario.faults.flatMap((fault) => {
		if (fault.kind !== "false-alarm") return [];
		const withdrawn = of.run.events.find(({ kind, subject }) => kind === "withdrawn" && subject === fault.region);
		if (withdrawn === undefined) return [];
		return [
			{
				atSeconds: withdrawn.atSeconds,
				text: `Compare the checks of ${fault.region} with its users' own requests: it is fine. Mend the check, then let it back.`,
			},
		];
	});
}

/** Regions that were taken out, and when they are back. */
function comebackSteps(of: Played): readonly StepToDo[] {
	const { run, design, repairSeconds } = of;
	const out = [...new Set(run.events.filter(({ kind }) => kind === "withdrawn").map(({ subject }) => subject))];
	return out.flatMap((region): readonly StepToDo[] => {
		const own = run.events.filter(
			({ kind, subject }) => subject === region && (kind === "withdrawn" || kind === "restored"),
		);
		if (own.at(-1)?.kind === "restored") return [];
		const manual =
			design.failover.mode === "manual"
				? "People bring it back"
				: "It does not come back by itself within the scenario";
		return [
			{
				atSeconds: repairSeconds,
				text: `${manual}: once ${region} is well and its replicas have caught up, let it take requests again, a part of its users first.`,
			},
		];
	});
}

/** Confined users whom a region outside their jurisdiction serves meanwhile. */
function residencySteps({ design, run, faultSeconds }: Played): readonly StepToDo[] {
	const times = run.series.tSeconds;
	return [...design.users.populations.values()].flatMap((population): readonly StepToDo[] => {
		const { residency } = population;
		const servedBy = run.series.populations[population.id]?.servedBy;
		if (residency === undefined || servedBy === undefined) return [];
		const before = stepBefore(times, faultSeconds);
		const outside = Object.entries(servedBy).flatMap(([region, shares]) => {
			if (design.regions.get(region)?.jurisdiction === residency || (shares[before] ?? 0) > 0) return [];
			const step = shares.findIndex((share, index) => index > before && share > 0.001);
			return step < 0 ? [] : [{ region, atSeconds: times[step] ?? faultSeconds }];
		});
		const [earliest] = outside.toSorted((a, b) => a.atSeconds - b.atSeconds);
		if (earliest === undefined) return [];
		return [
			{
				atSeconds: earliest.atSeconds,
				text: `Requests of ${population.name}, whose data may rest only in ${residency}, are served in ${listed(outside.map(({ region }) => region))} meanwhile: tell the data protection officer.`,
			},
		];
	});
}
