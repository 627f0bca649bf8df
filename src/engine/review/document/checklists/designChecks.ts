import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import { featureReadConsistency } from "../../../model/effectiveConsistency.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { meetsNeed } from "../../findings/meetsNeed.ts";
import { counted, listed } from "../../findings/sentences.ts";
import { consistencyName } from "../../findings/storeFeatures.ts";
import { mainEntry } from "../../placement/mainEntry.ts";
import { roundTripsOf } from "../../placement/roundTripsOf.ts";
import { confinedStores } from "../decisions/residencyDecision.ts";
import { activeRegions } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { confirm, held, notApplicable, ruleCheck } from "./ruleCheck.ts";

/** What the design itself has to have decided. */
export function designChecks(inputs: ReviewInputs): readonly ReviewCheck[] {
	return [
		regionsCheck(inputs),
		residencyCheck(inputs),
		residencyFailoverCheck(inputs),
		consistencyCheck(inputs),
		conflictCheck(inputs),
		routingCheck(inputs),
		thresholdsCheck(inputs),
		copiesCheck(inputs),
		headroomCheck(inputs),
		objectivesCheck(inputs),
		estimateCheck(inputs),
	];
}

function regionsCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = "The regions were chosen by where the users are.";
	const farthest = [...design.users.populations.values()]
		.flatMap((population) => {
			const entry = mainEntry(design, population.id);
			const trip = roundTripsOf(design, population.id).find(({ region }) => region === entry);
			return trip === undefined ? [] : [{ population, trip }];
		})
		.toSorted((a, b) => b.trip.p50Ms - a.trip.p50Ms)[0];
	if (farthest === undefined)
		return confirm(text, "No users ask for anything: say who uses the design, and where they are.");
	return ruleCheck(inputs, {
		rules: ["region-without-users"],
		text,
		met: `Every region that takes requests is somebody's nearest; the farthest users, ${farthest.population.name}, are ${formatMs(farthest.trip.p50Ms)} from ${farthest.trip.region}, which they enter.`,
	});
}

function residencyCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "It is decided where personal data may rest, and it rests there.";
	const confined = confinedStores(inputs.design);
	const personal = [...inputs.design.data.values()].filter((store) => store.personal);
	if (personal.length === 0) return notApplicable(text, "No store holds personal data.");
	if (confined.length === 0) {
		return confirm(
			text,
			`Nothing is confined. ${listed(personal.map(({ name }) => name))} ${personal.length === 1 ? "holds" : "hold"} personal data: check that no law binds the users' data to a place, or give the population a residency.`,
		);
	}
	return ruleCheck(inputs, {
		rules: ["residency", "residency-routing"],
		text,
		met: `${counted(confined.length, "store")} with confined data (${listed(confined.map(({ name }) => name))}) ${confined.length === 1 ? "keeps" : "keep"} it, and its requests, in its jurisdiction.`,
	});
}

function residencyFailoverCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Confined data stays in its jurisdiction when a region is lost.";
	if (confinedStores(inputs.design).length === 0) return notApplicable(text, "No data is confined.");
	return ruleCheck(inputs, {
		rules: ["residency-failover"],
		text,
		met: "Whichever region is lost, requests on confined data go to another in the jurisdiction, or wait.",
	});
}

function consistencyCheck({ design }: ReviewInputs): ReviewCheck {
	const text = "Each feature says which consistency it needs, and gets it.";
	const features = [...design.features.values()];
	if (features.length === 0) return notApplicable(text, "The design has no features.");
	const silent = features.filter(({ needs }) => needs === undefined);
	const short = features.filter((feature) => !meetsNeed(design, feature, featureReadConsistency(design, feature)));
	const [first] = short;
	if (first !== undefined) {
		const given = consistencyName(featureReadConsistency(design, first));
		const more = short.length === 1 ? "" : ` ${short.length - 1} more of the features get less than they need.`;
		return {
			state: "missed",
			text,
			why: `${first.name} needs ${consistencyName(first.needs ?? "eventual")} and gets ${given}.${more}`,
		};
	}
	if (silent.length > 0) {
		const names = listed(silent.map(({ name }) => name));
		return confirm(
			text,
			`${names} ${silent.length === 1 ? "does" : "do"} not say what ${silent.length === 1 ? "it needs" : "they need"}; those that do get it.`,
		);
	}
	const weak = features.filter(({ needs }) => needs !== "strong").length;
	return {
		state: "met",
		text,
		why: `All ${features.length} features get what they need; ${weak} of them can do with less than strong.`,
	};
}

function conflictCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "It is decided how concurrent writes of one record end, to suit what is written.";
	const stores = [...design.data.values()].filter((store) => store.replicas.length > 1 && canConflict(design, store));
	if (stores.length === 0)
		return notApplicable(text, "No store takes concurrent writes of a record in several regions unseen.");
	const lost = figures.conflicts.reduce((sum, row) => sum + row.lostUpdatesPerHour, 0);
	return ruleCheck(
		{ figures },
		{
			rules: ["conflict-strategy-missing", "last-write-wins-values", "conflicts-on-strong-need"],
			text,
			met: `${listed(stores.map(({ name, conflicts }) => `${name}: ${conflicts ?? "not said"}`))}${lost > 0 ? "; records that the last write overwrites are plain ones" : ""}.`,
		},
	);
}

function routingCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = "Users reach another region without waiting for long-lived DNS answers.";
	if (design.regions.size < 2) return notApplicable(text, "There is one region.");
	if (design.routing.size === 0) {
		return { state: "missed", text, why: "The design has no routing: nothing moves users to another region." };
	}
	const methods = [...new Set([...design.routing.values()].map(({ method }) => method))];
	return ruleCheck(inputs, {
		rules: ["dns-ttl"],
		text,
		met: `Users are moved by ${listed(methods.map((each) => methodWords[each]))}.`,
	});
}

const methodWords = { dns: "DNS", anycast: "anycast", client: "their clients" };

function thresholdsCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = "It is defined when a region is taken out, and when it comes back.";
	if (design.regions.size < 2) return notApplicable(text, "There is one region.");
	const { recover } = design.failover;
	return ruleCheck(inputs, {
		rules: ["no-detection", "no-hysteresis"],
		text,
		met: `It comes back under ${formatShare(recover.errorRate)} errors and not within ${formatMs(recover.cooldownMs)} of the last change.`,
	});
}

function copiesCheck(inputs: ReviewInputs): ReviewCheck {
	const active = activeRegions(inputs.design);
	return ruleCheck(inputs, {
		rules: ["single-region", "no-copy", "single-point-of-failure", "no-majority-after-loss", "writes-wait-for-all"],
		text: "Nothing that requests need stands in one region only.",
		met: `${counted(active.length, "region")} take requests, and every component on their way runs, and all data rests, in more than one.`,
	});
}

function headroomCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "When any one region is lost, the others have room for its requests at peak.";
	if (design.regions.size < 2) return notApplicable(text, "There is one region.");
	const stated = [...design.application.values()].filter(({ capacityPerSecond }) => capacityPerSecond.size > 0);
	if (stated.length < design.application.size) {
		const silent = [...design.application.values()].filter(({ capacityPerSecond }) => capacityPerSecond.size === 0);
		return confirm(
			text,
			`${listed(silent.map(({ name }) => name))} ${silent.length === 1 ? "states" : "state"} no capacity: find out by a load test what one region takes.`,
		);
	}
	if (stated.length === 0) return notApplicable(text, "The design has no application.");
	const used = Math.max(0, ...figures.load.map(({ utilisation }) => utilisation ?? 0));
	return ruleCheck(inputs, {
		rules: ["no-headroom", "overloaded"],
		text,
		met: `The fullest region is at ${formatShare(used)} while all is well, and no loss of one leaves requests without room.`,
	});
}

function objectivesCheck({ design }: ReviewInputs): ReviewCheck {
	const text = "Each feature has objectives to hold the design against.";
	const features = [...design.features.values()];
	if (features.length === 0) return notApplicable(text, "The design has no features.");
	const without = features.filter(({ objectives }) => Object.keys(objectives).length === 0);
	return held(text, {
		isMet: without.length === 0,
		met: `All ${features.length} have some.`,
		missed: `${without.length === features.length ? "None has any" : `${listed(without.map(({ name }) => name))} ${without.length === 1 ? "has" : "have"} none`}.`,
	});
}

function estimateCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "It is estimated what the design costs and what it is worth.";
	const bill = formatAmount(figures.cost.monthlyTotal, design.currency);
	if (figures.business === undefined) {
		return confirm(
			text,
			`The bill is ${bill} a month; the file has no business case: say what an hour of outage costs.`,
		);
	}
	const net = formatAmount(figures.business.netYearly, design.currency);
	return held(text, {
		isMet: figures.business.verdict === "activeActive" || activeRegions(design).length < 2,
		met: `The bill is ${bill} a month; the business case nets ${net} a year.`,
		missed: `The bill is ${bill} a month; the business case nets ${net} a year, and another topology nets more.`,
	});
}
