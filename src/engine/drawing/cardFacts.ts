import * as texts from "../../texts/drawing/cards.ts";
import type { Card, StoreCard } from "../layout/layout.ts";
import type { Design, Id } from "../model/design.ts";
import type { LoadFigure } from "../model/figures.ts";
import { formatRate } from "../model/numbers/formatRate.ts";
import { formatSeconds } from "../model/numbers/formatSeconds.ts";
import { formatShare } from "../model/numbers/formatShare.ts";
import type { Moment, RegionMoment, StoreMoment } from "./moment.ts";
import { populationNews } from "./populationNews.ts";

/** What figures and the moment say of a card. */
export interface CardFacts {
	readonly down: boolean;
	/** Second line in place of the layout's. */
	readonly detail?: string;
	/** At the right of a balancer: what passes. */
	readonly rate?: string;
	/** Of an application; may exceed 1. */
	readonly utilisation?: number;
	readonly leads?: boolean;
	/** Of a routing entry. */
	readonly checks?: readonly CheckFact[];
	/** The second line is bad news. */
	readonly failing?: boolean;
	readonly warns: boolean;
}

export interface CheckFact {
	readonly region: Id;
	readonly up: boolean;
	/** "2/3": checks in a row that failed, of those that it takes. */
	readonly failed?: string;
}

export interface FactsSources {
	readonly design: Design;
	/** From the figures, while they belong to the design. */
	readonly load?: readonly LoadFigure[];
	readonly moment?: Moment;
}

export function cardFacts(card: Card, sources: FactsSources): CardFacts {
	switch (card.kind) {
		case "population":
			return populationFacts(card.component, sources);
		case "routing":
			return routingFacts(card.component, sources);
		case "balancing":
			return balancingFacts(card, sources);
		case "application":
			return applicationFacts(card, sources);
		case "store":
			return storeFacts(card, sources);
		case "observability":
			return { down: false, warns: false, ...silentRegions(card.regions, sources) };
	}
}

function populationFacts(id: Id, { moment }: FactsSources): CardFacts {
	const population = moment?.populations.get(id);
	if (population === undefined) return { down: false, warns: false };
	const { text, failing } = populationNews(population);
	return { down: false, warns: false, detail: text, failing };
}

interface InRegion {
	readonly component: Id;
	readonly region: Id;
}

function routingFacts(id: Id, { moment }: FactsSources): CardFacts {
	const routing = moment?.routing.get(id);
	if (routing === undefined) return { down: false, warns: false };
	const checks = [...routing.sees].map(([region, up]): CheckFact => {
		const failed = routing.failures.get(region);
		return failed === undefined ? { region, up } : { region, up, failed: `${failed}/${routing.failuresNeeded}` };
	});
	const draining = [...routing.stillNamed].map(([region, share]) => texts.stillSentTo(formatShare(share), region));
	const detail = routing.frozen ? texts.noChangeTakesEffect : draining.join(", ");
	return { down: false, warns: false, checks, ...(detail === "" ? {} : { detail, failing: true }) };
}

function balancingFacts(card: InRegion, { design, load, moment }: FactsSources): CardFacts {
	const region = moment?.regions.get(card.region);
	if (region !== undefined) {
		return { down: region.status === "down", warns: region.overloaded, rate: formatRate(region.servedPerSecond) };
	}
	const targets = design.balancing.get(card.component)?.to ?? [];
	const here = (load ?? []).filter((each) => each.region === card.region && targets.includes(each.application));
	if (here.length === 0) return { down: false, warns: false };
	const perSecond = here.reduce((sum, each) => sum + each.requestsPerSecond, 0);
	return { down: false, warns: false, rate: formatRate(perSecond) };
}

function applicationFacts(card: InRegion, { load, moment }: FactsSources): CardFacts {
	const region = moment?.regions.get(card.region);
	if (region?.status === "down") return { down: true, warns: false, detail: texts.noAnswer };
	const figure = load?.find((each) => each.region === card.region && each.application === card.component);
	const atPeak = figure?.utilisation;
	if (atPeak === undefined || atPeak === null) return { down: false, warns: false };
	return { down: false, warns: false, utilisation: atPeak * growth(region) };
}

/** The run knows the region as a whole: its applications grow alike. */
function growth(region: RegionMoment | undefined): number {
	if (region === undefined || region.utilisation === null) return 1;
	return region.utilisationAtStart === null || region.utilisationAtStart === 0
		? 1
		: region.utilisation / region.utilisationAtStart;
}

/** So much more than before the fault is news, in seconds. */
const notablyBehindSeconds = 5;

function storeFacts(card: StoreCard, { moment }: FactsSources): CardFacts {
	const warns = card.claimed !== card.effective;
	const store = moment?.stores.get(card.component);
	if (moment === undefined || store === undefined) return { down: false, warns };
	const regionDown = moment.regions.get(card.region)?.status === "down";
	const stopped = store.downIn.has(card.region);
	if (regionDown || stopped) {
		return { down: true, warns, detail: `${card.technology} · ${stopped ? "stopped" : "unreachable"}` };
	}
	const leads = store.leader === card.region;
	return { down: false, warns, leads, detail: `${card.technology} · ${replicaPart(card, store)}` };
}

/** What a replica that runs is doing: what is wrong with it first. */
function replicaPart(
	card: StoreCard,
	{ leader, stalled, stalenessSeconds, stalenessAtStartSeconds }: StoreMoment,
): string {
	if (stalled) return texts.replicationStalled;
	if (leader === card.region) return card.leads ? card.part : texts.leaderNow;
	if (stalenessSeconds - stalenessAtStartSeconds >= notablyBehindSeconds)
		return texts.stalenessSecondsBehind(formatSeconds(stalenessSeconds));
	return card.leads && leader !== undefined ? texts.ledByLeader(leader) : card.part;
}

function silentRegions(
	regions: readonly Id[],
	{ moment }: FactsSources,
): { readonly detail?: string; readonly failing?: boolean } {
	const silent = regions.filter((region) => moment?.regions.get(region)?.status === "down");
	return silent.length === 0 ? {} : { detail: texts.silentText(silent.join(", ")), failing: true };
}
