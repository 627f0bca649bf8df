import { technologies } from "./technologies.ts";
import type { Technology } from "./technology.ts";

const technologiesByKey = new Map(technologies.map((technology) => [technology.key, technology]));

/** The catalogue's row of a technology key; undefined for free text. */
export function findTechnology(key: string): Technology | undefined {
	return technologiesByKey.get(key);
}
