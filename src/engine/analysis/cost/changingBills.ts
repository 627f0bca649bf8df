import { egressTiers } from "../../catalog/egressTiers.ts";
import type { Design, Id } from "../../model/design.ts";
import type { CostCategory } from "../../model/figures.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { standingLines } from "./billOf.ts";
import { categoriesOf } from "./categoriesOf.ts";
import { databaseLines } from "./databaseLines.ts";
import { meteredMonthly } from "./meteredLines.ts";
import { discounted, inCurrency } from "./money.ts";
import { perBill } from "./perBill.ts";
import { replicationRate } from "./replicationRate.ts";
import { regionPositions } from "./requestEffects.ts";
import { requestLoads } from "./requestLoads.ts";
import { tieredUsd, tierUses } from "./tieredPrice.ts";
import { UseSums } from "./useSums.ts";

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
	const size = {
		regions: design.regions.size,
		applications: [...design.application.keys()],
		stores: [...design.data.keys()],
	};
	const calm = new UseSums(size);
	for (const load of loads) calm.add(load, load.effects.calm);
	return (out) => {
		const sums = new UseSums(size, calm);
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
	const replication = replicationUsd(design, sums, out);
	const whole = sums.handled();
	const metered = meteredMonthly(design, ({ region, applications }) =>
		region === null ? whole : sums.handledAt(applications, positions.get(region) ?? 0),
	);
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

/** What replication sends, and what its arrival costs, while one region is out. */
function replicationUsd(
	design: Design,
	{ committed }: UseSums,
	out: Id,
): { readonly transfer: number; readonly arrival: number } {
	let transfer = 0;
	let arrival = 0;
	const regions = [...design.regions.keys()];
	for (const [id, { gigabytes, arrivalUsd }] of committed) {
		const store = design.data.get(id);
		if (store === undefined) continue;
		for (const [position, from] of regions.entries()) {
			const sent = gigabytes[position] as number;
			if (sent === 0) continue;
			const { count, usdPerGb } = replicationRate(design, { store, from, out });
			transfer += sent * usdPerGb;
			arrival += (arrivalUsd[position] as number) * count;
		}
	}
	return { transfer, arrival };
}
