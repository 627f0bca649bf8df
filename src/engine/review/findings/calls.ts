import type { Rule } from "./rule.ts";

export const callRules: readonly Rule[] = [
	{
		id: "no-circuit-breaker",
		find: ({ design }) =>
			[...design.application.values()].flatMap((application) =>
				[...application.calls]
					.filter(([, call]) => call.crossRegion && !call.circuitBreaker)
					.map(([called]) => ({
						severity: "warning" as const,
						subject: application.id,
						path: `application.${application.id}.calls.${called}`,
						message: `${application.name} calls ${design.application.get(called)?.name ?? called} across regions without a circuit breaker: when that region is slow, this one waits with it.`,
						fix: {
							label: "Add a circuit breaker",
							edits: [
								{
									op: "set" as const,
									path: ["application", application.id, "calls", called, "circuitBreaker"],
									value: true,
								},
							],
						},
					})),
			),
	},
];
