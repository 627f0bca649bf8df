import { egressTiers } from "../../catalog/egressTiers.ts";
import type { Design, Id } from "../../model/design.ts";
import type { CostCategory } from "../../model/figures.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { standingLines } from "./billOf.ts";
import { categoriesOf } from "./categoriesOf.ts";
import { databaseLines } from "./databaseLines.ts";
import { type Handled, meteredMonthly } from "./meteredLines.ts";
import { discounted, inCurrency } from "./money.ts";
import { perBill } from "./perBill.ts";
import { regionPositions } from "./requestEffects.ts";
import { requestLoads } from "./requestLoads.ts";
import { type SenderLinks, senderLinks } from "./senderLinks.ts";
import { tieredUsd, tierUses } from "./tieredPrice.ts";
import { type RegionVolumes, UseSums } from "./useSums.ts";

type Categories = Readonly<Record<CostCategory, number>>;

/**
 * The bill by category while a region is out, as `shortBillOf` makes it, from what the loss changes: where a
 * few requests enter, and who serves those that it served. What one request of a kind changes is found once, and
 * holds until something other than the features changes; a bill is that times the requests.
 *
 * Undefined where the whole has to be gone through for each loss: amounts from the real bill stand for
 * lines, and what spills hangs on all other requests.
 */
export function changingBills(design: Design): ((out: Id) => Categories) | undefined {
	if (isPinned(design) || routingInForce(design)?.spill) return undefined;
	const loads = requestLoads(design);
	const calm = new UseSums(design);
	for (const load of loads) calm.add(load, load.effects.calm);
	const sums = new UseSums(design);
	return (out) => {
		sums.start(calm);
		for (const load of loads) {
			const change = load.effects.changes.get(out);
			if (change !== undefined) sums.add(load, change);
		}
		sums.settle(calm);
		return billFrom(design, sums, out);
	};
}

function isPinned(design: Design): boolean {
	const { routing, balancing, application, data, observability } = design;
	const components = [routing, balancing, application, data, observability].flatMap((layer) => [...layer.values()]);
	return design.costs.transferMonthly !== undefined || components.some(({ monthlyCost }) => monthlyCost !== undefined);
}

/** What costs as much whatever is used. */
const unchanging = perBill((design) => categoriesOf([...standingLines(design), ...databaseLines(design, [])]));

function billFrom(design: Design, sums: UseSums, out: Id): Categories {
	const positions = regionPositions(design);
	const standing = unchanging(design);
	const replication = replicationUsd(design, sums, positions.get(out) ?? 0);
	const metered = meteredMonthly(design, handledIn(sums, positions));
	let egress = 0;
	for (const [position, { value: tiers }] of regionTiers(design).entries()) {
		egress += tieredUsd(tierUses(tiers, sums.answeredGb[position] ?? 0));
	}
	return {
		...standing,
		database: standing.database + discounted(design, sums.servedUsd + replication.arrival),
		transfer: inCurrency(design, egress + sums.crossingUsd + replication.transfer),
		...metered,
	};
}

const regionTiers = perBill(({ regions }) => Array.from(regions.values(), egressTiers));

/** What the same applications handle is added up once. */
function handledIn(sums: UseSums, positions: ReadonlyMap<Id, number>): Handled {
	const known = new Map<readonly Id[], RegionVolumes>();
	return ({ region, applications }) => {
		const volumes = known.get(applications) ?? sums.handledBy(applications);
		known.set(applications, volumes);
		if (region === null) return { requests: sumOf(volumes.requests), gigabytes: sumOf(volumes.gigabytes) };
		const position = positions.get(region) ?? 0;
		return { requests: volumes.requests[position] ?? 0, gigabytes: volumes.gigabytes[position] ?? 0 };
	};
}

function sumOf(amounts: Float64Array): number {
	let sum = 0;
	for (const amount of amounts) sum += amount;
	return sum;
}

/**
 * What replication sends, and what its arrival costs, while one region is out.
 *
 * @param out its position
 */
function replicationUsd(
	design: Design,
	{ committedGb, arrivalUsd }: UseSums,
	out: number,
): { readonly transfer: number; readonly arrival: number } {
	let transfer = 0;
	let arrival = 0;
	let row = 0;
	for (const store of design.data.values()) {
		const linksFrom = senderLinks(design, store);
		for (let from = 0; from < design.regions.size; from++) {
			const sent = committedGb[row + from] as number;
			if (sent === 0) continue;
			const { count, usdPerGb } = linksLeft(linksFrom(from), out);
			transfer += sent * usdPerGb;
			arrival += (arrivalUsd[row + from] as number) * count;
		}
		row += design.regions.size;
	}
	return { transfer, arrival };
}

function linksLeft(links: SenderLinks, out: number): Pick<SenderLinks, "count" | "usdPerGb"> {
	const lost = links.usdPerGbTo[out] ?? Number.NaN;
	if (Number.isNaN(lost)) return links;
	const count = links.count - 1;
	return { count, usdPerGb: count === 0 ? 0 : links.usdPerGb - lost };
}
