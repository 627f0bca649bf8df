import { availabilityFigures } from "../../src/engine/analysis/availability/availabilityFigures.ts";
import { popularity, shareMeetingAnother } from "../../src/engine/analysis/conflicts/popularity.ts";
import { latencyFigures } from "../../src/engine/analysis/latency/latencyFigures.ts";
import { regions } from "../../src/engine/catalog/regions.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import type { Design } from "../../src/engine/model/design.ts";

let edit = 0;

const quorum = designOf(`archipelago: 1
name: Quorum
users: { active: 1M, populations: { here: { name: Here, at: london, share: 100% } } }
regions:
  a: { provider: aws, code: eu-west-2 }
  b: { provider: aws, code: eu-west-1 }
  c: { provider: aws, code: eu-central-1 }
application: { api: { technology: kubernetes, latency: { p50: 8ms, p99: 40ms } } }
data:
  s: { technology: cassandra, pattern: leaderless, consistency: eventual, replicas: [a, b, c], quorum: { read: 2, write: 2 }, conflicts: last-write-wins, size: 1TB }
features:
  f: { application: api, store: s, readsPerSecond: 1000, writesPerSecond: 0, itemSize: 1KB, keys: 1M }
`);

const dozen = spread(12);
const most = spread(64);

/** The models by themselves, each with inputs that no earlier run had. */
export const cases = [
	{ name: "one path: a quorum's read and its wait, p50, p95 and p99", run: () => void latencyFigures(slower(quorum)) },
	{ name: "availability: 12 regions, every set", run: () => void availabilityFigures(worse(dozen)) },
	{ name: "availability: 64 regions, bounded sets", run: () => void availabilityFigures(worse(most)) },
	{
		name: "conflicts: the sum over a billion records",
		run: () => void shareMeetingAnother(popularity(1e9, 1 + ++edit * 1e-7), 1e6),
	},
];

function slower(design: Design): Design {
	const { lastMile } = design.traffic;
	return {
		...design,
		traffic: { ...design.traffic, lastMile: { ...lastMile, p50Ms: lastMile.p50Ms * (1 + ++edit * 1e-7) } },
	};
}

function worse(design: Design): Design {
	const data = [...design.data].map(
		([id, store]) => [id, { ...store, availability: store.availability - ++edit * 1e-9 }] as const,
	);
	return { ...design, data: new Map(data) };
}

/** One feature on a quorum of five among so many regions, with room for the loss of any one. */
function spread(count: number): Design {
	const places = regions.filter(({ restricted }) => restricted !== true).slice(0, count);
	const ids = places.map((_, index) => `r${index}`);
	return designOf(`archipelago: 1
name: Spread
users: { active: 1M, populations: { here: { name: Here, at: london, share: 50% }, there: { name: There, at: tokyo, share: 50% } } }
regions:
${places.map(({ provider, code }, index) => `  r${index}: { provider: ${provider}, code: ${code} }`).join("\n")}
application: { api: { technology: kubernetes, latency: { p50: 8ms, p99: 40ms }, capacityPerSecond: 1k } }
data:
  s: { technology: cassandra, pattern: leaderless, consistency: eventual, replicas: [${ids.slice(0, 5).join(", ")}], quorum: { read: 2, write: 3 }, conflicts: last-write-wins, size: 1TB }
features:
  f: { application: api, store: s, readsPerSecond: 1000, writesPerSecond: 100, itemSize: 1KB, keys: 1M }
`);
}

function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
	return design;
}
