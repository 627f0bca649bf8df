import * as texts from "../../../../texts/review/checklists.ts";
import { noticing } from "../../../analysis/recovery/detection.ts";
import type { Store } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { fixedLeader } from "../../../model/replicas.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { writeWait } from "../../../model/writeWait.ts";
import { listed } from "../../findings/sentences.ts";
import { featureName, isUsed, recoveryText, spanText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { ever, worstRow } from "../worstRow.ts";
import { regionsWithoutLoss } from "./coveredFailures.ts";
import { confirm, held, notApplicable, ruleCheck } from "./ruleCheck.ts";

/** What those who run it need. */
export function operationsChecks(inputs: ReviewInputs): readonly ReviewCheck[] {
	return [
		observedCheck(inputs),
		globalViewCheck(inputs),
		tracingCheck(inputs),
		noticedCheck(inputs),
		watchedCheck(inputs),
		lagAlertCheck(inputs),
		runbookCheck(inputs),
		peopleCheck(inputs),
		promotionCheck(inputs),
		slowCheck(inputs),
		retryCheck(inputs),
		breakerCheck(inputs),
		engineeringCheck(inputs),
	];
}

function observedCheck(inputs: ReviewInputs): ReviewCheck {
	const watching = [...inputs.design.observability.values()];
	return ruleCheck(inputs, {
		rules: ["region-unobserved", "no-health-signal"],
		text: texts.everyRegionIsWatched,
		met: texts.watchAllRegions(listed(watching.map(({ name }) => name)), watching.length, inputs.design.regions.size),
	});
}

function globalViewCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.onePlaceShowsAllRegionsTogether;
	if (inputs.design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const global = [...inputs.design.observability.values()].filter(({ scope }) => scope === "global");
	return ruleCheck(inputs, { rules: ["no-global-view"], text, met: `${listed(global.map(({ name }) => name))}.` });
}

function tracingCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.aRequestCanBeFollowedAcrossRegions;
	if (inputs.design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const tracing = [...inputs.design.observability.values()].filter(
		({ scope, signals }) => scope === "global" && signals.includes("traces"),
	);
	return ruleCheck(inputs, {
		rules: ["no-cross-region-tracing"],
		text,
		met: `${listed(tracing.map(({ name }) => name))}.`,
	});
}

function noticedCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.theLossOfARegion;
	if (inputs.design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const { ms } = noticing(inputs.design);
	return held(text, {
		isMet: Number.isFinite(ms),
		met: texts.atWorstAfter(formatMs(ms)),
		missed: texts.noHealthCheck,
	});
}

function watchedCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.bothHealthChecks;
	const { design } = inputs;
	if (design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const { traffic } = design.failover.detect;
	return ruleCheck(inputs, {
		rules: ["health-check-alone", "traffic-alone", "no-detection"],
		text,
		met:
			traffic === undefined
				? texts.healthChecksWatchTheRegions
				: texts.healthChecksAndFailedRequestsOver(formatShare(traffic.errorRate), formatMs(traffic.windowMs)),
	});
}

function lagAlertCheck({ design }: ReviewInputs): ReviewCheck {
	const text = texts.replicationLagRaisesAnAlert;
	const behind = [...design.data.values()].filter(
		(store) => store.replication.mode === "async" && writeWait(store).of > 1,
	);
	if (behind.length === 0) return notApplicable(text, texts.nothingIsReplicatedAsynchronously);
	const { replicationLagMs } = design.failover.detect;
	if (replicationLagMs !== undefined) {
		return { state: "met", text, why: texts.aLagOverIsTaken(formatMs(replicationLagMs)) };
	}
	const worst = behind.toSorted((a, b) => b.replication.lag.p99Ms - a.replication.lag.p99Ms)[0];
	return confirm(
		text,
		texts.theDesignSetsNoThreshold({
			behind: listed(behind.map(({ name }) => name)),
			behindCount: behind.length,
			worst: worst?.name ?? texts.theSlowest,
			p99Ms: formatMs(worst?.replication.lag.p99Ms),
		}),
	);
}

function runbookCheck({ design }: ReviewInputs): ReviewCheck {
	const text = texts.thereIsAScenario;
	if (design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegionNothing);
	const without = regionsWithoutLoss(design);
	return held(text, {
		isMet: without.length === 0,
		met: texts.scenariosCoverAllRegions(design.scenarios.size, design.regions.size),
		missed:
			design.scenarios.size === 0
				? texts.noScenarioIsWrittenDown
				: texts.noScenarioLoses(listed(without).replace(" and ", " or ")),
	});
}

function peopleCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.aRegionIsTakenOut;
	if (inputs.design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	return ruleCheck(inputs, { rules: ["manual-failover"], text, met: texts.failoverIsAutomatic });
}

function promotionCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.storesWithALeaderReplace;
	const led = [...inputs.design.data.values()].filter(hasSuccessor);
	if (led.length === 0) return notApplicable(text, texts.noStoreHasAFixed);
	const manual = led.filter(({ automaticLeaderFailoverMs }) => automaticLeaderFailoverMs === undefined);
	const delay = spanText(inputs.design.failover.manualDelayMs / 1000);
	return held(text, {
		isMet: manual.length === 0,
		met: `${listed(led.map(({ name, automaticLeaderFailoverMs }) => texts.nameAfterAutomaticLeaderFailoverMs(name, formatMs(automaticLeaderFailoverMs))))}.`,
		missed: texts.peoplePromoteAnotherReplica(listed(manual.map(({ name }) => name)), delay),
	});
}

