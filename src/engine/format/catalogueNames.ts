import * as texts from "../../texts/format/help.ts";
import { cities } from "../catalog/cities.ts";
import { instanceTypes } from "../catalog/instanceTypes.ts";
import { regions } from "../catalog/regions.ts";
import { technologies } from "../catalog/technologies.ts";
import type { Provider } from "../model/vocabulary.ts";
import type { Form } from "./shape.ts";

export interface CatalogueName {
	/** As the file writes it. */
	readonly name: string;
	/** What it is, in a few words. */
	readonly says: string;
}

interface Fitting {
	/** Technologies of one layer only. */
	readonly layer: string;
	/** Regions and machines of these only; all where there are none. */
	readonly providers: readonly Provider[];
}

/** The names of the catalogue that fit a place of the file. */
export function catalogueNames(
	of: Extract<Form, { kind: "catalogue" }>["of"],
	{ layer, providers }: Fitting,
): readonly CatalogueName[] {
	const isOf = (provider: Provider): boolean => providers.length === 0 || providers.includes(provider);
	switch (of) {
		case "technology":
			return technologies.filter((row) => row.layer === layer).map((row) => ({ name: row.key, says: row.name }));
		case "city":
			return cities.map((city) => ({ name: city.id, says: `${city.name}, ${city.country}` }));
		case "region":
			return regions
				.filter((row) => isOf(row.provider))
				.map((row) => ({ name: row.code, says: `${row.city}, ${row.name}` }));
		case "instance":
			return instanceTypes
				.filter((row) => isOf(row.provider))
				.map((row) => ({ name: row.type, says: texts.vcpusVCPUMemoryGiBGiB(row.vcpus, row.memoryGiB, row.provider) }));
	}
}
