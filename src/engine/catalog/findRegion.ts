import type { Provider } from "../model/vocabulary.ts";
import { type CatalogueRegion, regions } from "./regions.ts";

const regionsByKey = new Map(regions.map((region) => [`${region.provider}/${region.code}`, region]));

export function findRegion(provider: Provider, code: string): CatalogueRegion | undefined {
	return regionsByKey.get(`${provider}/${code}`);
}
