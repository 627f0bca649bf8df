import * as texts from "../../../texts/review/recovery.ts";
import { dataTime } from "../../analysis/recovery/dataTime.ts";
import { featureRequests } from "../../analysis/recovery/featureRequests.ts";
import { recoveryFigures } from "../../analysis/recovery/recoveryFigures.ts";
import { wayIn } from "../../analysis/recovery/wayIn.ts";
import type { Design, Feature, Id } from "../../model/design.ts";
import type { RecoveryFigure } from "../../model/figures.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import type { Operation } from "../../model/vocabulary.ts";
import type { Agreement, AgreementReason } from "../../model/whyRecovery.ts";
import type { TracedRun } from "./tracedRun.ts";

/**
 * The run beside the analysis' figure for the loss of the same region; undefined where the scenario does not begin
 * with the loss of one region. The figure is the worst over the phases of the checks.
 */
export function agreementOf(run: TracedRun): Agreement | undefined {
	const region = lostRegion(run);
	if (region === undefined) return undefined;
	const figure = slowest(rowsOf(run, region));
	if (figure === undefined) return undefined;
	const reason = reasonOf(run, figure);
	return {
		region,
		feature: figure.feature,
		operation: figure.operation,
		rtoSeconds: figure.rtoSeconds,
		agrees: reason === "within-check-interval" || reason === "on-return",
		reason,
		text: agreementTexts[reason](figure),
	};
}

function lostRegion({ scenario, trace }: TracedRun): Id | undefined {
	const first = scenario.faults.filter(({ atMs }) => atMs === trace.fromMs);
	const [lost] = first.filter((fault) => fault.kind === "region-down");
	return lost !== undefined && first.every((fault) => fault.kind === "region-down" && fault.region === lost.region)
		? lost.region
		: undefined;
}

function rowsOf({ design, key }: TracedRun, region: Id): readonly RecoveryFigure[] {
	const features = [...design.features.values()].filter(({ id }) => key === "all" || key.startsWith(`${id}/`));
	return recoveryFigures(design, features).filter((row) => {
		const feature = design.features.get(row.feature);
		return (
			row.region === region &&
			(key === "all" || key === `${row.feature}/${row.operation}`) &&
			feature !== undefined &&
			askedPerSecond(feature, row.operation) > 0
		);
	});
}

/** Requests that an edge cache answers do not get to a region. */
function askedPerSecond({ readsPerSecond, writesPerSecond, edgeCache }: Feature, operation: Operation): number {
	return operation === "read" ? readsPerSecond * (1 - (edgeCache?.hitRate ?? 0)) : writesPerSecond;
}

function slowest(rows: readonly RecoveryFigure[]): RecoveryFigure | undefined {
	return rows.toSorted((a, b) => orEver(b.rtoSeconds) - orEver(a.rtoSeconds))[0];
}

function orEver(seconds: number | null | undefined): number {
	return seconds ?? Number.POSITIVE_INFINITY;
}

function reasonOf(run: TracedRun, figure: RecoveryFigure): AgreementReason {
	const { rtoSeconds } = figure;
	const playedSeconds = playedSecondsOf(run, run.key);
	if (isWithin(run.design, rtoSeconds, playedSeconds))
		return rtoSeconds === null ? "on-return" : "within-check-interval";
	if (marks(run).some(({ atMs }) => atMs <= run.trace.fromMs)) return "marked-before";
	if (run.scenario.faults.some((fault) => fault.kind !== "region-down" || fault.region !== figure.region)) {
		return "other-faults";
	}
	if (marks(run).some(({ region, atMs }) => region !== figure.region && atMs <= run.endMs)) return "others-marked-down";
	const repairedSeconds = (run.trace.untilMs - run.trace.fromMs) / 1000;
	if (orEver(rtoSeconds) > repairedSeconds && orEver(playedSeconds) >= repairedSeconds) return "repaired-first";
	return whoIsCounted(run, figure);
}

