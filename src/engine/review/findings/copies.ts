import * as texts from "../../../texts/review/findings.ts";
import { holds } from "../../model/commands/addToRegion.ts";
import { confinement, populationsHeldIn } from "../../model/commands/confinement.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import type { Edit, EditValue, FindingFix } from "../../model/figures.ts";
import { nearest } from "../../model/nearest.ts";
import { othersNearestFirst } from "../../model/replicas.ts";
import type { Draft } from "./rule.ts";
import { listed } from "./sentences.ts";
import { storeFeatures } from "./storeFeatures.ts";

/** Regions whose loss takes the only copy of some data with it. */
export function onlyHolders(store: Store): readonly Id[] {
	if (store.pattern !== "partitioned") return store.replicas.length === 1 ? store.replicas : [];
	const homes = [...new Set(store.homes.values())];
	return homes.filter((home) => (store.replication.copies.get(home) ?? []).every((copy) => copy === home));
}

export function copyDrafts(design: Design, store: Store): readonly Draft[] {
	const alone = onlyHolders(store);
	if (alone.length === 0 || storeFeatures(design, store).length === 0) return [];
	const fix = store.pattern === "partitioned" ? copyFix(design, store, alone) : replicaFix(design, store);
	const where = alone.length === 1 ? `${alone[0]}` : texts.oneOfAlone(listed(alone));
	return [
		{
			severity: "error",
			subject: store.id,
			path: store.pattern === "partitioned" ? `data.${store.id}.replication.copies` : `data.${store.id}.replicas`,
			message: texts.hasNoCopyElsewhereWhenIsLost(store.name, where),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

/** A copy of each lonely home in the nearest region where the data of all who live there may rest. */
function copyFix(design: Design, store: Store, alone: readonly Id[]): FindingFix | undefined {
	const copies: Record<string, EditValue> = {};
	for (const [home, regions] of store.replication.copies) copies[home] = regions;
	let found = false;
	for (const home of alone) {
		const allowed = [...design.regions.keys()].filter(
			(region) => region !== home && mayCopy(design, { store, home, region }),
		);
		const copy = nearest(design, home, allowed);
		if (copy === undefined) continue;
		copies[home] = [copy];
		found = true;
	}
	if (!found) return undefined;
	const edit: Edit = { op: "set", path: ["data", store.id, "replication", "copies"], value: copies };
	return { label: texts.copyEachHome, edits: [edit] };
}

function mayCopy(
	design: Design,
	{ store, home, region }: { readonly store: Store; readonly home: Id; readonly region: Id },
): boolean {
	// Only regions that host partitions of this store already run it.
	if (!store.replicas.includes(region)) return false;
	const residents = [...store.homes].filter(([, place]) => place === home).map(([population]) => population);
	return residents.every((population) => {
		const jurisdiction = store.confines.get(population);
		return jurisdiction === undefined || design.regions.get(region)?.jurisdiction === jurisdiction;
	});
}

/** The nearest regions where the data may rest; consensus takes two more, as two voters survive no loss. */
function replicaFix(design: Design, store: Store): FindingFix | undefined {
	const [only] = store.replicas;
	if (only === undefined || design.written.has(`data.${store.id}.voters`)) return undefined;
	const populations = populationsHeldIn(store, only);
	const allowed = [...design.regions.keys()].filter(
		(region) => !holds(store, region) && confinement(design, store, { region, populations }) === undefined,
	);
	const added = othersNearestFirst(design, only, allowed).slice(0, store.pattern === "consensus" ? 2 : 1);
	if (added.length < (store.pattern === "consensus" ? 2 : 1)) return undefined;
	return {
		label: texts.addReplicasIn(added.length, listed(added)),
		edits: [{ op: "set", path: ["data", store.id, "replicas"], value: [only, ...added] }],
	};
}
