import * as texts from "../../../../texts/review/designChecklists.ts";
import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import { featureReadConsistency } from "../../../model/effectiveConsistency.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { meetsNeed } from "../../findings/meetsNeed.ts";
import { listed } from "../../findings/sentences.ts";
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
	const text = texts.theRegionsWereChosen;
	const farthest = [...design.users.populations.values()]
		.flatMap((population) => {
			const entry = mainEntry(design, population.id);
			const trip = roundTripsOf(design, population.id).find(({ region }) => region === entry);
			return trip === undefined ? [] : [{ population, trip }];
		})
		.toSorted((a, b) => b.trip.p50Ms - a.trip.p50Ms)[0];
	if (farthest === undefined) return confirm(text, texts.noUsersAskForAnything);
	return ruleCheck(inputs, {
		rules: ["region-without-users"],
		text,
		met: texts.everyRegionThatTakesRequests(
			farthest.population.name,
			formatMs(farthest.trip.p50Ms),
			farthest.trip.region,
		),
	});
}

function residencyCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.itIsDecidedWherePersonal;
	const confined = confinedStores(inputs.design);
	const personal = [...inputs.design.data.values()].filter((store) => store.personal);
	if (personal.length === 0) return notApplicable(text, texts.noStoreHoldsPersonalData);
	if (confined.length === 0) {
		return confirm(text, texts.nothingIsConfined(listed(personal.map(({ name }) => name)), personal.length));
	}
	return ruleCheck(inputs, {
		rules: ["residency", "residency-routing"],
		text,
		met: texts.storesWithConfinedData(confined.length, listed(confined.map(({ name }) => name))),
	});
}

function residencyFailoverCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.confinedDataStays;
	if (confinedStores(inputs.design).length === 0) return notApplicable(text, texts.noDataIsConfined);
	return ruleCheck(inputs, {
		rules: ["residency-failover"],
		text,
		met: texts.whicheverRegionIsLost,
	});
}

function consistencyCheck({ design }: ReviewInputs): ReviewCheck {
	const text = texts.eachFeatureSaysWhichConsistencyItNeeds;
	const features = [...design.features.values()];
	if (features.length === 0) return notApplicable(text, texts.theDesignHasNoFeatures);
	const silent = features.filter(({ needs }) => needs === undefined);
	const short = features.filter((feature) => !meetsNeed(design, feature, featureReadConsistency(design, feature)));
	const [first] = short;
	if (first !== undefined) {
		const given = consistencyName(featureReadConsistency(design, first));
		const more = short.length === 1 ? "" : texts.moreOfTheFeaturesGet(short.length - 1);
		return {
			state: "missed",
			text,
			why: texts.needsAndGets({
				first: first.name,
				consistency: consistencyName(first.needs ?? "eventual"),
				given,
				more,
			}),
		};
	}
	if (silent.length > 0) {
		const names = listed(silent.map(({ name }) => name));
		return confirm(text, texts.doNotSayWhatTheyNeed(names, silent.length));
	}
	const weak = features.filter(({ needs }) => needs !== "strong").length;
	return {
		state: "met",
		text,
		why: texts.allFeaturesGetWhatTheyNeed(features.length, weak),
	};
}

function conflictCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.itIsDecidedHowConcurrent;
	const stores = [...design.data.values()].filter((store) => store.replicas.length > 1 && canConflict(design, store));
	if (stores.length === 0) return notApplicable(text, texts.noStoreTakesConcurrentWrites);
	const lost = figures.conflicts.reduce((sum, row) => sum + row.lostUpdatesPerHour, 0);
	return ruleCheck(
		{ figures },
		{
			rules: ["conflict-strategy-missing", "last-write-wins-values", "conflicts-on-strong-need"],
			text,
			met: `${listed(stores.map(({ name, conflicts }) => `${name}: ${conflicts ?? texts.notSaid}`))}${lost > 0 ? texts.recordsThatTheLastWrite : ""}.`,
		},
	);
}

function routingCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = texts.usersReachAnotherRegionWithout;
	if (design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	if (design.routing.size === 0) {
		return { state: "missed", text, why: texts.theDesignHasNoRouting };
	}
	const methods = [...new Set([...design.routing.values()].map(({ method }) => method))];
	return ruleCheck(inputs, {
		rules: ["dns-ttl"],
		text,
		met: texts.usersAreMovedBy(listed(methods.map((each) => methodWords[each]))),
	});
}

const methodWords = { dns: "DNS", anycast: "anycast", client: texts.theirClients };

function thresholdsCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = texts.itIsDefined;
	if (design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const { recover } = design.failover;
	return ruleCheck(inputs, {
		rules: ["no-detection", "no-hysteresis"],
		text,
		met: texts.itComesBackUnderErrors(formatShare(recover.errorRate), formatMs(recover.cooldownMs)),
	});
}

function copiesCheck(inputs: ReviewInputs): ReviewCheck {
	const active = activeRegions(inputs.design);
	return ruleCheck(inputs, {
		rules: ["single-region", "no-copy", "single-point-of-failure", "no-majority-after-loss", "writes-wait-for-all"],
		text: texts.nothingThatRequestsNeedStands,
		met: texts.regionsTakeRequests(active.length),
	});
}

function headroomCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.whenAnyOneRegionIsLost;
	if (design.regions.size < 2) return notApplicable(text, texts.thereIsOneRegion);
	const stated = [...design.application.values()].filter(({ capacityPerSecond }) => capacityPerSecond.size > 0);
	if (stated.length < design.application.size) {
		const silent = [...design.application.values()].filter(({ capacityPerSecond }) => capacityPerSecond.size === 0);
		return confirm(text, texts.stateNoCapacity(listed(silent.map(({ name }) => name)), silent.length));
	}
	if (stated.length === 0) return notApplicable(text, texts.theDesignHasNoApplication);
	const used = Math.max(0, ...figures.load.map(({ utilisation }) => utilisation ?? 0));
	return ruleCheck(inputs, {
		rules: ["no-headroom", "overloaded"],
		text,
		met: texts.theFullestRegion(formatShare(used)),
	});
}

function objectivesCheck({ design }: ReviewInputs): ReviewCheck {
	const text = texts.eachFeatureHasObjectives;
	const features = [...design.features.values()];
	if (features.length === 0) return notApplicable(text, texts.theDesignHasNoFeatures);
	const without = features.filter(({ objectives }) => Object.keys(objectives).length === 0);
	return held(text, {
		isMet: without.length === 0,
		met: texts.allHaveSome(features.length),
		missed: `${without.length === features.length ? texts.noneHasAny : texts.withoutHaveNone(listed(without.map(({ name }) => name)), without.length)}.`,
	});
}

function estimateCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.itIsEstimated;
	const bill = formatAmount(figures.cost.monthlyTotal, design.currency);
	if (figures.business === undefined) {
		return confirm(text, texts.theBillIsAMonth(bill));
	}
	const net = formatAmount(figures.business.netYearly, design.currency);
	return held(text, {
		isMet: figures.business.verdict === "activeActive" || activeRegions(design).length < 2,
		met: texts.theBillIsAMonthTheBusiness(bill, net),
		missed: texts.theBillIsAMonthTheBusinessCase(bill, net),
	});
}
