import type { Card } from "../../layout/layout.ts";
import type { Id } from "../../model/design.ts";

export const routingId = "routing";

/** A card's id: ids of the file are lower case, so what is written in capitals can't be part of one, nor can a word of Mermaid's be all of it. */
export function cardId({ kind, id }: Card): string {
	return `${kind}_${safe(id.replace("@", "_IN_"))}`;
}

export function regionId(region: Id): string {
	return `region_${safe(region)}`;
}

function safe(id: string): string {
	return id.replaceAll("-", "_");
}
