import { applicationTechnologies } from "./technologies/application.ts";
import { balancingTechnologies } from "./technologies/balancing.ts";
import { caches } from "./technologies/caches.ts";
import { globalSql } from "./technologies/globalSql.ts";
import { keyValue } from "./technologies/keyValue.ts";
import { observabilityTechnologies } from "./technologies/observability.ts";
import { relational } from "./technologies/relational.ts";
import { routingTechnologies } from "./technologies/routing.ts";
import { streamsAndFiles } from "./technologies/streamsAndFiles.ts";
import type { Technology } from "./technology.ts";

/** Every technology of the catalogue, by layer, in the palette's order. */
export const technologies: readonly Technology[] = [
	...routingTechnologies,
	...balancingTechnologies,
	...applicationTechnologies,
	...relational,
	...globalSql,
	...keyValue,
	...caches,
	...streamsAndFiles,
	...observabilityTechnologies,
];