/** Somebody or something has to choose another leader when one is lost. */
function hasSuccessor(store: Store): boolean {
	if (store.pattern === "partitioned")
		return [...store.replication.copies.values()].some((regions) => regions.length > 0);
	return store.replicas.length > 1 && fixedLeader(store) !== undefined;
}

const slowSeconds = 300;

function slowCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.theLossOfARegionIsOver;
	if (design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const used = figures.recovery.filter((row) => isUsed(design, row));
	const worst = worstRow(used, ({ rtoSeconds }) => rtoSeconds);
	if (worst === undefined) return notApplicable(text, texts.nobodyAsksForAnything);
	const who = texts.sOfWhenIsLost(worst.operation, featureName(design, worst.feature), worst.region);
	return held(text, {
		isMet: ever(worst.rtoSeconds) <= slowSeconds,
		met: texts.theLongestRecoveryIs(recoveryText(worst.rtoSeconds), who),
		missed:
			worst.rtoSeconds === null ? texts.notBeforeTheRegionIsBack(who) : `${recoveryText(worst.rtoSeconds)}: ${who}.`,
	});
}

function retryCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.clientsRetryInAnotherRegion;
	if (inputs.design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const clients = [...inputs.design.routing.values()].flatMap((entry) => (entry.method === "client" ? [entry] : []));
	return ruleCheck(inputs, {
		rules: ["no-client-retry"],
		text,
		met: texts.checkThatWritesAreIdempotent(
			listed(clients.map(({ name, timeoutMs }) => texts.nameAfterTimeoutMs(name, formatMs(timeoutMs)))),
		),
	});
}

function breakerCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.callsToAnotherRegionGo;
	const calls = [...inputs.design.application.values()].flatMap(({ calls }) => [...calls.values()]);
	const crossing = calls.filter(({ crossRegion }) => crossRegion);
	if (crossing.length === 0) return notApplicable(text, texts.noApplicationCallsAnotherInAnotherRegion);
	return ruleCheck(inputs, {
		rules: ["no-circuit-breaker"],
		text,
		met: `${crossing.length === 1 ? texts.theOneCallDoes : texts.allSuchCallsDo(crossing.length)}.`,
	});
}

function engineeringCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.thereArePeopleEnoughToRun;
	const { design } = inputs;
	const manual =
		design.failover.mode === "manual"
			? texts.theFiguresCountOnPeopleActingWithin(spanText(design.failover.manualDelayMs / 1000))
			: "";
	const found = inputs.figures.findings.filter(({ rule }) => rule === "engineering-overhead");
	if (found.length > 0) return ruleCheck(inputs, { rules: ["engineering-overhead"], text, met: "" });
	return confirm(
		text,
		texts.regionsStoresAndRunbooks({
			regionCount: design.regions.size,
			dataCount: design.data.size,
			scenarioCount: design.scenarios.size,
			manual,
		}),
	);
}
