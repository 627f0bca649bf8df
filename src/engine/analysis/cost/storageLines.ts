import * as texts from "../../../texts/analysis/cost.ts";
import { blockStoragePrice } from "../../catalog/blockStoragePrice.ts";
import { priceAt } from "../../catalog/priceAt.ts";
import type { Sourced } from "../../catalog/technology.ts";
import type { Design, Region, Store } from "../../model/design.ts";
import { joinPath } from "../../model/path.ts";
import { bytesPerGB } from "./billing.ts";
import { BillLine } from "./billLine.ts";
import { databasePrice } from "./databaseLines.ts";
import { basisOf, inCurrency, priceTerm, rateTerms } from "./money.ts";
import { storedBytes } from "./storedBytes.ts";

/** What rests in each region, by the GB and month. */
export function storageLines(design: Design): readonly BillLine[] {
	return [...design.data.values()].flatMap((store) =>
		[...storedBytes(design, store)].flatMap(([regionId, bytes]) => {
			const region = design.regions.get(regionId);
			if (region === undefined) return [];
			const price = storagePrice(store, region);
			const gigabytes = bytes / bytesPerGB;
			const monthly = inCurrency(design, gigabytes * price.value);
			if (monthly === 0) return [];
			return [
				new BillLine(
					{
						id: `storage/${store.id}/${regionId}`,
						layer: "data" as const,
						region: regionId,
						category: "storage" as const,
						label: texts.dataAtRestOf(store.name),
						monthly,
						estimate: monthly,
						basis: basisOf(price),
					},
					() => [
						{ label: texts.dataHere, value: gigabytes, unit: "GB", path: joinPath(joinPath("data", store.id), "size") },
						priceTerm(texts.storage, price, "GB-month"),
						...rateTerms(design),
					],
				),
			];
		}),
	);
}

function storagePrice(store: Store, region: Region): Sourced<number> {
	const price = databasePrice(store);
	const own = price.kind === "unknown" ? undefined : price.storagePerGBMonth;
	return own === undefined ? blockStoragePrice(region) : priceAt(region, own);
}
