import * as texts from "../../../texts/review/promises.ts";
import { freeId, isTaken } from "../../model/commands/freeId.ts";
import type { Design } from "../../model/design.ts";
import type { EditValue, FindingFix } from "../../model/figures.ts";
import type { Signal } from "../../model/vocabulary.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";

export const observabilityRules: readonly Rule[] = [
	{
		id: "region-unobserved",
		find: unobservedDrafts,
	},
	{
		id: "no-global-view",
		find: globalViewDrafts,
	},
	{
		id: "no-cross-region-tracing",
		find: tracingDrafts,
	},
	{
		id: "no-health-signal",
		find: healthDrafts,
	},
];

function unobservedDrafts({ design }: Reviewed): readonly Draft[] {
	const observed = new Set([...design.observability.values()].flatMap((component) => component.regions));
	const blind = [...design.regions.keys()].filter((region) => !observed.has(region));
	const first = blind[0];
	if (first === undefined) return [];
	return [
		{
			severity: "warning",
			subject: first,
			path: `regions.${first}`,
			message: texts.nothingObservesAFailure(listed(blind)),
			fix: adding(design, "metrics", { technology: "prometheus", scope: "regional", signals: ["metrics", "health"] }),
		},
	];
}

function globalViewDrafts({ design }: Reviewed): readonly Draft[] {
	if (design.regions.size < 2) return [];
	if ([...design.observability.values()].some((component) => component.scope === "global")) return [];
	return [
		{
			severity: "warning",
			subject: null,
			path: "observability",
			message: texts.noViewCoversAllRegionsTogether(design.regions.size),
			fix: adding(design, "overview", { technology: "datadog", scope: "global", signals: ["metrics", "health"] }),
		},
	];
}

function tracingDrafts({ design }: Reviewed): readonly Draft[] {
	if (design.regions.size < 2) return [];
	const traces = [...design.observability.values()].filter((component) => component.signals.includes("traces"));
	if (traces.some((component) => component.scope === "global")) return [];
	const what = traces.length === 0 ? texts.nothingTracesRequests : texts.tracesEndAtTheBorder;
	return [
		{
			severity: "warning",
			subject: null,
			path: "observability",
			message: texts.aSlowWriteThatWaits(what),
			fix: adding(design, "traces", { technology: "opentelemetry", scope: "global", signals: ["traces"] }),
		},
	];
}

function healthDrafts({ design }: Reviewed): readonly Draft[] {
	const hasHealth = [...design.observability.values()].some((component) => hasSignal(component.signals, "health"));
	if (hasHealth) return [];
	return [
		{
			severity: "warning",
			subject: null,
			path: "observability",
			message: texts.noHealthSignal,
			fix: adding(design, "health", { technology: "prometheus", scope: "regional", signals: ["metrics", "health"] }),
		},
	];
}

function hasSignal(signals: readonly Signal[], signal: Signal): boolean {
	return signals.includes(signal);
}

/** A new component under a key that nothing else has. */
function adding(design: Design, name: string, value: EditValue): FindingFix {
	const id = freeId(name, (taken) => isTaken(design, taken));
	return { label: texts.addName(name), edits: [{ op: "set", path: ["observability", id], value }] };
}
