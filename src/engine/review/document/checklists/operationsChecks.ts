import { noticing } from "../../../analysis/recovery/detection.ts";
import type { Store } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { fixedLeader } from "../../../model/replicas.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { writeWait } from "../../../model/writeWait.ts";
import { counted, listed } from "../../findings/sentences.ts";
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
		text: "Every region is watched, with a health signal.",
		met: `${listed(watching.map(({ name }) => name))} ${watching.length === 1 ? "watches" : "watch"} all ${counted(inputs.design.regions.size, "region")}.`,
	});
}

function globalViewCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "One place shows all regions together.";
	if (inputs.design.regions.size < 2) return notApplicable(text, "There is one region.");
	const global = [...inputs.design.observability.values()].filter(({ scope }) => scope === "global");
	return ruleCheck(inputs, { rules: ["no-global-view"], text, met: `${listed(global.map(({ name }) => name))}.` });
}

function tracingCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "A request can be followed across regions.";
	if (inputs.design.regions.size < 2) return notApplicable(text, "There is one region.");
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
	const text = "The loss of a region is noticed by itself.";
	if (inputs.design.regions.size < 2) return notApplicable(text, "There is one region.");
	const { ms } = noticing(inputs.design);
	return held(text, {
		isMet: Number.isFinite(ms),
		met: `At worst after ${formatMs(ms)}.`,
		missed: "No health check and no signal of traffic tells that a region is down.",
	});
}

function watchedCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Both health checks and the users' own requests are watched.";
	const { design } = inputs;
	if (design.regions.size < 2) return notApplicable(text, "There is one region.");
	const { traffic } = design.failover.detect;
	return ruleCheck(inputs, {
		rules: ["health-check-alone", "traffic-alone", "no-detection"],
		text,
		met:
			traffic === undefined
				? "Health checks watch the regions, and clients turn away by themselves."
				: `Health checks, and ${formatShare(traffic.errorRate)} failed requests over ${formatMs(traffic.windowMs)}.`,
	});
}

function lagAlertCheck({ design }: ReviewInputs): ReviewCheck {
	const text = "Replication lag raises an alert before it matters.";
	const behind = [...design.data.values()].filter(
		(store) => store.replication.mode === "async" && writeWait(store).of > 1,
	);
	if (behind.length === 0) return notApplicable(text, "Nothing is replicated asynchronously.");
	const { replicationLagMs } = design.failover.detect;
	if (replicationLagMs !== undefined) {
		return { state: "met", text, why: `A lag over ${formatMs(replicationLagMs)} is taken as a sign of a partition.` };
	}
	const worst = behind.toSorted((a, b) => b.replication.lag.p99Ms - a.replication.lag.p99Ms)[0];
	return confirm(
		text,
		`The design sets no threshold (failover.detect.replicationLag). ${listed(behind.map(({ name }) => name))} ${behind.length === 1 ? "replicates" : "replicate"} asynchronously; ${worst?.name ?? "the slowest"} applies what arrives within ${formatMs(worst?.replication.lag.p99Ms)} at p99: an alert belongs above that.`,
	);
}

function runbookCheck({ design }: ReviewInputs): ReviewCheck {
	const text = "There is a scenario, and so a runbook, for the loss of each region.";
	if (design.regions.size < 2)
		return notApplicable(text, "There is one region; nothing can be done about its loss but to wait.");
	const without = regionsWithoutLoss(design);
	return held(text, {
		isMet: without.length === 0,
		met: `${counted(design.scenarios.size, "scenario")} cover all ${design.regions.size} regions.`,
		missed:
			design.scenarios.size === 0
				? "No scenario is written down."
				: `No scenario loses ${listed(without).replace(" and ", " or ")}.`,
	});
}

function peopleCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "A region is taken out of routing without waiting for people.";
	if (inputs.design.regions.size < 2) return notApplicable(text, "There is one region.");
	return ruleCheck(inputs, { rules: ["manual-failover"], text, met: "Failover is automatic." });
}

function promotionCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Stores with a leader replace it by themselves.";
	const led = [...inputs.design.data.values()].filter(hasSuccessor);
	if (led.length === 0) return notApplicable(text, "No store has a fixed leader or home with a copy elsewhere.");
	const manual = led.filter(({ automaticLeaderFailoverMs }) => automaticLeaderFailoverMs === undefined);
	const delay = spanText(inputs.design.failover.manualDelayMs / 1000);
	return held(text, {
		isMet: manual.length === 0,
		met: `${listed(led.map(({ name, automaticLeaderFailoverMs }) => `${name} after ${formatMs(automaticLeaderFailoverMs)}`))}.`,
		missed: `People promote another replica of ${listed(manual.map(({ name }) => name))}, ${delay} after the loss is noticed.`,
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
	const text = "The loss of a region is over within 5 minutes.";
	if (design.regions.size < 2) return notApplicable(text, "There is one region.");
	const used = figures.recovery.filter((row) => isUsed(design, row));
	const worst = worstRow(used, ({ rtoSeconds }) => rtoSeconds);
	if (worst === undefined) return notApplicable(text, "Nobody asks for anything.");
	const who = `${worst.operation}s of ${featureName(design, worst.feature)} when ${worst.region} is lost`;
	return held(text, {
		isMet: ever(worst.rtoSeconds) <= slowSeconds,
		met: `The longest recovery is ${recoveryText(worst.rtoSeconds)}: ${who}.`,
		missed:
			worst.rtoSeconds === null
				? `Not before the region is back: ${who}.`
				: `${recoveryText(worst.rtoSeconds)}: ${who}.`,
	});
}

function retryCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Clients retry in another region.";
	if (inputs.design.regions.size < 2) return notApplicable(text, "There is one region.");
	const clients = [...inputs.design.routing.values()].flatMap((entry) => (entry.method === "client" ? [entry] : []));
	return ruleCheck(inputs, {
		rules: ["no-client-retry"],
		text,
		met: `${listed(clients.map(({ name, timeoutMs }) => `${name} after ${formatMs(timeoutMs)}`))}; check that writes are idempotent.`,
	});
}

function breakerCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Calls to another region go through a circuit breaker.";
	const calls = [...inputs.design.application.values()].flatMap(({ calls }) => [...calls.values()]);
	const crossing = calls.filter(({ crossRegion }) => crossRegion);
	if (crossing.length === 0) return notApplicable(text, "No application calls another in another region.");
	return ruleCheck(inputs, {
		rules: ["no-circuit-breaker"],
		text,
		met: `${crossing.length === 1 ? "The one call does" : `All ${crossing.length} such calls do`}.`,
	});
}

function engineeringCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "There are people enough to run it, day and night.";
	const { design } = inputs;
	const manual =
		design.failover.mode === "manual"
			? ` The figures count on people acting within ${spanText(design.failover.manualDelayMs / 1000)}.`
			: "";
	const found = inputs.figures.findings.filter(({ rule }) => rule === "engineering-overhead");
	if (found.length > 0) return ruleCheck(inputs, { rules: ["engineering-overhead"], text, met: "" });
	return confirm(
		text,
		`${counted(design.regions.size, "region")}, ${counted(design.data.size, "store")} and ${counted(design.scenarios.size, "runbook")}: look at the on-call plan.${manual}`,
	);
}
