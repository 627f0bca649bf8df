import * as texts from "../../texts/drawing/pictures.ts";
import type { Design } from "../model/design.ts";

/** A picture in words. */
export function descriptionOf(design: Design): string {
	const regions = [...design.regions.keys()].join(", ");
	const stores = [...design.data.values()].map((store) => `${store.name} (${store.replicas.join(", ")})`).join("; ");
	const about = (design.description ?? design.name).trim().replace(/\.$/, "");
	return texts.aboutRegionsStores(about, regions, stores);
}
