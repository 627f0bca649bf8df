import type { Provider, Signal } from "../../model/vocabulary.ts";
import { estimated } from "../estimated.ts";
import type { PriceModel, Sourced, Technology, TechnologyIcon } from "../technology.ts";

type ObservabilityRow = Pick<Technology, "key" | "name" | "shortName"> & {
	readonly providers?: readonly Provider[];
	readonly scope: "regional" | "global";
	readonly signals: readonly Signal[];
	readonly icon: TechnologyIcon;
	readonly price: PriceModel;
	readonly availability?: number;
};

function observability({ scope, signals, availability = 0.999, providers, ...row }: ObservabilityRow): Technology {
	return {
		...row,
		providers: providers ?? "any",
		layer: "observability",
		availability: estimated(availability),
		observability: { scope, signals },
	};
}

function perInstance(perInstance: Sourced<number>): PriceModel {
	return { kind: "metered", monthly: [], perMillionRequests: [], perGB: [], perInstance };
}

function perGB(monthly: Sourced<number>, perGB: Sourced<number>): PriceModel {
	return { kind: "metered", monthly: [monthly], perMillionRequests: [], perGB: [perGB] };
}

/** Layer 5: how one sees what happens. `perGB` counts telemetry, not payload. */
export const observabilityTechnologies: readonly Technology[] = [
	observability({
		key: "datadog",
		name: "Datadog",
		shortName: "Datadog",
		scope: "global",
		signals: ["metrics", "traces", "logs", "health"],
		icon: "chart",
		price: perInstance(estimated(15, "infrastructure monitoring of one host, list price")),
		availability: 0.998,
	}),
	observability({
		key: "prometheus",
		name: "Prometheus",
		shortName: "Prometheus",
		scope: "regional",
		signals: ["metrics", "health"],
		icon: "chart",
		price: perGB(estimated(280, "two machines of four vCPU"), estimated(0, "storage is part of it")),
	}),
	observability({
		key: "thanos",
		name: "Thanos or Mimir",
		shortName: "Thanos",
		scope: "global",
		signals: ["metrics", "health"],
		icon: "chart",
		price: perGB(estimated(280, "two machines of four vCPU"), estimated(0, "storage is part of it")),
	}),
	observability({
		key: "grafana-cloud",
		name: "Grafana Cloud",
		shortName: "Grafana",
		scope: "global",
		signals: ["metrics", "traces", "logs", "health"],
		icon: "chart",
		price: perInstance(estimated(10, "series and logs of one host")),
		availability: 0.995,
	}),
	observability({
		key: "opentelemetry",
		name: "OpenTelemetry",
		shortName: "OpenTelemetry",
		scope: "global",
		signals: ["traces"],
		icon: "trace",
		price: perGB(estimated(140, "two collectors of two vCPU"), estimated(0.05, "storage of what is sampled")),
	}),
	observability({
		key: "jaeger",
		name: "Jaeger",
		shortName: "Jaeger",
		scope: "regional",
		signals: ["traces"],
		icon: "trace",
		price: perGB(estimated(140, "two machines of two vCPU"), estimated(0.05, "storage of what is sampled")),
	}),
	observability({
		key: "elasticsearch-logs",
		name: "Elasticsearch, logs",
		shortName: "Elastic logs",
		scope: "regional",
		signals: ["logs"],
		icon: "lines",
		price: perGB(estimated(560, "three machines"), estimated(0.25, "a week's retention")),
	}),
	observability({
		key: "loki",
		name: "Grafana Loki",
		shortName: "Loki",
		scope: "regional",
		signals: ["logs"],
		icon: "lines",
		price: perGB(estimated(140, "two machines of two vCPU"), estimated(0.05, "object storage")),
	}),
	observability({
		key: "cloudwatch",
		name: "Amazon CloudWatch",
		shortName: "CloudWatch",
		providers: ["aws"],
		scope: "regional",
		signals: ["metrics", "logs", "health"],
		icon: "chart",
		price: perGB(estimated(30, "dashboards, alarms and custom metrics"), estimated(0.5, "logs taken in, us-east-1")),
	}),
	observability({
		key: "azure-monitor",
		name: "Azure Monitor",
		shortName: "Azure Monitor",
		providers: ["azure"],
		scope: "regional",
		signals: ["metrics", "traces", "logs", "health"],
		icon: "chart",
		price: perGB(estimated(30, "alerts and custom metrics"), estimated(2.3, "logs taken in, pay as you go")),
	}),
	observability({
		key: "gcp-cloud-operations",
		name: "Google Cloud Observability",
		shortName: "Cloud Ops",
		providers: ["gcp"],
		scope: "global",
		signals: ["metrics", "traces", "logs", "health"],
		icon: "chart",
		price: perGB(estimated(30, "custom metrics"), estimated(0.5, "logs taken in")),
	}),
	observability({
		key: "synthetic-checks",
		name: "Synthetic checks from outside",
		shortName: "Checks",
		scope: "global",
		signals: ["health"],
		icon: "signpost",
		price: perGB(estimated(50, "checks each minute from five places"), estimated(0, "no telemetry")),
	}),
];
