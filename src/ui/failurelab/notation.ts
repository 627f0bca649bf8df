import type { FaultFields } from "../../engine/model/commands/faults.ts";
import { shareText } from "../../engine/model/commands/notation.ts";
import type { Fault } from "../../engine/model/design.ts";
import type { EditValue } from "../../engine/model/figures.ts";

const units = [
	["d", 86_400_000],
	["h", 3_600_000],
	["m", 60_000],
	["s", 1000],
] as const;

/** A duration in the design file's notation, in the largest unit that holds it evenly, from two of it on: `10m`, `60s`, `300ms`. */
export function durationText(ms: number): string {
	if (ms === 0) return "0s";
	const unit = units.find(([name, unitMs]) => ms % unitMs === 0 && (name === "s" || ms > unitMs));
	return unit === undefined ? `${ms}ms` : `${ms / unit[1]}${unit[0]}`;
}

/** In the order in which a fault reads: when, what, where, how hard. */
const order = [
	"at",
	"for",
	"kind",
	"store",
	"region",
	"between",
	"population",
	"routing",
	"errorRate",
	"latency",
	"times",
];

/** A fault as the design file writes it. */
export function faultFields(fault: Fault): FaultFields {
	const { atMs, forMs, ...rest } = fault;
	const fields: Record<string, EditValue> = { at: durationText(atMs), for: durationText(forMs) };
	for (const [key, value] of Object.entries(rest)) {
		if (key === "latencyMs") fields.latency = durationText(Number(value));
		else if (key === "errorRate") fields.errorRate = shareText(Number(value));
		else if (value !== undefined) fields[key] = value;
	}
	return Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** What differs between two faults of a kind, as the fields to change; undefined takes one out. */
export function changedFields(before: Fault, after: Fault): { readonly [key: string]: EditValue | undefined } {
	const [was, is] = [faultFields(before), faultFields(after)];
	const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
	const changed = [...keys].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
	return Object.fromEntries(changed.map((key) => [key, is[key]]));
}
