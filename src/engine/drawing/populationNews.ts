import * as texts from "../../texts/drawing/cards.ts";
import { formatShare } from "../model/numbers/formatShare.ts";
import type { PopulationMoment } from "./moment.ts";

/** Below this share of answered requests a population is failing. */
const fine = 0.99;
/** Asynchronous copies always answer a little of what is read too old. */
const notablyStale = 0.05;

/** What a run says of a population at one moment. */
export function populationNews(population: PopulationMoment): { readonly text: string; readonly failing: boolean } {
	const served = population.successShare + population.slowShare;
	const stale = population.staleShare < notablyStale ? "" : texts.staleShareStale(formatShare(population.staleShare));
	return { text: texts.servedStale(formatShare(served), stale), failing: served < fine };
}
