import { object } from "./collectionShapes.ts";
import { choice, quantity } from "./scalarShapes.ts";
import { optional, type Raw } from "./shape.ts";

const duration = quantity("duration");
const share = quantity("share");

export const failoverShape = object({
	mode: optional(choice(["automatic", "manual"]), "Whether people decide to leave a region", "automatic"),
	manualDelay: optional(duration, "From detection to done by people", "30m"),
	standby: optional(choice(["manual", "automatic"]), "How standby regions take over", "manual"),
	detect: optional(
		object({
			healthChecks: optional(
				object({
					interval: optional(duration, "Time between two checks", "10s"),
					failures: optional(quantity("wholeCount"), "Failed checks until it counts as down", "3"),
					timeout: optional(duration, "A check that takes longer has failed", "5s"),
					quorum: optional(
						choice(["majority", "any", "all"]),
						"How many of the other active regions must see it down",
						"majority",
					),
				}),
				"Regions check each other",
			),
			traffic: optional(
				object({
					errorRate: optional(share, "Share of failed requests that counts as down", "50%"),
					latency: optional(duration, "Latency that counts as down", "10s"),
					window: optional(duration, "Over this time", "60s"),
				}),
				"The users' own requests show it",
			),
			replicationLag: optional(duration, "A lag beyond this counts as a partition signal"),
			combine: optional(choice(["any", "all"]), "Which of healthChecks and traffic must see it", "any"),
		}),
		"What is taken as a sign of failure",
	),
	recover: optional(
		object({
			errorRate: optional(share, "Below this it counts as well again", "10%"),
			cooldown: optional(duration, "And has been for this long", "5m"),
		}),
		"When a region is used again",
		"{ errorRate: 10%, cooldown: 5m }",
	),
	commonCause: optional(share, "Share of a region's unavailability that hits all regions at once", "10%"),
});

export type RawFailover = Raw<typeof failoverShape>;
