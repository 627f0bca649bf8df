import type { LatencyMs } from "../../model/design.ts";
import type { SettingValue } from "../../model/difference.ts";

/** What a number of the model counts, for its words. */
export type SettingUnit = "ms" | "bytes" | "share" | "ratio" | "perSecond" | "money" | "count" | "plain";

/** A part of a design as its file would write it with every default filled. */
export type Setting = One | Members | Group | Listed;

export interface One {
	readonly kind: "one";
	readonly value: string | number | boolean;
	readonly unit: SettingUnit;
}
/** Names in no order: the regions that something runs in. */
export interface Members {
	readonly kind: "members";
	readonly names: readonly string[];
}
export interface Group {
	readonly kind: "group";
	readonly parts: ReadonlyMap<string, Setting>;
}
/** Things without names, in the file's order. */
export interface Listed {
	readonly kind: "list";
	readonly items: readonly Group[];
}

export type Parts = Readonly<Record<string, Setting | undefined>>;

export function group(parts: Parts | Iterable<readonly [string, Setting | undefined]>): Group {
	const entries = Symbol.iterator in parts ? [...parts] : Object.entries(parts);
	return {
		kind: "group",
		parts: new Map(entries.flatMap(([key, part]) => (part === undefined ? [] : [[key, part] as const]))),
	};
}

/** The value with its unit; nothing where nothing is set. */
export function one(value: string | number | boolean, unit?: SettingUnit): One;
export function one(value: string | number | boolean | undefined, unit?: SettingUnit): One | undefined;
export function one(value: string | number | boolean | undefined, unit: SettingUnit = "plain"): One | undefined {
	return value === undefined ? undefined : { kind: "one", value, unit };
}

export function members(names: Iterable<string>): Members {
	return { kind: "members", names: [...new Set(names)] };
}

export function list(items: readonly Group[]): Listed {
	return { kind: "list", items };
}

export function latency({ p50Ms, p99Ms }: LatencyMs): Group {
	return group({ p50: one(p50Ms, "ms"), p99: one(p99Ms, "ms") });
}

/** A group by id, each id under the name that it goes by. */
export function byId<T>(
	entries: ReadonlyMap<string, T>,
	name: (id: string) => string,
	setting: (value: T) => Setting,
): Group {
	return group([...entries].map(([id, value]) => [name(id), setting(value)] as const));
}

/** As numbers, words, lists and maps. */
export function settingValue(setting: Setting): SettingValue {
	switch (setting.kind) {
		case "one":
			return setting.value;
		case "members":
			return setting.names;
		case "list":
			return setting.items.map(settingValue);
		case "group":
			return Object.fromEntries(
				[...setting.parts].flatMap(([key, part]) => (isEmpty(part) ? [] : [[key, settingValue(part)]])),
			);
	}
}

function isEmpty(setting: Setting): boolean {
	if (setting.kind === "group") return [...setting.parts.values()].every(isEmpty);
	return (
		(setting.kind === "members" && setting.names.length === 0) ||
		(setting.kind === "list" && setting.items.length === 0)
	);
}
