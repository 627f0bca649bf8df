/** Read by the browser tests too, which can't load the catalogue. */
const codes = [
	"us-east-1",
	"us-east-2",
	"us-west-1",
	"us-west-2",
	"ca-central-1",
	"sa-east-1",
	"eu-west-1",
	"eu-west-2",
	"eu-west-3",
	"eu-central-1",
	"eu-central-2",
	"eu-north-1",
	"eu-south-1",
	"ap-south-1",
	"ap-southeast-1",
	"ap-southeast-2",
	"ap-northeast-1",
	"ap-northeast-2",
	"ap-northeast-3",
	"af-south-1",
];
const cities = ["new-york", "london", "tokyo", "sydney"];

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

const applications = 4;
const defaultStores = 120;
/** So great a share of them is used by an application: with their replication that is about 1.2 lines a card. */
const usedShare = 0.375;

/** 120 stores, or so many as are asked for, and four applications in each of so many regions. */
export function canvasText(regionCount: number, stores = defaultStores): string {
	const ids = numbered(regionCount).map((index) => `r${index}`);
	return [
		"archipelago: 1",
		`name: ${regionCount} regions`,
		"users:",
		"  active: 8M",
		"  populations:",
		...cities.map((city, index) => `    p${index}: { name: ${city}, at: ${city}, share: 25% }`),
		"regions:",
		...ids.map((id, index) => `  ${id}: { provider: aws, code: ${codes[index % codes.length]} }`),
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
		...numbered(stores * usedShare).map(
			(index) =>
				`  f${index}: { application: a${index % applications}, store: s${index}, readsPerSecond: 100, writesPerSecond: 10, itemSize: 2KB, keys: 1M }`,
		),
		"",
	].join("\n");
}

/** Cards of one region that are no stores, the few of the lanes over all regions left out. */
export const cardsBesideStores = 1 + applications;
export const cardsPerRegion = cardsBesideStores + defaultStores;
