import type { Layer } from "../../engine/model/vocabulary.ts";

export const layerNames: Readonly<Record<Layer, string>> = {
	routing: "Global routing",
	balancing: "Regional balancing",
	application: "Application",
	data: "Data",
	observability: "Observability",
};
