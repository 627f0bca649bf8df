import * as texts from "../../../texts/review/placement.ts";
import { nearestCities } from "../../catalog/nearestCities.ts";
import type { Design, Id, Population } from "../../model/design.ts";
import { mainEntry } from "./mainEntry.ts";
import { roundTripsOf } from "./roundTripsOf.ts";

/** What it means for a population to live elsewhere, in sentences: who is nearest, who serves it, whose law holds. */
export function populationNews(before: Design, after: Design, id: Id): readonly string[] {
	const [then, now] = [before.users.populations.get(id), after.users.populations.get(id)];
	if (then === undefined || now === undefined) return [];
	return [...nearestNews(before, after, id), ...lawNews(then, now, after)];
}

function nearestNews(before: Design, after: Design, id: Id): readonly string[] {
	const was = roundTripsOf(before, id)[0]?.region;
	const is = roundTripsOf(after, id)[0]?.region;
	const entry = mainEntry(after, id);
	if (is === undefined) return [];
	const nearest = was === is || was === undefined ? texts.isStaysNearest(is) : texts.becomesNearestInsteadOf(is, was);
	const served = entry === undefined || entry === is ? [] : [texts.itsRequestsEnter(entry)];
	return [nearest, ...served];
}

function lawNews(then: Population, now: Population, after: Design): readonly string[] {
	const path = `users.populations.${now.id}.jurisdiction`;
	const moved = then.jurisdiction !== now.jurisdiction;
	const news: string[] = [];
	if (moved && now.jurisdiction === undefined) news.push(texts.jurisdictionIsLost(then.jurisdiction));
	else if (moved && then.jurisdiction === undefined) news.push(texts.jurisdictionTheCitys(now.jurisdiction));
	else if (moved) news.push(texts.jurisdictionChangesFromTo(then.jurisdiction, now.jurisdiction));
	else if (after.written.has(path)) news.push(texts.jurisdictionStaysAsWritten(now.jurisdiction, countryNews(now)));
	if (now.residency !== undefined && news.length > 0) news.push(texts.itsPersonalDataMayStill(now.residency));
	return news;
}

/** Nearer than this is the city itself, in kilometres. */
const samePlaceKm = 1;

/** That the city's country has another law than the file says. */
function countryNews(now: Population): string {
	const [near] = nearestCities(now, 1);
	if (near === undefined || near.km > samePlaceKm || near.city.jurisdiction === now.jurisdiction) return "";
	return texts.thoughIsIn(near.city.name, near.city.jurisdiction);
}
