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
		return section("decision-routing", "Routing", [
			paragraph(
				"The design has no routing: requests go to the nearest region, and nothing moves them when it is lost.",
			),
		]);
	}
	const last = entries.at(-1);
	return section("decision-routing", "Routing", [
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
		entry.sticky && "It keeps a session in its region.",
		entry.followsData && "Requests on a partitioned store enter at the home of their data.",
		entry.spill && "What a full region has no room for goes on to the next nearest with room.",
		decides && "It comes last, so its answer counts.",
	);
}

function methodText(entry: RoutingEntry): string {
	switch (entry.method) {
		case "dns": {
			const expiry = formatMs(dnsExpiryMs(entry.ttlMs, entry.ignoresTtl));
			return `DNS answers that live ${formatMs(entry.ttlMs)}; ${formatShare(entry.ignoresTtl)} of the clients are assumed to hold them up to ten times as long, so that 99 % of the users follow a change after ${expiry}. ${checkText(entry.healthCheck)}`;
		}
		case "anycast":
			return `anycast, whose routes move within ${formatMs(entry.convergenceMs)}, whatever resolvers have cached. ${checkText(entry.healthCheck)}`;
		case "client":
			return entry.retries === 0
				? `clients choose a region by themselves, do not retry elsewhere, and keep their choice for ${formatMs(entry.rememberForMs)}.`
				: `clients choose a region by themselves and try another after ${formatMs(entry.timeoutMs)} (${entry.retries} ${entry.retries === 1 ? "retry" : "retries"}); they keep their choice for ${formatMs(entry.rememberForMs)}.`;
	}
}

function checkText({ intervalMs, failures, timeoutMs }: HealthCheck): string {
	const checks = failures === 1 ? "one failed check" : `${failures} failed checks in a row`;
	return `It withdraws a region after ${checks}, ${formatMs(intervalMs)} apart; a check that takes over ${formatMs(timeoutMs)} has failed.`;
}

function policyText(entry: RoutingEntry): string {
	if (entry.method === "anycast") return "Users reach the nearest region.";
	switch (entry.policy) {
		case "latency":
			return "Users go to the nearest region.";
		case "geolocation":
			return entry.geolocation.size === 0
				? "No user is mapped to a region, so users go to the nearest."
				: `Users go where the map says: ${[...entry.geolocation].map(([who, where]) => `${who} to ${where}`).join(", ")}.`;
		case "weighted":
			return entry.weights.size === 0
				? "No region has a weight, so users go to the nearest."
				: `Users are spread by weights: ${[...entry.weights].map(([where, weight]) => `${where} ${weight}`).join(", ")}.`;
		case "primary":
			return `All users go to ${entry.primary ?? "the primary"} while it is up.`;
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
	const ways: readonly OtherWay[] = [{ label: "As designed", design }, ...otherWays(design, last)];
	return table({
		caption:
			"Time until the users of a lost region enter another, at worst over all regions, if routing were done otherwise. What a store takes to go on comes on top.",
		columns: [words("Way"), numbers("Longest way in")],
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
			label: "DNS alone, answers that live 60 s",
			entry: { ...common, method: "dns", ttlMs: 60_000, ignoresTtl: 0.01, healthCheck },
		},
		{
			label: "Anycast alone, converging in 20 s",
			entry: { ...common, method: "anycast", convergenceMs: 20_000, healthCheck },
		},
		{
			label: "Clients that retry after 1 s",
			entry: { ...common, method: "client", timeoutMs: 1_000, retries: 1, rememberForMs: 300_000 },
		},
	];
	return entries.map(({ label, entry }) => ({ label, design: { ...design, routing: new Map([[last.id, entry]]) } }));
}

/** The longest way in of the loss of any region that somebody enters. */
function wayInCell(design: Design): ReviewCell {
	const rows = recoveryFigures(design).filter((row) => isUsed(design, row) && row.wayInSeconds !== 0);
	if (rows.length === 0) return cell("nobody has to move");
	const stuck = rows.some(({ wayInSeconds }) => wayInSeconds === null);
	const longest = rows.reduce((most, { wayInSeconds }) => Math.max(most, wayInSeconds ?? 0), 0);
	return cell(stuck ? "on return" : recoveryText(longest));
}
