import * as texts from "../../../../texts/review/decisions.ts";
import { dnsExpiryMs } from "../../../analysis/recovery/dnsExpiryMs.ts";
import { recoveryFigures } from "../../../analysis/recovery/recoveryFigures.ts";
import type { Design, HealthCheck, RoutingEntry } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock, ReviewCell, ReviewSection } from "../../../model/reviewDocument.ts";
import { bullets, cell, numbers, paragraph, section, sentences, table, words } from "../blocks.ts";
import { isUsed, recoveryText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** How users reach a region, and how long they take to reach another. */
export function routingDecision({ design, figures }: ReviewInputs): ReviewSection {
	const entries = [...design.routing.values()];
	if (entries.length === 0) {
		return section("decision-routing", texts.routing, [paragraph(texts.theDesignHasNoRouting)]);
	}
	const last = entries.at(-1);
	return section("decision-routing", texts.routing, [
		bullets(entries.map((entry) => entryText(entry, entries.length > 1 && entry === last))),
		...(design.regions.size < 2 ? [] : wayTable(design)),
		...figures.findings
			.filter(({ rule }) => rule === "dns-ttl" || rule === "no-client-retry")
			.map(({ message }) => paragraph(message)),
	]);
}

function entryText(entry: RoutingEntry, decides: boolean): string {
	const name = entry.name === entry.technologyName ? entry.name : `${entry.name} (${entry.technologyName})`;
	return sentences(
		`${name}: ${methodText(entry)}`,
		policyText(entry),
		entry.sticky && texts.itKeepsASessionInItsRegion,
		entry.followsData && texts.requestsOnAPartitionedStore,
		entry.spill && texts.whatAFullRegion,
		decides && texts.itComesLast,
	);
}

function methodText(entry: RoutingEntry): string {
	switch (entry.method) {
		case "dns": {
			const expiry = formatMs(dnsExpiryMs(entry.ttlMs, entry.ignoresTtl));
			return texts.dnsAnswersThatLive({
				ttlMs: formatMs(entry.ttlMs),
				ignoresTtl: formatShare(entry.ignoresTtl),
				expiry,
				check: checkText(entry.healthCheck),
			});
		}
		case "anycast":
			return texts.anycastWhoseRoutesMoveWithin(formatMs(entry.convergenceMs), checkText(entry.healthCheck));
		case "client":
			return entry.retries === 0
				? texts.clientsChooseARegionByThemselves(formatMs(entry.rememberForMs))
				: texts.clientsChooseARegion(formatMs(entry.timeoutMs), entry.retries, formatMs(entry.rememberForMs));
	}
}

function checkText({ intervalMs, failures, timeoutMs }: HealthCheck): string {
	const checks = failures === 1 ? texts.oneFailedCheck : texts.failedChecksInARow(failures);
	return texts.itWithdrawsARegionAfter(checks, formatMs(intervalMs), formatMs(timeoutMs));
}

function policyText(entry: RoutingEntry): string {
	if (entry.method === "anycast") return texts.usersReachTheNearestRegion;
	switch (entry.policy) {
		case "latency":
			return texts.usersGoToTheNearestRegion;
		case "geolocation":
			return entry.geolocation.size === 0
				? texts.noUserIsMappedToARegion
				: texts.usersGoWhereTheMapSays(
						[...entry.geolocation].map(([who, where]) => texts.whoToWhere(who, where)).join(", "),
					);
		case "weighted":
			return entry.weights.size === 0
				? texts.noRegionHasAWeight
				: texts.usersAreSpreadByWeights([...entry.weights].map(([where, weight]) => `${where} ${weight}`).join(", "));
		case "primary":
			return texts.allUsersGo(entry.primary ?? texts.thePrimary);
	}
}

interface OtherWay {
	readonly label: string;
	readonly design: Design;
}

/** The same design with each of the three ways as the only routing, each with the format's defaults. */
function wayTable(design: Design): readonly ReviewBlock[] {
	const last = [...design.routing.values()].at(-1);
	if (last === undefined) return [];
	const ways: readonly OtherWay[] = [{ label: texts.asDesigned, design }, ...otherWays(design, last)];
	return table({
		caption: texts.timeUntilTheUsers,
		columns: [words(texts.way), numbers(texts.longestWayIn)],
		rows: ways.map(({ label, design: other }) => [label, wayInCell(other)]),
	});
}

function otherWays(design: Design, last: RoutingEntry): readonly OtherWay[] {
	const common = {
		id: last.id,
		name: last.name,
		technology: last.technology,
		technologyName: last.technologyName,
		availability: last.availability,
		policy: last.policy,
		geolocation: last.geolocation,
		weights: last.weights,
		sticky: last.sticky,
		followsData: last.followsData,
		spill: last.spill,
		...(last.primary === undefined ? {} : { primary: last.primary }),
	};
	const healthCheck = "healthCheck" in last ? last.healthCheck : { intervalMs: 10_000, failures: 3, timeoutMs: 5_000 };
	const entries: readonly { readonly label: string; readonly entry: RoutingEntry }[] = [
		{
			label: texts.dnsAloneAnswersThatLive,
			entry: { ...common, method: "dns", ttlMs: 60_000, ignoresTtl: 0.01, healthCheck },
		},
		{
			label: texts.anycastAloneConvergingIn20,
			entry: { ...common, method: "anycast", convergenceMs: 20_000, healthCheck },
		},
		{
			label: texts.clientsThatRetryAfter1,
			entry: { ...common, method: "client", timeoutMs: 1_000, retries: 1, rememberForMs: 300_000 },
		},
	];
	return entries.map(({ label, entry }) => ({ label, design: { ...design, routing: new Map([[last.id, entry]]) } }));
}

/** The longest way in of the loss of any region that somebody enters. */
function wayInCell(design: Design): ReviewCell {
	const rows = recoveryFigures(design).filter((row) => isUsed(design, row) && row.wayInSeconds !== 0);
	if (rows.length === 0) return cell(texts.nobodyHasToMove);
	const stuck = rows.some(({ wayInSeconds }) => wayInSeconds === null);
	const longest = rows.reduce((most, { wayInSeconds }) => Math.max(most, wayInSeconds ?? 0), 0);
	return cell(stuck ? texts.onReturn : recoveryText(longest));
}
