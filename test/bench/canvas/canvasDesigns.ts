import { cities } from "../../../src/engine/catalog/cities.ts";
import { regions } from "../../../src/engine/catalog/regions.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";

/** A design that the canvas is measured with, and what it shows. */
export interface CanvasDesign {
	readonly text: string;
	readonly cards: number;
	readonly lines: number;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

const applications = 4;
const stores = 120;
/** So many of them are used by an application: with their replication that is about 1.2 lines a card. */
const usedStores = 45;

/** 120 stores and four applications in each of so many regions. */
function text(regionCount: number): string {
	const places = regions.filter(({ provider, restricted }) => provider === "aws" && restricted !== true);
	const ids = numbered(regionCount).map((index) => `r${index}`);
	return [
		"archipelago: 1",
		`name: ${regionCount} regions`,
		"users:",
		"  active: 8M",
		"  populations:",
		...cities.slice(0, 4).map(({ id }, index) => `    p${index}: { name: ${id}, at: ${id}, share: 25% }`),
		"regions:",
		...ids.map((id, index) => `  ${id}: { provider: aws, code: ${places[index % places.length]?.code} }`),
		"routing:",
		"  dns: { technology: route53, method: dns, policy: latency, ttl: 60s }",
		"balancing:",
		"  alb: { technology: alb }",
		"application:",
		...numbered(applications).map(
			(index) => `  a${index}: { technology: kubernetes, latency: { p50: 8ms, p99: 40ms }, capacityPerSecond: 90k }`,
		),
		"data:",
		...numbered(stores).map(
			(index) =>
				`  s${index}: { technology: postgresql, pattern: single-leader, consistency: eventual, leader: ${ids[index % regionCount]}, replicas: [${ids.join(", ")}], replication: { mode: async }, size: 100GB }`,
		),
		"features:",
		...numbered(usedStores).map(
			(index) =>
				`  f${index}: { application: a${index % applications}, store: s${index}, readsPerSecond: 100, writesPerSecond: 10, itemSize: 2KB, keys: 1M }`,
		),
		"",
	].join("\n");
}

/** Designs of about so many cards. */
export function canvasDesigns(sizes: readonly number[]): readonly CanvasDesign[] {
	return sizes.map((size) => {
		const written = text(Math.round(size / (1 + applications + stores)));
		const { design, problems } = parseDesign(written);
		if (design === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
		const { cards, lines } = layoutDesign(design);
		return { text: written, cards: cards.length, lines: lines.length };
	});
}
