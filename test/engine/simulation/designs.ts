import { readFileSync } from "node:fs";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Design, Fault } from "../../../src/engine/model/design.ts";
import type { Run } from "../../../src/engine/model/run.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";

export const exampleNames = ["flapping", "global-collaboration", "shop", "us-with-eu-replica"] as const;

export function exampleText(name: string): string {
	return readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), "utf8");
}

export function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined)
		throw new Error(problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
	return design;
}

export const minutes = 60_000;

/** Plays these faults from the command line's scenario. */
export function play(
	design: Design,
	faults: readonly Fault[],
	{ durationMs, seed = 1 }: { readonly durationMs: number; readonly seed?: number },
): Run {
	return simulate(design, { id: "custom", name: "custom", durationMs, faults }, { seed });
}

export interface TwoRegions {
	readonly routing: string;
	readonly failover?: string;
	readonly capacity?: string;
	readonly store?: string;
	readonly users?: string;
	readonly feature?: string;
}

/** Two regions with half of the users each, 1,000 reads and 200 writes a second. */
export function twoRegions({ routing, failover, capacity, store, users, feature }: TwoRegions): Design {
	return designOf(`
archipelago: 1
name: Two regions
users:
  active: ${users ?? "36000"}
  populations:
    na: { name: North America, at: new-york, share: 50% }
    eu: { name: Europe, at: frankfurt, share: 50% }
regions:
  us: { provider: aws, code: us-east-1 }
  de: { provider: aws, code: eu-central-1 }
routing:
  entry: ${routing}
failover: ${failover ?? "{ mode: automatic, recover: { cooldown: 0s } }"}
application:
  api: { technology: ec2, latency: { p50: 10ms, p99: 40ms }${capacity === undefined ? "" : `, ${capacity}`} }
data:
  main: ${store ?? "{ technology: dynamodb-global-tables, replicas: [us, de], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }"}
features:
  all: ${feature ?? "{ application: api, store: main, readsPerSecond: 1000, writesPerSecond: 200, itemSize: 1KB }"}
`);
}

export interface ThreeRegions extends Pick<TwoRegions, "failover" | "routing" | "capacity"> {
	readonly store: string;
	readonly roles?: string;
}

/** America, Europe and Asia with 50, 30 and 20 % of 1,000 reads and 200 writes a second; each region's users are nearest to it. */
export function threeRegions({ routing, failover, capacity, store, roles }: ThreeRegions): Design {
	return designOf(`
archipelago: 1
name: Three regions
users:
  populations:
    na: { at: new-york, share: 50% }
    eu: { at: frankfurt, share: 30% }
    asia: { at: tokyo, share: 20% }
regions:
  us: { provider: aws, code: us-east-1 }
  de: { provider: aws, code: eu-central-1 }
  jp: { provider: aws, code: ap-northeast-1${roles ?? ""} }
routing:
  entry: ${routing}
failover: ${failover ?? "{ mode: automatic, recover: { cooldown: 0s } }"}
application:
  api: { technology: ec2, latency: { p50: 10ms, p99: 40ms }${capacity === undefined ? "" : `, ${capacity}`} }
data:
  main: ${store}
features:
  all: { application: api, store: main, readsPerSecond: 1000, writesPerSecond: 200, itemSize: 1KB }
`);
}

/** DNS whose own checks are too slow to matter. */
export const slowDns =
	"{ technology: route53, method: dns, ttl: 60s, ignoresTtl: 0%, healthCheck: { interval: 300s, failures: 9, timeout: 5s } }";

/** Times at which something of this kind happened to a subject, in seconds. */
export function timesOf(run: Run, kind: string, subject?: string): readonly number[] {
	return run.events
		.filter((event) => event.kind === kind && (subject === undefined || event.subject === subject))
		.map(({ atSeconds }) => atSeconds);
}

export function numbers(values: readonly (number | null)[]): readonly number[] {
	return values.filter((value) => value !== null);
}
