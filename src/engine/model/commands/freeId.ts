import type { Design, Id } from "../design.ts";
import { layers } from "../vocabulary.ts";

const idPattern = /^[a-z][a-z0-9-]{0,62}$/;

export function isId(text: string): boolean {
	return idPattern.test(text);
}

/** Whether a region, a population or a component of any layer has this id; they share one namespace. */
export function isTaken(design: Design, id: Id): boolean {
	return design.regions.has(id) || design.users.populations.has(id) || layers.some((layer) => design[layer].has(id));
}

/** An id like the proposal that nothing else has: `orders`, else `orders-2`. */
export function freeId(proposal: string, taken: (id: Id) => boolean): Id {
	const base = asId(proposal);
	if (!taken(base)) return base;
	let number = 2;
	while (taken(`${base}-${number}`)) number++;
	return `${base}-${number}`;
}

function asId(proposal: string): Id {
	const id = proposal
		// Letters without their accents: São Paulo is sao-paulo.
		.normalize("NFD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^[^a-z]+|-+$/g, "")
		.slice(0, 56)
		.replace(/-+$/, "");
	return id === "" ? "item" : id;
}
