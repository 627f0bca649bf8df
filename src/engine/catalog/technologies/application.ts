import type { Provider } from "../../model/vocabulary.ts";
import { estimated } from "../estimated.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { PriceModel, Technology, TechnologyIcon } from "../technology.ts";
import { latency } from "./latency.ts";

type ApplicationRow = Pick<Technology, "key" | "name" | "shortName" | "availability" | "price"> & {
	readonly providers: readonly Provider[] | "any";
	readonly icon: TechnologyIcon;
	readonly p50Ms?: number;
	readonly p99Ms?: number;
};

function application({ p50Ms = 10, p99Ms = 50, ...row }: ApplicationRow): Technology {
	return { ...row, layer: "application", latency: estimated(latency(p50Ms, p99Ms), "a service of moderate size") };
}

const machinesOnly: PriceModel = {
	kind: "none",
	note: "priced by the design's instances, without a control plane's fee",
};

const notEstimated: PriceModel = { kind: "none", note: "not estimated: pin monthlyCost from the bill" };

/** Layer 3: what answers requests. */
export const applicationTechnologies: readonly Technology[] = [
	application({
		key: "kubernetes",
		name: "Kubernetes",
		shortName: "Kubernetes",
		providers: "any",
		icon: "box",
		availability: estimated(0.9999, "pods over several zones; a stopped control plane doesn't stop them"),
		price: machinesOnly,
	}),
	application({
		key: "eks",
		name: "Amazon EKS",
		shortName: "EKS",
		providers: ["aws"],
		icon: "box",
		availability: serviceLevel("aws", "EKS", "cluster control plane"),
		price: machinesOnly,
	}),
	application({
		key: "aks",
		name: "Azure Kubernetes Service",
		shortName: "AKS",
		providers: ["azure"],
		icon: "box",
		availability: serviceLevel("azure", "AKS", "control plane with AZ"),
		price: machinesOnly,
	}),
	application({
		key: "gke",
		name: "Google Kubernetes Engine",
		shortName: "GKE",
		providers: ["gcp"],
		icon: "box",
		availability: estimated(0.9995, "regional clusters"),
		price: machinesOnly,
	}),
	application({
		key: "ec2",
		name: "Amazon EC2",
		shortName: "EC2",
		providers: ["aws"],
		icon: "server",
		availability: serviceLevel("aws", "EC2", "region, >=2 AZ"),
		price: machinesOnly,
	}),
	application({
		key: "azure-vm",
		name: "Azure Virtual Machines",
		shortName: "Azure VM",
		providers: ["azure"],
		icon: "server",
		availability: serviceLevel("azure", "Virtual Machines", ">=2 instances across availability zones"),
		price: machinesOnly,
	}),
	application({
		key: "gce",
		name: "Google Compute Engine",
		shortName: "GCE",
		providers: ["gcp"],
		icon: "server",
		availability: serviceLevel("gcp", "Compute Engine", "instances across zones"),
		price: machinesOnly,
	}),
	application({
		key: "ecs",
		name: "Amazon ECS and Fargate",
		shortName: "ECS",
		providers: ["aws"],
		icon: "box",
		availability: serviceLevel("aws", "ECS/Fargate", "region"),
		price: machinesOnly,
	}),
	application({
		key: "lambda",
		name: "AWS Lambda",
		shortName: "Lambda",
		providers: ["aws"],
		icon: "lambda",
		availability: serviceLevel("aws", "Lambda", "region"),
		price: notEstimated,
		p50Ms: 15,
		p99Ms: 300,
	}),
	application({
		key: "azure-functions",
		name: "Azure Functions",
		shortName: "Functions",
		providers: ["azure"],
		icon: "lambda",
		availability: estimated(0.9995),
		price: notEstimated,
		p50Ms: 15,
		p99Ms: 300,
	}),
	application({
		key: "cloud-run",
		name: "Google Cloud Run",
		shortName: "Cloud Run",
		providers: ["gcp"],
		icon: "lambda",
		availability: estimated(0.9995),
		price: notEstimated,
		p50Ms: 12,
		p99Ms: 150,
	}),
	application({
		key: "nomad",
		name: "HashiCorp Nomad",
		shortName: "Nomad",
		providers: "any",
		icon: "box",
		availability: estimated(0.9999, "several zones, run by oneself"),
		price: machinesOnly,
	}),
];
