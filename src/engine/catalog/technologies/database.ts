import type { Provider } from "../../model/vocabulary.ts";
import { estimated } from "../estimated.ts";
import type { DataFacts, PriceModel, Technology } from "../technology.ts";

/** What a row of the data layer says; the rest is filled with what holds for most. */
export type DatabaseRow = Pick<Technology, "key" | "name" | "shortName" | "providers" | "icon" | "availability"> &
	Pick<DataFacts, "patterns" | "strongest" | "defaultConsistency" | "latency" | "lag"> &
	Partial<DataFacts> & { readonly price?: PriceModel };

/** A machine with 4 vCPU and 32 GB of memory of each provider; 16 GB where only that is priced. */
export const memoryMachine: Readonly<Partial<Record<Provider, string>>> = {
	aws: "r6i.xlarge",
	azure: "E4s_v5",
	gcp: "n2-standard-4",
};

/** A row of the data layer: machines with block storage, no witnesses, no automatic failover, unless it says otherwise. */
export function database(row: DatabaseRow): Technology {
	const { key, name, shortName, providers, icon, availability, price, ...facts } = row;
	return {
		key,
		name,
		shortName,
		layer: "data",
		providers,
		icon,
		availability,
		price: price ?? { kind: "nodes" },
		data: {
			conflictStrategies: [],
			sessionTokens: false,
			enforcesStaleBound: false,
			closedLagMs: estimated(0, "no follower reads of a fixed age"),
			onReplicaLoss: "block",
			witnesses: false,
			nodeType: memoryMachine,
			rules: [],
			...facts,
		},
	};
}
