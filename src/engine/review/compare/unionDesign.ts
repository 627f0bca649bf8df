import { roundTrip } from "../../catalog/roundTrip.ts";
import type { Design, Id, Network, RoundTrip } from "../../model/design.ts";
import { findRenames } from "./findRenames.ts";
import { type NameOf, nameIn } from "./names.ts";

/**
 * `b` with all that only `a` has, to be drawn as one picture: no figure is computed of it. What `a` calls otherwise
 * stands there as `b` calls it.
 */
export function unionDesign(a: Design, b: Design): Design {
	const renames = findRenames(a, b);
	const region = nameIn(renames, "regions");
	const population = nameIn(renames, "users.populations");
	const populations = together(a.users.populations, b.users.populations, population);
	const regions = together(a.regions, b.regions, region);
	return {
		...b,
		users: { ...b.users, populations },
		regions,
		routing: together(a.routing, b.routing, nameIn(renames, "routing")),
		balancing: runningIn(a.balancing, b.balancing, { name: nameIn(renames, "balancing"), region }),
		application: runningIn(a.application, b.application, { name: nameIn(renames, "application"), region }),
		observability: runningIn(a.observability, b.observability, { name: nameIn(renames, "observability"), region }),
		data: new Map(
			[...together(a.data, b.data, nameIn(renames, "data"))].map(([id, store]) => {
				const former = formerOf(a.data, id, nameIn(renames, "data"));
				return [id, { ...store, replicas: union(store.replicas.map(region), (former?.replicas ?? []).map(region)) }];
			}),
		),
		canvas: new Map([...a.canvas, ...b.canvas]),
		network: networkOf({ regions, populations }),
	};
}

/** In the order of `b`; what only `a` has comes last. */
function together<T extends { readonly id: Id }>(
	a: ReadonlyMap<Id, T>,
	b: ReadonlyMap<Id, T>,
	name: NameOf,
): ReadonlyMap<Id, T> {
	return new Map([...b, ...[...a].filter(([id]) => !b.has(name(id)))]);
}

function formerOf<T>(a: ReadonlyMap<Id, T>, id: Id, name: NameOf): T | undefined {
	return [...a].find(([each]) => name(each) === id)?.[1];
}

interface Regional {
	readonly id: Id;
	readonly regions: readonly Id[];
}

function runningIn<T extends Regional>(
	a: ReadonlyMap<Id, T>,
	b: ReadonlyMap<Id, T>,
	{ name, region }: { readonly name: NameOf; readonly region: NameOf },
): ReadonlyMap<Id, T> {
	return new Map(
		[...together(a, b, name)].map(([id, component]) => {
			const former = formerOf(a, id, name)?.regions ?? [];
			return [id, { ...component, regions: union(component.regions.map(region), former.map(region)) }];
		}),
	);
}

function union(a: readonly Id[], b: readonly Id[]): readonly Id[] {
	return [...new Set([...a, ...b])];
}

function networkOf({ regions, populations }: Pick<Design, "regions"> & Pick<Design["users"], "populations">): Network {
	const all = [...regions.values()];
	const links = new Map<Id, ReadonlyMap<Id, RoundTrip>>();
	for (const [index, from] of all.entries()) {
		links.set(from.id, new Map(all.slice(index + 1).map((to) => [to.id, roundTrip(from, to)])));
	}
	for (const { id, latitude, longitude } of populations.values()) {
		links.set(id, new Map(all.map((to) => [to.id, roundTrip({ latitude, longitude }, to)])));
	}
	return { links };
}