/** The figure has more, or other requests than the mark of the run. */
function whoIsCounted(run: TracedRun, figure: RecoveryFigure): AgreementReason {
	const own = playedSecondsOf(run, `${figure.feature}/${figure.operation}`);
	if (run.key === "all" && own !== undefined && isWithin(run.design, figure.rtoSeconds, own)) return "few-requests";
	const entered = enteredSeconds(run.design, figure);
	if (entered.length === 0 || entered.every((seconds) => seconds !== figure.rtoSeconds)) return "other-users";
	if (entered.length > 1) return "few-requests";
	return run.inForce?.spill ? "spilled-users" : "unexplained";
}

/** Seconds from the fault; null for never, or only with the repair; undefined where nobody of these was hit. */
function playedSecondsOf({ trace }: TracedRun, key: string): number | null | undefined {
	if (!trace.crossings.has(key)) return undefined;
	const crossing = trace.crossings.get(key);
	return crossing === undefined || trace.fromMs + crossing.recoverMs >= trace.untilMs
		? null
		: crossing.recoverMs / 1000;
}

function isWithin(design: Design, rtoSeconds: number | null, playedSeconds: number | null | undefined): boolean {
	if (playedSeconds === undefined) return rtoSeconds === 0;
	if (rtoSeconds === null || playedSeconds === null) return rtoSeconds === playedSeconds;
	return playedSeconds <= rtoSeconds + 1 && playedSeconds >= rtoSeconds - longestIntervalSeconds(design) - 1;
}

function longestIntervalSeconds(design: Design): number {
	const own = [...design.routing.values()].flatMap((entry) => (entry.method === "client" ? [] : [entry.healthCheck]));
	const between = design.failover.detect.healthChecks;
	return (
		Math.max(0, ...[...own, ...(between === undefined ? [] : [between])].map(({ intervalMs }) => intervalMs)) / 1000
	);
}

/** Every time that a region was taken for down. */
function marks({ trace }: TracedRun): readonly { readonly region: Id; readonly atMs: number }[] {
	return trace.steps.flatMap((step) => {
		const isMark =
			(step.kind === "signals" && step.down) ||
			(step.kind === "check" && step.byRouting && step.down) ||
			(step.kind === "routing" && step.change === "withdrawn");
		return isMark && step.region !== undefined ? [{ region: step.region, atMs: step.atMs }] : [];
	});
}

/** Recovery times of those alone who enter the region, by their ways to the data. */
function enteredSeconds(
	design: Design,
	{ region, feature: id, operation }: RecoveryFigure,
): readonly (number | null)[] {
	const feature = design.features.get(id);
	if (feature === undefined) return [];
	const requests = featureRequests(design, feature, operation);
	const way = wayIn(design, requests, region);
	const times = requests.ways
		.filter(({ entry }) => entry === region)
		.map((each) => Math.max(way.ms, dataTime(design, { requests, way: each, region }).ms) / 1000);
	return [...new Set(times)].map((seconds) => (Number.isFinite(seconds) ? seconds : null));
}

const agreementTexts: Readonly<Record<AgreementReason, (figure: RecoveryFigure) => string>> = {
	"within-check-interval": () => texts.agreesWithinOneCheckInterval,
	"on-return": () => texts.agreesOnlyWhenTheRegionReturns,
	"repaired-first": ({ rtoSeconds }) =>
		texts.theFaultIsOverBefore(
			rtoSeconds === null ? texts.anythingButTheRepairHelps : texts.theOfTheFigure(formatSeconds(rtoSeconds)),
		),
	"others-marked-down": () => texts.otherRegionsAreMarkedDown,
	"marked-before": () => texts.aRegionWasMarkedDown,
	"few-requests": ({ feature, operation }) => texts.theSOfThatWait(operation, feature),
	"other-users": ({ region, feature, operation }) => texts.theFigureHasTheS(operation, feature, region),
	"spilled-users": () => texts.fullRegionsPassRequests,
	"other-faults": () => texts.otherFaultsOfTheScenarioPlay,
	unexplained: () => texts.theyDiffer,
};
