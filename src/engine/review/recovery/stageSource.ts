import type { Design, Path } from "../../model/design.ts";
import type { StageSource } from "../../model/whyRecovery.ts";

/** A field's value with where it comes from. Durations in milliseconds become seconds. */
export function stageSource(
	design: Design,
	path: Path,
	value: { readonly ms: number } | { readonly count: number } | { readonly text: string },
): StageSource {
	const line = design.written.get(path)?.line ?? null;
	const catalogue = line === null ? design.catalogued.get(path) : undefined;
	return { path, line, ...amount(value), ...(catalogue === undefined ? {} : { catalogue }) };
}

function amount(
	value: { readonly ms: number } | { readonly count: number } | { readonly text: string },
): Pick<StageSource, "value" | "unit"> {
	if ("ms" in value) return { value: value.ms / 1000, unit: "s" };
	return { value: "count" in value ? value.count : value.text, unit: "" };
}

/** Where a store's failover time stands: the field that the file writes, else the catalogue's row of the technology. */
export function failoverTimeSource(design: Design, store: string, ms: number): StageSource {
	const whole = `data.${store}.automaticLeaderFailover`;
	const source = stageSource(design, `${whole}.after`, { ms });
	const catalogue = source.line === null ? design.catalogued.get(whole) : undefined;
	return catalogue === undefined ? source : { ...source, catalogue };
}
