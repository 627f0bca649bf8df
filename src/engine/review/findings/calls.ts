import * as texts from "../../../texts/review/findings.ts";
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
						message: texts.callsAcrossRegionsWithoutACircuitBreaker(
							application.name,
							design.application.get(called)?.name ?? called,
						),
						fix: {
							label: texts.addACircuitBreaker,
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
