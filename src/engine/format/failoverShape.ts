import { object } from "./collectionShapes.ts";
import { choice, quantity } from "./scalarShapes.ts";
import { optional, type Raw } from "./shape.ts";

const duration = quantity("duration");
const share = quantity("share");

export const failoverShape = object({
	mode: optional(choice(["automatic", "manual"]), "failover.mode", "automatic"),
	manualDelay: optional(duration, "failover.manualDelay", "30m"),
	standby: optional(choice(["manual", "automatic"]), "failover.standby", "manual"),
	detect: optional(
		object({
			healthChecks: optional(
				object({
					interval: optional(duration, "failover.detect.healthChecks.interval", "10s"),
					failures: optional(quantity("wholeCount"), "failover.detect.healthChecks.failures", "3"),
					timeout: optional(duration, "failover.detect.healthChecks.timeout", "5s"),
					quorum: optional(choice(["majority", "any", "all"]), "failover.detect.healthChecks.quorum", "majority"),
				}),
				"failover.detect.healthChecks",
			),
			traffic: optional(
				object({
					errorRate: optional(share, "failover.detect.traffic.errorRate", "50%"),
					latency: optional(duration, "failover.detect.traffic.latency", "10s"),
					window: optional(duration, "failover.detect.traffic.window", "60s"),
				}),
				"failover.detect.traffic",
			),
			replicationLag: optional(duration, "failover.detect.replicationLag"),
			combine: optional(choice(["any", "all"]), "failover.detect.combine", "any"),
		}),
		"failover.detect",
	),
	recover: optional(
		object({
			errorRate: optional(share, "failover.recover.errorRate", "10%"),
			cooldown: optional(duration, "failover.recover.cooldown", "5m"),
		}),
		"failover.recover",
		"{ errorRate: 10%, cooldown: 5m }",
	),
	commonCause: optional(share, "failover.commonCause", "10%"),
});

export type RawFailover = Raw<typeof failoverShape>;
