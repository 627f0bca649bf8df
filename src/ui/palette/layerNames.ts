import type { Layer } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/palette.ts";

export const layerNames: Readonly<Record<Layer, string>> = {
	routing: texts.globalRouting,
	balancing: texts.regionalBalancing,
	application: texts.application,
	data: texts.data,
	observability: texts.observability,
};
