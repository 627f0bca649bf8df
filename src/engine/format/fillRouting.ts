import * as texts from "../../texts/format/keys.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import type { HealthCheck, Id, RoutingEntry } from "../model/design.ts";
import type { RawRouting } from "./componentShapes.ts";
import { fillCommon } from "./fillComponents.ts";
import { checked, checkedMap, type Filling, given } from "./filling.ts";

const dnsCheck: HealthCheck = { intervalMs: 30_000, failures: 3, timeoutMs: 5_000 };
const anycastCheck: HealthCheck = { intervalMs: 2_000, failures: 2, timeoutMs: 1_000 };

export function fillRouting(id: Id, raw: RawRouting, filling: Filling): RoutingEntry {
	const path = `routing.${id}`;
	const method = checked(raw.method, `${path}.method`);
	const common = {
		...fillCommon(id, raw, { path, filling }),
		policy: raw.policy ?? "latency",
		geolocation: checkedMap(raw.geolocation, `${path}.geolocation`),
		weights: checkedMap(raw.weights, `${path}.weights`),
		...given("primary", raw.primary),
		sticky: raw.sticky ?? method === "client",
		followsData: raw.followsData ?? false,
		spill: fillSpill(raw, path, filling),
	};
	if (method === "dns") {
		return {
			...common,
			method,
			ttlMs: raw.ttl ?? 60_000,
			ignoresTtl: raw.ignoresTtl ?? 0.01,
			healthCheck: fillHealthCheck(raw.healthCheck, dnsCheck),
		};
	}
	if (method === "anycast") {
		return {
			...common,
			method,
			healthCheck: fillHealthCheck(raw.healthCheck, anycastCheck),
			convergenceMs: raw.convergence ?? 20_000,
		};
	}
	return {
		...common,
		method,
		timeoutMs: raw.timeout ?? 1_000,
		retries: raw.retries ?? 1,
		rememberForMs: raw.rememberFor ?? 300_000,
	};
}

export function fillHealthCheck(
	raw: { interval: number | undefined; failures: number | undefined; timeout: number | undefined } | undefined,
	fallback: HealthCheck,
): HealthCheck {
	return {
		intervalMs: raw?.interval ?? fallback.intervalMs,
		failures: raw?.failures ?? fallback.failures,
		timeoutMs: raw?.timeout ?? fallback.timeoutMs,
	};
}

function fillSpill(raw: RawRouting, path: string, filling: Filling): boolean {
	if (raw.spill !== undefined) return raw.spill;
	const technology = findTechnology(raw.technology ?? "");
	if (technology?.routing === undefined) return false;
	const { asOf } = technology.availability.source;
	filling.catalogued.set(`${path}.spill`, {
		source: texts.catalogueTechnologyInFillRouting(technology.name),
		asOf,
		estimated: false,
	});
	return technology.routing.spill;
}
